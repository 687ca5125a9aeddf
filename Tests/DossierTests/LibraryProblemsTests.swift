import Testing

@testable import Dossier

@Suite("The problems of a library") struct LibraryProblemsTests {
  static let paths = [
    "a/2-x/item.md", "a/2-x/positions/IRN.md", "a/2/item.md", "a/session.md", "a-b/session.md",
    "a/positions/EU.md", "library.yaml",
  ]

  static func library() -> Library {
    var builder = LibraryBuilder()
    for (path, text) in [
      ("a/session.md", "---\ntitle: A\ndates: 2021-01-01\n---\n"),
      ("a-b/session.md", "---\ntitle: B\ndates: 2021-01-01\n---\n"),
      ("a/2-x/item.md", "---\nnumber: 2\ntitle: X\n---\n"),
      ("a/2/item.md", "---\nnumber: 3\ntitle: Y\n---\n"),
      ("a/positions/EU.md", "---\nitems: [2]\n---\n"),
      ("a/2-x/positions/IRN.md", "---\nas-of: 2021\n---\n"),
    ] {
      if let file = BriefFile(Array(text.utf8), path: path) { builder.add(file) }
    }
    return builder.build().library
  }

  static let problems = LibraryProblems(
    paths.flatMap { path in
      [Diagnostic.Kind.missingKey("title"), .unknownKey("x", nearest: nil)].map {
        LibraryProblem(PlacedDiagnostic(Diagnostic($0, path: path, range: 0..<0)), body: 0)
      }
    }, in: library())

  @Test func standByPathAsItsBytesAre() {
    let paths = Self.problems.all.map(\.path)
    #expect(
      paths
        == Self.paths.flatMap { [$0, $0] }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(Self.problems.total.errors == 7 && Self.problems.total.warnings == 7)
  }

  @Test(arguments: [
    ("a", 10), ("a-b", 2), ("a/2", 2), ("a/2-x", 4), ("", 14), ("b", 0), ("a/2-x/positions", 2),
  ]) func areFoundByTheirFolder(folder: String, count: Int) {
    #expect(Self.problems.problems(below: folder).count == count)
  }

  @Test(arguments: Self.paths + ["a", "z.md", ""]) func areFoundByTheirFile(path: String) {
    let count = Self.paths.contains(path) ? 2 : 0
    #expect(Self.problems.problems(ofFile: path).count == count)
    #expect(Self.problems.count(ofFile: path).errors == count / 2)
  }

  /// An item counts the positions of its session that name it.
  @Test func sessionsAndItemsCountWhatBelongsToThem() throws {
    let session = try #require(Self.library().sessions.first { $0.folder == "a" })
    #expect(Self.problems.count(of: session).errors == 5)
    #expect(session.items.map { Self.problems.count(of: $0).errors } == [3, 1])
  }

  /// A line, the place in it in bytes, and what is shown of it.
  @Test(arguments: [
    ("key: value", 5..<10, "key: |value|"), ("key: value", 5..<5, "key: ||value"),
    ("a \u{1B}[31m b", 2..<3, "a |␛|[31m b"), ("éé x", 4..<5, "éé| |x"),
  ]) func theLineIsShownAroundThePlace(line: String, range: Range<Int>, shown: String) throws {
    let text = "first\n\(line)\nlast\n"
    let excerpt = try #require(
      Excerpt(
        text, line: 6..<6 + line.utf8.count, marking: range.lowerBound + 6..<range.upperBound + 6))
    #expect("\(excerpt.before)|\(excerpt.marked)|\(excerpt.after)" == shown)
  }

  @Test func ofALongLineOnlyASmallPartIsKept() throws {
    let text = String(repeating: "x", count: 100_000)
    let excerpt = try #require(Excerpt(text, line: 0..<100_000, marking: 50_000..<90_000))
    #expect(excerpt.before.first == "…" && excerpt.after.last == "…")
    #expect(excerpt.line.count < 200)
    #expect(Excerpt("\n\n", line: 0..<0, marking: 0..<0) == nil)
  }
}
