import Testing

@testable import Screen

struct RectTests {
  private let rect = Rect(row: 2, column: 3, columns: 10, rows: 5)

  @Test func `parts lie where they should`() {
    #expect(rect.top(2) == Rect(row: 2, column: 3, columns: 10, rows: 2))
    #expect(rect.bottom(2) == Rect(row: 5, column: 3, columns: 10, rows: 2))
    #expect(rect.left(4) == Rect(row: 2, column: 3, columns: 4, rows: 5))
    #expect(rect.right(4) == Rect(row: 2, column: 9, columns: 4, rows: 5))
    #expect(rect.inset(columns: 1, rows: 1) == Rect(row: 3, column: 4, columns: 8, rows: 3))
    #expect(rect.line(4) == Rect(row: 6, column: 3, columns: 10, rows: 1))
    #expect(rect.centered(columns: 4, rows: 3) == Rect(row: 3, column: 6, columns: 4, rows: 3))
    #expect(
      rect.intersection(Rect(Size(columns: 5, rows: 4)))
        == Rect(row: 2, column: 3, columns: 2, rows: 2))
  }

  @Test(arguments: [-4, 0, 1, 3, 5, 10, 400])
  func `two parts make the whole and never more`(count: Int) {
    for (one, other) in [rect.splitTop(count), rect.splitBottom(count)] {
      #expect(one.rows + other.rows == rect.rows)
      #expect(one.endRow == other.row)
      #expect(one.intersection(rect) == one && other.intersection(rect) == other)
    }
    for (one, other) in [rect.splitLeft(count), rect.splitRight(count)] {
      #expect(one.columns + other.columns == rect.columns)
      #expect(one.endColumn == other.column)
    }
    #expect(rect.inset(columns: count, rows: count).intersection(rect).rows <= rect.rows)
    #expect(rect.centered(columns: count, rows: count).columns <= rect.columns)
  }

  @Test func `what lies apart has nothing in common`() {
    #expect(rect.intersection(Rect(row: 50, column: 0, columns: 9, rows: 9)).isEmpty)
    #expect(rect.line(5).isEmpty && rect.line(-1).isEmpty)
    #expect(rect.contains(ScreenPosition(row: 6, column: 12)))
    #expect(!rect.contains(ScreenPosition(row: 7, column: 12)))
  }
}
