import Diplomacy
import Dossier
import Testing

/// What is still read of a brief that is wrong in places.
@Suite struct BrokenBriefTests {
  @Test func aRuleInTheBodyDoesNotCloseTheFrontMatter() throws {
    let text = "---\nas-of: 2021\n\n## Notes\n\nWords stay.\n\n---\n\nMore.\n"
    let path = "s/2/positions/IRN.md"
    let brief = try #require(BriefReader.read(Array(text.utf8), path: path))
    #expect(brief.diagnostics.map(\.code) == ["front-matter-unclosed"])
    #expect(brief.sections.map(\.kind) == [.notes])
  }

  @Test func theSecondPlaceOfAConflictIsNamed() throws {
    let text = "---\nas-of: 2021\nas-of: 2022\n---\n"
    let brief = try #require(BriefReader.read(Array(text.utf8), path: "s/2/positions/IRN.md"))
    #expect(brief.diagnostics.first?.related.map(\.range) == [4..<9])
    guard case .position(let header) = brief.header else { return }
    #expect(header.asOf?.value.iso == "2021")
  }

  @Test func aBrokenFrontMatterLeavesTheRestReadable() throws {
    let text = "---\ntitle: A: b\ndates: 2021-04-06\nplace: [x\nbody: y\n---\n## Notes\n\nx\n"
    let brief = try #require(BriefReader.read(Array(text.utf8), path: "s/session.md"))
    guard case .session(let header) = brief.header else { return }
    #expect(header.title?.value == "A: b")
    #expect(header.dates?.value.iso == "2021-04-06")
    #expect(header.body?.value == "y")
    #expect(brief.diagnostics.map(\.code) == ["front-matter-broken", "front-matter-broken"])
    #expect(brief.sections.map(\.kind) == [.notes])
  }
}
