import Diplomacy
import Dossier
import Testing

@Suite struct LibraryDiagnosisTests {
  private static let files = [
    ("library.yaml", "delegation: XAA\nx: y\n"),
    ("s/session.md", "---\ntitle: T\ndates: 2021-04-06\n---\n"),
    ("s/2/item.md", "---\nnumber: 2\ntitle: T\nquestions: {mandate: Renew?}\n---\n"),
    ("s/2/positions/XAB.md", "---\nstances: {mandate: b, c: oppose}\nsources: [A/RES/1/1]\n---\n"),
    ("documents/a.md", "---\nsymbol: A/RES/74/247\ntitle: T\n---\n"),
    ("s/2/positions/Z.md", "---\nsorces: x\n---\n"),
    ("s/2/floor/2021-04-06.md", "- XAB c:oppose\n10:30 XAC — x\n"),
    ("s/2/interventions/a.md", "---\non-behalf-of: FRA\n---\nx\n"),
  ]

  private func briefs(_ files: [(String, String)] = files) -> [Brief] {
    files.compactMap { BriefReader.read(Array($0.1.utf8), path: $0.0) }
  }

  @Test func everyFileHasItsProblemsInOrder() {
    let diagnosis = LibraryDiagnosis(briefs())
    var paths: [String] = []
    for diagnostic in diagnosis.diagnostics where paths.last != diagnostic.path {
      paths.append(diagnostic.path)
    }
    #expect(paths == Set(paths).sorted())
    var all: [Diagnostic] = []
    for path in paths {
      let found = diagnosis.diagnostics(ofPath: path)
      #expect(!found.isEmpty && found.allSatisfy { $0.path == path })
      let starts = found.map(\.range.lowerBound)
      #expect(starts == starts.sorted())
      all += found
    }
    #expect(all == diagnosis.diagnostics)
    #expect(diagnosis.diagnostics(ofPath: "s/session.md").isEmpty)
    #expect(
      diagnosis.diagnostics(ofPath: "s/2/positions/XAB.md").map(\.code) == [
        "unknown-value", "unknown-question", "unknown-document",
      ])
  }

  @Test func theListsCountWhatTheBodiesHoldToo() throws {
    let diagnosis = LibraryDiagnosis(briefs())
    let item = try #require(diagnosis.library.sessions.first?.items.first)
    func count(_ path: String) -> ProblemCount {
      ProblemCount(diagnosis.diagnostics(ofPath: path))
    }
    #expect(diagnosis.library.settings?.problems == count("library.yaml"))
    for position in item.positions { #expect(position.problems == count(position.path)) }
    #expect(item.positions.map(\.problems.isEmpty) == [false, false])
    #expect(item.floor.first?.problems == count("s/2/floor/2021-04-06.md"))
    #expect(item.floor.first?.problems.errors == 2)
    #expect(item.interventions.first?.problems == count("s/2/interventions/a.md"))
  }

  @Test func theOrderOfTheFilesDoesNotMatter() {
    var dice = Dice(state: 3)
    let expected = LibraryDiagnosis(briefs())
    for _ in 0..<10 {
      #expect(LibraryDiagnosis(briefs(Self.files.shuffled(using: &dice))) == expected)
    }
  }

  @Test func whatWasPassedOverIsAmongThem() {
    let gone = Diagnostic(.danglingLink, path: "s/gone.md", range: 0..<0)
    let twin = Diagnostic(.secondName("s/session.md"), path: "twin.md", range: 0..<0)
    let diagnosis = LibraryDiagnosis(briefs(), passedOver: [twin, gone])
    #expect(Array(diagnosis.diagnostics(ofPath: "twin.md")) == [twin])
    #expect(diagnosis.diagnostics.contains(gone))
    // Only what can't be had at all is missing from the library.
    #expect(diagnosis.library.unreadable == [gone])
  }

  @Test func theFrontMatterAloneIsDiagnosedWithoutTheBodies() {
    let files = Self.files.compactMap { BriefFile(Array($0.1.utf8), path: $0.0) }
    let codes = LibraryDiagnosis(files).diagnostics.map(\.code)
    #expect(codes.contains("unknown-question") && !codes.contains("entry-outside-list"))
  }
}
