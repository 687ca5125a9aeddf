import Prose
import TestKit
import Testing

/// Where rows may end, after Unicode's annex 14 and the manners of each language.
@Suite struct BreakRuleTests {
  /// A line with `|` at every place where a row may end, besides those where nothing else is
  /// possible.
  @Test(arguments: [
    // English and signs of the United Nations.
    "the |well-|known |text",
    "see |A/RES/74/247, |para. |3 |(b)",
    "S/RES/242 |(1967) |of |22 |November",
    "this—|that |and |this |— |that",
    "pages |3–|5, |co-|operation; |“yes” |(no)",
    "he |said: |“yes,” |and |left.",
    "Côte |d’Ivoire |and |Guinea-|Bissau",
    "minus |-5 |or |2021-22",
    "US$ |5 |million, |50% |of |it",
    // French: narrow no-break spaces and plain ones.
    "Quoi\u{202F}? |Oui\u{202F}! |Ceci\u{A0}: |cela\u{202F}; |fin",
    "Quoi ? |Oui ! |Ceci : |cela ; |fin",
    "dit |«\u{202F}le |mot\u{202F}» |ici",
    "dit |« le |mot » |ici",
    "dit |« le |mot », |ici",
    "100\u{202F}000\u{A0}km |de",
    // German opens with what closes elsewhere.
    "sagt |»das |Wort« |hier",
    // Arabic and Hebrew.
    "قال: |«نعم»، |ثم |ذهب؟ |نعم؛ |لا",
    "שלום, |עולם! |כן",
    // Chinese: kinsoku, quotation marks, both kinds of brackets, Latin within.
    "中|文|，|件",
    "他|说：|“好。”|我|说：|“不。”",
    "第|（一）|项|、|（二）|项",
    "《联|合|国》|、|《宪|章》",
    "决|议|「甲」|「乙」|。",
    "文|件|。|A/RES/74/247|号",
    "中|文——|文|件",
    "百|分|50％|的|￥5|元",
    "完|……|了|！|是|？",
    // Japanese: small kana and the sign that lengthens stay with what is before them.
    "カー|ド|、|ちょっ|と|。|人々|の",
    "한|국|어",
    "soft\u{AD}|hyphen, |zero\u{200B}|width, |no\u{2011}break, |glue\u{2060}d",
    "a |😀|😀 |b",
  ]) func rowsEnd(marked: String) {
    let pieces = marked.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let line = pieces.joined()
    // Closing signs stand in a piece of their own only to be seen; they join what is before them.
    var expected: [String] = []
    for piece in pieces {
      if let first = piece.first, "，、。！？…".contains(first), !expected.isEmpty {
        expected[expected.count - 1] += piece
      } else {
        expected.append(piece)
      }
    }
    // A row ends where it may, and not farther on within the next piece.
    var start = 0
    for (index, piece) in expected.enumerated() {
      let rest = String(decoding: Array(line.utf8)[start...], as: UTF8.self)
      var widths = [Self.width(piece, isLast: true)]
      if index + 1 < expected.count {
        let both = Self.width(piece, isLast: false) + Self.width(expected[index + 1], isLast: true)
        widths.append(both - 1)
      }
      for columns in widths {
        #expect(SoftWrapTests.rows(rest, columns).first == piece, "of “\(rest)” in \(columns)")
      }
      start += piece.utf8.count
    }
  }

  /// The columns of a piece; a space at a row's end hangs beyond it.
  private static func width(_ piece: String, isLast: Bool) -> Int {
    piece.reduce(0) { $0 + VisibleText.columns(of: $1) } - (isLast && piece.hasSuffix(" ") ? 1 : 0)
  }

  /// Wherever the row ends, an address is broken after its slashes and a symbol not at all.
  @Test(arguments: [
    (
      "see https://www.un.org/en/ga/search/view_doc.asp?symbol=A/RES/74/247 now", 24,
      ["see ", "https://www.un.org/en/", "ga/search/view_doc.asp?", "symbol=A/RES/74/247 now"]
    ),
    ("resolution A/RES/74/247 of", 12, ["resolution ", "A/RES/74/247 ", "of"]),
    ("unbreakablewordofletters", 10, ["unbreakabl", "ewordoflet", "ters"]),
  ]) func addresses(line: String, columns: Int, rows: [String]) {
    #expect(SoftWrapTests.rows(line, columns) == rows)
  }
}
