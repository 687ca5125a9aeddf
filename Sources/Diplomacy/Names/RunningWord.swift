/// A word of a running text where it stands; what it is folded is asked for when it matters.
struct RunningWord: Hashable, Sendable {
  /// UTF-8 offsets into the text.
  var range: Range<Int>
  /// Whether it begins with a capital letter.
  var isCapital: Bool
  /// Whether it begins with a small letter.
  var isSmall: Bool
  /// Whether nothing but what can stand within a name is between it and the word before.
  var isJoined: Bool
  /// Whether nothing but blanks or a hyphen is.
  var isAdjacent: Bool

  /// The word as names are compared.
  func key(in text: String) -> String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return NameKey.make(text[start..<utf8.index(start, offsetBy: range.count)])
  }

  /// The words of `text`; in Chinese each character is one.
  ///
  /// - Complexity: linear in the text.
  static func all(in text: String, byCharacter: Bool) -> [RunningWord] {
    var reader = Reader(text: text, byCharacter: byCharacter)
    reader.read()
    return reader.words
  }

  private struct Reader {
    let text: String
    let byCharacter: Bool
    private(set) var words: [RunningWord] = []
    private var start: Int?
    private var isCapital = false
    private var isSmall = false
    private var isJoined = false
    private var isAdjacent = false

    init(text: String, byCharacter: Bool) {
      self.text = text
      self.byCharacter = byCharacter
    }

    mutating func read() {
      let bytes = text.utf8.span
      var place = 0
      while place < bytes.count {
        let byte = bytes[place]
        if byte < 0x80 {
          let isLetter = (0x61...0x7A).contains(byte | 0x20)
          if isLetter || (0x30...0x39).contains(byte) {
            if start == nil {
              begin(at: place, isLetter && byte & 0x20 == 0, isLetter && byte & 0x20 != 0)
            }
          } else {
            end(at: place)
            separate(Unicode.Scalar(byte))
          }
          place += 1
        } else {
          let index = text.utf8.index(text.startIndex, offsetBy: place)
          let scalar = text.unicodeScalars[index]
          let next = place + UTF8.width(scalar)
          read(scalar, at: place, to: next)
          place = next
        }
      }
      end(at: bytes.count)
    }

    private mutating func read(_ scalar: Unicode.Scalar, at place: Int, to next: Int) {
      let properties = scalar.properties
      let isHan = byCharacter && scalar.value >= 0x2E80 && properties.isIdeographic
      if isHan { end(at: place) }
      if RunningWord.isPart(scalar) {
        if start == nil { begin(at: place, properties.isUppercase, properties.isLowercase) }
      } else {
        end(at: place)
        separate(scalar)
      }
      if isHan { end(at: next) }
    }

    private mutating func begin(at place: Int, _ isCapital: Bool, _ isSmall: Bool) {
      start = place
      self.isCapital = isCapital
      self.isSmall = isSmall
    }

    private mutating func end(at place: Int) {
      guard let start else { return }
      words.append(
        RunningWord(
          range: start..<place, isCapital: isCapital, isSmall: isSmall, isJoined: isJoined,
          isAdjacent: isAdjacent))
      self.start = nil
      isJoined = true
      isAdjacent = true
    }

    private mutating func separate(_ scalar: Unicode.Scalar) {
      switch scalar {
      case " ", "\n", "\r", "\t", "\u{A0}", "-": break
      case "–", "—", "'", "’", "ʼ", "（": isAdjacent = false
      // “St. Lucia”.
      case "." where words.last.map({ isSaint($0) }) ?? false: isAdjacent = false
      default:
        isJoined = false
        isAdjacent = false
      }
    }

    private func isSaint(_ word: RunningWord) -> Bool {
      (2...3).contains(word.range.count) && word.key(in: text) == "saint"
    }
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2BB, 0x2BC, 0x2010...0x2027: false
    case 0x430...0x45F, 0x620...0x63A, 0x641...0x64A, 0x4E00...0x9FFF: true
    default:
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
    }
  }
}
