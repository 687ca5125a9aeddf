import Dossier
import Glibc
import Testing

@testable import Archive

/// The problems of a whole library as the interface lists them.
@Suite("Checking a library") struct LibraryCheckTests {
  let scratch: ScratchFolder
  static let item = "session/2-work"

  init() throws {
    scratch = try ScratchFolder()
    try scratch.write("delegation: IRN\n", to: "library.yaml")
    try scratch.write("---\ntitle: S\ndates: 2021-04-06\n---\n", to: "session/session.md")
    try scratch.write(
      "---\nnumber: 2\ntitle: Work\nquestions:\n  mandate: Renew it?\n---\n",
      to: "\(Self.item)/item.md")
    try scratch.write(
      "---\nstances:\n  mandate: opose\n---\n\nWords.\n\n## Renew it?\n\nNo.\n",
      to: "\(Self.item)/positions/IRN.md")
    try scratch.write(
      "---\ntitle: T\n---\n\nMadam Chair,\n\nWords <!-- open\n",
      to: "\(Self.item)/interventions/a.md")
  }

  private func problems() throws -> [LibraryProblem] {
    let loaded = try #require(try LibraryLoader.load(scratch.path, mode: .problems))
    return LibraryProblem.all(loaded.diagnostics, texts: loaded.texts)
  }

  @Test func tellsThePlaceAndTheLineOfEachProblem() throws {
    let problems = try problems()
    let value = try #require(problems.first { $0.code == "unknown-value" })
    #expect(value.path == "\(Self.item)/positions/IRN.md" && value.severity == .error)
    #expect(value.place == SourceLocation(line: 3, column: 12))
    #expect(value.excerpt?.before == "  mandate: " && value.excerpt?.marked == "opose")
    let comment = try #require(problems.first { $0.code == "comment-unclosed" })
    #expect(comment.place == SourceLocation(line: 7, column: 7) && !comment.isAboveBody)
  }

  @Test func tellsWhatIsNoBriefThatCanBeRead() throws {
    #expect(mkfifo(scratch.at("\(Self.item)/positions/CHN.md"), 0o600) == 0)
    #expect(symlink("nowhere", scratch.at("\(Self.item)/positions/EGY.md")) == 0)
    let found = try problems().map { "\($0.path.split(separator: "/").last ?? "") \($0.code)" }
    #expect(found.contains("CHN.md not-a-regular-file") && found.contains("EGY.md dangling-link"))
  }

  @Test func isNilWhereItWasStopped() throws {
    #expect(
      try LibraryLoader.load(scratch.path, mode: .problems, isCancelled: { true }) == nil)
  }
}
