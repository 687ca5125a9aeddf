/// Cuts a text into words: small letters, their place, and what stands before them.
///
/// Words are runs of letters and digits; a possessive ending is no part of them, “can't” is “can”
/// and “n't”, what a hyphen joins are words of their own but for “co-”, “re-” and “pre-”, and every
/// Han character is one word.
struct WordScanner {
  /// What parts a word from the one before.
  enum Break: UInt8, Comparable {
    case none
    case comma
    case strong

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// A word as it is written.
  struct Token {
    /// In small letters.
    var text: [UInt8]
    /// In bytes of the text.
    var range: Range<Int>
    var before: Break
    var isCapital: Bool
  }

  private(set) var tokens: [Token] = []
  private var word: [UInt8] = []
  private var start = 0
  private var isCapital = false
  private var pending = Break.none

  /// The words of `text`.
  ///
  /// - Complexity: linear in the text.
  static func tokens(of text: String) -> [Token] {
    var scanner = WordScanner()
    var offset = 0
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      scanner.take(scalar, at: offset, next: next)
      offset += UTF8.width(scalar)
    }
    scanner.endWord(at: offset)
    return scanner.tokens
  }

  private mutating func take(_ scalar: Unicode.Scalar, at offset: Int, next: Unicode.Scalar?) {
    switch scalar {
    case "a"..."z", "0"..."9":
      begin(at: offset)
      word.append(UInt8(truncatingIfNeeded: scalar.value))
    case "A"..."Z":
      if word.isEmpty { isCapital = true }
      begin(at: offset)
      word.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
    case "'", "\u{2019}": apostrophe(at: offset, next: next)
    case "-", "\u{2010}", "\u{2011}": hyphen(at: offset)
    case ".", ",":
      // 1,000 and 1.5 are one word.
      if let last = word.last, (0x30...0x39).contains(last), let next, ("0"..."9").contains(next) {
        if scalar == "." { word.append(UInt8(ascii: ".")) }
      } else {
        endWord(at: offset)
        pending = max(pending, scalar == "," ? .comma : .strong)
      }
    case "/":
      // 65/230 is one word.
      if let last = word.last, (0x30...0x39).contains(last), let next, ("0"..."9").contains(next) {
        word.append(UInt8(ascii: "/"))
      } else {
        endWord(at: offset)
      }
    case "%":
      endWord(at: offset)
      begin(at: offset)
      word.append(UInt8(ascii: "%"))
      endWord(at: offset + 1)
    case ";", ":", "(", ")", "\u{2013}", "\u{2014}", "!", "?", "،", "؛", "，", "。", "；", "：", "、":
      endWord(at: offset)
      let isComma = scalar == "،" || scalar == "，" || scalar == "、"
      pending = max(pending, isComma ? .comma : .strong)
    default:
      guard scalar.value >= 0x80 else { return endWord(at: offset) }
      takeWide(scalar, at: offset)
    }
  }

  private mutating func takeWide(_ scalar: Unicode.Scalar, at offset: Int) {
    let properties = scalar.properties
    if Self.isHan(scalar) {
      endWord(at: offset)
      begin(at: offset)
      word.append(contentsOf: String(scalar).utf8)
      endWord(at: offset + UTF8.width(scalar))
    } else if properties.isAlphabetic || properties.numericType != nil {
      if word.isEmpty { isCapital = properties.isUppercase }
      begin(at: offset)
      word.append(contentsOf: properties.lowercaseMapping.utf8)
    } else if properties.generalCategory == .nonspacingMark {
      // Vowel signs of Arabic are not written as a rule, accents written apart are kept.
      guard !word.isEmpty, !(0x64B...0x655).contains(scalar.value) else { return }
      word.append(contentsOf: String(scalar).utf8)
    } else {
      endWord(at: offset)
    }
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x3400...0x9FFF).contains(scalar.value) || (0x20000...0x3FFFF).contains(scalar.value)
  }

  private mutating func begin(at offset: Int) {
    if word.isEmpty { start = offset }
  }

  private mutating func apostrophe(at offset: Int, next: Unicode.Scalar?) {
    guard !word.isEmpty, let next, next.properties.isAlphabetic else { return endWord(at: offset) }
    if word.last == UInt8(ascii: "n"), next == "t" {
      word.removeLast()
      if word.elementsEqual("ca".utf8) { word.append(UInt8(ascii: "n")) }
      endWord(at: offset - 1)
      pending = .none
      start = offset - 1
      word = Array("n'".utf8)
    } else {
      endWord(at: offset)
    }
  }

  /// Prefixes that are one word with what follows.
  private static let prefixes: [[UInt8]] = ["co", "re", "pre", "inter", "sub"].map {
    Array($0.utf8)
  }

  private mutating func hyphen(at offset: Int) {
    if Self.prefixes.contains(word) { return }
    endWord(at: offset)
  }

  private mutating func endWord(at offset: Int) {
    guard !word.isEmpty else { return }
    // The ending of “Group's” stands alone here, being parted by its apostrophe.
    if word.count > 1 || word[0] != UInt8(ascii: "s") || pending != .none || tokens.isEmpty
      || tokens[tokens.count - 1].range.upperBound + 3 < start
    {
      tokens.append(
        Token(text: word, range: start..<offset, before: pending, isCapital: isCapital))
      pending = .none
    }
    word.removeAll(keepingCapacity: true)
    isCapital = false
  }
}
