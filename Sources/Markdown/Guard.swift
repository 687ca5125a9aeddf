/// What is done to a text before cmark sees it, so that no input makes it slow or wrong.
///
/// Every byte stands for one byte, so that places stay right, and is put back in what cmark reads.
struct Guard {
  /// The text for cmark.
  private(set) var bytes: [UInt8]
  /// What stands for what: a control character that the text does not hold, and the byte it hides.
  private(set) var hidden: [UInt8: UInt8] = [:]

  /// So many opening brackets of one paragraph are seen; matching them takes cmark the square of
  /// their number.
  static let bracketLimit = 1000
  private static let bracket = UInt8(ascii: "[")

  /// Hides NUL, which cmark would replace by three bytes, and brackets beyond all use.
  init(_ bytes: [UInt8], from first: Int) {
    self.bytes = bytes
    let (holdsNUL, holdsBracket) = Self.survey(bytes)
    // Nearly every text is fine as it is.
    guard
      holdsNUL || holdsBracket && bytes.count(where: { $0 == Self.bracket }) > Self.bracketLimit
    else { return }
    var standIns = Self.unused(in: bytes)
    if holdsNUL, let standIn = standIns.popLast() {
      hidden[standIn] = 0
      for index in first..<bytes.count where bytes[index] == 0 { self.bytes[index] = standIn }
    }
    hideBrackets(from: first, standIn: standIns.popLast())
  }

  /// What there may be to hide, in one quick way through the text.
  private static func survey(_ bytes: [UInt8]) -> (holdsNUL: Bool, holdsBracket: Bool) {
    let span = unsafe bytes.span.bytes
    var nulls: UInt64 = 0
    var brackets: UInt64 = 0
    var index = 0
    while index + 8 <= bytes.count {
      let word = ByteWord(span, at: index)
      nulls |= word.marks(of: 0)
      brackets |= word.marks(of: bracket)
      index += 8
    }
    let rest = bytes[index...]
    return (nulls != 0 || rest.contains(0), brackets != 0 || rest.contains(bracket))
  }

  /// Control characters that do not stand in the text; more than are ever needed, or next to none.
  private static func unused(in bytes: [UInt8]) -> [UInt8] {
    var used = [Bool](repeating: false, count: 256)
    for byte in bytes { used[Int(byte)] = true }
    return (Array(UInt8(1)...8) + Array(14...31)).filter { !used[Int($0)] }
  }

  private mutating func hideBrackets(from first: Int, standIn: UInt8?) {
    guard let standIn else { return }
    var count = 0
    var isBlankLine = true
    for index in first..<bytes.count {
      switch bytes[index] {
      case 0x0A, 0x0D:
        if isBlankLine { count = 0 }
        isBlankLine = true
      case 0x20, 0x09: continue
      case Self.bracket:
        isBlankLine = false
        count += 1
        if count > Self.bracketLimit {
          bytes[index] = standIn
          hidden[standIn] = Self.bracket
        }
      default: isBlankLine = false
      }
    }
  }

  /// `text` with what was hidden.
  func restored(_ text: String) -> String {
    guard !hidden.isEmpty else { return text }
    return String(decoding: text.utf8.map { hidden[$0] ?? $0 }, as: UTF8.self)
  }
}
