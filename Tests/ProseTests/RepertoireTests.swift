import Prose
import Testing

@Suite struct RepertoireTests {
  @Test(
    arguments: [
      ("a", "a", "a"), ("é", "e", "é"), ("ж", "?", "ж"), ("中", "?", "中"), ("م", "?", "م"),
      ("“", "\"", "\""), ("’", "'", "'"), ("–", "-", "-"), ("…", ".", "."), ("·", "-", "-"),
      ("─", "-", "-"), ("━", "=", "="), ("│", "|", "|"), ("┌", "+", "+"), ("→", ">", ">"),
      ("▸", ">", ">"), ("▾", "v", "v"), ("•", "*", "*"), ("✗", "x", "x"), ("✓", "+", "+"),
      ("␛", "^", "^"), ("█", "#", "#"), ("½", "?", "½"), ("º", "o", "º"), ("😀", "?", "😀"),
    ])
  func `each repertoire shows a sign in its way`(sign: String, ascii: String, letters: String) {
    #expect(Repertoire.all.shown(sign) == sign)
    #expect(Repertoire.ascii.shown(sign) == ascii)
    #expect(Repertoire.letters.shown(sign) == letters)
  }

  @Test func `what is shown in ASCII is ASCII, of as many scalars`() {
    for value in stride(from: UInt32(0x80), to: 0x1_F000, by: 7) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = Repertoire.ascii.shown("a\(scalar)b").unicodeScalars
      #expect(shown.count == 3 && shown.allSatisfy(\.isASCII), "U+\(String(value, radix: 16))")
    }
  }

  @Test(
    arguments: [
      (nil, nil, .all), ("C", "ANSI_X3.4-1968", .letters), ("POSIX", nil, .letters),
      ("C.UTF-8", nil, .all), ("en_GB.UTF-8", nil, .all), ("en_GB.utf8", "UTF-8", .all),
      ("de_DE.ISO-8859-1@euro", nil, .ascii), ("de_DE", "ISO-8859-1", .ascii),
      ("de_DE", "UTF-8", .all), ("de_DE", nil, .all), ("zh_CN.UTF-8", nil, .letters),
      ("ja_JP.utf8", nil, .letters), ("ko_KR", "UTF-8", .letters), ("zh_CN.GB18030", nil, .ascii),
      ("fr_FR.UTF-8", "ISO-8859-1", .all), ("", nil, .all), (".", nil, .ascii),
      ("zh", nil, .letters),
    ] as [(String?, String?, Repertoire)])
  func `the locale says what is drawn`(name: String?, charset: String?, repertoire: Repertoire) {
    #expect(Repertoire(locale: name, charset: charset) == repertoire)
  }

  @Test func `of the locale's variables the first counts that is set`() throws {
    let values = ["LC_CTYPE": "fr_FR.UTF-8", "LANG": "de_DE"]
    let locale = try #require(Repertoire.locale(environment: { values[$0] }))
    #expect(locale == ("fr_FR.UTF-8", "LC_CTYPE"))
    #expect(Repertoire.locale(environment: { _ in nil }) == nil)
  }
}
