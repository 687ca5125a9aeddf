/// A text on one line of a file of our own: names of files may hold anything.
enum EscapedLine {
  /// The text with controls and the sign of the escape written as `%0a`.
  static func encode(_ text: String) -> String {
    var line = ""
    for scalar in text.unicodeScalars {
      if scalar.value < 0x20 || scalar.value == 0x7f || scalar == "%" {
        let digits = String(scalar.value, radix: 16)
        line += "%" + String(repeating: "0", count: 2 - digits.count) + digits
      } else {
        line.unicodeScalars.append(scalar)
      }
    }
    return line
  }

  /// The text of a line that `encode` wrote; `nil` for any other.
  static func decode(_ line: String) -> String? {
    var text = ""
    var rest = line.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar != "%" {
        text.unicodeScalars.append(scalar)
        continue
      }
      guard let value = UInt8(String(rest.prefix(2)), radix: 16) else { return nil }
      text.unicodeScalars.append(Unicode.Scalar(value))
      rest = rest.dropFirst(2)
    }
    return text
  }
}
