import Screen

/// Which keys mean what: the standard ones, and where the user wants others, those.
struct KeyTable: Sendable {
  /// The keys that hold where the user says nothing.
  static let standard = KeyTable()

  /// The whole list of each scope where the user wants other keys; empty where nothing is changed,
  /// so that no press of a key pays for the possibility.
  var changed: [(scope: KeyBinding.Scope, bindings: [KeyBinding])] = []

  /// Every binding, in the order in which help lists them.
  var all: [KeyBinding] { KeyBinding.Scope.allCases.flatMap(bindings(of:)) }

  /// What `key` means where `scopes` hold, the first scope first.
  ///
  /// - Complexity: a comparison for each key of the scopes; they are some dozens.
  func command(for key: Key, in scopes: [KeyBinding.Scope]) -> Command? {
    for scope in scopes {
      // By index, for a binding that is copied costs more than its keys' comparison.
      let bindings = bindings(of: scope)
      for index in bindings.indices where bindings[index].keys.contains(key) {
        return bindings[index].command
      }
    }
    return nil
  }

  /// The bindings that hold in `scopes`, in the scopes' order.
  func bindings(in scopes: [KeyBinding.Scope]) -> [KeyBinding] {
    scopes.flatMap(bindings(of:))
  }

  /// The bindings of one scope.
  func bindings(of scope: KeyBinding.Scope) -> [KeyBinding] {
    if !changed.isEmpty, let own = changed.first(where: { $0.scope == scope }) {
      return own.bindings
    }
    return Self.standardBindings(of: scope)
  }

  /// A table for each scope, so that a place pays only for its own.
  private static func standardBindings(of scope: KeyBinding.Scope) -> [KeyBinding] {
    switch scope {
    case .text: textBindings
    case .rail: railBindings
    case .drafting: draftingBindings
    case .filtering: filteringBindings
    case .browsing: browsingBindings
    case .previewing: previewingBindings
    case .walking: walkingBindings
    case .everywhere: everywhereBindings
    case .founding: foundingBindings
    case .leaving: leavingBindings
    case .overlaid: overlaidBindings
    case .settingStances: stanceBindings
    case .choosing: choosingBindings
    case .comparing: comparingBindings
    case .listing: listingBindings
    case .showing: showingBindings
    case .palette: paletteBindings
    case .finding: findingBindings
    case .replacing: replacingBindings
    case .inserting: insertingBindings
    }
  }

  static let railBindings: [KeyBinding] = [
    KeyBinding(.insertChosen, "<enter>", .rail, "insert what is chosen", footer: "insert")
  ]

  static let draftingBindings: [KeyBinding] = [
    KeyBinding(.save, "<c-s>", .drafting, "save", footer: "save"),
    KeyBinding(.find, "<c-f>", .drafting, "find words in the text"),
    KeyBinding(.replace, "<c-r><a-r>", .drafting, "find words and put others in their place"),
    KeyBinding(.findNext, "<f3><c-g>", .drafting, "find the same again"),
    KeyBinding(.findPrevious, "<s-f3>", .drafting, "find the same before that"),
    KeyBinding(.goToParagraph, "<a-g>", .drafting, "go to a paragraph by its number"),
    KeyBinding(.nextFinding, "<f8>", .drafting, "to what the review found next"),
    KeyBinding(.previousFinding, "<s-f8>", .drafting, "to what it found before"),
    KeyBinding(.explainFinding, "<a-x>", .drafting, "why it was found, and what to write instead"),
    KeyBinding(.findings, "<a-f>", .drafting, "all that the review found, as a list"),
    KeyBinding(.cutToTime, "<a-m>", .drafting, "cut the statement to fewer minutes"),
    KeyBinding(.problems, "<a-b>", .drafting, "the problems of the brief's file"),
    KeyBinding(.insertDate, "<a-t>", .drafting, "insert a date"),
    KeyBinding(.insertName, "<a-n>", .drafting, "insert the formal name of a delegation"),
    KeyBinding(.insertCitation, "<a-i>", .drafting, "insert the symbol of a document"),
    KeyBinding(.saveElsewhere, "<c-o>", .drafting, "save into another file"),
    KeyBinding(
      .takeOver, "<a-o>", .drafting, "take over what another instance holds open",
      footer: "take over"),
    KeyBinding(.copyStatement, "<a-c>", .drafting, "copy the whole statement, as it is spoken"),
    KeyBinding(
      .insertChosen, "<f7><a-enter>", .drafting, "insert what is chosen in the rail",
      footer: "insert"),
    KeyBinding(.previousInRail, "<a-up>", .drafting, "choose the row above in the rail"),
    KeyBinding(.nextInRail, "<a-down>", .drafting, "choose the row below in the rail"),
    KeyBinding(
      .nextPane, "<tab>", .drafting, "go to the rail, and back to the text", footer: "rail"),
  ]

