import Dossier
import Screen
import Testing

@testable import Workbench

@Suite struct BrowseMouseTests {
  /// Keys from the start, the pane and the text in it that is clicked, how often, and where that
  /// leads.
  @Test(
    arguments: [
      ("", .sessions, "Exercise", 1, "sessions: \(BrowsingTests.session)"),
      ("", .items, "Source limits", 1, "items: \(BrowsingTests.item)"),
      ("", .items, "Ports", 1, "items: \(BrowsingTests.ports)"),
      ("ljl", .positions, "XCO", 1, "positions: \(BrowsingTests.corvania)"),
      ("ljl", .positions, "4 Mar", 1, "positions: \(Fixture.draft)"),
      ("ljlj", .items, "Ports", 1, "items: \(BrowsingTests.ports)"),
      // Both lines of a session are its row.
      ("lj", .sessions, "Vienna", 1, "sessions: \(BrowsingTests.session)"),
      // A second click opens.
      ("", .sessions, "Exercise", 2, "items: \(BrowsingTests.ports)"),
      ("lj", .items, "Source limits", 2, "positions: \(BrowsingTests.arvenia)"),
      ("ljl", .positions, "XCO", 2, "page: \(BrowsingTests.corvania)"),
      ("ljl", .positions, "XCO", 3, "page: \(BrowsingTests.corvania)"),
      // Headings are no rows, and beside the rows there is only the column.
      ("lj", .positions, "Positions", 1, "positions: \(BrowsingTests.arvenia)"),
      ("ljl", .items, "Agenda items", 2, "items: \(BrowsingTests.item)"),
      ("ljlj", .positions, "Interventions", 1, "positions: \(BrowsingTests.corvania)"),
      // The page goes on showing the same brief.
      ("ljlj", .page, "Guidelines", 1, "page: \(BrowsingTests.corvania)"),
      ("", .page, "All states", 1, "sessions: \(BrowsingTests.session)"),
      ("ljljl", .positions, "XAR", 1, "positions: \(BrowsingTests.arvenia)"),
    ] as [(String, Browse.Pane, String, Int, String)])
  func clicksLead(keys: String, pane: Browse.Pane, text: String, clicks: Int, to place: String) {
    var desk = Desk(columns: 120)
    desk.press(keys)
    desk.click(text, in: pane, clicks: clicks)
    #expect(desk.chosen == place)
    #expect(desk.workbench.place == .browse)
  }

  @Test func aSecondClickOnAnInterventionOpensIt() {
    var desk = Desk(columns: 120)
    desk.press("ljl")
    desk.click("4 Mar", in: .positions, clicks: 2)
    #expect(desk.workbench.place == .draft && desk.workbench.current == Fixture.draft)
    // A third click in haste is none in the text that is there by now.
    let marked = desk.marked
    desk.tell(.mouse(MouseEvent(.press, at: ScreenPosition(row: 4, column: 9), clicks: 3)))
    #expect(desk.marked == marked)
  }

  @Test func columnsThatFoldAreFollowed() {
    var desk = Desk(columns: 60, rows: 20)
    desk.press("lj")
    let before = desk.workbench.browse
    // What the first click chose is opened, wherever it is drawn by now.
    desk.click("Source", in: .items, clicks: 2)
    #expect(before.focus == .items)
    #expect(desk.chosen == "positions: \(BrowsingTests.arvenia)")
  }

  @Test func aColumnWithoutRowsGetsNoKeyboard() {
    var desk = Desk(columns: 120)
    desk.press("l")
    desk.click("Positions", in: .positions)
    #expect(desk.chosen == "items: \(BrowsingTests.ports)")
  }

  @Test func aClickEndsTheTypingOfAFilterAndKeepsIt() {
    var desk = Desk(columns: 120)
    desk.press("l/sou")
    desk.click("Exercise", in: .sessions)
    #expect(!desk.workbench.browse.isFiltering && desk.workbench.browse.items.rows.count == 1)
    desk.press("l")
    desk.click("Source", in: .items)
    #expect(desk.chosen == "items: \(BrowsingTests.item)")
    #expect(desk.workbench.browse.items.filter == "sou")
  }

  /// A library with more sessions than a screen has rows.
  private static func long(rows: Int = 16) -> Desk {
    var files = Fixture.files
    for number in 10..<60 {
      files["many-\(number)/session.md"] =
        "---\ntitle: Many \(number)\ndates: 2024-01-\(number % 28 + 1)\n---\n\n"
        + (1...60).map { "Line \($0) of \(number).\n\n" }.joined()
    }
    return Desk(columns: 120, rows: rows, files: files)
  }

