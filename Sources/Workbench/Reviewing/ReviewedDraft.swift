import Dossier
import Prose
public import Review

/// What the review made of a draft, and where in its lines.
///
/// An object that never changes, so that a draft stays cheap to hand around while one types.
public final class ReviewedDraft: Sendable {
  /// What was found.
  public let review: Review
  /// The paragraphs that were looked at.
  public let paragraphs: [ReviewedParagraph]
  /// The text's revision.
  let revision: UInt64
  /// The front matter with which it was looked at.
  let frontMatter: String
  /// Which state of the library it was held against.
  let generation: Int
  /// Where each finding begins, in the order of the findings.
  let places: [TextPosition]
  /// What is underlined, by the versions of the lines; in order.
  let marks: [UInt64: [FindingMark]]

  /// Finds the places of `review` in the lines of `request`.
  ///
  /// - Complexity: linear in the lines and in the findings with their lines.
  public init(_ review: Review, of paragraphs: [ReviewedParagraph], for request: ReviewRequest) {
    self.review = review
    self.paragraphs = paragraphs
    revision = request.revision
    frontMatter = request.frontMatter
    generation = request.generation
    let lines = PlacedLines(request)
    places = review.findings.map { lines.position(of: $0.range.lowerBound) }
    var marks: [UInt64: [FindingMark]] = [:]
    for (index, finding) in review.findings.enumerated() where finding.isMarkedInText {
      for (version, range) in lines.parts(of: finding.range) {
        let range = finding.severity == .error ? range : lines.short(range, of: version)
        marks[version.number, default: []].append(
          FindingMark(range: range, severity: finding.severity, finding: index))
        // Of a whole sentence or paragraph the beginning says enough.
        if finding.severity != .error { break }
      }
    }
    self.marks = marks
  }
}

/// A part of a line that is underlined, for something was found there.
struct FindingMark: Hashable, Sendable {
  var range: Range<Int>
  let severity: Severity
  /// The finding's place in the review's list.
  let finding: Int
}

extension Finding {
  /// Whether it is underlined: what is missing has no place, and the points are ticked in the rail.
  fileprivate var isMarkedInText: Bool { !range.isEmpty && rule != .coverage }
}

/// The lines of a draft with the bytes of the file that they take.
private struct PlacedLines {
  /// A line by its index and its version.
  struct Version {
    let index: Int
    let number: UInt64
  }

  let lines: [TextBuffer.Line]
  /// Where each begins in the file.
  private var starts: [Int] = []

  /// More of a line than this is not underlined for what is no error: it would only be noise.
  private static let longest = 48

  init(_ request: ReviewRequest) {
    lines = request.lines
    var start = request.head.utf8.count
    starts.reserveCapacity(lines.count)
    for line in lines {
      starts.append(start)
      start += line.utf8Count
    }
  }

  func position(of offset: Int) -> TextPosition {
    let line = line(of: offset)
    guard lines.indices.contains(line) else { return .start }
    let inLine = max(0, min(offset - starts[line], lines[line].text.utf8.count))
    return TextPosition(line: line, offset: inLine)
  }

  /// The parts of lines that a range of the file takes.
  func parts(of range: Range<Int>) -> [(Version, Range<Int>)] {
    var parts: [(Version, Range<Int>)] = []
    var index = line(of: range.lowerBound)
    while index < lines.count, starts[index] < range.upperBound {
      let bounds = 0..<lines[index].text.utf8.count
      let part = (range.lowerBound - starts[index]..<range.upperBound - starts[index])
        .clamped(to: bounds)
      if !part.isEmpty { parts.append((Version(index: index, number: lines[index].version), part)) }
      index += 1
    }
    return parts
  }

  /// The first word of a long part of a line, and a short one as it is.
  func short(_ range: Range<Int>, of version: Version) -> Range<Int> {
    guard range.count > Self.longest else { return range }
    let bytes = lines[version.index].text.utf8.span
    var end = range.lowerBound
    while end < range.upperBound, bytes[end] != UInt8(ascii: " ") { end += 1 }
    return end > range.lowerBound ? range.lowerBound..<end : range
  }

  private func line(of offset: Int) -> Int {
    max(0, SoftWrap.firstIndex(in: starts.count) { starts[$0] > offset } - 1)
  }
}
