import Diplomacy
import Testing

@Suite("Forms of citations") struct CitationFormTests {
  @Test(
    arguments: [
      ("A/C.3/75/L.10/Rev.1", "A/C.3/75/L.10/Rev.1"), ("A/CONF.213/18", "A/CONF.213/18"),
      ("a/res/65/230", "A/RES/65/230"), ("A/Res/65/230", "A/RES/65/230"),
      ("A/RES/377(V)A", "A/RES/377 A (V)"), ("A/RES/217 A (III)", "A/RES/217 A (III)"),
      ("A/RES/48/68 A-C", "A/RES/48/68 A-C"), ("S/RES/2396(2017)", "S/RES/2396 (2017)"),
      ("A/RES/ES-10/14", "A/RES/ES-10/14"), ("A/ES-10/L.27", "A/ES-10/L.27"),
      ("S/PRST/2020/1", "S/PRST/2020/1"), ("S/12345", "S/12345"), ("A/PV.2135", "A/PV.2135"),
      ("A/AC.291/22/Rev.3", "A/AC.291/22/Rev.3"), ("E/CN.7/2021/CRP.3", "E/CN.7/2021/CRP.3"),
      ("CCPR/C/21/Rev.1/Add.13", "CCPR/C/21/Rev.1/Add.13"), ("CD/2124", "CD/2124"),
      ("FCCC/CP/2015/10/Add.1", "FCCC/CP/2015/10/Add.1"), ("ST/SGB/2003/13", "ST/SGB/2003/13"),
      ("NPT/CONF.2020/WP.1", "NPT/CONF.2020/WP.1"), ("DP/2018/10", "DP/2018/10"),
      ("A/HRC/32/L.20", "A/HRC/32/L.20"), ("E/C.12/GC/25", "E/C.12/GC/25"),
      ("CCPCJ/RES/26/4", "CCPCJ/26/4"), ("A/C.3/74/L11", "A/C.3/74/L.11"),
      ("(see A/76/ PV.6)", "A/76/PV.6"), ("A/36/PV. 14", "A/36/PV.14"),
      ("E/2020/30-E/CN.15/2020/10", "E/2020/30;E/CN.15/2020/10"),
      ("A/59/565 and Corr.1 and Add.1", "A/59/565;A/59/565/Corr.1;A/59/565/Add.1"),
      ("A/C.3/74/L.10, L.11 and L.12", "A/C.3/74/L.10;A/C.3/74/L.11;A/C.3/74/L.12"),
      ("A/32/23/Add.1 and 2", "A/32/23/Add.1;A/32/23/Add.2"),
      ("A/71/10 and Add.1–3", "A/71/10;A/71/10/Add.1;A/71/10/Add.3"),
      ("[A/5757 and Corr.l]", "A/5757;A/5757/Corr.l → Corr.1"),
      ("S/PV.7272, 15 January", "S/PV.7272"), ("A/C.3/74/L.11 and 24 others", "A/C.3/74/L.11"),
      ("[A/RES/74/247](https://undocs.org/A/RES/74/247)", "A/RES/74/247"),
      ("**A/RES/74/247**", "A/RES/74/247"), ("GA/RES/65/230", "A/RES/65/230 → A/RES/65/230"),
    ] as [(String, String)])
  func symbols(text: String, found: String) { check(text, found) }

  @Test(
    arguments: [
      ("resolutions 65/230, 74/247 and 75/282", "A/RES/65/230;A/RES/74/247;A/RES/75/282"),
      ("resolutions 72/280 to 72/283", "A/RES/72/280;A/RES/72/283"),
      (
        "resolutions 242 (1967), 338 (1973) and 425 (1978)",
        "S/RES/242 (1967);S/RES/338 (1973);S/RES/425 (1978)"
      ),
      (
        "resolution 74/247 of 27 December 2019 and 75/282 of 26 May 2021",
        "A/RES/74/247;A/RES/75/282"
      ),
      ("resolutions 65/230 (2010) and 74/247 (2019)", "A/RES/65/230;A/RES/74/247"),
      ("resolutions 2603 A and B (XXIV)", "A/RES/2603 A (XXIV);A/RES/2603 B (XXIV)"),
      ("resolution 48/68 A-C; resolution 46/36 L", "A/RES/48/68 A-C;A/RES/46/36 L"),
      ("A/RES/74/247, 75/282 and 76/1", "A/RES/74/247;A/RES/75/282;A/RES/76/1"),
      ("resolutions 242 and 338, 150 States", "S/RES/242;S/RES/338"),
      ("resolutions 242 and 150 States", "S/RES/242"),
      ("resolution 74/247, 2019/20 biennium", "A/RES/74/247"),
    ] as [(String, String)])
  func lists(text: String, found: String) { check(text, found) }

