import Dossier
import Testing

@Suite struct ReferenceCompletionTests {
  typealias Kind = ReferenceCompletion.Kind

  private func offered(_ typed: String, _ kinds: Set<Kind> = Set(Kind.allCases)) -> [String] {
    SmallLibrary.build().library.completions(of: typed, among: kinds)
      .map { $0.reference + ($0.goesOn ? "/" : "") }
  }

  @Test(arguments: [
    ("", ["ieg/", "old/", "delegations/"]), ("IE", ["ieg/"]), ("ieg", ["ieg/"]),
    (
      "ieg/", ["ieg/2/", "ieg/3b/", "ieg/10/", "ieg/XAC", "ieg/interventions/opening"]
    ),
    (
      "ieg/2/",
      [
        "ieg/2/XAA", "ieg/2/XAB", "ieg/2/XAC", "ieg/2/XAD", "ieg/2/interventions/draft",
        "ieg/2/interventions/b", "ieg/2/interventions/a", "ieg/2/floor/2021-04-08",
      ]
    ),
    ("ieg/2/f", ["ieg/2/floor/2021-04-08"]), ("ieg/2/xab", ["ieg/2/XAB"]),
    ("delegations/", ["delegations/BLOC"]), ("a/res", ["A/RES/74/247"]), ("unodc", ["UNODC/CRP.1"]),
    ("nothing", []), ("ieg/2/XAB/", []), ("/", []),
  ])
  func `a level at a time`(typed: String, references: [String]) {
    #expect(Set(offered(typed)) == Set(references))
    #expect(offered(typed).count == references.count)
  }

  @Test func `what is wanted, and what leads there`() {
    #expect(offered("", [.session]) == ["ieg", "old"])
    #expect(offered("", [.item]) == ["ieg/", "old/"])
    #expect(offered("ieg/", [.item]) == ["ieg/2", "ieg/3b", "ieg/10"])
    #expect(offered("ieg/2/", [.item]) == [])
    #expect(offered("ieg/2/", [.position]) == ["ieg/2/XAA", "ieg/2/XAB", "ieg/2/XAC", "ieg/2/XAD"])
    #expect(offered("", [.document]) == ["A/RES/74/247", "UNODC/CRP.1"])
    #expect(offered("", [.delegation]) == ["delegations/"])
  }

  @Test func `every reference that is offered leads somewhere`() {
    let library = SmallLibrary.build().library
    var waiting = [""]
    var count = 0
    while let typed = waiting.popLast() {
      for found in library.completions(of: typed, among: Set(Kind.allCases)) {
        if found.goesOn { waiting.append(found.reference + "/") }
        if found.reference != "delegations" {
          #expect(library.resolve(found.reference) != nil, "\(found.reference)")
          count += 1
        }
      }
    }
    #expect(count > 15)
  }
}
