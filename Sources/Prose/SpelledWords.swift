/// The words of a line that a dictionary can judge.
///
/// Left out are single letters, abbreviations and words in capitals, whatever has a digit in it or
/// hangs together with one, addresses, file names and document symbols, and words whose accents are
/// written apart, which dictionaries do not know.
public enum SpelledWords {
  /// Where they stand, in UTF-8 bytes of `line`, in order.
  ///
  /// - Parameter silent: What is not looked at, in order.
  /// - Complexity: linear in the line.
  public static func ranges(in line: String, leavingOut silent: [Range<Int>] = []) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var scan = Scan(Array(line.utf8))
    var hidden = silent[...]
    while let chunk = scan.nextChunk() {
      guard !scan.isAddress(chunk) else { continue }
      for word in scan.words(in: chunk) {
        while let first = hidden.first, first.upperBound <= word.lowerBound { hidden.removeFirst() }
        if let first = hidden.first, first.overlaps(word) { continue }
        words.append(word)
      }
    }
    return words
  }
}

/// A walk over the bytes of a line.
private struct Scan {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What stands between two blanks.
  mutating func nextChunk() -> Range<Int>? {
    while place < bytes.count {
      let (value, length) = UTF8Scan.scalar(bytes.span, at: place)
      guard Self.isBlank(value) else { break }
      place += length
    }
    let start = place
    while place < bytes.count {
      let (value, length) = UTF8Scan.scalar(bytes.span, at: place)
      if Self.isBlank(value) { break }
      place += length
    }
    return start < place ? start..<place : nil
  }

  private static func isBlank(_ value: UInt32) -> Bool {
    value <= 0x20 || value == 0xA0 || (0x2000...0x200B).contains(value) || value == 0x202F
      || value == 0x3000 || value == 0x2014
  }

  /// Whether a chunk names a page, a person's mail or a document.
  func isAddress(_ chunk: Range<Int>) -> Bool {
    var hasSlash = false
    var hasDigit = false
    for index in chunk {
      switch bytes[index] {
      case UInt8(ascii: "@"), UInt8(ascii: "\\"): return true
      case UInt8(ascii: "/"):
        if index > chunk.lowerBound, bytes[index - 1] == UInt8(ascii: ":") { return true }
        hasSlash = true
      case 0x30...0x39: hasDigit = true
      default: break
      }
    }
    return hasSlash && hasDigit
  }

  /// The words of a chunk that can be judged.
  func words(in chunk: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var word = Word()
    var index = chunk.lowerBound
    while index < chunk.upperBound {
      let (value, length) = UTF8Scan.scalar(bytes.span, at: index)
      let next = index + length
      if let part = Word.Part(value) {
        word.take(part, value, at: index..<next)
      } else if !word.isEmpty, goesOn(value, at: next, chunk.upperBound, &word) {
        word.isPartStart = true
      } else {
        if word.isJudged { words.append(word.range) }
        word = Word()
        // A mark before a digit or a letter that is glued on, as in `§4` or `un.org`.
        word.isOdd =
          value == UInt32(UInt8(ascii: ".")) && index > chunk.lowerBound
          && next < chunk.upperBound
          && Word.Part(UTF8Scan.scalar(bytes.span, at: next).value) != nil
      }
      index = next
    }
    if word.isJudged { words.append(word.range) }
    return words
  }

  /// Whether a word goes on after an apostrophe, a hyphen, or a full stop that ends no sentence.
  private func goesOn(_ value: UInt32, at next: Int, _ end: Int, _ word: inout Word) -> Bool {
    guard next < end, let part = Word.Part(UTF8Scan.scalar(bytes.span, at: next).value) else {
      return false
    }
    switch value {
    case 0x27, 0x2019, 0x2D, 0x2010, 0x2011: return part != .digit || word.oddly()
    case 0x2E:
      // `e.g`, `un.org`: no word of a sentence.
      word.isOdd = true
      return true
    default: return false
    }
  }
}

/// A word as far as it has been read.
private struct Word {
  enum Part {
    case letter
    case capital
    case digit
    /// An accent that stands by itself in the text.
    case accent

    init?(_ value: UInt32) {
      switch value {
      case 0x61...0x7A: self = .letter
      case 0x41...0x5A: self = .capital
      case 0x30...0x39, 0x5F: self = .digit
      case 0..<0x80: return nil
      default:
        guard let scalar = Unicode.Scalar(value) else { return nil }
        switch WordClass(scalar) {
        case .letter:
          let category = scalar.properties.generalCategory
          self = category == .uppercaseLetter || category == .titlecaseLetter ? .capital : .letter
        case .digit: self = .digit
        case .mark: self = (0x0300...0x036F).contains(value) ? .accent : .letter
        case .ideograph, .apostrophe, .numeralSeparator, .none: return nil
        }
      }
    }
  }

  private(set) var range = 0..<0
  private var letters = 0
  var isOdd = false
  /// Whether a letter would begin the word or what comes after a hyphen in it.
  var isPartStart = true

  var isEmpty: Bool { range.isEmpty }

  mutating func take(_ part: Part, _ value: UInt32, at place: Range<Int>) {
    range = (range.isEmpty ? place.lowerBound : range.lowerBound)..<place.upperBound
    switch part {
    case .letter: letters += 1
    case .capital:
      // `UNESCO`, `NGOs`, `eGovernment`.
      if !isPartStart { isOdd = true }
      letters += 1
    case .digit, .accent: isOdd = true
    }
    isPartStart = false
  }

  /// Makes the word one that is not judged.
  mutating func oddly() -> Bool {
    isOdd = true
    return true
  }

  var isJudged: Bool { !isOdd && letters >= 2 }
}
