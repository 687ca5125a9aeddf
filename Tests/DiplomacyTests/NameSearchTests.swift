import Testing

@testable import Diplomacy

@Suite struct NameSearchTests {
  private func code(_ words: String, as sense: DelegationName.Sense? = nil) -> String? {
    DelegationName.match(words, as: sense)?.code.rawValue
  }

  private static let everybody =
    DelegationName.memberStates + DelegationName.observerStates + DelegationName.groups

  @Test(arguments: [
    ("IRN", "IRN"), ("irn", "IRN"), ("U.S.A.", "USA"), ("Eu", "EU"),
    ("african group", "AFRICAN-GROUP"),
    ("african_group", "AFRICAN-GROUP"),
  ])
  func `codes in any letter case`(words: String, wanted: String) {
    #expect(DelegationName.match(words)?.kind == .code)
    #expect(code(words) == wanted)
  }

  @Test func `every built-in name in every language leads to its delegation`() {
    for delegation in Self.everybody {
      let senses: [DelegationName.Sense] =
        delegation.rawValue == "NAM"
        ? [.state, .group] : [DelegationName.isState(delegation) ? .state : .group]
      for sense in senses {
        for language in OfficialLanguage.allCases {
          for name in [
            DelegationName.short(of: delegation, in: language, as: sense),
            DelegationName.running(of: delegation, in: language, as: sense),
            DelegationName.formal(of: delegation, in: language, as: sense),
          ].compactMap({ $0 }) {
            for written in [name, name.uppercased(), Folding.fold(name)] {
              let match = DelegationName.match(written, as: sense)
              #expect(match?.code == delegation, "\(written)")
              // A name may spell a code, as BRICS does.
              #expect(match.map { $0.kind <= .name } == true, "\(written)")
            }
          }
        }
      }
    }
  }

  @Test(arguments: [
    ("South Korea", "KOR"), ("North Korea", "PRK"), ("Iran", "IRN"), ("Syria", "SYR"),
    ("Russia", "RUS"), ("Laos", "LAO"), ("Vietnam", "VNM"), ("Bolivia", "BOL"),
    ("Venezuela", "VEN"), ("Tanzania", "TZA"), ("Moldova", "MDA"), ("Brunei", "BRN"),
    ("Micronesia", "FSM"), ("Holland", "NLD"), ("Great Britain", "GBR"), ("England", "GBR"),
    ("United Kingdom", "GBR"), ("United States", "USA"), ("America", "USA"), ("Vatican", "VAT"),
    ("Palestine", "PSE"), ("Macedonia", "MKD"), ("the Ukraine", "UKR"),
    ("Corée du Sud", "KOR"), ("Russie", "RUS"), ("Royaume-Uni", "GBR"), ("Biélorussie", "BLR"),
    ("Corea del Norte", "PRK"), ("Siria", "SYR"), ("Países bajos", "NLD"), ("Holanda", "NLD"),
    ("Россия", "RUS"), ("Белоруссия", "BLR"), ("Великобритания", "GBR"), ("Иран", "IRN"),
    ("韩国", "KOR"), ("朝鲜", "PRK"), ("英国", "GBR"), ("俄罗斯", "RUS"), ("伊朗", "IRN"),
    ("روسيا", "RUS"), ("إيران", "IRN"), ("كوريا الجنوبية", "KOR"), ("فلسطين", "PSE"),
  ])
  func `names in common use`(words: String, wanted: String) {
    #expect(code(words) == wanted)
  }

