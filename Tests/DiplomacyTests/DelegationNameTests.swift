import Diplomacy
import Testing

@Suite struct DelegationNameTests {
  @Test func `193 Member States and two observers`() {
    #expect(DelegationName.memberStates.count == 193)
    #expect(DelegationName.observerStates.map(\.rawValue) == ["PSE", "VAT"])
    #expect(DelegationName.memberStates == DelegationName.memberStates.sorted())
    for other in ["COK", "NIU", "XAA", "TWN", "", "A", "ZZZ", "irn"] {
      #expect(!DelegationName.isState(DelegationCode(other)))
      #expect(DelegationName.short(of: DelegationCode(other), in: .english) == nil)
    }
  }

  @Test func `every name is there in six languages, and clean`() {
    let states = DelegationName.memberStates + DelegationName.observerStates
    for code in states + DelegationName.groups {
      for language in OfficialLanguage.allCases {
        let names = [
          DelegationName.short(of: code, in: language),
          DelegationName.running(of: code, in: language),
          DelegationName.formal(of: code, in: language),
        ]
        for name in names {
          #expect(name?.isEmpty == false, "\(code.rawValue) \(language)")
          #expect(name?.contains(where: { "*|’\n".contains($0) }) == false, "\(code.rawValue)")
        }
        #expect(names[1]?.contains("(") == false, "\(code.rawValue) \(language)")
        #expect(names[2]?.contains("(") == false, "\(code.rawValue) \(language)")
      }
    }
  }

  @Test(arguments: [
    ("IRN", "Iran (Islamic Republic of)", "the Islamic Republic of Iran"),
    ("GMB", "Gambia", "the Gambia"), ("FRA", "France", "France"),
    ("CIV", "Côte d'Ivoire", "Côte d'Ivoire"), ("TUR", "Türkiye", "Türkiye"),
    ("AFG", "Afghanistan", "Afghanistan"), ("ZWE", "Zimbabwe", "Zimbabwe"),
    ("VAT", "Holy See", "the Holy See"),
    ("G77", "Group of 77 and China", "the Group of 77 and China"),
    ("EU", "European Union", "the European Union"),
  ])
  func `English in a list and in a sentence`(code: String, short: String, running: String) {
    #expect(DelegationName.short(of: DelegationCode(code), in: .english) == short)
    #expect(DelegationName.running(of: DelegationCode(code), in: .english) == running)
  }

  @Test(arguments: [
    (OfficialLanguage.english, "Türkiye", "the Republic of Türkiye"),
    (.french, "Türkiye", "la République de Türkiye"),
    (.spanish, "Türkiye", "la República de Türkiye"),
    (.russian, "Турция", "Турецкая Республика"), (.chinese, "土耳其", "土耳其共和国"),
    (.arabic, "تركيا", "جمهورية تركيا"),
  ])
  func `Türkiye, which the source lacks`(language: OfficialLanguage, short: String, formal: String)
  {
    #expect(DelegationName.short(of: DelegationCode("TUR"), in: language) == short)
    #expect(DelegationName.formal(of: DelegationCode("TUR"), in: language) == formal)
  }

  @Test(arguments: [
    ("AFG", OfficialLanguage.french, "l'Afghanistan"), ("BRB", .french, "la Barbade"),
    ("IRN", .french, "la République islamique d'Iran"), ("ARG", .spanish, "la Argentina"),
    ("IRN", .russian, "Исламская Республика Иран"), ("IRN", .arabic, "جمهورية إيران الإسلامية"),
    ("COG", .chinese, "刚果（布）"),
  ])
  func `articles of other languages`(code: String, language: OfficialLanguage, running: String) {
    #expect(DelegationName.running(of: DelegationCode(code), in: language) == running)
  }

  @Test func `only NAM is both a state and a group`() {
    let both = DelegationName.groups.filter { DelegationName.isState($0) }
    #expect(both.map(\.rawValue) == ["NAM"])
    #expect(DelegationName.short(of: DelegationCode("NAM"), in: .english) == "Namibia")
    #expect(
      DelegationName.running(of: DelegationCode("NAM"), in: .english, as: .group)
        == "the Movement of Non-Aligned Countries")
    #expect(DelegationName.short(of: DelegationCode("FRA"), in: .english, as: .group) == "France")
  }

  @Test(arguments: [
    "G77", "EU", "AFRICAN-GROUP", "ASIA-PACIFIC-GROUP", "GRULAC", "WEOG", "EEG",
    "NAM", "OIC", "AOSIS", "LDCS", "LLDCS", "CARICOM", "ASEAN", "ARAB-LEAGUE",
  ])
  func `the usual groups are built in`(code: String) {
    #expect(DelegationName.isGroup(DelegationCode(code)))
  }

  @Test func `invented states`() {
    #expect(DelegationCode("XAR").isInvented)
    for code in ["XA", "XAAA", "IRN", "xaa", "X1A", ""] {
      #expect(!DelegationCode(code).isInvented)
    }
  }
}
