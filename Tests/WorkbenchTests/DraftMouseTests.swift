import Prose
import Screen
import Testing

@testable import Workbench

@Suite struct DraftMouseTests {
  /// A cell of the text's field, from its own upper left.
  private static func cell(_ row: Int, _ column: Int, _ desk: Desk) -> ScreenPosition {
    let area = DraftLayout(in: desk.workbench.body, focus: .text).text
    return ScreenPosition(row: area.row + row, column: area.column + column)
  }

  /// A text, row and column of its field, and the text with the cursor that is put there.
  @Test(
    arguments: [
      ("one two", 0, 0, "‸one two"), ("one two", 0, 4, "one ‸two"), ("one two", 0, 6, "one tw‸o"),
      // Beyond the end of a row, left of it, and below the text.
      ("one two", 0, 7, "one two‸"), ("one two", 0, 40, "one two‸"), ("one two", 0, -2, "‸one two"),
      ("one\ntwo", 9, 0, "one\ntwo‸"), ("one\n\ntwo", 1, 5, "one\n‸\ntwo"),
      ("one\ntwo", -1, 1, "o‸ne\ntwo"),
      // By grapheme cluster: both cells of a wide one, marks with their letter, a joined emoji.
      ("a中b", 0, 1, "a‸中b"), ("a中b", 0, 2, "a‸中b"), ("a中b", 0, 3, "a中‸b"),
      ("e\u{301}a", 0, 1, "e\u{301}‸a"), ("👨‍👩‍👧a", 0, 1, "‸👨‍👩‍👧a"),
      // A control takes the columns of its sign.
      ("a\u{1B}b", 0, 2, "a\u{1B}‸b"),
    ] as [(String, Int, Int, String)])
  func aClickPlacesTheCursor(text: String, row: Int, column: Int, after: String) {
    var desk = DraftEditingTests.editing(text)
    desk.click(at: Self.cell(row, column, desk))
    #expect(desk.marked == after)
  }

