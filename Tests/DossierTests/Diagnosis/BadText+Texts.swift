import Dossier

extension BadText {
  /// What could not be read at all.
  static let unread: [BadText] = [
    BadText(
      "rights",
      passedOver: Diagnostic(
        .unreadable(reason: "its rights forbid it"), path: "a.md",
        range: 0..<0)),
    BadText(
      "a folder's rights",
      passedOver: Diagnostic(
        .unreadableFolder(reason: "Permission denied"), path: "s", range: 0..<0)),
    BadText(
      "a pipe",
      passedOver: Diagnostic(
        .notARegularFile("a pipe"), path: "pipe.md",
        range: 0..<0)),
    BadText(
      "too large",
      passedOver: Diagnostic(
        .tooLarge(bytes: 104_857_600, limit: 16_777_216), path: "a.md", range: 0..<0)),
    BadText(
      "a dangling link", passedOver: Diagnostic(.danglingLink, path: "a.md", range: 0..<0)),
    BadText("a link's loop", passedOver: Diagnostic(.linkLoop, path: "s/up", range: 0..<0)),
    BadText(
      "a link out",
      passedOver: Diagnostic(
        .linkOutOfLibrary("/etc/\u{1B}[31mred"), path: "etc", range: 0..<0)),
    BadText(
      "a second name",
      passedOver: Diagnostic(
        .secondName("s/session.md"), path: "twin.md",
        range: 0..<0)),
  ]

  /// What is no text, or hides in it.
  static let texts: [BadText] = [
    .position("an empty file", ""),
    .position("blanks only", " \n\n"),
    .speech("an empty speech", "\n"),
    BadText("no UTF-8", bytes: Array("ab".utf8) + [0xFF, 0xC3] + Array("c\n".utf8), at: irn),
    BadText(
      "Latin-1 in a stance, the rest read",
      bytes: Array("---\nstances: {mandate: opos".utf8) + [0xE9] + Array("}\nas-of: x\n---\n".utf8),
      at: irn),
    BadText("overlong", bytes: [0x61, 0xC0, 0x80, 0x62, 0x0A], at: irn),
    BadText(
      "UTF-16, little end first", bytes: [0xFF, 0xFE] + "Position".utf8.flatMap { [$0, 0] },
      at: irn),
    BadText(
      "UTF-16, big end first", bytes: [0xFE, 0xFF] + "Position".utf8.flatMap { [0, $0] }, at: irn),
    .position("zeros", "a\0\0\0b\n"),
    .position("zeros in a value", "---\nas-of: 20\0" + "21\n---\n"),
    .position("an escape sequence", "a\u{1B}[31mb\u{9B}0m\n"),
    .position("overrides and isolates", "a\u{202E}b\u{202C} \u{2066}c\u{2069}\n"),
    .position("marks of direction in English", "man\u{200E}date\n"),
    .position("zero-width characters", "man\u{200B}date man\u{200D}date \u{FEFF}x\u{2060}y\n"),
    .position("a soft hyphen", "man\u{AD}date\n"),
    .position("lines for some", "a\u{2028}b\u{85}c\n"),
    .position("tags", "a\u{E0041}\u{E0042}b\n"),
    .position("behind a byte order mark", "\u{FEFF}---\nstances: {mandate: opose}\n---\n"),
    .position("carriage returns", "---\r\nstances: {mandate: opose}\r\n---\r\n\r\n# Red lines\r\n"),
    .position("no final newline", "## Red lines:"),
    .position(
      "a long line",
      String(repeating: "many words ", count: 9000) + "a\u{202E}b and more "
        + String(repeating: "words ", count: 100)),
    .position("wide letters and tabs", "---\nstances: {字字: opose}\n---\n\t日本\u{202E}語\n"),
    .position("right to left", "---\nstances: {الولاية: opose}\n---\nהמנדט\u{202E}\n"),
  ]

  private static let irn = "s/2/positions/IRN.md"
}