  @Test func theWheelScrollsWhatIsUnderThePointerAndMovesNothing() {
    var desk = Self.long()
    desk.press("jj")
    let chosen = desk.chosen
    let first = desk.workbench.browse.sessions.cursor.top
    desk.turnWheel(4, on: "Sessions")
    // Heading and list scroll the list.
    #expect(desk.workbench.browse.sessions.cursor.top == first + 4)
    #expect(desk.chosen == chosen)
    desk.turnWheel(200, on: "Sessions")
    #expect(desk.shows("Many"))
    let last = desk.workbench.browse.sessions.cursor.top
    desk.turnWheel(1, on: "Sessions")
    #expect(desk.workbench.browse.sessions.cursor.top == last)
    desk.turnWheel(-200, on: "Sessions")
    #expect(desk.workbench.browse.sessions.cursor.top == 0 && desk.chosen == chosen)
    // A key shows the chosen row again.
    desk.turnWheel(200, on: "Sessions")
    desk.press("j")
    let cursor = desk.workbench.browse.sessions.cursor
    #expect(cursor.chosen == 3 && (cursor.top...cursor.top + 5).contains(3))
  }

  @Test func theWheelScrollsThePageWithoutTheKeyboard() {
    var desk = Self.long()
    desk.press("j")
    let chosen = desk.chosen
    desk.turnWheel(2, on: "Line 2 ")
    #expect(!desk.shows("Line 1 of") && desk.shows("Line 4 of"))
    #expect(desk.chosen == chosen && desk.workbench.browse.focus == .sessions)
    desk.turnWheel(-9, on: "Line 4 ")
    #expect(desk.shows("Line 1 of"))
    guard let place = desk.place(of: "Line 1 of") else { return }
    desk.tell(.mouse(MouseEvent(.scrollDown, at: place, .control)))
    #expect(!desk.shows("Line 3 of"))
  }

  /// What stands at the foot and at the top, and what a click on it does.
  @Test func keysThatAreNamedCanBeClicked() {
    var desk = Desk(columns: 160)
    desk.click("F1 keys")
    #expect(desk.shows("Keys in Browse"))
    desk.click("Esc back")
    #expect(desk.workbench.overlay == nil)
    desk.click("N new")
    #expect(desk.shows("Start a new …"))
    // One answer among several is not the first one.
    desk.click("… by number")
    #expect(desk.shows("Start a new …"))
    desk.click("back")
    desk.press("lj")
    desk.click("/ filter")
    #expect(desk.workbench.browse.isFiltering)
    desk.click("Esc show all")
    #expect(!desk.workbench.browse.isFiltering)
    desk.click("F4 draft")
    #expect(desk.message?.hasPrefix("There is no draft yet") == true)
    // A click on the message takes it away, and no more.
    desk.click("There is no draft yet")
    #expect(desk.message == nil && desk.chosen == "items: \(BrowsingTests.item)")
    desk.click("Ctrl-Q leave")
    #expect(desk.unanswered == [.leave])
  }

  @Test func nothingIsClickedBeforeTheLibraryIsRead() {
    var desk = Desk(columns: 120, isSlow: true)
    desk.click("Reading", clicks: 2)
    #expect(desk.workbench.place == .browse)
    desk.deliver()
    #expect(desk.chosen == "sessions: \(BrowsingTests.session)")
  }

  @Test func theWheelScrollsHelpAndMessages() {
    var desk = Desk(columns: 40, rows: 12)
    desk.press("?")
    let first = desk.lines[3]
    desk.turnWheel(1, on: "Keys in")
    #expect(desk.lines[3] != first)
    desk.turnWheel(-1, on: "Keys in")
    #expect(desk.lines[3] == first)
  }
}

extension Desk {
  /// Clicks where `text` stands first in `pane`.
  fileprivate mutating func click(_ text: String, in pane: Browse.Pane, clicks: Int = 1) {
    let layout = BrowseLayout(
      in: Browse.inner(of: workbench.body), focus: workbench.browse.focus)
    guard let area = layout.area(of: pane), let place = place(of: text, in: area) else {
      Issue.record("There is no “\(text)” in \(pane).")
      return
    }
    click(at: place, clicks: clicks)
  }
}
