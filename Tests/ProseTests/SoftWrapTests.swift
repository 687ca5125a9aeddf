import Prose
import TestKit
import Testing

@Suite struct SoftWrapTests {
  static func rows(_ line: String, _ columns: Int) -> [String] {
    SoftWrap.rows(of: line, columns: columns).map {
      String(decoding: Array(line.utf8)[$0.range], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("", 5, [""]),
    ("word", 5, ["word"]),
    ("words", 5, ["words"]),
    ("two words", 5, ["two ", "words"]),
    ("words two", 5, ["words ", "two"]),
    // Spaces hang, also at the line's end.
    ("words    two", 5, ["words    ", "two"]),
    ("words    ", 5, ["words    "]),
    ("     ", 2, ["     "]),
    // Longer than the width.
    ("delegations", 4, ["dele", "gati", "ons"]),
    ("a delegation", 4, ["a ", "dele", "gati", "on"]),
    // Hyphens part words, but neither numbers nor signs.
    ("co-operation", 6, ["co-", "operat", "ion"]),
    ("at 2021-22 it", 8, ["at ", "2021-22 ", "it"]),
    ("a -5 b", 3, ["a ", "-5 ", "b"]),
    ("the well—known", 9, ["the well—", "known"]),
    // Signs stay with their words, after a French space too.
    ("word (two) x", 10, ["word (two) ", "x"]),
    ("ce mot ! oui", 7, ["ce ", "mot ! ", "oui"]),
    ("mot !", 3, ["mot ", "!"]),
    ("un ( deux", 5, ["un ", "( ", "deux"]),
    ("12\u{A0}km b", 4, ["12\u{A0}k", "m b"]),
    // Wide characters are never split, and closing signs not parted from them.
    ("中文文件", 5, ["中文", "文件"]),
    ("中文文件", 3, ["中", "文", "文", "件"]),
    ("中文文。件", 6, ["中文", "文。件"]),
    ("中（文）件", 5, ["中", "（文", "）件"]),
    ("カード", 4, ["カー", "ド"]),
    ("한국어", 4, ["한국", "어"]),
    ("ab中文", 3, ["ab", "中", "文"]),
    // A width of one, and of less.
    ("ab c", 1, ["a", "b ", "c"]),
    ("中a", 1, ["中", "a"]),
    ("ab", 0, ["a", "b"]),
    ("ab", -7, ["a", "b"]),
    // Accents stay on their letters, also on a space.
    ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
    ("ab \u{301}c", 2, ["ab", " \u{301}c"]),
    ("🇫🇷🇩🇪", 3, ["🇫🇷", "🇩🇪"]),
  ])
  func rows(line: String, columns: Int, expected: [String]) {
    #expect(Self.rows(line, columns) == expected)
  }

  @Test func columnsLeaveOutWhatHangs() {
    #expect(SoftWrap.rows(of: "ab    cd e", columns: 4).map(\.columns) == [4, 4])
    #expect(SoftWrap.rows(of: "中文 a", columns: 4).map(\.columns) == [4, 1])
    #expect(SoftWrap.rows(of: "été ça", columns: 4).map(\.columns) == [4, 2])
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func properties(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let line = AwkwardText.line(pieces: 40, using: &generator)
    var boundaries: Set<Int> = [0]
    var widths: [Int: Int] = [:]
    var place = 0
    for cluster in line {
      widths[place] = VisibleText.columns(of: cluster)
      place += cluster.utf8.count
      boundaries.insert(place)
    }
    let bytes = Array(line.utf8)
    for columns in [1, 2, 3, 7, 20, 80] {
      let rows = SoftWrap.rows(of: line, columns: columns)
      #expect(rows == SoftWrap.rows(of: line, columns: columns))
      #expect(rows.first?.range.lowerBound == 0)
      #expect(rows.last?.range.upperBound == bytes.count)
      for (row, next) in zip(rows, rows.dropFirst()) {
        #expect(row.range.upperBound == next.range.lowerBound)
        #expect(!row.range.isEmpty)
      }
      for row in rows {
        #expect(boundaries.contains(row.range.lowerBound))
        let clusters = row.range.filter { boundaries.contains($0) }
        var seen = row.range.upperBound
        while seen > row.range.lowerBound, boundaries.contains(seen),
          bytes[seen - 1] == 0x20 || bytes[seen - 1] == 0x09
        {
          seen -= 1
        }
        let content = clusters.filter { $0 < seen }
        let taken = content.reduce(0) { $0 + (widths[$1] ?? 0) }
        #expect(row.columns <= columns || content.count == 1)
        #expect(taken <= row.columns)
      }
    }
  }

  /// The fast path sees the same places as the one by clusters: a letter of another script at the
  /// end takes the last row off the fast path, a no-op for all rows before.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func asciiRowsAreThoseOfOtherText(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["a", "word", " ", "  ", "-", "42", ".", "(", ")", "!", "co-op", "resolution"]
    let line = (0..<40).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    let other = String(line.map { $0 == "o" ? "ø" : $0 == "a" ? "å" : $0 })
    for columns in [1, 4, 9, 30] {
      let plain = Self.rows(line, columns)
      let foreign = Self.rows(other, columns)
      #expect(plain.map(\.count) == foreign.map(\.count))
    }
  }
}
