/// A word that says a number or a part of one.
enum NumberWord: Sendable {
  case cardinal(Double)
  /// Hundred, thousand …
  case scale(Double)
  /// Third, quarter: a part where a number stands before it.
  case ordinal(Double)
  case half
  case percent
  /// A measure of time, in days.
  case unit(Double)
  /// A measure of time that means one of it where no number stands before it.
  case span(Double)
  case month(Int)
  /// Annually, in days.
  case often(Double)
  /// Both, twice.
  case several(Double)

  /// Reads a word in small letters.
  init?(_ word: [UInt8]) {
    guard let first = word.first else { return nil }
    if (0x30...0x39).contains(first) {
      guard let value = Self.digits(word) else { return nil }
      self = .cardinal(value)
      return
    }
    guard word.count <= 11, let known = Self.known[word] else { return nil }
    self = known
  }

  /// The value of `1000`, `1.5`, `30th`.
  private static func digits(_ word: [UInt8]) -> Double? {
    var value = 0.0
    var scale = 0.0
    for (index, byte) in word.enumerated() {
      switch byte {
      case 0x30...0x39:
        value = value * 10 + Double(byte - 0x30)
        scale *= 10
      case UInt8(ascii: ".") where scale == 0: scale = 1
      default:
        let isOrdinal = word.count - index == 2 && index > 0
        return isOrdinal ? value / max(1, scale) : nil
      }
      if index > 15 { return nil }
    }
    return value / max(1, scale)
  }

  private static let known: [[UInt8]: NumberWord] = {
    var known: [[UInt8]: NumberWord] = [:]
    func add(_ words: String, _ make: (Int) -> NumberWord) {
      for (index, word) in words.split(separator: " ").enumerated() {
        known[Array(word.utf8)] = make(index)
      }
    }
    add(
      """
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
      seventeen eighteen nineteen
      """
    ) { .cardinal(Double($0 + 1)) }
    add("a an") { _ in .cardinal(1) }
    add("twenty thirty forty fifty sixty seventy eighty ninety") { .cardinal(Double($0 + 2) * 10) }
    add("hundred") { _ in .scale(100) }
    add("thousand million billion trillion") { index in
      .scale([1e3, 1e6, 1e9, 1e12][index])
    }
    add("third fourth fifth sixth seventh eighth ninth tenth") { .ordinal(Double($0 + 3)) }
    add("thirds fourths fifths sixths sevenths eighths ninths tenths") { .ordinal(Double($0 + 3)) }
    add("quarter quarters") { _ in .ordinal(4) }
    add("half halves parity") { _ in .half }
    add("per percent percentage %") { _ in .percent }
    add("minute hour day week fortnight month year") {
      .unit([1.0 / 1440, 1.0 / 24, 1, 7, 14, 30.4, 365][$0])
    }
    add("minutes hours days weeks fortnights months years") {
      .unit([1.0 / 1440, 1.0 / 24, 1, 7, 14, 30.4, 365][$0])
    }
    add("decade decades") { _ in .span(3650) }
    add("century centuries") { _ in .span(36500) }
    add("biennium") { _ in .span(730) }
    add("daily weekly fortnightly monthly quarterly annual yearly biennial triennial") {
      .often([1, 7, 14, 30.4, 91.3, 365, 365, 730, 1095][$0])
    }
    add("annually biennially") { .often([365, 730][$0]) }
    add("both twice pair couple") { _ in .several(2) }
    add("seconds") { _ in .unit(1.0 / 86400) }
    add(
      """
      eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth \
      twentieth
      """
    ) { .cardinal(Double($0 + 11)) }
    add("thrice") { _ in .several(3) }
    add("dozen") { _ in .several(12) }
    add(
      """
      january february march april may june july august september october november december
      """
    ) { .month($0 + 1) }
    return known
  }()
}
