import Dossier
import Testing

@testable import Review

@Suite struct CutToTimeTests {
  /// Paragraphs of so many words each; a rank in brackets is `[if time]`.
  static func paragraphs(_ words: [(Int, Int?)]) -> [ReviewedParagraph] {
    var start = 0
    return words.enumerated().map { index, paragraph in
      let mark = paragraph.1.map { "[if time \($0)] " } ?? ""
      let source = mark + String(repeating: "word ", count: paragraph.0)
      defer { start += source.utf8.count + 2 }
      return ReviewedParagraph(
        source, use: paragraph.1.map { .ifTime(rank: $0) } ?? .spoken, number: index + 1, at: start)
    }
  }

  static func point(_ makers: [Int], level: PointCoverage.Level = .must) -> PointCoverage {
    PointCoverage(
      point: "p", label: "P", level: level, status: .made, paragraph: makers.first, makers: makers)
  }

  static func cut(
    _ words: [(Int, Int?)], _ points: [PointCoverage] = [], to seconds: Int
  ) -> CutToTime {
    CutToTime(paragraphs(words), coverage: points, to: .seconds(seconds), pace: 60)
  }

  @Test func `nothing goes where there is time`() {
    let cut = Self.cut([(10, nil), (10, 1)], to: 20)
    #expect(cut.unsaid.isEmpty && cut.edits.isEmpty && cut.isWithinLimit)
    #expect(cut.duration == .seconds(20))
  }

  @Test func `the highest rank goes first, of equal ones the later`() {
    let words: [(Int, Int?)] = [(10, nil), (10, 1), (10, 2), (10, 2), (10, 1)]
    #expect(Self.cut(words, to: 40).unsaid == [4])
    #expect(Self.cut(words, to: 30).unsaid == [3, 4])
    #expect(Self.cut(words, to: 20).unsaid == [3, 4, 5])
    #expect(Self.cut(words, to: 10).edits.isEmpty)
  }

  @Test func `then the shortest paragraph without a point that suffices`() {
    let words: [(Int, Int?)] = [(30, nil), (12, nil), (20, nil), (11, nil)]
    #expect(Self.cut(words, [Self.point([1])], to: 65).unsaid == [4])
    #expect(Self.cut(words, [Self.point([1])], to: 61).unsaid == [2])
    #expect(Self.cut(words, [Self.point([1])], to: 60).unsaid == [3])
    #expect(Self.cut(words, [Self.point([1])], to: 45).unsaid == [3, 4])
    #expect(Self.cut(words, [Self.point([1])], to: 30).unsaid == [2, 3, 4])
  }

  @Test func `what alone makes a point stays, marked or not`() {
    let words: [(Int, Int?)] = [(10, 2), (10, nil), (10, nil)]
    let cut = Self.cut(words, [Self.point([1]), Self.point([2]), Self.point([3])], to: 5)
    #expect(cut.unsaid.isEmpty && !cut.isWithinLimit && cut.duration == .seconds(30))
    let may = Self.cut(words, [Self.point([2], level: .may)], to: 5)
    #expect(may.unsaid == [1, 2, 3] && may.isWithinLimit)
  }

  @Test func `of two that make a point one goes at last`() {
    let words: [(Int, Int?)] = [(10, nil), (20, nil), (10, nil)]
    let cut = Self.cut(words, [Self.point([1, 2])], to: 15)
    #expect(cut.unsaid == [2, 3])
    #expect(Self.cut(words, [Self.point([1, 2])], to: 5).isWithinLimit == false)
  }

  @Test func `addresses and thanks stay`() throws {
    let room = try Room("Mr. Chair,\n\nOne two three.\n\nThank you, Mr. Chair.")
    let brief = try room.brief()
    let paragraphs = ReviewedParagraph.all(of: brief, in: try room.material().language)
    let cut = CutToTime(paragraphs, coverage: [], to: .seconds(1), pace: 60)
    #expect(cut.unsaid == [1] && !cut.isWithinLimit && cut.duration == .seconds(6))
  }

  @Test func `what is left unsaid is marked, behind a comment`() throws {
    let room = try Room(
      "One.\n\n<!-- allow names: x --> Two three four.\n\n- five six seven\n\nEight.")
    let brief = try room.brief()
    let paragraphs = ReviewedParagraph.all(of: brief, in: try room.material().language)
    let cut = CutToTime(paragraphs, coverage: [], to: .seconds(2), pace: 60)
    var bytes = Array(brief.text.utf8)
    for edit in cut.edits.reversed() { bytes = edit.applied(to: bytes) }
    let after = try #require(BriefReader.read(bytes, path: Room.path))
    #expect(
      after.paragraphs.map(\.use) == [.spoken, .ifTime(rank: 1), .ifTime(rank: 1), .spoken])
    #expect(after.paragraphs.map(\.text) == brief.paragraphs.map(\.text))
  }

  @Test func `many paragraphs are no trouble`() {
    let cut = Self.cut(
      (0..<20_000).map { ($0 % 7 + 1, $0 % 3 == 0 ? $0 % 5 + 1 : nil) },
      (0..<2_000).map { Self.point([$0 * 3 + 1, $0 * 3 + 2]) }, to: 100)
    #expect(!cut.unsaid.isEmpty)
  }
}
