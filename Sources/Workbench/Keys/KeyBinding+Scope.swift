extension KeyBinding.Scope {
  /// The scopes that hold together wherever the keyboard can be, the nearest first: a key can mean
  /// only one thing in each of these.
  static let together: [[KeyBinding.Scope]] = [
    inBrowse, inPreview, inRail, inText, inProblems, inShownBrief, inComparison,
    [.palette, .overlaid],
    [.settingStances, .overlaid, .choosing],
    [.founding, .leaving], [.overlaid, .choosing],
    [.finding, .overlaid], [.replacing, .finding, .overlaid], [.inserting, .overlaid],
  ]

  /// In the columns and the page of Browse.
  static let inBrowse: [KeyBinding.Scope] = [.browsing, .walking, .everywhere]
  /// In Preview.
  static let inPreview: [KeyBinding.Scope] = [.previewing, .walking, .everywhere]
  /// In the rail beside the text.
  static let inRail: [KeyBinding.Scope] = [.rail, .drafting, .walking, .everywhere]
  /// In the text of a draft.
  static let inText: [KeyBinding.Scope] = [.drafting, .text, .everywhere]

  /// In the list of problems.
  static let inProblems: [KeyBinding.Scope] = [.listing, .walking, .everywhere]
  /// In a brief that lies over a place.
  static let inShownBrief: [KeyBinding.Scope] = [.showing, .walking, .everywhere]

  /// In a draft beside its file.
  static let inComparison: [KeyBinding.Scope] = [.comparing, .overlaid]

  /// Whether letters are typed where the scope holds, so that they can't mean anything else.
  var isTypedIn: Bool {
    switch self {
    case .text, .drafting, .filtering, .everywhere, .overlaid, .choosing, .palette, .founding,
      .leaving, .finding, .replacing, .inserting:
      true
    case .rail, .browsing, .previewing, .walking, .settingStances, .listing, .showing,
      .comparing:
      false
    }
  }

  /// Where the scope's keys hold, for a list of keys.
  var title: String {
    switch self {
    case .text: "In the text of a draft"
    case .rail: "In the rail of a draft"
    case .drafting: "In a draft, text and rail"
    case .filtering: "While a column is being narrowed"
    case .browsing: "In Browse"
    case .previewing: "In Preview"
    case .walking: "Where nothing is being typed"
    case .everywhere: "Everywhere"
    case .listing: "In the list of problems"
    case .showing: "In a brief that lies over a place"
    case .palette: "In the palette"
    case .founding, .leaving: "Where there is no library yet"
    case .comparing: "In a draft beside its file"
    case .overlaid: "In what lies over a place"
    case .choosing: "Where something is asked"
    case .settingStances: "While stances are set"
    case .finding: "While words are looked for"
    case .replacing: "While words are replaced"
    case .inserting: "In a list of what can be inserted"
    }
  }
}
