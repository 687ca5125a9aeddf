/// Writes keys and values so that they are read back as they were given, whatever they hold.
struct FrontMatterWriter {
  private(set) var lines: [String] = []

  /// `key: value`; nothing at all without a value.
  mutating func write(_ key: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    lines.append("\(Self.scalar(key)): \(Self.scalar(value))")
  }

  /// A key and a list below it; nothing at all without values.
  mutating func write(_ key: String, list values: [String]) {
    guard !values.isEmpty else { return }
    lines.append("\(Self.scalar(key)):")
    for value in values { lines.append("  - \(Self.scalar(value))") }
  }

  /// A key and a map below it; nothing at all without values.
  mutating func write(_ key: String, map values: [(key: String, value: String)]) {
    guard !values.isEmpty else { return }
    lines.append("\(Self.scalar(key)):")
    for (key, value) in values { lines.append("  \(Self.scalar(key)): \(Self.scalar(value))") }
  }

  /// The lines between two lines of dashes, for a Markdown file.
  var frontMatter: String { (["---"] + lines + ["---"]).joined(separator: "\n") + "\n" }

  /// As it stands where YAML takes it for text, else in double quotes.
  ///
  /// - Parameter isFlow: Whether it is to stand between brackets or braces.
  static func scalar(_ text: String, isFlow: Bool = false) -> String {
    isPlain(text) && !(isFlow && text.utf8.contains(where: flowMarks.contains))
      ? text : quoted(text)
  }

  /// What means something between brackets or braces, and what not every reader takes there.
  private static let flowMarks = Set(",[]{}:?#".utf8)

  /// Whether `text` may stand in quotation marks of both kinds as it is.
  static func standsInAnyQuotes(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { isPrintable($0) && !"\"'\\".unicodeScalars.contains($0) }
  }

  private static func isPlain(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last, first != " ", last != " ",
      last != ":"
    else { return false }
    // What YAML gives a meaning to at the beginning; `-`, `?` and `:` only before a blank, but
    // quotes do no harm.
    guard !"-?:,[]{}#&*!|>'\"%@`~=<".unicodeScalars.contains(first) else { return false }
    for (scalar, next) in zip(scalars, scalars.dropFirst() + [" "]) {
      if !isPrintable(scalar) { return false }
      if scalar == ":" && next == " " { return false }
      if scalar == " " && next == "#" { return false }
    }
    return true
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // A tab may be read in plain text, but is hard to see there.
    case ..<0x20, 0x7F...0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where !isPrintable(scalar):
        let digits = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
