import Diplomacy
import Testing

@Suite struct NameScanTests {
  static let scans = Dictionary(
    uniqueKeysWithValues: OfficialLanguage.allCases.map { ($0, NameScan($0)) })

  /// A text, its language, and the codes that it names: `!` a wrong name, `*` a formal one, `+` a
  /// part of another name.
  @Test(arguments: [
    ("We thank South Korea and Turkey.", "en", "!KOR !TUR"),
    ("The South Korean and Turkish experts ate turkey.", "en", ""),
    ("Turkey’s and South Korea's drafts", "en", "!TUR !KOR"),
    ("the Republic of Korea, Türkiye and the Republic of Türkiye", "en", "*KOR TUR *TUR"),
    ("the Islamic Republic of Iran", "en", "*IRN"), ("Iran said", "en", "!IRN"),
    ("the Democratic People’s Republic of Korea", "en", "*PRK"), ("Korea", "en", ""),
    ("the Democratic Republic of the Congo", "en", "*COD"), ("the Congo", "en", "COG"),
    ("Equatorial Guinea, Guinea-Bissau and Guinea", "en", "GNQ GNB GIN"),
    ("Côte d’Ivoire, formerly the Ivory Coast", "en", "CIV !CIV"),
    ("In Turkey, New Mexico and the Gulf of Mexico", "en", "!TUR +MEX +MEX"),
    ("the Salvador Declaration of Latin America", "en", ""),
    ("The United States and the United Kingdom", "en", ""),
    ("Saint Lucia and St. Lucia", "en", "*LCA *LCA"),
    ("IN TURKEY", "en", "!TUR"), ("Burma, Swaziland", "en", "!MMR !SWZ"),
    ("de la Corée du Sud et du Viet Nam", "fr", "!KOR VNM"),
    ("l’Iran et la Turquie", "fr", "!IRN !TUR"), ("coréen, turc", "fr", ""),
    ("Corea del Sur y Turquía", "es", "!KOR !TUR"), ("Южная Корея", "ru", "!KOR"),
    ("Россия и Российская Федерация", "ru", "!RUS *RUS"),
    ("韩国和大韩民国支持", "zh", "!KOR *KOR"), ("韩国人", "zh", "+!KOR"),
    ("朝鲜民主主义人民共和国", "zh", "*PRK"), ("كوريا الجنوبية", "ar", "!KOR"),
    ("", "en", ""), ("\u{0}\u{FFFD}…", "en", ""),
  ])
  func `finds the names of states`(text: String, language: String, expected: String) throws {
    let official = try #require(OfficialLanguage(rawValue: language))
    let found = try #require(Self.scans[official]).mentions(in: text).map { mention in
      (mention.isPartOfName ? "+" : "")
        + (mention.kind.isWrongName ? "!" : mention.isFormal ? "*" : "") + mention.code.rawValue
    }
    #expect(found.joined(separator: " ") == expected)
  }

  @Test func `a library's own names are found`() {
    let scan = NameScan(
      .english,
      with: [
        NameScan.OwnName(code: DelegationCode("XAR"), name: "Arvenia", isFormal: false),
        NameScan.OwnName(
          code: DelegationCode("XAR"), name: "the Republic of Arvenia", isFormal: true),
      ])
    let text = "For the Republic of Arvenia: ships built in Arvenia."
    let found = scan.mentions(in: text)
    #expect(found.map(\.isFormal) == [true, false])
    #expect(found.first.map { text.utf8.count > $0.range.upperBound } == true)
    #expect(found.map(\.range) == [8..<27, 44..<51])
  }

  @Test func `each language knows a name for every state`() {
    for (language, scan) in Self.scans {
      for code in DelegationName.memberStates {
        let name = DelegationName.running(of: code, in: language) ?? ""
        let found = scan.mentions(in: name)
        #expect(found.map(\.code) == [code], "\(language) \(name)")
        #expect(found.allSatisfy { !$0.kind.isWrongName }, "\(language) \(name)")
      }
    }
  }
}
