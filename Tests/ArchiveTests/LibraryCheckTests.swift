import Diplomacy
import Dossier
import Glibc
import Testing

@testable import Archive

/// The check of a whole library behind the interface: the problems that `attache check` finds, one
/// file after the other, and again only where something changed.
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
    try scratch.write(Self.position("oppose"), to: Self.at("AUS"))
    try scratch.write(Self.position("opose"), to: Self.at("IRN"))
    try scratch.write(
      "---\nstances: {mandate: oppose, renewal: support}\n---\n\n## Red linez\n\n- **A.** B.\n",
      to: Self.at("USA"))
  }

  static func at(_ code: String) -> String { "\(item)/positions/\(code).md" }

  static func position(_ stance: String) -> String {
    "---\nstances:\n  mandate: \(stance)\n---\n\nWords.\n\n## Renew it?\n\nNo.\n"
  }

  private func loaded() throws -> LoadedLibrary {
    try #require(try LibraryLoader.load(scratch.path, mode: .headers))
  }

  /// A check that stops before the file numbered `end`, and how many files it came to.
  private func check(
    after former: LibraryCheckup? = nil, changed: Set<String> = [], end: Int = .max
  ) throws -> LibraryCheckup? {
    var asked = 0
    return try LibraryLoader.check(
      try loaded(), after: former, changed: changed,
      isCancelled: {
        asked += 1
        return asked > end
      })
  }

  private func codes(_ checkup: LibraryCheckup?) -> [String] {
    (checkup?.problems ?? []).map { "\($0.path.split(separator: "/").last ?? "") \($0.code)" }
      .sorted()
  }

  @Test func findsWhatAReadingOfEverythingFinds() throws {
    try scratch.write("---\nname: A\ngroups: [NOBODY]\n---\n", to: "delegations/XAR.md")
    #expect(mkfifo(scratch.at("session/2-work/positions/CHN.md"), 0o600) == 0)
    #expect(symlink("nowhere", scratch.at("session/2-work/positions/EGY.md")) == 0)
    let full = try #require(try LibraryLoader.load(scratch.path, mode: .full))
    let found = try #require(try check())
    #expect(found.isComplete)
    let wanted =
      full.diagnostics.map { "\($0.path) \($0.code)" }
      + full.passedOver.map { "\($0.path) \($0.code)" }
    #expect(found.problems.map { "\($0.path) \($0.code)" }.sorted() == wanted.sorted())
    #expect(wanted.count >= 6)
  }

  @Test func tellsTheLineOfEachProblem() throws {
    let problem = try #require(try check()?.problems.first { $0.path == Self.at("IRN") })
    #expect(problem.place == SourceLocation(line: 3, column: 12))
    #expect(problem.excerpt?.before == "  mandate: " && problem.excerpt?.marked == "opose")
    #expect(problem.isAboveBody && problem.severity == .error)
  }

  @Test func readsAgainOnlyWhatChanged() throws {
    let former = try check()
    try scratch.write(Self.position("oppose"), to: Self.at("IRN"))
    #expect(codes(try check(after: former)) == codes(former))
    #expect(
      codes(try check(after: former, changed: [Self.at("IRN")]))
        == ["USA.md nearly-known-heading", "USA.md unknown-question"])
  }

  @Test func aFileThatIsGoneHasNoProblems() throws {
    let former = try check()
    #expect(unlink(scratch.at(Self.at("USA"))) == 0)
    #expect(codes(try check(after: former, changed: [Self.at("USA")])) == ["IRN.md unknown-value"])
  }

  /// What the library as a whole makes wrong may change in files that did not.
  @Test func whatOthersChangedIsSeen() throws {
    let former = try check()
    try scratch.write(
      "---\nnumber: 2\ntitle: Work\nquestions:\n  mandate: Renew it?\n  renewal: And?\n---\n",
      to: "\(Self.item)/item.md")
    let found = try check(after: former, changed: ["\(Self.item)/item.md"])
    #expect(codes(found) == ["IRN.md unknown-value", "USA.md nearly-known-heading"])
  }

  @Test(arguments: 1...9) func whatWasStoppedIsGoneOnWith(end: Int) throws {
    let all = codes(try check())
    let part = try check(end: end)
    let whole = try #require(try check(after: part))
    #expect(whole.isComplete && codes(whole) == all)
    // Stopped a second time, it loses nothing of what it had.
    let again = try check(after: whole, changed: [Self.at("IRN")], end: end)
    #expect(codes(try check(after: again)) == all)
  }

  @Test func aMissingSettingsFileIsTold() throws {
    #expect(unlink(scratch.at("library.yaml")) == 0)
    #expect(codes(try check()).contains("library.yaml settings-missing"))
  }

  @Test(arguments: [
    ("s/2/positions/IRN.md", false), ("s/2/interventions/a.md", false), ("s/2/floor/d.md", false),
    ("s/2/item.md", true), ("s/session.md", true), ("library.yaml", true),
    ("delegations/EU.md", true), ("documents/A.md", true),
  ]) func whatOthersLookUpConcernsThem(path: String, concerns: Bool) {
    #expect(LibraryCheckup.concernsOthers(path) == concerns)
  }
}
