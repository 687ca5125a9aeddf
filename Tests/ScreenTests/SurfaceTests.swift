import Prose
import Testing

@testable import Screen

struct SurfaceTests {
  private let style = Style(foreground: .index(4), attributes: .bold)

  @Test(arguments: [
    ("plain", 10, 5, "plain   "), ("plainly", 4, 4, "plai    "), ("", 10, 0, "        "),
    ("中文", 4, 4, "中文    "), ("中文", 3, 2, "中      "), ("a中", 2, 1, "a       "),
    ("e\u{301}té", 9, 3, "e\u{301}té     "), ("a\u{1B}[m", 9, 4, "a␛[m    "),
    ("🇫🇷!", 9, 3, "FR!     "), ("👩‍👩‍👧", 9, 2, "👩      "), ("नमस्ते", 9, 4, "नमस\u{94D}ते    "),
    ("Совет 安理会 x", 40, 8, "Совет 安"), ("a\u{202E}b\r\nc", 9, 5, "a◂b␤c   "),
    ("\u{10FFE9}", 9, 1, "�       "), ("Überlänge, sehr", 8, 8, "Überläng"),
  ])
  func put(text: String, maxColumns: Int, used: Int, row: String) {
    var surface = Surface(size: Size(columns: 8, rows: 1))
    let origin = ScreenPosition(row: 0, column: 0)
    #expect(surface.put(text, at: origin, style: style, maxColumns: maxColumns) == used)
    #expect(surface.row(0) == row)
    surface.checkInvariants()
  }

  @Test(arguments: [(0, "x 中"), (1, " x中"), (2, "中x "), (3, "中 x")])
  func `half of a wide cell is never left`(column: Int, row: String) {
    var surface = Surface(size: Size(columns: 4, rows: 1))
    surface.put("中中", at: ScreenPosition(row: 0, column: 0), style: .standard)
    surface.clearDamage()
    surface.put("x", at: ScreenPosition(row: 0, column: column), style: .standard)
    #expect(surface.row(0) == row)
    #expect(surface.damage[0].end - surface.damage[0].start == 2)
    surface.checkInvariants()
  }

  @Test(arguments: [(-1, 0), (3, 0), (0, -1), (0, 8), (.max, .max), (.min, .min)])
  func `nothing happens outside`(row: Int, column: Int) {
    var surface = Surface(size: Size(columns: 8, rows: 3))
    surface.clearDamage()
    #expect(surface.put("x", at: ScreenPosition(row: row, column: column), style: style) == 0)
    surface.fill(Rect(row: row, column: column, columns: -3, rows: 2), style: style)
    #expect(surface == Surface(size: Size(columns: 8, rows: 3)))
    #expect(surface.damage == Array(repeating: .none, count: 3))
    #expect(surface[row, column] == .blank())
  }

  @Test func `damage is what was written`() {
    var surface = Surface(size: Size(columns: 8, rows: 3))
    #expect(surface.damage == Array(repeating: .init(start: 0, end: 8), count: 3))
    surface.clearDamage()
    surface.put("ab", at: ScreenPosition(row: 1, column: 2), style: style)
    surface.put("c", at: ScreenPosition(row: 1, column: 6), style: style)
    surface.restyle(Rect(row: 2, column: 7, columns: 9, rows: 9)) { $0.attributes = .reverse }
    #expect(surface.damage == [.none, .init(start: 2, end: 7), .init(start: 7, end: 8)])
    #expect(surface[2, 7].style.attributes == .reverse)
    #expect(surface[1, 2].style == style)
  }

  @Test func `a style reaches both halves`() {
    var surface = Surface(size: Size(columns: 4, rows: 1))
    surface.put("中文", at: ScreenPosition(row: 0, column: 0), style: .standard)
    surface.restyle(Rect(row: 0, column: 1, columns: 2, rows: 1)) { $0.attributes = .reverse }
    #expect((0..<4).allSatisfy { surface[0, $0].style.attributes == .reverse })
  }

  @Test func `a rule is filled with its sign`() {
    var surface = Surface(size: Size(columns: 4, rows: 2))
    surface.fill(Rect(row: 1, column: 1, columns: 9, rows: 1), with: "─", style: style)
    #expect(surface.row(0) == "    ")
    #expect(surface.row(1) == " ───")
  }

  @Test func `a cell is small and has no reference`() {
    #expect(MemoryLayout<Cell>.stride == 24)
    #expect(MemoryLayout<Cell>.size == 24)
    #expect(_isPOD(Cell.self))
  }

  @Test(arguments: 0..<20)
  func `any drawing keeps the surface whole and uses the columns it should`(seed: UInt64) {
    var random = ScreenRandom(state: seed)
    let alphabet = Array("ab é e\u{301}中文한ж🇫🇷👩‍👩‍👧👍🏽❤️\t\u{1B}\u{202E}काक्षिمَ〓─x\u{200B}\u{10FFE9}")
    var surface = Surface(size: Size(columns: 11, rows: 3))
    for _ in 0..<400 {
      let row = Int.random(in: -1...3, using: &random)
      let column = Int.random(in: -1...11, using: &random)
      let place = ScreenPosition(row: row, column: column)
      if Int.random(in: 0..<6, using: &random) == 0 {
        surface.fill(Rect(row: row, column: column, columns: 3, rows: 2), style: style)
      } else {
        let text = String((0..<5).map { _ in alphabet.randomElement(using: &random) ?? "a" })
        let limit = Int.random(in: 0...12, using: &random)
        let used = surface.put(text, at: place, style: style, maxColumns: limit)
        var room = Rect(surface.size).contains(place) ? min(limit, 11 - column) : 0
        var expected = 0
        for cluster in text {
          let columns = VisibleText.columns(of: cluster)
          guard columns <= room else { break }
          room -= columns
          expected += columns
        }
        #expect(used == expected)
      }
      surface.checkInvariants()
    }
  }
}

extension Surface {
  func row(_ row: Int) -> String {
    (0..<size.columns).map { self[row, $0].text }.joined()
  }

  /// Every wide cell has its right half, and no right half stands alone.
  func checkInvariants(sourceLocation: SourceLocation = #_sourceLocation) {
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let hasWideLeft = column > 0 && self[row, column - 1].width == 2
        #expect((self[row, column].width == 0) == hasWideLeft, sourceLocation: sourceLocation)
      }
      #expect(self[row, size.columns - 1].width < 2, sourceLocation: sourceLocation)
    }
  }
}

struct ScreenRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
