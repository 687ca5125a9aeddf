import Dossier
import Prose
import Review

/// What a draft knows of its review: the last answer, and the marks that go along with what is
/// typed since.
struct DraftReview: Sendable {
  /// The last answer.
  private(set) var latest: ReviewedDraft?
  /// What the line at the foot tells of it.
  private(set) var tally: ReviewTally?
  /// The line that is being typed in, whose marks move along with what is typed.
  private var live = LiveMarks<FindingMark>()
  private var seen: UInt64 = 0
  /// Changes when marks do, but for what a change of the text itself does to them.
  private(set) var revision = 0
  /// The finding that was walked to last, and where the cursor was put for it.
  var walked: (finding: Int, cursor: TextPosition)?

  /// Whether the last answer is about `buffer` as it stands below `frontMatter`, held against the
  /// library's state `generation`.
  func isCurrent(
    _ buffer: borrowing TextBuffer, below frontMatter: String, _ generation: Int
  ) -> Bool {
    guard let latest, latest.revision == buffer.revision, latest.generation == generation else {
      return false
    }
    // As a rule the same string, which costs nothing to see.
    return latest.frontMatter == frontMatter
  }

  /// Takes in that something was done to the text or to the cursor in `line`.
  ///
  /// - Complexity: linear in the marks of the line.
  mutating func note(_ buffer: borrowing TextBuffer, line: Int) {
    guard let latest, buffer.revision != seen else { return }
    seen = buffer.revision
    let line = buffer.lines[line]
    if line.version != live.version, !live.isContinued(by: line),
      let known = latest.marks[line.version]
    {
      return live.begin(line.version, with: known)
    }
    live.follow(line) { latest.marks[$0] }
  }

  /// The marks of the line with a version.
  func marks(of version: UInt64) -> [FindingMark] {
    version == live.version ? live.marks : latest?.marks[version] ?? []
  }

  /// Takes in what was found in `buffer`, in which something may have been typed since.
  mutating func take(_ answer: ReviewedDraft, in buffer: borrowing TextBuffer) {
    let former = latest?.marks
    let wasLive = live.marks
    latest = answer
    walked = nil
    tally = ReviewTally(answer.review)
    let ofLive = answer.marks[live.version]
    // A line that was typed in since keeps its marks until it is looked at as it is now.
    if ofLive != nil || answer.revision == buffer.revision { live.marks = ofLive ?? [] }
    if answer.revision == buffer.revision { seen = buffer.revision }
    if former != answer.marks || wasLive != live.marks { revision += 1 }
  }

  /// Where each finding begins in `buffer`; those of lines that changed since, as near as is known.
  ///
  /// - Complexity: linear in the lines.
  func places(in buffer: borrowing TextBuffer) -> [TextPosition] {
    guard let latest else { return [] }
    var places = latest.places.map { buffer.snapped($0) }
    guard latest.revision != buffer.revision else { return places }
    var isFound = Array(repeating: false, count: places.count)
    for line in buffer.lines.indices {
      for mark in marks(of: buffer.lines[line].version)
      where mark.finding < places.count && !isFound[mark.finding] {
        isFound[mark.finding] = true
        places[mark.finding] = TextPosition(line: line, offset: mark.range.lowerBound)
      }
    }
    return places
  }
}

/// What the review comes to in numbers, for the line at the foot.
struct ReviewTally: Hashable, Sendable {
  /// How many of the points that have to be said are made.
  let made: Int
  /// How many points have to be said.
  let expected: Int
  /// How many times a red line is crossed.
  let redLines: Int
  /// How many citations and quotations do not hold.
  let toCheck: Int
  /// How long it takes without what is marked `[if time]`, where some is.
  let shortest: Duration?

  /// Counts what was found.
  init(_ review: Review) {
    let points = review.coverage.filter { $0.level == .must }
    made = points.count { $0.status == .made }
    expected = points.count
    redLines = review.redLines.count
    toCheck =
      review.citations.count { !$0.status.holds }
      + review.quotations.count { $0.status == .altered }
    shortest = review.time.shortest < review.time.duration ? review.time.shortest : nil
  }
}
