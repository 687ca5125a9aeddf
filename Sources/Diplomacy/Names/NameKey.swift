/// What names are compared by: folded words with single spaces between.
///
/// `Côte d’Ivoire` and `cote d'ivoire` have one key, and so have `Guinea-Bissau` and
/// `guinea bissau`, `U.S.A.` and `USA`, `St. Lucia` and `Saint Lucia`, `Trinidad & Tobago` and
/// `Trinidad and Tobago`.
enum NameKey {
  /// The key of `text`.
  ///
  /// - Parameter isBeginning: Whether more may follow, so that a last `st` is not yet a `Saint`.
  static func make(_ text: some StringProtocol, isBeginning: Bool = false) -> String {
    var key: [UInt8] = []
    var wordStart = 0
    func endWord() {
      let word = key[wordStart...]
      if word.elementsEqual("st".utf8) || word.elementsEqual("ste".utf8) {
        key.replaceSubrange(wordStart..<wordStart + 2, with: "saint".utf8)
      }
    }
    for scalar in Folding.fold(text).unicodeScalars {
      switch scalar {
      case ".": continue
      case "&":
        endWord()
        if key.count > wordStart { key.append(UInt8(ascii: " ")) }
        key.append(contentsOf: "and ".utf8)
        wordStart = key.count
      case let scalar where isPart(scalar):
        key.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      default:
        guard key.count > wordStart else { continue }
        endWord()
        key.append(UInt8(ascii: " "))
        wordStart = key.count
      }
    }
    if !isBeginning { endWord() }
    if key.last == UInt8(ascii: " ") { key.removeLast() }
    return String(decoding: key, as: UTF8.self)
  }

  /// `Korea, Republic of` and `Korea (Republic of)`, as ISO 3166-1 and indexes have it, in the
  /// order of speech: `Republic of Korea`; `nil` for what is not written so.
  static func inverted(_ text: String) -> String? {
    guard
      let mark = text.unicodeScalars.firstIndex(where: { $0 == "," || $0 == "(" || $0 == "（" })
    else { return nil }
    let head = text[..<mark]
    let tail = text[text.unicodeScalars.index(after: mark)...]
    return make("\(tail) \(head)")
  }

  /// The key without an article in front; `nil` where none stands there.
  static func withoutArticle(_ key: String) -> String? {
    let articles = ["the ", "la ", "le ", "les ", "l ", "el ", "los ", "las "]
    return articles.first(where: key.hasPrefix).map { String(key.dropFirst($0.utf8.count)) }
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: true
    case 0..<0x80, 0x2BB, 0x2BC: false
    default:
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
    }
  }
}