  @Test(
    arguments: [
      ("resolution 377 (V)", "A/RES/377 (V)"), ("resolution 217A(III)", "A/RES/217 A (III)"),
      ("resolution 3201 (S-VI)", "A/RES/3201 (S-VI)"), ("resolution ES‑11/1", "A/RES/ES-11/1"),
      ("ES-11/1 was adopted", "A/RES/ES-11/1"), ("resolution S-27/1", "A/RES/S-27/1"),
      (
        "Human Rights Council resolutions S-16/1 and S-27/1",
        "A/HRC/RES/S-16/1;A/HRC/RES/S-27/1"
      ),
      ("resolution 1503 (XLVIII)", "E/RES/1503 (XLVIII)"),
      ("resolution 663 (XXIV)", "A/RES/663 (XXIV)?"),
      ("the Economic and Social Council, in its resolution 663 (XXIV)", "E/RES/663 (XXIV)"),
      ("resolution 242 of 1967", "S/RES/242 (1967)"),
      (
        "resolution 2758 (XXVI), and again resolution 2758",
        "A/RES/2758 (XXVI);A/RES/2758 (XXVI)"
      ),
      ("General Assembly resolution 1514", "A/RES/1514"),
      ("Security Council resolution 74/247", "A/RES/74/247?"),
      ("resolution 26/4", "26/4?"), ("the Commission's resolution 26/4", "26/4?"),
      ("resolution 2005/20", "E/RES/2005/20?"), ("resolution 2010/18", "E/RES/2010/18"),
      ("Security Council 2231 (2015)", "S/RES/2231 (2015)"),
    ] as [(String, String)])
  func numbers(text: String, found: String) { check(text, found) }

  @Test(
    arguments: [
      ("resolution\n74/247", "A/RES/74/247"), ("resolution\r\n74/247", "A/RES/74/247"),
      ("> resolution\n> 74/247", "A/RES/74/247"), ("resolution 65/\n230", "A/RES/65/230"),
      ("A/RES/\n74/247", "A/RES/74/247"), ("resolution 2341\n(2017)", "S/RES/2341 (2017)"),
      ("resolu-\ntion 74/247", "A/RES/74/247"), ("resolution\n\n74/247", ""),
      ("resolution\u{A0}74/247", "A/RES/74/247"), ("resolution 74\u{2044}247", "A/RES/74/247"),
      ("resolution 74/\u{200B}247", "A/RES/74/247"),
      (
        "S\u{2013}10/2, resolution S–10/2",
        "A/RES/S-10/2"
      ),
      ("resolution **74/247**", "A/RES/74/247"), ("resolution “74/247”", "A/RES/74/247"),
    ] as [(String, String)])
  func `broken lines and other signs`(text: String, found: String) { check(text, found) }

  @Test(
    arguments: [
      ("operative paragraph 5 of resolution 74/247", "A/RES/74/247#op:5"),
      ("resolution 74/247, paras. 5 and 7", "A/RES/74/247#para:5,7"),
      ("paragraphs 3, 5 and 7 of General Assembly resolution 65/230", "A/RES/65/230#para:3,5,7"),
      ("OP5 and PP3 bis", "op:5;pp:3bis"), ("OPs 5 and 7", "op:5;op:7"),
      ("paras. 5–7", "para:5-7"), ("paragraphs 5 to 7", "para:5-7"),
      ("paragraphs 3 (a) and (b)", "para:3(a);para:3(b)"),
      ("preambular paragraph 3 of the draft", "pp:3"), ("in para 5", "para:5"),
      ("paragraph 5. Resolution 74/247", "para:5;A/RES/74/247"),
      ("Article 12, paras. 1 and 2; paragraph 3 of Article 27", ""),
      ("A/59/2005, para. 153", "A/59/2005#para:153"),
    ] as [(String, String)])
  func pinpoints(text: String, found: String) { check(text, found) }

  @Test(
    arguments: [
      ("resolution 74 247", "74 247 → resolution 74/247"),
      ("resolution 74-247", "74-247 → resolution 74/247"),
      ("resolution 74 slash 247", "74 slash 247 → resolution 74/247"),
      ("resolution 65/23O", "65/23O → resolution 65/230"),
      ("decision 741247", "741247 → decision 74/247"),
      ("resolution 1325/2000", "1325/2000 → resolution 1325 (2000)"),
      ("resolution 2625 XXV", "2625 XXV → resolution 2625 (XXV)"),
      ("resolution 1514 (XVl)", "1514 (XVl) → resolution 1514 (XVI)"),
      ("S/20121522", "S/20121522 → S/2012/522"),
    ] as [(String, String)])
  func damage(text: String, found: String) { check(text, found) }

  @Test func `the words and the number are one citation, the list's further parts their own`() {
    #expect(
      CitationSample.words("Security Council resolutions 242 (1967) and 338 (1973)")
        == ["resolutions 242 (1967)", "338 (1973)"])
    #expect(
      CitationSample.words("la résolution de l’Assemblée générale A/RES/65/230.")
        == ["résolution de l’Assemblée générale A/RES/65/230"])
    #expect(CitationSample.words("(resolution A/RES/65/230)") == ["resolution A/RES/65/230"])
    #expect(CitationSample.words("大会第74/247号决议") == ["74/247"])
  }

  @Test func `a pinpoint has the library's key`() throws {
    let found = CitationScan.citations(in: "operative paragraph 2 (a) of resolution 74/247")
    let pinpoint = try #require(found.first?.pinpoint)
    #expect(pinpoint.key == "OP2(A)")
    #expect(pinpoint.range == 0..<25)
  }

  private func check(_ text: String, _ found: String) {
    #expect(CitationSample.symbols(text).joined(separator: ";") == found, "\(text)")
  }
}
