import Diplomacy
import Dossier
import Testing

@Suite struct LibraryNamesTests {
  @Test(arguments: [
    (
      "XAR", OfficialLanguage.english, DelegationName.Sense.state, "Arvenia",
      "the Republic of Arvenia"
    ),
    ("XAR", .french, .state, "Arvenia", "Republic of Arvenia"),
    ("COAST", .english, .group, "Coastal Group", "the Coastal Group"),
    ("XCO", .english, .state, "Corvania", "Corvania"),
    ("IRN", .english, .state, "Iran (Islamic Republic of)", "the Islamic Republic of Iran"),
    ("IRN", .french, .state, "Iran (République islamique d')", "la République islamique d'Iran"),
    (
      "NAM", .english, .group, "Movement of Non-Aligned Countries",
      "the Movement of Non-Aligned Countries"
    ),
    ("QQQ", .english, .state, "QQQ", "QQQ"),
  ])
  func `names by file, by table, at last the code`(
    code: String, language: OfficialLanguage, sense: DelegationName.Sense, short: String,
    formal: String
  ) {
    let library = PageSample.library()
    #expect(library.shortName(of: DelegationCode(code), in: language, as: sense) == short)
    #expect(library.formalName(of: DelegationCode(code), in: language, as: sense) == formal)
  }

  @Test func `a file in the library's language gives way to the built-in name in another`() {
    let library = PageSample.library(adding: ("delegations/EU.md", "---\nname: The Union\n---\n"))
    #expect(library.shortName(of: DelegationCode("EU")) == "The Union")
    #expect(library.formalName(of: DelegationCode("EU"), in: .french) == "l'Union européenne")
  }
}
