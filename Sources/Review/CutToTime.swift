import Diplomacy
public import Dossier

/// The shortest way to say a statement in less time: which paragraphs to leave unsaid.
///
/// First what is marked `[if time]`, the highest rank before the others; then paragraphs that make
/// no point that has to be said; then those whose points others make too. Never one that alone
/// makes such a point, an address, or the thanks. Nothing is deleted: what is left unsaid is marked
/// `[if time]`.
public struct CutToTime: Hashable, Sendable {
  /// The numbers of the paragraphs that are left unsaid, in the order of the text.
  public private(set) var unsaid: [Int] = []
  /// What marks those that were not marked yet, in the order of the text; one step to undo.
  public private(set) var edits: [ByteEdit] = []
  /// How long the rest takes.
  public private(set) var duration: Duration
  /// Whether that is within the limit.
  public private(set) var isWithinLimit: Bool

  /// Cuts `paragraphs` to `limit`.
  ///
  /// - Parameters:
  ///   - coverage: What is known of the points; those that have to be said are kept.
  ///   - pace: Words a minute.
  /// - Complexity: that of sorting the paragraphs.
  public init(
    _ paragraphs: [ReviewedParagraph], coverage: [PointCoverage], to limit: Duration, pace: Int
  ) {
    let spoken = paragraphs.filter(\.isSpoken)
    var cut = Cut(spoken, coverage, words: Self.words(in: limit, pace: pace))
    cut.takeOptional()
    cut.takeOthers { cut, number in !cut.makesPoint(number) }
    cut.takeOthers { cut, number in cut.isSpared(number) }
    duration = Pace.duration(words: cut.words, pace: pace)
    isWithinLimit = duration <= limit
    unsaid = cut.gone.sorted()
    edits = spoken.compactMap { paragraph in
      guard let number = paragraph.number, cut.gone.contains(number), paragraph.ifTimeRank == nil
      else { return nil }
      let start = paragraph.range.lowerBound + paragraph.firstWord
      return ByteEdit(range: start..<start, bytes: Array("[if time] ".utf8))
    }
  }

  /// The most words that take no longer than `limit`.
  private static func words(in limit: Duration, pace: Int) -> Int {
    let (seconds, part) = limit.components
    let milliseconds =
      min(max(0, Int(seconds)), 1_000_000) * 1000 + Int(part / 1_000_000_000_000_000)
    return ((milliseconds + 1) * min(max(1, pace), 100_000) - 1) / 60_000
  }

  /// A cut while it is made.
  private struct Cut {
    /// How many may be said.
    let limit: Int
    private(set) var words: Int
    private(set) var gone: Set<Int> = []
    /// What can be left unsaid at all.
    private let paragraphs: [(number: Int, paragraph: ReviewedParagraph)]
    /// The points that each paragraph makes.
    private var points: [Int: [Int]] = [:]
    /// How many paragraphs are left that make each point.
    private var makers: [Int] = []

    init(_ spoken: [ReviewedParagraph], _ coverage: [PointCoverage], words limit: Int) {
      self.limit = limit
      words = spoken.reduce(0) { $0 + $1.count }
      paragraphs = spoken.compactMap { paragraph in
        ClosingRule.isClosing(paragraph, of: spoken)
          ? nil : paragraph.number.map { ($0, paragraph) }
      }
      for point in coverage where point.level == .must && point.status == .made {
        let numbers = Set(point.makers.isEmpty ? [point.paragraph].compactMap { $0 } : point.makers)
        for number in numbers { points[number, default: []].append(makers.count) }
        makers.append(numbers.count)
      }
    }

    func makesPoint(_ number: Int) -> Bool { points[number] != nil }

    /// Whether every point is still made without it.
    func isSpared(_ number: Int) -> Bool {
      (points[number] ?? []).allSatisfy { makers[$0] > 1 }
    }

    mutating func takeOptional() {
      let optional = paragraphs.filter { $0.paragraph.ifTimeRank != nil }.sorted {
        let (mine, theirs) = ($0.paragraph.ifTimeRank ?? 0, $1.paragraph.ifTimeRank ?? 0)
        return mine == theirs ? $0.number > $1.number : mine > theirs
      }
      for (number, paragraph) in optional where words > limit && isSpared(number) {
        take(number, paragraph)
      }
    }

    /// Takes the longest until one suffices, and of those that suffice the shortest.
    mutating func takeOthers(_ mayGo: (Cut, Int) -> Bool) {
      let rest = paragraphs.filter { $0.paragraph.ifTimeRank == nil && !gone.contains($0.number) }
        .filter { mayGo(self, $0.number) }
        .sorted { ($0.paragraph.count, $0.number) > ($1.paragraph.count, $1.number) }
      var next = 0
      while words > limit, next < rest.count {
        let excess = words - limit
        let enough = next + rest[next...].prefix { $0.paragraph.count >= excess }.count
        guard enough > next else {
          if isSpared(rest[next].number) { take(rest[next].number, rest[next].paragraph) }
          next += 1
          continue
        }
        let shortest = rest[enough - 1].paragraph.count
        let fitting = rest[next..<enough].filter { isSpared($0.number) }
        if let last = fitting.last {
          // Of several as short as that the later one.
          let best = fitting.first { $0.paragraph.count == shortest } ?? last
          take(best.number, best.paragraph)
          return
        }
        next = enough
      }
    }

    private mutating func take(_ number: Int, _ paragraph: ReviewedParagraph) {
      gone.insert(number)
      words -= paragraph.count
      for point in points[number] ?? [] { makers[point] -= 1 }
    }
  }
}

extension ReviewedParagraph {
  /// Where the first word stands: behind a comment that the paragraph begins with.
  fileprivate var firstWord: Int {
    let bytes = words.utf8
    let first = bytes.firstIndex { $0 != 0x20 && !(0x09...0x0D).contains($0) }
    return bytes.distance(from: bytes.startIndex, to: first ?? bytes.startIndex)
  }
}
