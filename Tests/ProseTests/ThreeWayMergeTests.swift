import Prose
import TestKit
import Testing

@Suite("Three-way merge (fault 27)") struct ThreeWayMergeTests {
  /// Base, mine, theirs, and the merged text; none where the changes meet.
  @Test(arguments: [
    ("", "", "", "" as String?),
    ("", "a\n", "", "a\n"),
    ("", "a\n", "a\n", "a\n"),
    ("", "a\n", "b\n", nil),
    ("a\nb\nc\n", "A\nb\nc\n", "a\nb\nC\n", "A\nb\nC\n"),
    ("a\nb\nc\n", "A\nb\nc\n", "a\nB\nc\n", nil),
    ("a\nb\nc\n", "b\nc\n", "a\nb\n", "b\n"),
    ("a\nb\nc\n", "x\na\nb\nc\n", "a\nb\nc\ny\n", "x\na\nb\nc\ny\n"),
    ("a\nb\n", "a\nx\nb\n", "a\ny\nb\n", nil),
    ("a\nb\n", "a\nx\nb\n", "a\nx\nb\n", "a\nx\nb\n"),
    ("a\nb\nc\n", "a\nc\n", "a\nB\nc\n", nil),
    ("a\nb\nc", "a\nb\nc\n", "A\nb\nc", "A\nb\nc\n"),
    ("a\r\nb\nc\r\n", "a\r\nb\nC\r\n", "A\r\nb\nc\r\n", "A\r\nb\nC\r\n"),
    ("a\nb\nc\n", "a\r\nb\nc\n", "a\nb\nC\n", "a\r\nb\nC\n"),
    ("caf\u{E9}\nb\n", "cafe\u{301}\nb\n", "caf\u{E9}\nb\nc\n", "cafe\u{301}\nb\nc\n"),
    ("\u{FEFF}a\nb\nc\n", "\u{FEFF}a\nb\nC\n", "\u{FEFF}A\nb\nc\n", "\u{FEFF}A\nb\nC\n"),
  ]) func linesAreMerged(base: String, mine: String, theirs: String, merged: String?) {
    let text = ThreeWayMerge(base: base, mine: mine, theirs: theirs).mergedText
    #expect(text.map { Array($0.utf8) } == merged.map { Array($0.utf8) })
  }

  /// Mine, theirs, what is chosen, and the text.
  @Test(arguments: [
    ("x\n", "y\n", ThreeWayMerge.Choice.mine, "x\n"), ("x\n", "y\n", .theirs, "y\n"),
    ("x\n", "y\n", .both, "x\ny\n"), ("x", "y\n", .both, "x\ny\n"), ("x", "y", .both, "x\ny"),
    ("w\r\nx", "y", .both, "w\r\nx\r\ny"), ("", "y", .both, "y"), ("x", "", .both, "x"),
  ]) func aConflictIsDecided(
    mine: String, theirs: String, choice: ThreeWayMerge.Choice, text: String
  ) {
    let merge = ThreeWayMerge(base: "base\n", mine: mine, theirs: theirs)
    #expect(merge.conflicts.count == 1)
    #expect(Array(merge.text([choice]).utf8) == Array(text.utf8))
  }

  private static let ends = ["\n", "\n", "\n", "\r\n"]

  private static func text(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0..<12, using: &generator)).map { _ in
      let word = ["", "", "a", "b", "caf\u{E9}", "cafe\u{301}"].randomElement(using: &generator)
      return (word ?? "") + (ends.randomElement(using: &generator) ?? "\n")
    }.joined() + (Bool.random(using: &generator) ? "" : "end")
  }

  /// The laws of merging, for texts of few different lines, which is where lines are mistaken.
  @Test(arguments: 1...40 as ClosedRange<UInt64>) func itsLawsHold(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let (base, x, y) = (Self.text(&generator), Self.text(&generator), Self.text(&generator))
      for merge in [
        ThreeWayMerge(base: base, mine: x, theirs: base),
        ThreeWayMerge(base: base, mine: base, theirs: x),
        ThreeWayMerge(base: base, mine: x, theirs: x),
      ] {
        #expect(merge.mergedText.map { Array($0.utf8) } == Array(x.utf8))
      }
      let merge = ThreeWayMerge(base: base, mine: x, theirs: y)
      let turned = ThreeWayMerge(base: base, mine: y, theirs: x)
      #expect(merge.mergedText == turned.mergedText)
      #expect(merge.conflicts.map(\.mine) == turned.conflicts.map(\.theirs))
      #expect(Self.side(merge, \.mine) == Array(x.utf8))
      #expect(Self.side(merge, \.theirs) == Array(y.utf8))
    }
  }

  /// All that one side holds, read off the pieces.
  private static func side(
    _ merge: ThreeWayMerge, _ conflict: KeyPath<ThreeWayMerge.Conflict, [String]>
  ) -> [UInt8] {
    merge.pieces.flatMap { piece -> [String] in
      switch piece {
      case .agreed(let lines), .both(_, let lines): lines
      case .mine(let base, let lines): conflict == \.mine ? lines : base
      case .theirs(let base, let lines): conflict == \.theirs ? lines : base
      case .conflict(let both): both[keyPath: conflict]
      }
    }.flatMap { Array($0.utf8) }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>) func separateEditsAlwaysMerge(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let lines = (0..<60).map { "line \($0)" }
    let middle = Int.random(in: 10..<50, using: &generator)
    func edited(_ lines: ArraySlice<String>, _ sign: String) -> [String] {
      lines.flatMap { line in
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: [] as [String]
        case 1: [line + sign]
        case 2: [line, sign + line]
        default: [line]
        }
      }
    }
    let (before, after) = (lines[..<middle], lines[(middle + 1)...])
    let (mine, theirs) = (edited(before, "m"), edited(after, "t"))
    func text(_ parts: [String]...) -> String {
      parts.flatMap { $0 }.joined(separator: "\n") + "\n"
    }
    let merge = ThreeWayMerge(
      base: text(lines), mine: text(mine, Array(lines[middle...])),
      theirs: text(Array(lines[...middle]), theirs))
    #expect(merge.mergedText == text(mine, [lines[middle]], theirs))
  }

  @Test(.timeLimit(.minutes(1))) func whollyDifferentTextsTakeNoTime() {
    func text(_ number: (Int) -> Int) -> String {
      (0..<20_000).map { "line \(number($0))\n" }.joined()
    }
    let merge = ThreeWayMerge(
      base: text { $0 }, mine: text { $0 + 100_000 }, theirs: text { $0 + 200_000 })
    #expect(merge.pieces.count == 1 && merge.conflicts.count == 1)
    // The same few lines in another order have no line that stands once.
    let shuffled = ThreeWayMerge(
      base: text { $0 % 7 }, mine: text { $0 * 3 % 7 }, theirs: text { $0 % 7 })
    #expect(shuffled.mergedText == text { $0 * 3 % 7 })
    let far = ThreeWayMerge(
      base: text { $0 }, mine: text { $0 == 10 || $0 == 19_000 ? -1 : $0 },
      theirs: text { $0 == 500 || $0 == 18_000 ? -2 : $0 })
    #expect(far.conflicts.isEmpty && far.pieces.count == 9)
  }
}
