import Dossier
import Prose
import Screen
import Testing

@testable import Workbench

/// The check behind the loop, the counts in the rows, and the list that leads to the places.
@Suite struct ProblemListTests {
  static let arvenia = "\(Fixture.item)/positions/XAR.md"
  static let corvania = "\(Fixture.item)/positions/XCO.md"

  /// The fixture with two errors and three warnings in four files, one of them outside all sessions.
  static let faulty: [String: String] = {
    var files = Fixture.files
    files[corvania] = """
      ---
      stances: {treaty: opose, surveys: flexible}
      sourses: [A letter]
      ---

      Guidelines only.

      ## Red linez

      - **None.** Nothing.

      """
    files[Fixture.draft] = """
      ---
      title: Intervention of 4 March
      date: 2025-03-04
      status: drafty
      ---

      Madam Chair,

      We thank you. <!-- allow names -->

      """
    files["delegations/XAR.md"] = "---\nname: Arvenia\nnmae: A\n---\n"
    return files
  }()

  static func desk(_ keys: String = "", columns: Int = 110, rows: Int = 30) -> Desk {
    var desk = Desk(columns: columns, rows: rows, files: faulty)
    desk.press(keys)
    return desk
  }

  private func list(_ desk: Desk) throws -> ProblemList {
    guard case .problems(let list) = desk.workbench.overlay else {
      throw Fault.noList
    }
    return list
  }

  private enum Fault: Error { case noList }

  @Test func rowsCountWhatIsBelowThemAndTheTopCountsAll() {
    let desk = Self.desk("ljl")
    let lines = desk.lines
    #expect(lines[0].hasSuffix("!2 ~4 · F1 keys"))
    for (row, signs) in [("Exercise M", "!2 ~3"), ("4  Sour", "!2 ~3"), ("XCO ", "!1 ~2")] {
      let lines = lines.dropFirst().filter { $0.contains(row) }
      #expect(lines.contains { $0.contains(signs) }, "\(row): \(lines)")
    }
    #expect(lines.contains { $0.contains("4 Mar") && $0.contains("!1 ~1") })
  }

  @Test func beforeTheCheckIsThroughRowsCountWhatTheirFrontMatterSays() {
    var desk = Desk(columns: 110, rows: 30, files: Self.faulty)
    desk.press("ljl")
    desk.isSlow = true
    desk.press("r")
    // What was found before is not taken back by a reading that looks at less.
    #expect(desk.shows("!1 ~2"))
    desk.deliver()
    #expect(desk.shows("!1 ~2"))
  }

  @Test func aMendedFileLosesItsCount() {
    var desk = Self.desk("ljl")
    desk.change(Self.corvania, to: "---\nstances: {treaty: oppose}\n---\n\nGuidelines only.\n")
    #expect(!desk.shows("XCO    !1") && !desk.shows("XCO  !1"))
    #expect(desk.lines[0].hasSuffix("!1 ~2 · F1 keys"))
  }

  /// Keys from the start, what is listed, and how many problems.
  @Test(arguments: [
    ("p", "Problems in Exercise Meridian", 5), ("ljp", "Problems in 4 Source limits", 5),
    ("lp", "Problems in 3 Ports and moorings", 0), ("ljljp", "Problems in XCO", 3),
    ("ljl<f8>", "Problems in XAR", 0), ("p<tab>", "Problems in the library", 6),
    ("ljljp<tab>", "Problems in 4 Source limits", 5),
    ("ljljp<tab><tab>", "Problems in Exercise Meridian", 5),
    ("ljljp<tab><tab><tab><tab>", "Problems in XCO", 3),
    ("ljlG<enter><a-b>", "Problems in this intervention", 2),
  ]) func whatIsChosenDecidesWhatIsListed(keys: String, title: String, count: Int) throws {
    let desk = Self.desk(keys)
    #expect(desk.shows(title))
    #expect(try list(desk).all.filter { $0.severity != .note }.count == count)
  }

  @Test func problemsStandByPlaceAndTheChosenOneShowsItsLine() {
    let desk = Self.desk("ljljp")
    let lines = desk.lines
    let places = lines.compactMap { line -> Int? in
      let words = line.dropFirst(2).split(separator: " ")
      guard let sign = words.first, ["!", "~"].contains(sign), words.count > 2 else { return nil }
      return Int(words[1])
    }
    #expect(places == [2, 3, 8])
    #expect(desk.shows("positions/XCO.md") || desk.shows("  XCO.md"))
    #expect(desk.shows("stances: {treaty: opose, surveys: flexible}"))
    #expect(!desk.shows("sourses: [A letter]"))
  }

  @Test func emptyListsSayWhy() {
    #expect(Self.desk("lp").shows("No problems here."))
    #expect(Self.desk("p/zebra").shows("No problem has these words."))
    var slow = Desk(columns: 80, rows: 24, isSlow: true)
    slow.deliver()
    slow.isSlow = true
    slow.press("r")
    #expect(!slow.shows("Checking"))
  }

