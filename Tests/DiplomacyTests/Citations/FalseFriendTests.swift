import Testing

@Suite("What only looks like a citation") struct FalseFriendTests {
  @Test(arguments: [
    "open 24/7/365, on 26/4 we met, 26/4/2021, 31/12/2020, 3/4 of the members, 74/76, 120/80",
    "the score was 65/230, a ratio of 31/69, call +43 1 26060/4, tel. 33/1234",
    "https://undocs.org/A/RES/74/247, https://example.org/res/65/230.html?symbol=A/RES/74/247",
    "/work/A/RES/65/230, docs/A/74/247.pdf, A-RES-74-247.md, A/RES/74/247.pdf, a@b/A/74/1",
    "Law 19/2003, Act No. 25/1992, Ley 19/2003, Loi n° 2016/1321, закон 44/2010, 法律第24/7号",
    "Regulation (EU) 2016/679, Directive 2004/38/EC, Council Decision 2010/427/EU",
    "EU Council Decision 2010/427, Commission Decision 2000/520, Decision (CFSP) 2016/849",
    "European Parliament resolution (2016/2047(INI)), Decision No 1/95 of the Association Council",
    "ISO 3166, ISO/IEC 27001:2013, influenza A/H1N1, S/N 123456, A/4 paper, S/390, E/M 5, c/o 12",
    "OAU resolution 104 (XIX), AHG/Res. 16 (I), AG/RES. 1080 (XXI-O/91)",
    "SC/8710, GA/12345, press release GA/SHC/4321",
    "a resolution of 1080 pixels, resolution 1920x1080, resolution 1080p, resolution 300 dpi",
    "resolution 5, decision 3, decision 50/50, a decision 24/7, the decision on 9/11",
    "pp. 12-14, PP 34 of them, p. 5, 5 (a), 12 (IV), chapter 3 (V), 1917 (II), Smith 245 (2011)",
    "TCP/IP 4/6, the 2016/17 biennium, 2020/21, resolution in 2019, resolutions of 2020 and 2021",
    "World Health Assembly resolution 73/1, Supreme Court decision 24/199, IAEA resolution 2005/77",
    "Resolution 1/2020 of the IACHR, UN Treaty Series, vol. 1125, No. 17512, 500 UNTS 95",
    "version 1.26/4, 65/230%, resolution 65/230.5, $65/230, 1:26/4, Dec. 31/12, Dec 24, 2019",
    "par 3 délégations, n° 24/7, XPRAM_OP1, GMT_D_800(x), resolution 26/4/2021",
  ])
  func `is not found`(text: String) {
    let found = CitationSample.symbols(text).filter { $0 != "pp:34" }
    #expect(found == [])
  }
}
