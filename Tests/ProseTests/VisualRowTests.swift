import Prose
import TestKit
import Testing

@Suite struct VisualRowTests {
  static func row(_ line: String, columns: Int = 20, field: Int = 21, row: Int = 0) -> VisualRow {
    VisualRow(SoftWrap.rows(of: line, columns: columns)[row], of: line, field: field)
  }

  static func seen(_ row: VisualRow, _ line: String) -> String {
    String(row.clusters.map { $0.shown(in: line) })
  }

  @Test(arguments: [
    ("abc", "abc", 0),
    ("été", "été", 0),
    ("中文", "中文", 0),
    ("אבג", "גבא", 18),
    ("the word שלום here", "the word םולש here", 0),
    ("שלום (abc) 12", "12 (abc) םולש", 8),
    ("مرحبا (أ)", "(أ) ابحرم", 12),
    // A vowel mark stays on its letter.
    ("بَت", "تبَ", 19),
    // An override is shown as a sign and not obeyed.
    ("a\u{202E}bc", "a◂bc", 0),
  ])
  func visualOrder(line: String, seen: String, startColumn: Int) {
    let row = Self.row(line)
    #expect(Self.seen(row, line) == seen)
    #expect(row.startColumn == startColumn)
  }

  @Test func bracketsTurnRound() {
    let line = "א(ב"
    #expect(Self.row(line).clusters.map(\.mirrored) == [nil, ")", nil])
    #expect(Self.row("a(b").clusters.allSatisfy { $0.mirrored == nil })
  }

  @Test func columnsOfRightToLeftText() {
    let row = Self.row("אב a")
    #expect(row.startColumn == 17)
    #expect([0, 2, 4, 5, 6].map(row.column(of:)) == [20, 19, 18, 17, 16])
    #expect(row.offset(atColumn: 20) == 0)
    #expect(row.offset(atColumn: 17) == 5)
    #expect(row.offset(atColumn: 3) == 6)
    #expect(row.offset(atColumn: 25) == 0)
  }

  @Test func aFullRowLeavesRoomForTheCursorOnEitherSide() {
    let latin = Self.row("abcd", columns: 4, field: 5)
    #expect(latin.column(of: 4) == 4)
    let hebrew = Self.row("אבגד", columns: 4, field: 5)
    #expect(hebrew.startColumn == 1)
    #expect(hebrew.column(of: 8) == 0)
  }

  @Test func spacesThatHangTakeNoColumn() {
    let row = Self.row("abcd   ef", columns: 4, field: 5)
    #expect(row.columns == 4)
    #expect(row.clusters.map(\.columns) == [1, 1, 1, 1, 0, 0, 0])
    #expect((4...7).map(row.column(of:)) == [4, 4, 4, 4])
    #expect(row.lastOffset == 4)
    #expect(row.offset(atColumn: 30) == 4)
  }

  @Test func theLastPlaceOfARowThatGoesOnIsInThatRow() {
    #expect(Self.row("abcdef", columns: 4).lastOffset == 3)
    #expect(Self.row("abcdef", columns: 4, row: 1).lastOffset == 6)
    #expect(Self.row("中文件", columns: 4).lastOffset == 3)
  }

  @Test func insideAWideCharacterIsThatCharacter() {
    let row = Self.row("a中b")
    #expect((0...4).map(row.offset(atColumn:)) == [0, 1, 1, 4, 5])
    #expect(row.cluster(at: 2)?.range == 1..<4)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func roundTrips(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let line = AwkwardText.line(pieces: 30, using: &generator)
    for columns in [1, 5, 12, 60] {
      var rebuilt: [Int] = []
      for wrapped in SoftWrap.rows(of: line, columns: columns) {
        let row = VisualRow(wrapped, of: line, field: columns + 1)
        #expect(row.range == wrapped.range)
        #expect(row.clusters.reduce(0) { $0 + $1.columns } == row.columns)
        var column = row.startColumn
        for cluster in row.clusters {
          #expect(cluster.column == column)
          column += cluster.columns
          let start = cluster.range.lowerBound
          #expect(row.column(of: start) == cluster.column)
          #expect(row.cluster(at: start) == cluster)
          if cluster.columns > 0, start <= row.lastOffset {
            #expect(row.offset(atColumn: cluster.column) == start)
            #expect(row.offset(atColumn: cluster.column + cluster.columns - 1) == start)
          }
          #expect(wrapped.range.contains(start))
        }
        #expect(
          (-1...(columns + 2)).allSatisfy {
            row.range.contains(row.offset(atColumn: $0)) || !row.isContinued
          })
        rebuilt += row.clusters.map(\.range.lowerBound).sorted()
      }
      var places: [Int] = []
      var place = 0
      for cluster in line {
        places.append(place)
        place += cluster.utf8.count
      }
      #expect(rebuilt == places)
    }
  }
}
