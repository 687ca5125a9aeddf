import Diplomacy
import Dossier
import Glibc
import Synchronization
import Testing

@testable import Archive

@Suite("Loading a library") struct LibraryLoaderTests {
  let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  private func makeLibrary(sessions: Int = 1, positions: Int = 2) throws {
    try scratch.write("delegation: IRN\n", to: "library.yaml")
    for session in 0..<sessions {
      let folder = "session-\(session)"
      try scratch.write(
        "---\ntitle: Session \(session)\ndates: 2021-04-06\n---\n", to: "\(folder)/session.md")
      try scratch.write(
        "---\nnumber: 2\ntitle: Work\nquestions:\n  mandate: Renew it?\n---\n",
        to: "\(folder)/2-work/item.md")
      let codes = ["IRN", "AUS", "USA", "RUS", "CHN", "GBR", "CAN", "FRA", "DEU", "EGY"]
      for code in codes.prefix(positions) {
        try scratch.write(
          "---\nstances:\n  mandate: oppose\n---\n\nWords.\n\n## Renew it?\n\nNo.\n",
          to: "\(folder)/2-work/positions/\(code).md")
      }
    }
  }

  private func load(_ mode: LoadMode) throws -> LoadedLibrary {
    try #require(try LibraryLoader.load(scratch.path, mode: mode))
  }

  @Test func readsFrontMatterOrEverything() throws {
    try makeLibrary()
    let headers = try load(.headers)
    #expect(headers.paths.count == 5 && headers.texts == [:])
    #expect(headers.library.desk?.rawValue == "IRN")
    #expect(headers.library.sessions.first?.items.first?.positions.count == 2)
    #expect(headers.diagnostics == [])
    let full = try load(.problems)
    #expect(full.paths.sorted() == headers.paths.sorted() && full.texts == [:])
    #expect(full.library == headers.library && full.diagnostics == [])
  }

