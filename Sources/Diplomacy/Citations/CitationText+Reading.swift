extension CitationText {
  /// How many signs of a kind are passed over at most: what is longer belongs to no citation, and
  /// hostile text costs no more than other.
  static let patience = 12

  /// The place behind blanks, at most one line end, and what a quotation begins its lines with;
  /// `nil` where a paragraph ends.
  func skipBlanks(from place: Int) -> Int? {
    var place = place
    var lines = 0
    for _ in 0..<Self.patience {
      let sign = sign(at: place)
      switch sign.code {
      case Self.space, Self.unseen: break
      case Self.lineEnd:
        lines += 1
        if lines > 1 { return nil }
      case UInt8(ascii: ">") where lines > 0: break
      default: return place
      }
      place = sign.place
    }
    return nil
  }

  /// The end of what stands before the blanks before `place`; `nil` where a paragraph begins.
  func skipBlanks(before place: Int) -> Int? {
    var place = place
    var lines = 0
    for _ in 0..<Self.patience {
      let sign = sign(before: place)
      switch sign.code {
      case Self.space, Self.unseen: break
      case Self.lineEnd:
        lines += 1
        if lines > 1 { return nil }
      case UInt8(ascii: ">"):
        let before = self.sign(before: sign.place).code
        guard before == Self.lineEnd || before == Self.space else { return place }
      default: return place
      }
      place = sign.place
    }
    return nil
  }

  /// The place behind what is not seen.
  func skipUnseen(from place: Int) -> Int {
    var place = place
    for _ in 0..<Self.patience {
      let sign = sign(at: place)
      guard sign.code == Self.unseen else { return place }
      place = sign.place
    }
    return place
  }

  /// A run of digits.
  struct Digits {
    var value: Int
    var count: Int
    var end: Int
  }

  /// The digits at `place`; of more than nine only the end is of use.
  func digits(at place: Int) -> Digits? {
    var found = Digits(value: 0, count: 0, end: place)
    while true {
      let sign = sign(at: found.end)
      guard Ascii.isDigit(sign.code) else { break }
      if found.count < 9 { found.value = found.value * 10 + Int(sign.code - 0x30) }
      found.count += 1
      found.end = sign.place
    }
    return found.count > 0 ? found : nil
  }

  /// A word as it is looked up, and where it stands.
  struct Word {
    /// Folded: without case and diacritics.
    var text: String
    var range: Range<Int>
  }

  /// The word at `place`, of letters alone; `nil` where none is there, or one too long to be known.
  func word(at place: Int) -> Word? {
    var end = place
    while end - place <= 48 {
      let sign = sign(at: end)
      guard Ascii.isLetter(sign.code) || sign.code == Self.letter else {
        return end > place ? Word(text: folded(place..<end), range: place..<end) : nil
      }
      end = sign.place
    }
    return nil
  }

  /// The word that ends before `place`.
  func word(before place: Int) -> Word? {
    var start = place
    while place - start <= 48 {
      let sign = sign(before: start)
      guard Ascii.isLetter(sign.code) || sign.code == Self.letter else {
        return start < place ? Word(text: folded(start..<place), range: start..<place) : nil
      }
      start = sign.place
    }
    return nil
  }

  func folded(_ range: Range<Int>) -> String {
    Folding.fold(String(decoding: bytes[range], as: UTF8.self))
  }

  /// The bytes of `range` as they stand.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether the bytes at `place` are those of `text`.
  func has(_ text: StaticString, at place: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard place >= 0, place + count <= bytes.count else { return false }
    return text.withUTF8Buffer { unsafe $0.elementsEqual(bytes[place..<place + count]) }
  }

  /// Whether a cluster ends before `place` and another begins at it.
  ///
  /// Only what joins what stands before it is looked at: signs of citations join nothing.
  func isBoundary(_ place: Int) -> Bool {
    guard place < bytes.count, bytes[place] >= 0x80,
      let scalar = Unicode.Scalar(scalar(at: place).value)
    else { return true }
    if scalar.properties.isGraphemeExtend || scalar.value == 0x200D { return false }
    if (0x1F3FB...0x1F3FF).contains(scalar.value) { return false }
    return scalar.properties.generalCategory != .spacingMark
  }

  /// Whether what stands before `place` joins what follows it, as Arabic signs of number do.
  func joinsNext(before place: Int) -> Bool {
    guard place > 0, bytes[place - 1] >= 0x80 else { return false }
    switch scalar(at: start(before: place)).value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0xD4E, 0x110BD, 0x110CD, 0x111C2,
      0x111C3, 0x113D1, 0x1193F, 0x11941, 0x11A84...0x11A89, 0x11D46, 0x11F02:
      return true
    default: return false
    }
  }
}
