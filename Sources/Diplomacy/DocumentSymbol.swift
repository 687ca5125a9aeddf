/// The symbol of a United Nations document: `A/RES/74/247`, `S/RES/242 (1967)`.
public enum DocumentSymbol {
  /// The form in which symbols are compared: capitals, no spaces beside a slash, one space before a
  /// bracket and wherever else white space stood.
  ///
  /// `a/res/74/247` becomes `A/RES/74/247`, `S/RES/242(1967)` `S/RES/242 (1967)`,
  /// `a/74/130/ADD.1` `A/74/130/Add.1`, `A/RES/377(V)A` `A/RES/377 A (V)`.
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
    let characters = Array(symbol)
    for (index, character) in characters.enumerated() {
      if character.isWhitespace {
        isGap = true
        continue
      }
      let isJoined =
        text.isEmpty || text.last == "/" || text.last == "(" || character == "/"
        || character == ")"
      // `WGRPE(7)` is one part.
      let counts =
        !isGap && (text.last?.isLetter ?? false) && index + 1 < characters.count
        && characters[index + 1].isNumber
      if !isJoined && (isGap || character == "(" && !counts) { text.append(" ") }
      isGap = false
      text.append(character)
    }
    let whole = text.uppercased().split(separator: "/", omittingEmptySubsequences: false)
      .map { part($0) }.joined(separator: "/")
    return letterInFront(whole) ?? whole
  }

  /// `A/RES/377 A (V)` for `A/RES/377 (V)A`; `nil` where no letter stands behind a bracket.
  private static func letterInFront(_ symbol: String) -> String? {
    guard let close = symbol.utf8.lastIndex(of: UInt8(ascii: ")")),
      symbol.utf8.index(after: close) < symbol.utf8.endIndex
    else { return nil }
    let text = CitationText(Array(symbol.utf8))
    guard let read = SymbolReader.read(text, at: 0, ownSeries: []),
      read.range.upperBound == text.bytes.count
    else { return nil }
    return read.symbol
  }

  /// The endings that the United Nations writes in small letters.
  private static let endings = ["Add", "Amend", "Corr", "Rev"]

  /// One part between strokes, in capitals, as it is written: `Add.1`.
  static func part(_ part: some StringProtocol) -> String {
    for ending in endings where part.hasPrefix(ending.uppercased() + ".") {
      return ending + part.dropFirst(ending.count)
    }
    return String(part)
  }

  /// What a symbol in canonical form stands for.
  public static func kind(of symbol: String) -> Citation.Kind {
    let parts = symbol.split(separator: "/")
    if parts.contains("DEC") { return .decision }
    if parts.contains(where: { $0 == "RES" || $0.hasPrefix("RES.") }) { return .resolution }
    // `CCPCJ/26/4`: the resolutions of commissions have no sign of their own.
    let isCommission = CitedOrgan.allCases.contains { organ in
      organ.hasOwnSessions && organ.slashPrefix.map { symbol.hasPrefix($0.resolution) } ?? false
    }
    guard isCommission, parts.count >= 3 else { return .document }
    return parts.suffix(2).allSatisfy { $0.utf8.count <= 3 && $0.utf8.allSatisfy(Ascii.isDigit) }
      ? .resolution : .document
  }
}
