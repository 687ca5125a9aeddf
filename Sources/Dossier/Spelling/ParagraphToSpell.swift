import Prose

/// A paragraph of an intervention whose spelling is to be looked at.
public struct ParagraphToSpell: Hashable, Sendable {
  /// One of its lines.
  public struct Line: Hashable, Sendable {
    /// By which whoever asks knows it again.
    public var version: UInt64
    /// Its text, without a line end.
    public var text: String

    /// Joins the parts.
    public init(version: UInt64, text: String) {
      self.version = version
      self.text = text
    }
  }

  /// Its lines.
  public var lines: [Line]
  /// Whether a comment that was opened above goes on into it.
  public var isInComment: Bool

  /// Joins the parts.
  public init(lines: [Line], isInComment: Bool) {
    self.lines = lines
    self.isInComment = isInComment
  }

  /// The words of each line that a dictionary can judge; none of comments, directions and code.
  public func words() -> [[Range<Int>]] {
    var silence = SilentRanges(isInComment: isInComment)
    for line in lines { silence.read(line.text) }
    return zip(lines, silence.lines).map { line, silent in
      SpelledWords.ranges(in: line.text, leavingOut: silent)
    }
  }
}

/// What of a paragraph's lines is a comment, a direction in square brackets, or code.
///
/// A bracket or a backtick without its other half hides nothing.
struct SilentRanges {
  private(set) var lines: [[Range<Int>]] = []
  private var isInComment: Bool
  /// The bracket that is open, by its line and the byte where it begins.
  private var bracket: (line: Int, start: Int)?
  /// How many brackets are open within it.
  private var depth = 0
  /// The lengths of the lines that the open bracket has gone through.
  private var lengths: [Int] = []

  init(isInComment: Bool) { self.isInComment = isInComment }

  /// Reads the next line.
  mutating func read(_ line: String) {
    lines.append([])
    let bytes = line.utf8.span
    var place = 0
    while place < bytes.count {
      if isInComment {
        let end = Self.find(Array("-->".utf8), in: bytes, from: place)
        add(place..<(end.map { $0 + 3 } ?? bytes.count))
        isInComment = end == nil
        place = end.map { $0 + 3 } ?? bytes.count
        continue
      }
      switch bytes[place] {
      case UInt8(ascii: "<")
      where Self.find(Array("<!--".utf8), in: bytes, from: place, limit: 1) != nil:
        isInComment = true
      case UInt8(ascii: "["):
        if bracket == nil { bracket = (lines.count - 1, place) } else { depth += 1 }
        place += 1
      case UInt8(ascii: "]"):
        place += 1
        close(at: place)
      case UInt8(ascii: "`"):
        let end = Self.find([UInt8(ascii: "`")], in: bytes, from: place + 1)
        if let end { add(place..<(end + 1)) }
        place = end.map { $0 + 1 } ?? place + 1
      default: place += 1
      }
    }
    if bracket != nil { lengths.append(bytes.count) } else { lengths = [] }
  }

  private mutating func close(at end: Int) {
    guard let (line, start) = bracket else { return }
    guard depth == 0 else { return depth -= 1 }
    bracket = nil
    let last = lines.count - 1
    if line == last { return add(start..<end) }
    for (index, length) in zip(line..<last, lengths) {
      hide(index == line ? start..<length : 0..<length, ofLine: index)
    }
    add(0..<end)
    lengths = []
  }

  private mutating func add(_ range: Range<Int>) { hide(range, ofLine: lines.count - 1) }

  private mutating func hide(_ range: Range<Int>, ofLine line: Int) {
    guard !range.isEmpty else { return }
    // What lies within the new range was found before it.
    while let last = lines[line].last, last.lowerBound >= range.lowerBound {
      lines[line].removeLast()
    }
    lines[line].append(range)
  }

  private static func find(
    _ wanted: [UInt8], in bytes: Span<UInt8>, from start: Int, limit: Int = .max
  ) -> Int? {
    var place = start
    while place + wanted.count <= bytes.count, place - start < limit {
      if (0..<wanted.count).allSatisfy({ bytes[place + $0] == wanted[$0] }) { return place }
      place += 1
    }
    return nil
  }
}