  /// The cursor comes to stand on the cell that was clicked, wherever there is a letter.
  @Test func aClickOnEachCellPutsTheCursorThere() throws {
    let text = "The delegation of Arvenia thanks 联合国 and اللجنة for its work. "
    var desk = DraftEditingTests.editing(
      String(repeating: text, count: 3) + "\n\nإن الأرصفة الهادئة تخدم الجميع 2025 دائما.\n")
    let draft = try #require(desk.workbench.currentDraft)
    let area = DraftLayout(in: desk.workbench.body, focus: .text).text
    for index in 0..<draft.rows.rowCount {
      let place = draft.rows.place(ofRow: index)
      let row = try #require(
        draft.rows.visualRow(place, of: draft.editor.buffer, field: area.columns))
      for cluster in row.clusters where cluster.columns > 0 {
        for column in cluster.column..<cluster.column + cluster.columns {
          desk.click(at: Self.cell(index, column, desk))
          let shown = desk.frame().cursor
          #expect(shown == Self.cell(index, cluster.column, desk), "\(cluster)")
        }
      }
    }
  }

  @Test(arguments: [
    ("one two three", 2, "one «two» three"), ("one two three", 3, "«one two three»"),
    ("one two\nthree\n\nfour", 3, "«one two\nthree»\n\nfour"),
  ]) func moreClicksSelectMore(text: String, clicks: Int, after: String) {
    var desk = DraftEditingTests.editing(text)
    desk.click(at: Self.cell(0, 5, desk), clicks: clicks)
    #expect(desk.marked == after)
    // A fourth begins again.
    desk.click(at: Self.cell(0, 5, desk))
    #expect(desk.marked?.contains("‸") == true)
  }

  /// Clicks at a column of the first row, and the cell dragged to.
  @Test(
    arguments: [
      ("one two three", 4, 1, 0, 7, "one «two» three"),
      ("one two three", 7, 1, 0, 4, "one »two« three"),
      ("one two three", 5, 2, 0, 9, "one «two three»"),
      ("one two three", 5, 2, 0, 1, "»one two« three"),
      ("one two three", 5, 2, 0, 5, "one «two» three"),
      ("one\n\ntwo\n\nthree", 0, 3, 2, 1, "«one\n\ntwo»\n\nthree"),
      ("one\ntwo", 1, 1, 1, 2, "o«ne\ntw»o"), ("one\ntwo", 1, 1, 50, 0, "o«ne\ntwo»"),
      ("one two", 3, 1, -50, 0, "»one« two"),
    ] as [(String, Int, Int, Int, Int, String)])
  func dragsSelect(
    text: String, column: Int, clicks: Int, row: Int, to end: Int, after: String
  ) {
    var desk = DraftEditingTests.editing(text)
    let start = Self.cell(0, column, desk)
    for count in 1...clicks {
      desk.tell(.mouse(MouseEvent(.press, at: start, clicks: count)))
    }
    for place in [Self.cell(0, 11, desk), Self.cell(0, 0, desk), Self.cell(row, end, desk)] {
      desk.tell(.mouse(MouseEvent(.drag, at: place, clicks: clicks)))
    }
    desk.tell(.mouse(MouseEvent(.release, at: Self.cell(row, end, desk), clicks: clicks)))
    #expect(desk.marked == after)
    desk.press("X")
    let opened = after.split(whereSeparator: { "«»".contains($0) })
    #expect(opened.count >= 1 && desk.text?.contains("X") == true)
  }

  @Test func shiftSelectsFromTheCursor() {
    var desk = DraftEditingTests.editing("one two three")
    desk.press("<c-right>")
    desk.click(at: Self.cell(0, 7, desk), .shift)
    #expect(desk.marked == "one« two» three")
    desk.tell(.mouse(MouseEvent(.drag, at: Self.cell(0, 1, desk), .shift)))
    #expect(desk.marked == "o»ne« two three")
  }

  @Test func aDragBeyondTheEdgeScrollsAndTheFartherTheFaster() {
    var desk = DraftEditingTests.editing((1...90).map { "line \($0)\n" }.joined())
    desk.tell(.mouse(MouseEvent(.press, at: Self.cell(0, 0, desk))))
    let rows = DraftLayout(in: desk.workbench.body, focus: .text).text.rows
    for _ in 0..<10 {
      desk.tell(.mouse(MouseEvent(.drag, at: Self.cell(rows, 3, desk))))
    }
    #expect(desk.workbench.currentDraft?.editor.cursor == TextPosition(line: rows + 9, offset: 3))
    desk.tell(.mouse(MouseEvent(.drag, at: Self.cell(rows + 1, 3, desk))))
    #expect(desk.workbench.currentDraft?.editor.cursor.line == rows + 11)
    for _ in 0..<60 { desk.tell(.mouse(MouseEvent(.drag, at: Self.cell(-1, 0, desk)))) }
    #expect(desk.workbench.currentDraft?.editor.selection.isCaret == true)
    #expect(desk.shows("line 1"))
  }

  @Test func theWheelScrollsTextAndCursorStays() {
    var desk = DraftEditingTests.editing((1...90).map { "line \($0)\n" }.joined())
    desk.turnWheel(5, on: "line 3")
    #expect(!desk.shows("line 9 ") && desk.shows("line 16"))
    #expect(desk.frame().cursor == nil)
    desk.turnWheel(100, on: "line 17")
    #expect(desk.shows("line 90"))
    // What is typed shows where.
    desk.press("X")
    #expect(desk.shows("Xline 1"))
    desk.turnWheel(3, on: "Xline 1")
    desk.click("line 12")
    #expect(desk.workbench.currentDraft?.editor.cursor.line == 11)
    #expect(!desk.shows("Xline 1"))
  }

  @Test func aClickInTheRailChoosesAndTwoInsert() {
    var desk = Desk.drafting()
    let text = desk.text
    desk.click("Surveys covered")
    let chosen = desk.workbench.currentDraft?.rail.chosenRow
    #expect(chosen?.insertion(in: .english)?.hasPrefix("Seismic") == true)
    #expect(desk.text == text && desk.workbench.currentDraft?.focus == .text)
    desk.click("Quiet design pays", clicks: 2)
    #expect(desk.text?.contains("Quiet ships burn less fuel.") == true)
    let inserted = desk.text
    // A red line can be chosen, not inserted; a heading neither.
    desk.click("A speed limit on", clicks: 2)
    #expect(desk.message?.hasPrefix("A red line is not inserted") == true)
    desk.click("AGREED LANGUAGE", clicks: 2)
    #expect(desk.text == inserted)
    desk.press("<c-z>")
    #expect(desk.text == text)
  }

  @Test func theWheelScrollsTheRailAndChoosesNothing() {
    var desk = Desk.drafting(columns: 80, rows: 14)
    let chosen = desk.workbench.currentDraft?.rail.chosen
    let first = desk.place(of: "MUST SAY")
    desk.turnWheel(1, on: "MUST SAY")
    #expect(first != nil && desk.place(of: "MUST SAY") == nil)
    #expect(desk.workbench.currentDraft?.rail.chosen == chosen)
    desk.press("<a-down>")
    #expect(desk.shows("Surveys covered"))
  }

  @Test func aClickInTheTextTakesTheKeyboardBack() {
    var desk = Desk.drafting()
    desk.press("<tab>")
    desk.click("We thank you")
    #expect(desk.workbench.currentDraft?.focus == .text)
    desk.press("X")
    #expect(desk.text?.contains("XWe thank you") == true)
  }

  @Test func theLineBelowTheTextIsNoText() {
    var desk = Desk.drafting()
    let marked = desk.marked
    desk.click("words", clicks: 2)
    #expect(desk.marked == marked)
    desk.click("Ctrl-Z undo", clicks: 2)
    desk.click("F5 preview")
    #expect(desk.workbench.place == .preview)
  }

  @Test func anAnswerCanBeClicked() {
    var desk = Desk.drafting()
    desk.press("Yes <c-q>")
    desk.click("stay")
    #expect(desk.workbench.overlay == nil && desk.unanswered.isEmpty)
    desk.press("<c-q>")
    // The sentence and the text behind are no answers.
    desk.click("This intervention has")
    desk.click("We thank you")
    #expect(desk.question != nil)
    desk.click("save and leave")
    #expect(desk.unanswered == [.leave])
  }

  @Test func theWheelScrollsThePreview() {
    var desk = Desk.drafting(
      rows: 12, text: DraftEditingTests.front + (1...40).map { "Line \($0).\n\n" }.joined())
    desk.press("<f5>")
    let top = desk.lines[2]
    desk.turnWheel(3, on: "Preview")
    #expect(desk.lines[2] != top)
    desk.turnWheel(-3, on: "Preview")
    #expect(desk.lines[2] == top)
  }
}
