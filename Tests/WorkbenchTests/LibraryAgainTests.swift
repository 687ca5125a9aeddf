import Dossier
import Testing

@testable import Workbench

/// What happens when the library is read again, and when answers come late.
@Suite struct LibraryAgainTests {
  static let corvania = "\(Fixture.item)/positions/XCO.md"
  static let alvania = "\(Fixture.item)/positions/XAL.md"
  static let early = "exercise-meridian/1-opening/item.md"

  /// The keys that choose, the file that changes, and where the choice is afterwards.
  @Test(arguments: [
    ("ljlj", alvania, "---\nstances: {treaty: oppose}\n---\n" as String?, "positions: \(corvania)"),
    ("ljlj", early, "---\nnumber: 1\ntitle: Opening\n---\n", "positions: \(corvania)"),
    ("lj", early, "---\nnumber: 1\ntitle: Opening\n---\n", "items: \(Fixture.item)/item.md"),
    (
      "l", "a-session/session.md", "---\ntitle: A\n---\n",
      "items: exercise-meridian/3-ports/item.md"
    ),
    ("ljljj", alvania, "---\nstances: {treaty: oppose}\n---\n", "positions: \(Fixture.draft)"),
    ("ljlj", corvania, nil, "positions: \(Fixture.item)/positions/XAR.md"),
    (
      "lj", "past/session.md", "---\ntitle: P\ndates: 2020-01-01\n---\n",
      "items: \(Fixture.item)/item.md"
    ),
    (
      "lj", "next/session.md", "---\ntitle: N\ndates: 2030-01-01\n---\n",
      "items: \(Fixture.item)/item.md"
    ),
  ]) func theChosenBriefStaysChosen(keys: String, path: String, text: String?, place: String) {
    var desk = Desk()
    desk.press(keys)
    desk.change(path, to: text)
    #expect(desk.chosen == place)
  }

  @Test func aFilterHoldsWhenTheLibraryIsReadAgain() {
    var desk = Desk()
    desk.press("l/sou<enter>")
    desk.change(Self.early, to: "---\nnumber: 1\ntitle: Opening\n---\n")
    #expect(desk.workbench.browse.items.rows.count == 1)
    #expect(desk.chosen == "items: \(Fixture.item)/item.md")
  }

  @Test func thePageShowsWhatTheFileHoldsNow() {
    var desk = Desk()
    desk.press("ljlj")
    #expect(desk.shows("Guidelines only."))
    desk.change(Self.corvania, to: "---\nstances: {treaty: oppose}\n---\n\nNo text at all.\n")
    #expect(desk.shows("No text at all.") && !desk.shows("Guidelines only."))
  }

  @Test func readingAgainReadsThePageToo() {
    var desk = Desk()
    desk.press("ljlj")
    desk.files[Self.corvania] = "---\nstances: {treaty: oppose}\n---\n\nNo text at all.\n"
    desk.press("r")
    #expect(desk.message == "Reading the library again.")
    #expect(desk.shows("No text at all."))
  }

  @Test func namesOnThePageAreThoseOfTheNewLibrary() {
    var desk = Desk()
    desk.press("ljl")
    desk.change("delegations/XAR.md", to: "---\nname: New Arvenia\n---\n")
    #expect(desk.shows("New Arvenia"))
  }

  @Test func anAnswerToAnOlderQuestionIsDropped() {
    var desk = Desk()
    let former = desk.workbench.library
    desk.tell(.libraryRead(.success(Library()), generation: desk.workbench.generation - 1))
    desk.tell(.libraryRead(.success(Library()), generation: desk.workbench.generation + 1))
    #expect(desk.workbench.library == former)
    desk.tell(.libraryRead(.success(Library()), generation: desk.workbench.generation))
    #expect(desk.workbench.library != former)
  }

  @Test func aBriefThatIsNoLongerWantedIsDropped() {
    var desk = Desk()
    desk.press("lj")
    desk.isSlow = true
    desk.press("ljk")
    #expect(desk.shows("Source limits"))
    desk.tell(.briefRead(path: Self.corvania, .failure(Failure("XCO is gone."))))
    #expect(!desk.shows("XCO is gone."))
    desk.deliver()
    #expect(desk.shows("Instructions of 1 March") && !desk.shows("Guidelines only."))
  }

  @Test func aFailedReadingKeepsWhatIsThere() {
    var desk = Desk()
    desk.libraryFailure = Failure("Briefs is gone: give another folder.")
    desk.press("r")
    #expect(desk.message == "Briefs is gone: give another folder.")
    #expect(desk.shows("Exercise Meridian"))
    desk.libraryFailure = nil
    desk.files = [:]
    desk.press("r")
    #expect(desk.shows("This library has no sessions yet."))
  }

  @Test func aBriefThatCannotBeReadSaysSoOnThePage() {
    var desk = Desk()
    desk.press("ljl")
    desk.files[Self.corvania] = nil
    desk.press("j")
    #expect(desk.shows("XCO.md is gone."))
  }
}
