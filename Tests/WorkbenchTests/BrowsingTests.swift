import Dossier
import Screen
import Testing

@testable import Workbench

@Suite struct BrowsingTests {
  static let session = "exercise-meridian/session.md"
  static let ports = "exercise-meridian/3-ports/item.md"
  static let item = "\(Fixture.item)/item.md"
  static let arvenia = "\(Fixture.item)/positions/XAR.md"
  static let corvania = "\(Fixture.item)/positions/XCO.md"

  /// Keys from the start, and where they lead: the pane, and the brief on the page.
  @Test(arguments: [
    ("", "sessions: \(session)"),
    ("j", "sessions: \(session)"),
    ("k", "sessions: \(session)"),
    ("h", "sessions: \(session)"),
    ("l", "items: \(ports)"),
    ("<right>", "items: \(ports)"),
    ("<enter>", "items: \(ports)"),
    ("<tab>", "items: \(ports)"),
    ("lj", "items: \(item)"),
    ("ljj", "items: \(item)"),
    ("ljk", "items: \(ports)"),
    ("lG", "items: \(item)"),
    ("lGg", "items: \(ports)"),
    ("l<end><home>", "items: \(ports)"),
    ("l<pagedown><pageup>", "items: \(ports)"),
    // The item without positions has no third column to go to.
    ("ll", "items: \(ports)"),
    ("ljl", "positions: \(arvenia)"),
    ("ljlj", "positions: \(corvania)"),
    // The heading between positions and interventions is passed over, both ways.
    ("ljljj", "positions: \(Fixture.draft)"),
    ("ljljjj", "positions: \(Fixture.draft)"),
    ("ljljjk", "positions: \(corvania)"),
    ("ljljl", "page: \(corvania)"),
    ("ljljll", "page: \(corvania)"),
    ("ljlj<tab><tab>", "sessions: \(session)"),
    ("ljljl<esc>", "positions: \(corvania)"),
    ("ljljl<esc><esc><esc>", "sessions: \(session)"),
    ("<esc><esc>", "sessions: \(session)"),
    // What is chosen on the right stays while the cursor is on the left, and goes with the row.
    ("ljljhh", "sessions: \(session)"),
    ("ljljhhll", "positions: \(corvania)"),
    ("ljljhkjl", "positions: \(arvenia)"),
  ]) func keysLead(keys: String, to place: String) {
    var desk = Desk()
    desk.press(keys)
    #expect(desk.chosen == place)
  }

  @Test(arguments: [
    ("\(Fixture.item)/XAR", nil as String?, "positions: \(arvenia)"),
    (arvenia, nil, "positions: \(arvenia)"),
    (Fixture.draft, nil, "positions: \(Fixture.draft)"),
    (item, nil, "items: \(item)"),
    (session, nil, "sessions: \(session)"),
    (Fixture.item, nil, "items: \(item)"),
    (
      "nowhere", "There is nothing at nowhere to browse in this library.", "sessions: \(session)"
    ),
    ("", "There is nothing at  to browse in this library.", "sessions: \(session)"),
  ]) func startsAtAReference(reference: String, message: String?, place: String) {
    let desk = Desk(destination: reference)
    #expect(desk.chosen == place)
    #expect(desk.message == message)
  }

  @Test func pageScrollsWhenItHasTheKeyboard() {
    var desk = Desk(columns: 40, rows: 12)
    desk.press("ljl<tab>")
    #expect(desk.lines[2].contains("Arvenia"))
    desk.press("jj")
    #expect(!desk.shows("Arvenia") && desk.lines[2].contains("as of 1 March 2025"))
    desk.press("g")
    #expect(desk.lines[2].contains("Arvenia"))
    desk.press("G")
    #expect(desk.shows("speed limit"))
    // Another brief is shown from its beginning.
    desk.press("hjl")
    #expect(desk.lines[2].contains("XCO"))
  }

