/// The words of a floor entry, one after the other.
struct FloorWords {
  struct Word {
    var range: SourceRange
    /// A dash alone, which opens the free text.
    var isDash: Bool
    var endsInDash: Bool
  }

  private let words: [Word]
  private let line: SourceRange
  private let bytes: [UInt8]
  private var next = 0

  init(_ bytes: [UInt8], _ line: SourceRange) {
    self.bytes = bytes
    self.line = line
    let dashes = ["—", "–", "-", "--"].map { Array($0.utf8) }
    words = bytes[line].split(whereSeparator: \.isASCIIBlank).map { part in
      Word(
        range: part.startIndex..<part.endIndex,
        isDash: dashes.contains { part.elementsEqual($0) },
        endsInDash: dashes.contains { part.suffix($0.count).elementsEqual($0) })
    }
  }

  /// The next word, if any.
  func peek() -> Word? { next < words.count ? words[next] : nil }

  /// Whether the word `distance` behind the next one begins with a digit.
  func isTime(at distance: Int) -> Bool {
    guard next + distance < words.count, let first = bytes[words[next + distance].range].first
    else { return false }
    return first.isASCIIDigit
  }

  /// Goes on behind the next word.
  mutating func drop() { next += 1 }

  /// What was not read yet.
  var rest: SourceRange {
    guard let word = peek() else { return line.upperBound..<line.upperBound }
    return word.range.lowerBound..<line.upperBound
  }
}
