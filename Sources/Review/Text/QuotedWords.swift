/// A text as words that can be compared to the letter, whatever stands between them.
///
/// Each Han character is a word of its own; what a hyphen joins are two; curly and straight
/// apostrophes are the same.
struct QuotedWords: Hashable, Sendable {
  struct Word: Hashable, Sendable {
    /// To the letter.
    var key: UInt64
    /// In small letters.
    var caseless: UInt64
    /// In bytes of the text.
    var range: Range<Int>
    /// Whether something is left out before it, or put in: `…`, `[the Committee]`.
    var followsGap = false
    /// Whether its first letter may be changed: `[t]he`.
    var mayDiffer = false
  }

  private(set) var text: String
  private(set) var words: [Word] = []

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - readsGaps: Whether dots and brackets stand for what is left out or put in, as in a
  ///     quotation.
  /// - Complexity: linear in the text.
  init(_ text: String, readsGaps: Bool = false) {
    self.text = text
    var scan = Scan(readsGaps: readsGaps)
    for scalar in text.unicodeScalars { scan.take(scalar) }
    scan.end()
    words = scan.words
  }

  /// Whether something in it is left out or put in.
  var hasGaps: Bool { words.dropFirst().contains(where: \.followsGap) }

  /// The words at `range`, as they are written.
  func text(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let bytes =
      words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
    return String(decoding: Array(text.utf8)[bytes], as: UTF8.self)
  }

  private struct Scan {
    let readsGaps: Bool
    var words: [Word] = []
    private var key: UInt64 = Self.seed
    private var caseless: UInt64 = Self.seed
    private var start: Int?
    private var offset = 0
    private var dots = 0
    private var isGap = false
    /// Where a bracket was opened, and how many words there were.
    private var bracket: (words: Int, letters: Int)?
    private var mayDiffer = false
    /// An apostrophe that belongs to the word if a letter follows.
    private var pendingApostrophe = false
    private var lastEnd = 0

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    init(readsGaps: Bool) { self.readsGaps = readsGaps }

    mutating func take(_ scalar: Unicode.Scalar) {
      defer { offset += scalar.utf8.count }
      if scalar == "\u{AD}" { return }
      if scalar.properties.isIdeographic {
        end()
        begin()
        add(scalar)
        lastEnd = offset + scalar.utf8.count
        end()
        return
      }
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || start != nil && scalar.properties.canonicalCombiningClass != .notReordered
      {
        begin()
        if pendingApostrophe {
          mix(0x27)
          pendingApostrophe = false
        }
        add(scalar)
        lastEnd = offset + scalar.utf8.count
        dots = 0
        return
      }
      if scalar == "'" || scalar == "’", start != nil {
        pendingApostrophe = true
        return
      }
      sign(scalar)
    }

    private mutating func sign(_ scalar: Unicode.Scalar) {
      guard readsGaps else { return end() }
      switch scalar {
      case "[":
        end()
        bracket = (words.count, offset)
      case "]":
        closeBracket()
      case "…":
        end()
        isGap = true
      case ".":
        end()
        dots += 1
        if dots >= 3 { isGap = true }
        return
      case " ", "\u{A0}": end()
      default:
        end()
        dots = 0
      }
      if scalar != " ", scalar != "\u{A0}" { dots = 0 }
    }

    /// `[t]he` is one word; other words in brackets are put in by whoever quotes.
    private mutating func closeBracket() {
      guard let open = bracket else { return end() }
      bracket = nil
      if let first = start, words.count == open.words, offset - first <= 3 {
        mayDiffer = true
        return
      }
      end()
      words.removeSubrange(open.words...)
      isGap = true
    }

    private mutating func begin() {
      guard start == nil else { return }
      start = offset
      pendingApostrophe = false
    }

    private mutating func add(_ scalar: Unicode.Scalar) {
      for byte in String(scalar).utf8 { key = (key ^ UInt64(byte)) &* 0x100_0000_01B3 }
      let small = scalar.properties.lowercaseMapping
      for byte in small.utf8 { caseless = (caseless ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }

    private mutating func mix(_ byte: UInt8) {
      key = (key ^ UInt64(byte)) &* 0x100_0000_01B3
      caseless = (caseless ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    mutating func end() {
      pendingApostrophe = false
      guard let first = start else { return }
      words.append(
        Word(
          key: key, caseless: caseless, range: first..<lastEnd, followsGap: isGap,
          mayDiffer: mayDiffer))
      (key, caseless) = (Self.seed, Self.seed)
      start = nil
      isGap = false
      mayDiffer = false
    }
  }
}
