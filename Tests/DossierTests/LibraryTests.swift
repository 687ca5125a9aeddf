import Diplomacy
import Dossier
import Testing

/// A small library in memory, with everything that the folder rule has to sort.
enum SmallLibrary {
  static let files: [(path: String, text: String)] = [
    ("library.yaml", "delegation: XAA\n"),
    ("README.md", "left alone"),
    ("delegations/BLOC.md", "---\nname: The Bloc\nmembers: [XAA, XAB]\n---\n"),
    ("documents/A-RES-74-247.md", "---\nsymbol: A/RES/74/247\ntitle: T\n---\n## OP 2\n\nx\n"),
    ("old/session.md", "---\ntitle: Old\ndates: 2019-03-27/2019-03-29\n---\n"),
    ("ieg/session.md", "---\ntitle: New\ndates: 2021-04-06/2021-04-08\n---\n"),
    ("ieg/documents/crp.md", "---\nsymbol: UNODC/CRP.1\ntitle: T\n---\n"),
    ("ieg/positions/XAC.md", "---\nitems: [2, 3b]\nstances:\n  mandate: support\n---\n"),
    ("ieg/interventions/opening.md", "Mr. Chair,\n"),
    ("ieg/10-last/item.md", "---\nnumber: 10\ntitle: L\n---\n"),
    (
      "ieg/2-future/item.md",
      "---\nnumber: 2\ntitle: F\nquestions:\n  mandate: Renew?\ndocuments: [A/RES/74/247]\n---\n"
    ),
    ("ieg/3-b/item.md", "---\nnumber: 3 (b)\ntitle: B\nquestions:\n  mandate: Renew?\n---\n"),
    ("ieg/2-future/positions/XAB.md", "---\nstances:\n  mandate: oppose\n---\n"),
    ("ieg/2-future/positions/XAA.txt", "words"),
    ("ieg/2-future/positions/XAB.2019-03-27.md", "words"),
    ("ieg/2-future/positions/XAB.2020-03-27.md", "words"),
    ("ieg/2-future/interventions/b.md", "---\ndate: 2021-04-06\n---\nx\n"),
    ("ieg/2-future/interventions/a.md", "---\ndate: 2021-04-08\n---\nx\n"),
    ("ieg/2-future/interventions/draft.md", "x\n"),
    ("ieg/2-future/floor/2021-04-08.XAB.md", "- XAB mandate:oppose\n"),
    ("ieg/2-future/floor/2021-04-08.XAA.md", "- XAA\n"),
    ("ieg/2-future/notes/deep/positions/XAD.md", "words"),
  ]

  static func build(
    _ files: [(path: String, text: String)] = files
  ) -> (library: Library, diagnostics: [Diagnostic]) {
    var builder = LibraryBuilder()
    for (path, text) in files {
      if let file = BriefFile(Array(text.utf8), path: path) { builder.add(file) }
    }
    return builder.build()
  }
}

@Suite struct LibraryTests {
  @Test func theFolderSaysWhereABriefBelongs() throws {
    let (library, diagnostics) = SmallLibrary.build()
    #expect(diagnostics == [])
    #expect(library.desk == DelegationCode("XAA"))
    #expect(library.sessions.map(\.folder) == ["ieg", "old"])
    let session = library.sessions[0]
    #expect(session.items.map(\.folder) == ["ieg/2-future", "ieg/3-b", "ieg/10-last"])
    #expect(session.positions.map(\.path) == ["ieg/positions/XAC.md"])
    #expect(session.documents.map(\.path) == ["ieg/documents/crp.md"])
    #expect(session.interventions.map(\.path) == ["ieg/interventions/opening.md"])
    let item = session.items[0]
    #expect(
      item.positions.map(\.path) == [
        "ieg/2-future/positions/XAA.txt", "ieg/2-future/positions/XAB.md", "ieg/positions/XAC.md",
        "ieg/2-future/notes/deep/positions/XAD.md",
      ])
    #expect(
      item.formerPositions.map(\.path) == [
        "ieg/2-future/positions/XAB.2020-03-27.md", "ieg/2-future/positions/XAB.2019-03-27.md",
      ])
    #expect(
      item.interventions.map(\.path) == [
        "ieg/2-future/interventions/b.md", "ieg/2-future/interventions/a.md",
        "ieg/2-future/interventions/draft.md",
      ])
    #expect(item.floor.map(\.header.author) == ["XAA", "XAB"])
    #expect(session.items[1].positions.map(\.path) == ["ieg/positions/XAC.md"])
    #expect(library.delegations.map(\.header.code.rawValue) == ["BLOC"])
    #expect(library.documents.map(\.path) == ["documents/A-RES-74-247.md"])
  }

  @Test func theOrderOfTheFilesDoesNotMatter() {
    var dice = Dice(state: 5)
    let expected = SmallLibrary.build()
    for _ in 0..<10 {
      let built = SmallLibrary.build(SmallLibrary.files.shuffled(using: &dice))
      #expect(built.library == expected.library)
    }
  }

  @Test func problemsAreCountedWithTheEntries() {
    let (library, _) = SmallLibrary.build([
      ("library.yaml", "delegation: XAA\nx: y\n"),
      ("s/session.md", "---\ntitle: T\ndates: 2021-04-06\n---\n"),
      ("s/2/item.md", "---\nnumber: 2\ntitle: T\n---\n"),
      ("s/2/positions/XAB.md", "---\nstances: {a: b, c: oppose}\n---\n"),
    ])
    #expect(library.settings?.problems.warnings == 1)
    // One stance that is none, two questions that are not asked.
    #expect(library.sessions[0].items[0].positions[0].problems.errors == 3)
  }

  @Test func whatABodyNamesIsLookedUp() throws {
    let (library, _) = SmallLibrary.build()
    let log = "- XAB mandat:oppose\n- IRM for G78 — x\n"
    let path = "ieg/2-future/floor/2021-04-08.XAB.md"
    let brief = try #require(BriefReader.read(Array(log.utf8), path: path))
    #expect(
      BodyCheck(library).diagnostics(of: brief).map(\.code) == [
        "unknown-question", "unknown-delegation", "unknown-delegation",
      ])
    let quote =
      "## Agreed language\n\n> x\n\n— A/RES/1/1, OP 2\n\n> y\n\n— A/RES/74/247\n\n> z\n\n— a talk\n"
    let position = try #require(
      BriefReader.read(Array(quote.utf8), path: "ieg/2-future/positions/XAB.md"))
    #expect(BodyCheck(library).diagnostics(of: position).map(\.code) == ["unknown-document"])
  }
}