  /// Keys, and the rows that are left in the column.
  @Test(arguments: [
    ("l/", ["3", "4"]),
    ("l/s", ["4", "3"]),
    ("l/sou", ["4"]),
    ("l/SOURCE", ["4"]),
    ("l/4", ["4"]),
    ("l/x", []),
    ("l/x<backspace>", ["3", "4"]),
    ("l/x<backspace><backspace>", ["3", "4"]),
    ("l/sou<enter>", ["4"]),
    ("l/sou<esc>", ["3", "4"]),
    ("l/sou<enter><esc>", ["3", "4"]),
    ("l/<enter>", ["3", "4"]),
    ("l<c-f>sou", ["4"]),
    ("l/sou<enter>/<backspace><backspace>m<enter>", ["4", "3"]),
  ]) func filterNarrows(keys: String, to numbers: [String]) throws {
    var desk = Desk()
    desk.press(keys)
    let library = try #require(desk.workbench.library.value)
    let session = try #require(desk.workbench.browse.session(in: library))
    let shown = desk.workbench.browse.items.rows.compactMap { row -> String? in
      guard case .item(let index) = row else { return nil }
      return session.items[index].brief.header.number?.value
    }
    #expect(shown == numbers)
  }

  @Test func filterKeepsTheChosenRowAndThePageFollows() {
    var desk = Desk()
    desk.press("lj/o")
    #expect(desk.chosen == "items: \(Self.item)")
    desk.press("<backspace>po")
    #expect(desk.chosen == "items: \(Self.ports)")
    #expect(desk.shows("Ports and moorings"))
    desk.press("<esc>")
    #expect(desk.chosen == "items: \(Self.ports)")
  }

  @Test func keysAreLettersWhileAFilterIsTyped() {
    var desk = Desk()
    desk.press("l/qNe1?")
    #expect(desk.workbench.browse.items.filter == "qNe1?")
    #expect(desk.workbench.overlay == nil)
    desk.press("<f1>")
    #expect(desk.workbench.overlay != nil)
  }

  @Test func filterTakesTheFirstLineOfAPaste() {
    var desk = Desk()
    desk.press("l/")
    desk.tell(.pasted("sour\nce"))
    #expect(desk.workbench.browse.items.filter == "sour")
    #expect(desk.chosen == "items: \(Self.item)")
    desk.press("<enter>")
    desk.tell(.pasted("x"))
    #expect(desk.workbench.browse.items.filter == "sour")
  }

  @Test(arguments: [
    ("lj", "There is no statement to preview yet", "<f5>"),
    ("lj", "There is no draft yet", "<f4>"),
    ("ljl<tab>", "A page can't be filtered", "/"),
  ]) func whatCannotBeDoneSaysWhy(way: String, sentence: String, key: String) {
    var desk = Desk()
    desk.press(way + key)
    #expect(desk.message?.hasPrefix(sentence) == true, "\(desk.message ?? "silence")")
    desk.press("<f1>")
    #expect(desk.message == nil)
  }

  @Test(arguments: ["N", "e", "/", "<enter>", "j", "<f5>"])
  func nothingCanBeDoneBeforeTheLibraryIsRead(key: String) {
    var desk = Desk(isSlow: true)
    desk.press(key)
    #expect(desk.message == "The library is still being read.")
    var failed = Desk(libraryFailure: Failure("Briefs is gone: give another folder."))
    failed.press(key)
    #expect(failed.message == "Briefs is gone: give another folder.")
  }

  @Test func editorIsAskedForTheChosenBrief() {
    var desk = Desk()
    desk.press("lj<c-e>")
    #expect(desk.unanswered == [.openEditor(path: Self.item, line: 1)])
    desk.tell(.editorClosed(path: Self.item, Failure("There is no editor: set $EDITOR.")))
    #expect(desk.message == "There is no editor: set $EDITOR.")
    var empty = Desk(files: [:])
    empty.press("e")
    #expect(empty.message == "Choose a brief first: there is nothing here to edit.")
  }

  @Test func suspendsWhereNothingIsTyped() {
    var desk = Desk()
    desk.press("<c-z>")
    #expect(desk.unanswered == [.suspend])
  }
}
