extension CitationText {
  /// A number that scanning or a speech recognizer damaged, behind `resolution` or `decision`:
  /// `79571`, `74 247`, `74-247`, `74 slash 247`, `1514 XV`, `741247`.
  func damaged(_ first: Digits, _ start: Int) -> CitedNumber? {
    func found(_ end: Int, _ suggestion: String) -> CitedNumber? {
      guard !continues(at: end, isBare: false) else { return nil }
      return CitedNumber(
        form: .damaged(string(start..<end)), range: start..<end, suggestion: suggestion)
    }
    if first.count == 5 || first.count == 6 {
      guard let mended = Self.split(first) else { return nil }
      return found(first.end, mended)
    }
    guard let next = skipBlanks(from: first.end) else { return nil }
    if next > first.end, let numeral = numeral(at: next), numeral.end - next >= 2,
      !numeral.isMisread, sign(at: next).code & 0x20 == 0
    {
      return found(numeral.end, "\(first.value) (\(numeral.session.text))")
    }
    guard first.count == 2, ResolutionNumbering.slashSessions.contains(first.value) else {
      return nil
    }
    let sign = sign(at: next)
    var place = next
    switch sign.code {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "\\"), UInt8(ascii: "|"):
      guard next == first.end else { return nil }
      place = sign.place
    case _ where Ascii.isSmall(sign.code):
      guard let word = word(at: next), word.text == "slash" || word.text == "stroke" else {
        return nil
      }
      guard let after = skipBlanks(from: word.range.upperBound), let second = digits(at: after),
        second.count <= 3
      else { return nil }
      return found(second.end, "\(first.value)/\(second.value)")
    default: guard next > first.end else { return nil }
    }
    guard let second = digits(at: place), second.count == 3, second.value >= 100 else { return nil }
    return found(second.end, "\(first.value)/\(second.value)")
  }

  /// A stroke that was lost or read as a one: `79571` was `79/571`, `741247` `74/247`.
  private static func split(_ digits: Digits) -> String? {
    let divisor = digits.count == 6 ? 10_000 : 1000
    let session = digits.value / divisor
    let rest = digits.value % divisor
    guard ResolutionNumbering.slashSessions.contains(session) else { return nil }
    if digits.count == 5 { return rest > 0 ? "\(session)/\(rest)" : nil }
    return rest / 1000 == 1 && rest > 1000 ? "\(session)/\(rest % 1000)" : nil
  }

  /// `65/23O`, whose letters were digits.
  func misread(_ second: Digits, _ start: Int, _ first: Digits) -> CitedNumber? {
    var end = second.end
    var value = second.value
    var count = second.count
    var letters = 0
    while count < 4 {
      let sign = sign(at: end)
      switch sign.code {
      case UInt8(ascii: "O"), UInt8(ascii: "o"): value *= 10
      case UInt8(ascii: "l"), UInt8(ascii: "I"): value = value * 10 + 1
      case _ where Ascii.isDigit(sign.code) && letters > 0:
        value = value * 10 + Int(sign.code - 0x30)
      default:
        guard letters > 0, count <= 3, !continues(at: end, isBare: false) else { return nil }
        return CitedNumber(
          form: .damaged(string(start..<end)), range: start..<end,
          suggestion: "\(first.value)/\(value)")
      }
      if !Ascii.isDigit(sign.code) { letters += 1 }
      count += 1
      end = sign.place
    }
    return nil
  }

  /// What a symbol such as `A/311197` was before its stroke was read as a one; `nil` where it can be
  /// what it is.
  static func mended(_ series: String, _ digits: Digits) -> String? {
    let text = String(digits.value)
    guard text.utf8.count == digits.count, digits.count <= 9 else { return nil }
    if series == "A", digits.value > 11_000, digits.count <= 6 {
      let sessions = text.prefix(2)
      guard let session = Int(sessions), ResolutionNumbering.slashSessions.contains(session),
        text.dropFirst(2).first == "1", let number = Int(text.dropFirst(3)), number > 0
      else { return nil }
      return "\(series)/\(sessions)/\(number)"
    }
    guard series == "S" || series == "E", digits.count >= 6,
      let year = Int(text.prefix(4)), (1990...2099).contains(year),
      text.dropFirst(4).first == "1", let number = Int(text.dropFirst(5)), number > 0
    else { return nil }
    return "\(series)/\(year)/\(number)"
  }
}
