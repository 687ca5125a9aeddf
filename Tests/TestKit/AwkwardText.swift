/// Pieces of text that editors get wrong, and random texts made of them.
public enum AwkwardText {
  /// Scripts, marks, joined emoji, controls, line ends.
  public static let pieces: [String] = [
    "a", "b", "Z", "word", "delegation", "7", "42", " ", " ", "  ", "-", "co-operation", ".", ",",
    "'", "’", "(", ")", "[", "!", ":", "“", "”", "—", "«", "»", "„", "\"", "--", "\u{202F}", "\n\n",
    "\n", "\r\n", "\r", "\t", "\u{0}", "\u{1B}",
    "\u{7F}", "\u{85}", "é", "e\u{301}", "\u{301}", "ß", "мир", "я", "السلام", "عليكم", "ل",
    "\u{64E}",
    "٣", "؟", "שלום", "ש", "中", "文件", "。", "（", "）", "カー", "っ", "한국", "\u{1100}", "\u{1161}",
    "😀", "👨‍👩‍👧", "👍🏽", "🇫🇷", "🇫", "🇷", "\u{200D}", "\u{FE0F}", "\u{200C}", "\u{202E}", "\u{202C}",
    "\u{2066}", "\u{2069}", "\u{200F}", "\u{200E}", "\u{FEFF}", "\u{200B}", "\u{AD}", "\u{A0}",
    "\u{2028}", "क्षि", "\u{94D}", "กำ", "\u{600}", "\u{10FFC3}", "\u{E000}", "\u{3000}",
  ]

  /// A text of so many pieces.
  public static func text(pieces count: Int, using generator: inout SeededGenerator) -> String {
    (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  /// The same without line ends.
  public static func line(pieces count: Int, using generator: inout SeededGenerator) -> String {
    text(pieces: count, using: &generator).unicodeScalars
      .reduce(into: "") { if $1 != "\n" { $0.unicodeScalars.append($1) } }
  }
}