  /// Keys in the list, and how many problems are left.
  @Test(arguments: [
    ("/opose", 1), ("/error", 2), ("/XCO warning", 2), ("/xco.md:2", 1), ("/opose<esc>", 6),
    ("/opose<enter>", 1), ("/opose<enter><esc>", 6), ("/ж", 0),
  ]) func theFilterNarrows(keys: String, count: Int) throws {
    let notes = try list(Self.desk("p<tab>")).all.filter { $0.severity == .note }.count
    let left = try list(Self.desk("p<tab>" + keys)).shown.count
    #expect(left == count + (count == 6 ? notes : 0))
  }

  @Test func aProblemOfAPositionLeadsToItsPage() {
    let desk = Self.desk("ljljpj<enter>")
    #expect(desk.workbench.overlay == nil)
    #expect(desk.chosen == "page: \(Self.corvania)")
  }

  @Test func thePageIsScrolledToThePlace() {
    var desk = Self.desk("", columns: 80, rows: 10)
    desk.files[Self.corvania] =
      (Self.faulty[Self.corvania] ?? "") + String(repeating: "\n- Word.\n", count: 40)
      + "\n## Talking pionts\n\nLast words.\n"
    desk.tell(.libraryChanged(paths: [Self.corvania]))
    desk.press("ljljpG<enter>")
    #expect(desk.shows("TALKING PIONTS"))
  }

  @Test func aProblemInTheTextOfAnInterventionLeadsThere() {
    let desk = Self.desk("ljlGpj<enter>")
    #expect(desk.workbench.place == .draft)
    #expect(desk.workbench.currentDraft?.editor.cursor.line == 2)
    #expect((desk.workbench.currentDraft?.editor.cursor.offset ?? 0) > 10)
  }

  @Test func oneAboveTheTextLeadsToThePage() {
    let desk = Self.desk("ljlGp<enter>")
    #expect(desk.workbench.place == .browse)
    #expect(desk.chosen == "page: \(Fixture.draft)")
  }

  @Test func oneOfABriefWithoutARowIsShownByItself() {
    var desk = Self.desk("p<tab>g")
    #expect(desk.shows("delegations/XAR.md"))
    desk.press("<enter>")
    guard case .brief(let page) = desk.workbench.overlay else {
      Issue.record("Nothing is shown.")
      return
    }
    #expect(page.path == "delegations/XAR.md" && desk.shows("Arvenia"))
    desk.press("e")
    #expect(desk.unanswered.last == .openEditor(path: "delegations/XAR.md", line: 1))
  }

  @Test func theEditorOpensAtTheLine() {
    let desk = Self.desk("ljljpje")
    #expect(desk.unanswered.last == .openEditor(path: Self.corvania, line: 3))
  }

  @Test func inDraftTheTextAsItStandsIsLooked() throws {
    var desk = Desk.drafting()
    desk.press("<a-b>")
    #expect(desk.shows("No problems here."))
    desk.press("<esc><c-end>")
    desk.type("<!-- open")
    desk.press("<a-b>")
    #expect(try list(desk).all.map(\.code) == ["comment-unclosed"])
    desk.press("<enter>")
    #expect(desk.workbench.place == .draft && desk.workbench.overlay == nil)
  }

  @Test func itIsCheckedAgainAfterEachChange() {
    var desk = Self.desk()
    desk.change(Self.corvania, to: "---\nstances: {treaty: oppose}\n---\n")
    desk.tell(.libraryChanged(paths: []))
    desk.press("r")
    let asked = desk.asked.filter { if case .checkLibrary = $0 { true } else { false } }
    #expect(asked.count == 4)
  }

  @Test func aLongCheckShowsHowFarItIsAndEscStopsIt() {
    var desk = Self.desk("l")
    desk.isSlow = true
    desk.tell(.libraryChanged(paths: []))
    let generation = desk.workbench.generation
    desk.tell(.libraryRead(.success(desk.library), generation: generation))
    desk.tell(.libraryBeingChecked(read: 34, of: 100, generation: generation))
    #expect(desk.lines[0].hasSuffix("checking 34 % · Esc stops · F1 keys"))
    desk.press("<esc>")
    #expect(desk.asked.last == .stopChecking)
    #expect(desk.chosen.hasPrefix("items:"))
    #expect(!desk.lines[0].contains("checking"))
    desk.tell(.libraryBeingChecked(read: 35, of: 100, generation: generation))
    #expect(!desk.lines[0].contains("checking"))
    desk.press("<esc>")
    #expect(desk.chosen.hasPrefix("sessions:"))
  }

  @Test func aLateAnswerIsDropped() {
    var desk = Self.desk()
    let found = desk.workbench.check.found
    let none = LibraryProblems([], in: Library())
    desk.tell(.libraryChecked(.success(none), generation: desk.workbench.generation - 1))
    desk.tell(.libraryChecked(.success(none), generation: desk.workbench.generation))
    #expect(desk.workbench.check.found === found)
  }
}
