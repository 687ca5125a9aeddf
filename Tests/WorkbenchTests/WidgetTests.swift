import Prose
import Screen
import TestKit
import Testing

@testable import Workbench

@Suite struct WidgetTests {
  /// The row that is chosen, the move, the rows there are, and the row that is chosen then.
  @Test(arguments: [
    (0, 1, 3, 1), (0, -1, 3, 0), (2, 1, 3, 2), (1, 100, 3, 2), (2, -100, 3, 0), (0, 1, 0, 0),
    (0, 0, 0, 0), (5, 0, 2, 1),
  ]) func aListStopsAtItsEnds(from: Int, by: Int, count: Int, to: Int) {
    var cursor = ListCursor()
    cursor.choose(from, count: 10)
    cursor.move(by: by, count: count)
    #expect(cursor.chosen == to)
  }

  /// The chosen rows one after another in a list of 10 with 4 rows on the screen, and the rows that
  /// are shown at last.
  @Test(arguments: [
    ([0], 0..<4), ([3], 0..<4), ([4], 1..<5), ([9], 6..<10), ([9, 7], 6..<10), ([9, 6], 6..<10),
    ([9, 5], 5..<9), ([9, 0], 0..<4),
  ]) func aListScrollsAsLittleAsItCan(chosen: [Int], shown: Range<Int>) {
    var cursor = ListCursor()
    for row in chosen {
      cursor.choose(row, count: 10)
      cursor.reveal(height: 4, count: 10)
    }
    #expect(cursor.shown(height: 4, count: 10) == shown)
  }

  @Test func aListThatShrinksOrHasNoRoomStaysWithinItself() {
    var cursor = ListCursor()
    cursor.choose(9, count: 10)
    cursor.reveal(height: 4, count: 10)
    cursor.reveal(height: 0, count: 10)
    #expect(cursor.chosen == 9 && cursor.shown(height: 0, count: 10).isEmpty)
    cursor.reveal(height: 4, count: 2)
    #expect(cursor.chosen == 1 && cursor.shown(height: 4, count: 2) == 0..<2)
    cursor.reveal(height: 4, count: 0)
    #expect(cursor.chosen == 0 && cursor.shown(height: 4, count: 0).isEmpty)
    #expect(cursor.shown(height: -1, count: -1).isEmpty)
  }

  /// The scrolls one after another on a page of 10 lines in 4 rows, and the first line at last.
  @Test(arguments: [
    ([], 0), ([1], 1), ([-1], 0), ([100], 6), ([100, -1], 5), ([3, -100], 0), ([6, 1], 6),
  ]) func aPageStaysFull(scrolls: [Int], top: Int) {
    var offset = ScrollOffset()
    for lines in scrolls { offset.scroll(by: lines, count: 10, height: 4) }
    #expect(offset.top == top)
    #expect(offset.shown(height: 4, count: 10) == top..<top + 4)
  }

  @Test func aPageRevealsALine() {
    var offset = ScrollOffset()
    offset.reveal(5, count: 10, height: 4)
    #expect(offset.top == 2)
    offset.reveal(3, count: 10, height: 4)
    #expect(offset.top == 2)
    offset.reveal(1, count: 10, height: 4)
    #expect(offset.top == 1)
    offset.scroll(by: 0, count: 2, height: 4)
    #expect(offset.top == 0)
  }

  @Test(arguments: [
    ("Source limits", 13, "Source limits"), ("Source limits", 12, "Source limi…"),
    ("Source limits", 8, "Source…"), ("Source limits", 1, "…"), ("Source limits", 0, ""),
    ("Source limits", -3, ""), ("", 5, ""), ("中文件", 6, "中文件"), ("中文件", 5, "中文…"),
    ("中文件", 4, "中…"), ("e\u{301}e\u{301}e\u{301}", 3, "e\u{301}e\u{301}e\u{301}"),
    ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("\u{1B}[31m", 5, "\u{1B}[31m"),
    ("\u{1B}[31m", 4, "\u{1B}[3…"), ("👨‍👩‍👧👨‍👩‍👧", 3, "👨‍👩‍👧…"),
  ]) func wordsAreCutToColumns(text: String, columns: Int, cut: String) {
    #expect(Abbreviation.fitting(text, columns: columns) == cut)
  }

  @Test(arguments: [
    (30, "Meridian ▸ 4 Limits ▸ XAR"), (25, "Meridian ▸ 4 Limits ▸ XAR"),
    (24, "… ▸ 4 Limits ▸ XAR"),
    (17, "… ▸ XAR"), (7, "… ▸ XAR"), (6, "… ▸ X…"), (0, ""),
  ]) func theWayIsCutAtItsBeginning(columns: Int, shown: String) {
    #expect(
      Abbreviation.fitting(trail: ["Meridian", "4 Limits", "XAR"], columns: columns).joined()
        == shown)
  }

  @Test func cutWordsFitWhateverTheyHold() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<400 {
      let text = AwkwardText.line(pieces: 8, using: &generator)
      let columns = Int.random(in: 0...12, using: &generator)
      var surface = Surface(size: Size(columns: 60, rows: 1))
      let used = surface.put(
        Abbreviation.fitting(text, columns: columns), at: ScreenPosition(row: 0, column: 0),
        style: .standard)
      #expect(used <= columns, "\(text.debugDescription) in \(columns)")
    }
  }

  /// Keys, what the field holds, and the cursor's column in a field of 6 columns.
  @Test(arguments: [
    ("abc", "abc", 3), ("abc<left>x", "abxc", 3), ("abc<home>x", "xabc", 1),
    ("abc<backspace>", "ab", 2), ("a b<c-w>c", "a c", 3), ("abc<c-a>x", "x", 1),
    ("abc<c-z>", "", 0), ("abcdef", "abcdef", 5), ("abcdefgh", "abcdefgh", 5),
    ("abcdefgh<home>", "abcdefgh", 0), ("中文", "中文", 4), ("中文件", "中文件", 4),
    ("<enter><tab><f1><c-s>a", "a", 1),
  ]) func aFieldIsTypedIn(keys: String, text: String, column: Int) {
    var field = TextField()
    for key in Key.parse(keys) ?? [] { _ = field.type(key, keys: .standard) }
    #expect(field.text == text)
    var surface = Surface(size: Size(columns: 10, rows: 1))
    let area = Rect(row: 0, column: 2, columns: 6, rows: 1)
    let cursor = field.draw(on: &surface, in: area, style: .standard)
    #expect(cursor == ScreenPosition(row: 0, column: 2 + column))
    #expect(surface[0, 8] == .blank(), "The field is no wider than its area.")
  }

  @Test func aFieldTakesOneLine() {
    var field = TextField()
    let taken = [Key(.enter), .character("\n"), .character("a")].map {
      field.type($0, keys: .standard)
    }
    #expect(taken == [false, false, true])
    field.paste("\r\nb\tc\r\nd")
    #expect(field.text == "ab\tc")
    field.paste("")
    #expect(field.text == "ab\tc")
  }
}