  @Test func keepsTheTextsOfBriefsWithProblemsAlone() throws {
    try makeLibrary()
    let folder = "session-0/2-work/positions"
    // A heading that is a question's words, which only the item knows, is no slip of the pen.
    let asking = "---\nnumber: 3\ntitle: Work\nquestions:\n  talks: Talkng points?\n---\n"
    try scratch.write(asking, to: "session-0/3-talks/item.md")
    try scratch.write("## Talkng points?\n", to: "session-0/3-talks/positions/IRN.md")
    // What is wrong in the body, in the front matter, and only beside other briefs.
    try scratch.write("## Talkng points?\n", to: "\(folder)/CAN.md")
    try scratch.write("---\nas-of: once\n---\n", to: "\(folder)/FRA.md")
    try scratch.write("---\nstances: {renewal: oppose}\n---\n", to: "\(folder)/EGY.md")
    let loaded = try load(.problems)
    #expect(
      loaded.diagnostics.map { "\($0.path.dropFirst(folder.count + 1)) \($0.code)" } == [
        "CAN.md nearly-known-heading", "EGY.md unknown-question", "FRA.md not-a-date",
      ])
    #expect(loaded.texts.keys.sorted() == ["CAN", "EGY", "FRA"].map { "\(folder)/\($0).md" })
    #expect(loaded.texts["\(folder)/CAN.md"] == "## Talkng points?\n")
  }

  @Test func readsOneBriefWithWhatItsItemAsks() throws {
    try makeLibrary()
    let loaded = try load(.headers)
    let path = "session-0/2-work/positions/IRN.md"
    let (read, file) = try LibraryLoader.brief(path, of: loaded.library, root: loaded.root)
    let brief = try #require(read)
    #expect(brief.sections.map(\.kind) == [.lead, .question("mandate")])
    #expect(file.bytes == Array(brief.text.utf8))
  }

  @Test func aLargeLibraryComesOutTheSameEveryTime() throws {
    try makeLibrary(sessions: 40, positions: 10)
    let first = try load(.problems)
    #expect(first.paths.count == 1 + 40 * 12)
    for _ in 0..<3 {
      let again = try load(.problems)
      #expect(again.library == first.library && again.paths == first.paths)
    }
  }

  @Test func whatCannotBeReadIsListedAndHidesNothing() throws {
    try makeLibrary()
    let folder = "session-0/2-work"
    try scratch.write("secret", to: "\(folder)/positions/CAN.md", mode: 0)
    try #require(mkfifo(scratch.at("\(folder)/positions/FRA.md"), 0o600) == 0)
    try #require(symlink("gone.md", scratch.at("\(folder)/positions/DEU.md")) == 0)
    try #require(symlink("IRN.md", scratch.at("\(folder)/positions/EGY.md")) == 0)
    let large = try Descriptor(
      scratch.at("\(folder)/positions/CHN.md"), flags: O_WRONLY | O_CREAT, mode: 0o644)
    try #require(ftruncate(large.number, off_t(StoredFile.sizeLimit + 1)) == 0)
    try asOrdinaryUser(owning: scratch) {
      let loaded = try load(.problems)
      #expect(loaded.library.sessions.first?.items.first?.positions.count == 2)
      let names = loaded.passedOver.map { String($0.path.split(separator: "/").last ?? "") }
      #expect(names == ["CAN.md", "CHN.md", "DEU.md", "EGY.md", "FRA.md"])
      #expect(
        loaded.passedOver.map(\.diagnostic.code) == [
          "unreadable", "too-large", "dangling-link", "second-name", "not-a-regular-file",
        ])
      #expect(loaded.library.unreadable.count == 4)
      for problem in loaded.passedOver { #expect(problem.message.hasSuffix(".")) }
    }
  }

  @Test func aFolderNamedLikeABriefIsToldAndLookedThrough() throws {
    try makeLibrary()
    let folder = "session-0/2-work/positions/CAN.md"
    try scratch.write("Words.\n", to: "\(folder)/positions/FRA.md")
    let loaded = try load(.problems)
    #expect(loaded.passedOver == [FileProblem(.file(.notRegular(.folder)), path: folder)])
    #expect(loaded.diagnostics.map(\.code) == ["not-a-regular-file"])
    #expect(loaded.paths.contains("\(folder)/positions/FRA.md"))
  }

  @Test func whatIsWrongIsTheSameInEveryReading() throws {
    try makeLibrary(sessions: 20, positions: 10)
    for session in 0..<20 {
      try scratch.write(
        "---\nstances: {mandat: x}\n---\n# Red lines\n",
        to: "session-\(session)/2-work/positions/AUT.md")
    }
    let first = try load(.problems)
    #expect(first.diagnostics.count == 60)
    for _ in 0..<3 { #expect(try load(.problems).diagnostics == first.diagnostics) }
    // What the command line prints can be had of the briefs alone, on any thread.
    let briefs = try first.paths.shuffled().map { path in
      try #require(
        BriefReader.read(
          try StoredFile.read(scratch.at(path)).bytes, path: path,
          questions: first.library.questions(forPath: path)))
    }
    #expect(LibraryDiagnosis(briefs).diagnostics == first.diagnostics)
  }

  @Test func tellsProgressAndStopsWhenAsked() throws {
    try makeLibrary(sessions: 60, positions: 10)
    let told = Mutex<[Int]>([])
    _ = try LibraryLoader.load(
      scratch.path, mode: .headers, progress: { count, _ in told.withLock { $0.append(count) } })
    #expect(told.withLock { $0.max() } == 1 + 60 * 12)

    let asked = Atomic(0)
    let stopped = try LibraryLoader.load(
      scratch.path, mode: .headers,
      isCancelled: { asked.add(1, ordering: .relaxed).newValue > 200 })
    #expect(stopped == nil)
  }

  @Test func anEmptyFolderIsAnEmptyLibrary() throws {
    let loaded = try load(.problems)
    #expect(loaded.paths == [] && loaded.library.sessions == [])
  }
}