  static let filteringBindings: [KeyBinding] = [
    KeyBinding(.open, "<enter>", .filtering, nil, footer: "keep"),
    KeyBinding(.back, "<esc>", .filtering, nil, footer: "show all"),
  ]

  static let browsingBindings: [KeyBinding] = [
    KeyBinding(.open, "<enter>", .browsing, "open what is chosen", footer: "open"),
    KeyBinding(.left, "<left>h", .browsing, "to the column on the left"),
    KeyBinding(.right, "<right>l", .browsing, "to the column on the right"),
    KeyBinding(.nextPane, "<tab>", .browsing, "go on to the next column, or the page"),
    KeyBinding(
      .filter, "/<c-f>", .browsing, "narrow the column by a few letters", footer: "filter"),
    KeyBinding(
      .newBrief, "N<c-n>", .browsing, "start an intervention or another brief", footer: "new"),
    KeyBinding(.setStances, "s<a-s>", .browsing, "set the stances of a position"),
    KeyBinding(.editFile, "e<c-e>", .browsing, "open the file in your editor", footer: "edit"),
    KeyBinding(.problems, "p<f8>", .browsing, "the problems of what is chosen", footer: "problems"),
    KeyBinding(.readAgain, "r<c-r>", .browsing, "read the library again"),
    KeyBinding(.save, "<c-s>", .browsing, "save every intervention that was changed"),
  ]

  static let previewingBindings: [KeyBinding] = [
    KeyBinding(.problems, "<f8>", .previewing, "the problems of the intervention"),
    KeyBinding(.save, "<c-s>", .previewing, "save", footer: "save"),
    KeyBinding(
      .copyStatement, "<a-c><c-c>", .previewing, "copy the whole statement, as it is spoken"),
  ]

  static let walkingBindings: [KeyBinding] = [
    KeyBinding(.up, "<up>k", .walking, "up"),
    KeyBinding(.down, "<down>j", .walking, "down"),
    KeyBinding(.pageUp, "<pageup>b<c-b>", .walking, "a page up"),
    KeyBinding(.pageDown, "<pagedown><space>", .walking, "a page down"),
    KeyBinding(.first, "<home>g", .walking, "to the beginning"),
    KeyBinding(.last, "<end>G", .walking, "to the end"),
    KeyBinding(.help, "?", .walking, "the keys of this place"),
    KeyBinding(.browse, "1", .walking, "Browse"),
    KeyBinding(.draft, "3", .walking, "Draft"),
    KeyBinding(.preview, "4", .walking, "Preview"),
    KeyBinding(.palette, ":", .walking, "everything that can be done, by name"),
    KeyBinding(.messages, "m", .walking, "the last messages"),
    KeyBinding(.suspend, "<c-z>", .walking, "suspend"),
  ]

  static let foundingBindings: [KeyBinding] = [
    KeyBinding(.open, "<enter>", .founding, nil, footer: "go on")
  ]

  static let leavingBindings: [KeyBinding] = [
    KeyBinding(.leave, "<esc><c-q>", .leaving, nil, footer: "leave, nothing is made")
  ]

  static let overlaidBindings: [KeyBinding] = [
    KeyBinding(.back, "<esc>", .overlaid, "back", footer: "back")
  ]

  static let stanceBindings: [KeyBinding] = [
    KeyBinding(.open, "<enter>", .settingStances, nil, footer: "write"),
    KeyBinding(.right, "<right>l", .settingStances, nil, footer: "change"),
    KeyBinding(.left, "<left>h", .settingStances, nil),
    KeyBinding(.up, "<up>k", .settingStances, nil),
    KeyBinding(.down, "<down>j", .settingStances, nil),
  ]