  @Test(arguments: [
    ("Turkey", "TUR"), ("Ivory Coast", "CIV"), ("Burma", "MMR"), ("Swaziland", "SWZ"),
    ("Cape Verde", "CPV"), ("East Timor", "TLS"), ("Zaire", "COD"), ("Upper Volta", "BFA"),
    ("Côte d’Ivoire", nil), ("Turquie", "TUR"), ("Birmanie", "MMR"), ("Costa de Marfil", "CIV"),
    ("FYROM", "MKD"), ("Czech Republic", nil), ("Czechia", nil), ("Турция", nil), ("土耳其", nil),
  ])
  func `former names are told from those that are right`(words: String, former: String?) {
    let match = DelegationName.match(words)
    #expect(match?.kind.isWrongName == (former != nil), "\(words)")
    #expect(match?.kind == (former == nil ? .name : .formerName))
    if let former { #expect(match?.code.rawValue == former) }
  }

  @Test(arguments: [
    ("UK", "GBR"), ("U.S.", "USA"), ("US", "USA"), ("DPRK", "PRK"), ("DRC", "COD"),
    ("UAE", "ARE"), ("UE", "EU"), ("США", "USA"), ("СНГ", "CIS"), ("欧盟", "EU"),
    ("G-77", "G77"), ("LDC", "LDCS"), ("PMA", "LDCS"), ("OCI", "OIC"), ("V4", "VISEGRAD-GROUP"),
  ])
  func `acronyms are not wrong`(words: String, wanted: String) {
    #expect(code(words) == wanted)
    #expect(DelegationName.match(words)?.kind.isWrongName == false)
  }

  @Test(arguments: [
    ("Cote dIvoire", nil), ("cote d'ivoire", "CIV"), ("  TIMOR   LESTE ", "TLS"),
    ("St. Lucia", "LCA"), ("Ste-Lucie", "LCA"), ("Trinidad & Tobago", "TTO"),
    ("Korea, Republic of", "KOR"), ("Korea (Republic of)", "KOR"),
    ("Iran, Islamic Republic of", "IRN"), ("Iran (Islamic Republic of", "IRN"),
    ("the Gambia", "GMB"), ("Gambie", "GMB"), ("la Gambie", "GMB"), ("El Salvador", "SLV"),
    ("Congo", "COG"), ("Republic of the Congo", "COG"), ("DR Congo", "COD"), ("Guinea", "GIN"),
    ("Group of 77", "G77"), ("Arab Group", "ARAB-GROUP"), ("WEOG", "WEOG"),
    ("", nil), (" ", nil), ("the", nil), (",", nil), ("(", nil), ("&", nil), ("Atlantis", nil),
    ("Kosovo", nil), ("\u{0}\u{1B}[31m", nil),
  ])
  func `spelling makes no difference`(words: String, wanted: String?) {
    #expect(code(words) == wanted)
  }

  @Test func `Korea may be either`() {
    for words in ["Korea", "Corée", "Корея", "كوريا"] {
      #expect(Set(DelegationName.matches(words).map(\.code.rawValue)) == ["KOR", "PRK"])
      #expect(DelegationName.match(words) == nil)
    }
  }

  @Test func `NAM is a state, and a group where one is meant`() {
    #expect(DelegationName.matches("NAM").map(\.sense) == [.state, .group])
    #expect(DelegationName.match("NAM", as: .state)?.sense == .state)
    #expect(DelegationName.match("NAM", as: .group)?.sense == .group)
    #expect(code("Namibia", as: .state) == "NAM")
    #expect(code("Namibia", as: .group) == nil)
    #expect(code("Non-Aligned Movement", as: .group) == "NAM")
    #expect(code("Non-Aligned Movement", as: .state) == nil)
    // What is only one of the two may stand for the other kind of delegation.
    #expect(code("European Union", as: .state) == "EU")
    #expect(code("France", as: .group) == "FRA")
  }

  @Test func `no wrong name is anybody's right one`() {
    for table in [OtherNames.ofStates, OtherNames.ofGroups] {
      OtherNames.forEach(in: table) { name, code, kind in
        let matches = DelegationName.matches(String(name))
        #expect(matches.contains { $0.code == code && $0.kind == kind }, "\(name)")
        #expect(matches.allSatisfy { $0.kind == kind }, "\(name)")
        #expect(Self.everybody.contains(code))
      }
    }
  }

  @Test func `completion brings codes first, then right names, then others`() {
    func codes(_ beginning: String, _ language: OfficialLanguage = .english) -> [String] {
      DelegationName.completions(of: beginning, in: language).map(\.code.rawValue)
    }
    #expect(codes("ir") == ["IRL", "IRN", "IRQ"])
    #expect(codes("irela") == ["IRL"])
    #expect(codes("ma").prefix(4) == ["MAR", "MDG", "MWI", "MYS"])
    #expect(codes("tanz") == ["TZA"])
    #expect(codes("South ").first == "ZAF")
    #expect(codes("South ").contains("KOR"))
    #expect(codes("suisse") == ["CHE"])
    #expect(codes("G7") == ["G7", "G77"])
    #expect(codes("nam").prefix(2) == ["NAM", "NAM"])
    #expect(
      codes("") == (DelegationName.memberStates + DelegationName.observerStates).sorted()
        .map(\.rawValue) + DelegationName.groups.map(\.rawValue))
    #expect(codes("qqq").isEmpty)
    let turkey = DelegationName.completions(of: "turke", in: .english)
    #expect(turkey.map(\.kind) == [.formerName])
    // Those in the language that is wanted come before others.
    #expect(codes("allem", .french) == ["DEU"])
    #expect(codes("нид", .russian) == ["NLD"])
  }
}
