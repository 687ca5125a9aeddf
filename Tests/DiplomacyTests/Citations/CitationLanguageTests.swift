import Testing

@Suite("Citations in the six languages") struct CitationLanguageTests {
  @Test(
    arguments: [
      ("General Assembly resolution 74/247", "A/RES/74/247"),
      ("resolution 74/247 of the General Assembly", "A/RES/74/247"),
      ("Security Council Resolution 2231(2015)", "S/RES/2231 (2015)"),
      (
        "UNSCR 1325, UNSC Res. 2334 (2016), UNGA 74/247",
        "S/RES/1325 S/RES/2334 (2016) A/RES/74/247"
      ),
      ("resolution No. 74/247 and Res. 65/230", "A/RES/74/247 A/RES/65/230"),
      ("the Council’s resolution 32/31", "A/HRC/RES/32/31"),
      (
        "Economic and Social Council resolutions 2005/20 and 2010/18",
        "E/RES/2005/20 E/RES/2010/18"
      ),
      ("ECOSOC decision 2004/201", "E/DEC/2004/201"),
      ("Human Rights Council decision 6/102", "A/HRC/DEC/6/102"),
      ("Commission on Human Rights resolution 2005/69", "E/CN.4/RES/2005/69"),
      ("Trusteeship Council resolution 2125 (XXVI)", "T/RES/2125 (XXVI)"),
      ("Commission on Narcotic Drugs resolution 60/1", "CND/60/1"),
      ("the General Assembly's historic resolution 194 (III)", "A/RES/194 (III)"),
    ] as [(String, String)])
  func english(text: String, symbols: String) { check(text, symbols) }

  @Test(
    arguments: [
      ("la résolution 74/247 de l’Assemblée générale", "A/RES/74/247"),
      ("la résolution de l'Assemblée générale 65/230", "A/RES/65/230"),
      (
        "les résolutions 242 (1967) et 338 (1973) du Conseil de sécurité",
        "S/RES/242 (1967) S/RES/338 (1973)"
      ),
      ("la résolution 2341 du Conseil de sécurité", "S/RES/2341"),
      ("la re\u{301}solution 74/247, la de\u{301}cision 62/557", "A/RES/74/247 A/DEC/62/557"),
      ("RÉSOLUTION N° 74/247", "A/RES/74/247"),
      ("le paragraphe 5 de la résolution 74/247", "A/RES/74/247#para:5"),
      (
        "la résolution 26/4 de la Commission pour la prévention du crime et la justice pénale",
        "CCPCJ/26/4"
      ),
      ("la résolution 32/31 du Conseil des droits de l’homme", "A/HRC/RES/32/31"),
    ] as [(String, String)])
  func french(text: String, symbols: String) { check(text, symbols) }

  @Test(
    arguments: [
      ("la resolución 74/247 de la Asamblea General", "A/RES/74/247"),
      ("las resoluciones 65/230, 74/173 y 74/247", "A/RES/65/230 A/RES/74/173 A/RES/74/247"),
      ("la resolución del Consejo de Seguridad 2719 (2023)", "S/RES/2719 (2023)"),
      (
        "su resolución 65/230, de 21 de diciembre de 2010, y 74/247, de 27 de diciembre de 2019",
        "A/RES/65/230 A/RES/74/247"
      ),
      ("la decisión 62/557", "A/DEC/62/557"),
      (
        "la resolución 26/4 de la Comisión de Prevención del Delito y Justicia Penal",
        "CCPCJ/26/4"
      ),
      ("el párrafo 5 de la resolución 74/247", "A/RES/74/247#para:5"),
      ("para 2030, para 5 países", ""),
    ] as [(String, String)])
  func spanish(text: String, symbols: String) { check(text, symbols) }

  @Test(
    arguments: [
      ("резолюция 74/247 Генеральной Ассамблеи", "A/RES/74/247"),
      ("в резолюции Совета Безопасности 2341 (2017)", "S/RES/2341 (2017)"),
      ("Резолюция Совета Безопасности ООН № 2231 (2015)", "S/RES/2231 (2015)"),
      ("резолюциях 242 (1967) и 338 (1973)", "S/RES/242 (1967) S/RES/338 (1973)"),
      ("резолюция 242 от 22 ноября 1967 года", "S/RES/242 (1967)"),
      ("решение 62/557", "A/DEC/62/557"),
      (
        "резолюции 26/4 Комиссии по предупреждению преступности и уголовному правосудию",
        "CCPCJ/26/4"
      ),
      ("пункт 5 резолюции 74/247, п. 7", "A/RES/74/247#para:5 para:7"),
      ("пункт 5 повестки дня, пунктом 3 статьи 27", ""),
      ("А/RES/74/247", "A/RES/74/247 → A/RES/74/247"),
    ] as [(String, String)])
  func russian(text: String, symbols: String) { check(text, symbols) }

  @Test(
    arguments: [
      ("大会第74/247号决议", "A/RES/74/247"),
      ("安全理事会第2341(2017)号决议", "S/RES/2341 (2017)"),
      ("安理会第2231号决议", "S/RES/2231"),
      ("第１５１４（ＸＶ）号决议", "A/RES/1514 (XV)"),
      ("大会第65/230号、第74/173号和第74/247号决议", "A/RES/65/230 A/RES/74/173 A/RES/74/247"),
      ("第62/557号决定", "A/DEC/62/557"),
      ("人权理事会第32/31号决议", "A/HRC/RES/32/31"),
      ("经济及社会理事会第2010/18号决议", "E/RES/2010/18"),
      ("预防犯罪和刑事司法委员会第26/4号决议", "CCPCJ/26/4"),
      ("大會第 74/247 號決議", "A/RES/74/247"),
      ("联合国大会决议74/247", "A/RES/74/247"),
      ("大会第74/247号决议第5段", "A/RES/74/247#para:5"),
      ("执行部分第5段", "op:5"),
      ("文件A/C.3/74/L.11", "A/C.3/74/L.11"),
      ("第44号令，第24/7号，第3/4页，欧盟理事会第2010/427号决定", ""),
    ] as [(String, String)])
  func chinese(text: String, symbols: String) { check(text, symbols) }

  @Test(
    arguments: [
      ("قرار الجمعية العامة 74/247", "A/RES/74/247"),
      ("القرار ٧٤/٢٤٧", "A/RES/74/247"),
      ("قرار مجلس الأمن 2341 (2017)", "S/RES/2341 (2017)"),
      ("قراري مجلس الأمن ٢٤٢ (١٩٦٧) و٣٣٨ (١٩٧٣)", "S/RES/242 (1967) S/RES/338 (1973)"),
      ("قرارها 65/230", "A/RES/65/230"),
      ("القرارين 65/230 و74/247", "A/RES/65/230 A/RES/74/247"),
      ("المقرر 62/557", "A/DEC/62/557"),
      ("قرار مجلس حقوق الإنسان 32/31", "A/HRC/RES/32/31"),
      ("الفقرة 5 من القرار 74/247", "A/RES/74/247#para:5"),
      ("الفقرة 3 من المادة 27", ""),
      // The session, which is read first, stands to the right.
      ("القرار ٢٤٧/٧٤", "A/RES/74/247"),
    ] as [(String, String)])
  func arabic(text: String, symbols: String) { check(text, symbols) }

  private func check(_ text: String, _ symbols: String) {
    // A space stands within symbols only before a bracket or a letter that is part of them.
    #expect(CitationSample.symbols(text).joined(separator: " ") == symbols, "\(text)")
  }
}