  static let everywhereBindings: [KeyBinding] = [
    KeyBinding(.help, "<f1>", .everywhere, "the keys of this place", footer: "keys"),
    KeyBinding(
      .browse, "<f2>", .everywhere, "Browse: sessions, items, positions", footer: "browse"),
    KeyBinding(.draft, "<f4>", .everywhere, "Draft: write the intervention", footer: "draft"),
    KeyBinding(
      .preview, "<f5>", .everywhere, "Preview: the formatted statement", footer: "preview"),
    KeyBinding(
      .palette, "<c-p>", .everywhere, "everything that can be done, by name", footer: "all"),
    KeyBinding(.messages, "<f9>", .everywhere, "the last messages"),
    KeyBinding(.back, "<esc>", .everywhere, "back"),
    KeyBinding(.leave, "<c-q>", .everywhere, "leave", footer: "leave"),
  ]

  static let comparingBindings: [KeyBinding] = [
    KeyBinding(.takeMine, "m<left>", .comparing, "take yours", footer: "yours"),
    KeyBinding(.takeTheirs, "t<right>", .comparing, "take the file's", footer: "the file's"),
    KeyBinding(.takeBoth, "b", .comparing, "take yours and then the file's", footer: "both"),
    KeyBinding(
      .nextConflict, "n<tab>", .comparing, "to the next conflict", footer: "next"),
    KeyBinding(.previousConflict, "p", .comparing, "to the conflict before"),
    KeyBinding(
      .open, "<enter>", .comparing, "put what was decided into the text", footer: "done"),
    KeyBinding(.takeAllMine, "M", .comparing, "take all of yours", footer: "all yours"),
    KeyBinding(
      .takeAllTheirs, "T", .comparing, "take all of the file's", footer: "all the file's"),
    KeyBinding(
      .saveBeside, "s", .comparing, "save yours beside it as a new file", footer: "save beside"),
    KeyBinding(.up, "<up>k", .comparing, "up"),
    KeyBinding(.down, "<down>j", .comparing, "down"),
    KeyBinding(.pageUp, "<pageup>", .comparing, "a page up"),
    KeyBinding(.pageDown, "<pagedown><space>", .comparing, "a page down"),
  ]

  static let listingBindings: [KeyBinding] = [
    KeyBinding(.open, "<enter>", .listing, "go to the place", footer: "go there"),
    KeyBinding(.editFile, "e<c-e>", .listing, "open the file in your editor", footer: "edit"),
    KeyBinding(.filter, "/<c-f>", .listing, "narrow the list by some words", footer: "filter"),
    KeyBinding(.nextPane, "<tab>", .listing, "look farther around", footer: "farther"),
    KeyBinding(.problems, "<f8>", .listing, nil),
  ]

  static let showingBindings: [KeyBinding] = [
    KeyBinding(.editFile, "e<c-e>", .showing, "open the file in your editor", footer: "edit")
  ]

  static let paletteBindings: [KeyBinding] = [
    KeyBinding(.open, "<enter>", .palette, "do it", footer: "do it")
  ]

  static let findingBindings: [KeyBinding] = [
    KeyBinding(.findNext, "<enter><f3><down><c-g>", .finding, "the next one", footer: "next"),
    KeyBinding(.findPrevious, "<s-f3><up>", .finding, "the one before", footer: "previous"),
    KeyBinding(
      .matchCase, "<a-c>", .finding, "letters as they are typed, or in any case", footer: "case"),
    KeyBinding(.matchWords, "<a-w>", .finding, "whole words only, or parts too", footer: "words"),
    KeyBinding(.matchAccents, "<a-a>", .finding, "é is not e, or it is", footer: "accents"),
    KeyBinding(
      .replace, "<c-r><a-r>", .finding, "put other words in their place", footer: "replace"),
  ]

  static let replacingBindings: [KeyBinding] = [
    KeyBinding(
      .open, "<enter>", .replacing, "replace this one and find the next", footer: "replace"),
    KeyBinding(.replaceAll, "<a-enter>", .replacing, "replace all of them", footer: "all"),
    KeyBinding(.nextPane, "<tab>", .replacing, "to the other line", footer: "other line"),
  ]

  static let insertingBindings: [KeyBinding] = [
    KeyBinding(.open, "<enter>", .inserting, "insert it", footer: "insert")
  ]

  static let choosingBindings: [KeyBinding] = [
    KeyBinding(.choose, "123456789", .choosing, "choose by number", footer: "… by number")
  ]
}
