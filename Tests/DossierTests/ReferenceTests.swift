import Dossier
import Testing

@Suite struct ReferenceTests {
  @Test(arguments: [
    ("ieg", Target.session(path: "ieg/session.md")),
    ("./ieg/", .session(path: "ieg/session.md")),
    ("ieg/2", .item(path: "ieg/2-future/item.md")),
    ("ieg/2-future", .item(path: "ieg/2-future/item.md")),
    ("ieg/3b", .item(path: "ieg/3-b/item.md")),
    ("ieg/3 (b)", .item(path: "ieg/3-b/item.md")),
    ("ieg/2/XAB", .position(path: "ieg/2-future/positions/XAB.md")),
    ("IEG/2/xab", .position(path: "ieg/2-future/positions/XAB.md")),
    ("ieg/2/positions/XAB", .position(path: "ieg/2-future/positions/XAB.md")),
    ("ieg/2/XAC", .position(path: "ieg/positions/XAC.md")),
    ("ieg/XAC", .position(path: "ieg/positions/XAC.md")),
    ("ieg/2/XAB.2019-03-27", .position(path: "ieg/2-future/positions/XAB.2019-03-27.md")),
    (
      "ieg/2/XAB#mandate-fulfilled",
      .point(path: "ieg/2-future/positions/XAB.md", id: "mandate-fulfilled")
    ),
    ("ieg/2/interventions/draft", .intervention(path: "ieg/2-future/interventions/draft.md")),
    ("ieg/interventions/opening", .intervention(path: "ieg/interventions/opening.md")),
    ("delegations/bloc", .delegation(path: "delegations/BLOC.md")),
    ("A/RES/74/247", .document(path: "documents/A-RES-74-247.md")),
    ("a/res/74/247", .document(path: "documents/A-RES-74-247.md")),
    ("documents/A-RES-74-247", .document(path: "documents/A-RES-74-247.md")),
    ("UNODC/CRP.1", .document(path: "ieg/documents/crp.md")),
    ("A/RES/74/247#OP2", .paragraph(path: "documents/A-RES-74-247.md", key: "OP2")),
    ("A/RES/74/247#op 2", .paragraph(path: "documents/A-RES-74-247.md", key: "OP2")),
    ("ieg/2-future/positions/XAA.txt", .position(path: "ieg/2-future/positions/XAA.txt")),
    ("library.yaml", .library(path: "library.yaml")),
  ])
  func everyFormLeadsSomewhere(reference: String, target: Target) {
    #expect(SmallLibrary.build().library.resolve(reference) == target)
  }

  @Test func aDayOfTheFloorIsAllItsLogs() {
    let target = SmallLibrary.build().library.resolve("ieg/2/floor/2021-04-08")
    guard case .floorDay(let paths, _)? = target else {
      Issue.record("no day")
      return
    }
    #expect(
      paths == ["ieg/2-future/floor/2021-04-08.XAA.md", "ieg/2-future/floor/2021-04-08.XAB.md"])
  }

  @Test(arguments: [
    "", " ", "#", "/", "ieg/7", "ieg/2/ZZZ", "ieg/2/floor/2021-04-09", "ieg/2/floor", "ieg#x",
    "A/RES/1/1", "ieg/2/positions/XAB/more", "README.md", "x/positions/IRN.md", "A/RES/74/247#2",
  ])
  func anythingElseLeadsNowhere(reference: String) {
    #expect(SmallLibrary.build().library.resolve(reference) == nil)
  }

  @Test(arguments: [
    ("ige", "ieg"), ("ieg/2/XABB", "ieg/2/XAB"), ("A/RES/74/274", "A/RES/74/247"),
    ("ieg/2/interventions/drafft", "ieg/2/interventions/draft"), ("nothing like it", nil),
  ])
  func theNearestIsSuggested(reference: String, nearest: String?) {
    #expect(SmallLibrary.build().library.suggestion(for: reference) == nearest)
  }

  @Test func everyBriefHasAReferenceThatLeadsBack() throws {
    let (library, _) = SmallLibrary.build()
    for (path, _) in SmallLibrary.files where BriefReader.kind(ofPath: path) != nil {
      let reference = try #require(library.reference(ofPath: path), "\(path)")
      let target = try #require(library.resolve(reference), "\(reference)")
      if case .floorDay(let paths, _) = target {
        #expect(paths.contains(path))
      } else {
        #expect(target.path == path, "\(reference)")
      }
    }
    #expect(library.reference(ofPath: "ieg/3-b/item.md") == "ieg/3b")
    #expect(library.reference(ofPath: "ieg/9/item.md") == nil)
  }

  @Test(arguments: [
    ("library.yaml", BriefKind.library), ("a/session.md", .session), ("a/item.txt", .item),
    ("a/positions/IRN.md", .position), ("positions/IRN.md", .position),
    ("a/b/interventions/x.y.md", .intervention), ("delegations/EU.md", .delegation),
    ("documents/x.md", .document), ("a/documents/x.md", .document),
    ("a/floor/2021-04-08.IRN-1.md", .floor),
    ("a/library.yaml", nil), ("a/delegations/EU.md", nil), ("README.md", nil), ("a/x.md", nil),
    ("a/positions/README.md", nil), ("a/positions/.IRN.md", nil), (".git/session.md", nil),
    ("a/positions/IRN.pdf", nil), ("a/positions/IRN", nil), ("", nil), ("a//item.md", nil),
    ("a/positions/.md", nil),
  ])
  func theKindIsToldByThePath(path: String, kind: BriefKind?) {
    #expect(BriefReader.kind(ofPath: path) == kind)
  }
}
