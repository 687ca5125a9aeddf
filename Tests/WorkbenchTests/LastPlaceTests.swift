import Dossier
import Prose
import Screen
import Testing

@testable import Workbench

@Suite struct LastPlaceTests {
  /// Keys from the start; a later start shows the same screen.
  @Test(arguments: [
    "", "l", "lj", "ljl", "ljlj", "ljljl", "ljlG", "ljljhh", "ljlG<enter>",
    "ljlG<enter><c-right><c-right>", "ljlG<enter><c-end>", "ljlG<enter><down><f5>",
    "ljlG<enter><c-right><f2>k",
  ]) func aStartGoesBack(keys: String) {
    var desk = Desk()
    desk.press(keys)
    let last = desk.workbench.lastPlace
    let again = Desk(lastPlace: last)
    #expect(again.workbench.lastPlace == last)
    #expect(again.workbench.place == desk.workbench.place && again.chosen == desk.chosen)
    #expect(again.lines == desk.lines && again.frame().cursor == desk.frame().cursor)
    #expect(again.message == nil)
  }

  /// A statement that was previewed from Browse is in Draft by the next start, for it is read there.
  @Test func aPreviewIsShownAgain() {
    var desk = Desk()
    desk.press("ljlG<f5>")
    let again = Desk(lastPlace: desk.workbench.lastPlace)
    #expect(again.workbench.place == .preview)
    #expect(again.lines.dropFirst() == desk.lines.dropFirst())
  }

  @Test func theTextIsScrolledAsItWas() {
    let text = DraftEditingTests.front + (1...90).map { "line \($0)\n" }.joined()
    var desk = Desk.drafting(text: text)
    desk.press("<pagedown><pagedown><up><up>")
    let again = Desk(files: desk.files, lastPlace: desk.workbench.lastPlace)
    #expect(again.lines == desk.lines && again.marked == desk.marked)
    // A screen of another size shows the cursor in any case.
    let small = Desk(columns: 40, rows: 12, files: desk.files, lastPlace: desk.workbench.lastPlace)
    #expect(small.marked == desk.marked && small.frame().cursor != nil)
  }

  @Test func theDraftThatWasLeftIsGoneOnWithWhenItIsOpened() {
    var desk = Desk()
    desk.press("ljlG<enter><c-right><f2><esc><esc>")
    let marked = desk.marked
    var again = Desk(lastPlace: desk.workbench.lastPlace)
    #expect(again.workbench.place == .browse && again.workbench.drafts.isEmpty)
    // Nothing was read for it, and it is not forgotten by leaving at once.
    #expect(!again.asked.contains(.openDraft(path: Fixture.draft)))
    #expect(again.workbench.lastPlace == desk.workbench.lastPlace)
    again.press("<f4>")
    #expect(again.workbench.place == .draft && again.marked == marked)
  }

  /// Files that are gone, and where the start leads instead.
  @Test(
    arguments: [
      (["\(Fixture.item)/positions/XCO.md"], "positions", "items: \(BrowsingTests.item)"),
      ([Fixture.draft], "draft", "items: \(BrowsingTests.item)"),
      (
        Fixture.files.keys.filter { $0.hasPrefix(Fixture.item) }, "draft",
        "sessions: \(BrowsingTests.session)"
      ),
      (Fixture.files.keys.filter { $0.hasPrefix("exercise") }, "draft", "sessions: –"),
    ] as [([String], String, String)])
  func whatIsGoneLeadsToTheNearest(gone: [String], from place: String, to chosen: String) {
    var desk = Desk()
    desk.press(place == "draft" ? "ljlG<enter><c-right>" : "ljlj")
    let files = desk.files.filter { !gone.contains($0.key) }
    let again = Desk(files: files, lastPlace: desk.workbench.lastPlace)
    #expect(again.workbench.place == .browse && again.chosen == chosen)
    #expect(again.message == nil)
  }

  @Test func aReferenceWins() {
    var desk = Desk()
    desk.press("ljlG<enter>")
    let again = Desk(destination: BrowsingTests.arvenia, lastPlace: desk.workbench.lastPlace)
    #expect(again.workbench.place == .browse)
    #expect(again.chosen == "positions: \(BrowsingTests.arvenia)")
  }

  /// Places of no kind that this version knows, and cursors beyond the text.
  @Test(
    arguments: [
      ("floor", 9, 0, 0, Place.browse), ("", -1, 0, 0, .browse), ("draft", 0, 999, 0, .draft),
      ("draft", 2, 0, 999, .draft), ("draft", 2, 2, 1, .draft),
      ("preview", 1, .max, .max, .preview),
    ] as [(String, Int, Int, Int, Place)])
  func anythingCanStandInTheFile(
    name: String, column: Int, line: Int, offset: Int, place: Place
  ) {
    let desk = Desk(
      lastPlace: LastPlace(
        place: name, column: column, chosen: Fixture.draft,
        draft: .init(
          path: Fixture.draft, cursor: TextPosition(line: line, offset: offset), topRow: .max)))
    #expect(desk.workbench.place == place)
    #expect(desk.workbench.currentDraft?.editor.checkInvariants() ?? [] == [])
  }

  @Test func aFileThatCannotBeReadIsToldAndBrowsed() {
    var desk = Desk()
    desk.press("ljlG<enter>")
    var again = Desk(isSlow: true, lastPlace: desk.workbench.lastPlace)
    #expect(again.workbench.isReading && again.workbench.lastPlace == desk.workbench.lastPlace)
    again.files[Fixture.draft] = nil
    again.deliver()
    #expect(again.workbench.place == .browse && again.message == "\(Fixture.draft) is gone.")
    again.press("k")
    #expect(again.shows("XCO"))
  }

  @Test func aKeptTextIsAskedAboutOverTheDraftThatWasLeft() {
    var desk = Desk()
    desk.press("ljlG<enter><c-right>")
    var again = Desk(lastPlace: desk.workbench.lastPlace)
    let text = "---\nstatus: draft\n---\n\nAnother text.\n"
    again.tell(
      .unsavedFound([
        KeptText(name: "k", path: Fixture.draft, bytes: Array(text.utf8), fileChanged: false)
      ]))
    #expect(again.question != nil)
    again.press("r")
    #expect(again.text == "Another text.\n" && again.workbench.place == .draft)
  }
}
