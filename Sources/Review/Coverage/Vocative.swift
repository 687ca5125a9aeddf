/// Addresses to the chair within a sentence, which say nothing of its subject: “we should be
/// grateful, Madam President, if …”.
enum Vocative {
  private static let titles = Set(["madam", "mister", "mr", "mrs", "ms"].map { Array($0.utf8) })
  private static let offices = Set(
    ["chair", "chairperson", "chairman", "chairwoman", "president", "speaker", "moderator"].map {
      Array($0.utf8)
    })
  private static let polite = Set(["may", "might", "could", "can"].map { Array($0.utf8) })
  private static let own = Set(["i", "we"].map { Array($0.utf8) })
  private static let saying = Set(
    [
      "say", "express", "recall", "add", "suggest", "propose", "stress", "underline", "begin",
      "remind", "thank", "urge", "appeal", "repeat", "invite",
    ].map { Array($0.utf8) })

  /// The words of a sentence without such addresses.
  static func removed(
    from tokens: ArraySlice<WordScanner.Token>
  ) -> ArraySlice<WordScanner.Token> {
    var kept: ArraySlice<WordScanner.Token> = tokens
    var index = tokens.startIndex
    while index + 1 < kept.endIndex {
      let behind = index + 2
      let isApart =
        (index == kept.startIndex || kept[index].before != .none)
        && (behind >= kept.endIndex || kept[behind].before != .none)
      guard isApart, titles.contains(kept[index].text), offices.contains(kept[index + 1].text)
      else {
        index += 1
        continue
      }
      if behind < kept.endIndex, kept[index].before == .comma, kept[behind].before == .comma {
        kept[behind].before = .none
      }
      kept.removeSubrange(index..<behind)
    }
    return kept
  }

  /// Whether what looks like a question only asks leave to say something, as “May I express …?”.
  static func asksForTheFloor(_ tokens: ArraySlice<WordScanner.Token>) -> Bool {
    guard let first = tokens.first, polite.contains(first.text),
      let second = tokens.dropFirst().first, own.contains(second.text)
    else { return false }
    return tokens.prefix(8).contains { saying.contains($0.text) }
  }
}
