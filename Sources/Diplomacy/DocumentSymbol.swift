/// The symbol of a United Nations document: `A/RES/74/247`, `S/RES/242 (1967)`.
public enum DocumentSymbol {
  /// The form in which symbols are compared: capitals, no spaces beside a slash, one space before a
  /// bracket and wherever else white space stood.
  ///
  /// `a/res/74/247` becomes `A/RES/74/247`, `S/RES/242(1967)` `S/RES/242 (1967)`,
  /// `a/74/130/ADD.1` `A/74/130/Add.1`.
  public static func canonical(_ symbol: some StringProtocol) -> String {
    isPlain(symbol) ? String(symbol) : rewritten(symbol)
  }

  /// Whether the symbol is in that form already, as most are: capitals, digits, and signs that
  /// need no look at their neighbours.
  private static func isPlain(_ symbol: some StringProtocol) -> Bool {
    symbol.utf8.allSatisfy { byte in
      (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "/")
        || byte == UInt8(ascii: "-")
    }
  }

  private static func rewritten(_ symbol: some StringProtocol) -> String {
    var text = ""
    var isGap = false
    for character in symbol {
      if character.isWhitespace {
        isGap = true
        continue
      }
      let isJoined =
        text.isEmpty || text.last == "/" || text.last == "(" || character == "/"
        || character == ")"
      if !isJoined && (isGap || character == "(") { text.append(" ") }
      isGap = false
      text.append(character)
    }
    return text.uppercased().split(separator: "/", omittingEmptySubsequences: false)
      .map(part).joined(separator: "/")
  }

  /// The endings that the United Nations writes in small letters.
  private static let endings = ["Add", "Amend", "Corr", "Rev"]

  private static func part(_ part: Substring) -> String {
    for ending in endings where part.hasPrefix(ending.uppercased() + ".") {
      return ending + part.dropFirst(ending.count)
    }
    return String(part)
  }
}
