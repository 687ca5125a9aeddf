import Diplomacy
import Dossier
import Testing

@Suite struct DelegationSearchTests {
  private let library = SmallLibrary.build([
    ("library.yaml", "delegation: XAA\n"),
    (
      "delegations/BLOC.md",
      "---\nname: The Bloc\nformal-name: the Great Bloc\nmembers: [XAA]\n---\n"
    ),
    ("delegations/EU.md", "---\nname: European Union\n---\n"),
    ("delegations/XAR.md", "---\nname: Turkey\n---\n"),
    ("ieg/session.md", "---\ntitle: New\ndates: 2021-04-06/2021-04-08\n---\n"),
    ("ieg/2/item.md", "---\nnumber: 2\ntitle: F\n---\n"),
    ("ieg/2/positions/QQQQ.md", "words"),
  ]).library

  @Test(
    arguments: [
      ("IRN", "IRN", NameMatch.Kind.code), ("iran", "IRN", .commonName),
      ("South Korea", "KOR", .commonName), ("Swaziland", "SWZ", .formerName),
      ("bloc", "BLOC", .code), ("the bloc", "BLOC", .name), ("THE GREAT BLOC", "BLOC", .name),
      ("qqqq", "QQQQ", .code), ("xzz", "XZZ", .code), ("non aligned movement", nil, .name),
      // The library's own name comes first.
      ("Turkey", "XAR", .name), ("Türkiye", "TUR", .name),
      ("Korea", nil, .commonName), ("nobody", nil, .code), ("", nil, .code),
    ] as [(String, String?, NameMatch.Kind)])
  func `words lead to a delegation`(words: String, code: String?, kind: NameMatch.Kind) {
    let match = library.delegation(named: words)
    #expect(match?.code.rawValue == code)
    if code != nil { #expect(match?.kind == kind) }
  }

  @Test func `a group where one is meant`() {
    let match = library.delegation(named: "Non-Aligned Movement", as: .group)
    #expect(match?.code == DelegationCode("NAM"))
    #expect(match?.sense == .group)
  }

  @Test(arguments: [
    ("Irann", "IRN"), ("IRM", "IRL"), ("Frnace", "FRA"), ("The Blok", "BLOC"),
    ("nothing like it", nil), ("", nil),
  ])
  func `the nearest is suggested`(words: String, nearest: String?) {
    #expect(library.nearestDelegation(to: words)?.rawValue == nearest)
  }

  @Test func `the library's own members come first`() {
    #expect(library.members(of: DelegationCode("BLOC")).map(\.rawValue) == ["XAA"])
    #expect(library.members(of: DelegationCode("EU")).count == 27)
    #expect(library.members(of: DelegationCode("G77")).isEmpty)
    #expect(library.members(of: DelegationCode("FRA")).isEmpty)
  }
}
