import Testing

@testable import Workbench

@Suite("Texts that are saved by themselves") struct AutosaveTests {
  static let head = "---\nstatus: draft\n---\n\n"
  static let file = head + "One.\n\nTwo.\n"

  private var settings: Settings {
    var settings = Settings()
    settings.autosave = .seconds(30)
    return settings
  }

  /// A draft with `keys` typed in it.
  private func desk(_ keys: String = "<c-home>x") -> Desk {
    var desk = Desk.drafting(text: Self.file, settings: settings)
    desk.press(keys)
    return desk
  }

  @Test func withoutTheSettingNothingIsSaved() {
    var desk = Desk.drafting(text: Self.file)
    desk.press("x")
    #expect(desk.workbench.autosaveDelay == nil)
    desk.tell(.autosaveDue)
    #expect(desk.files[Fixture.draft] == Self.file)
  }

  @Test func aChangedTextIsSavedWithoutAMessage() {
    var desk = desk()
    #expect(desk.workbench.autosaveDelay == .seconds(30) && desk.shows("not saved"))
    desk.tell(.autosaveDue)
    #expect(desk.files[Fixture.draft] == Self.file.replacing("One", with: "xOne"))
    #expect(desk.workbench.autosaveDelay == nil && desk.message == nil)
    #expect(desk.shows("autosaved"))
    desk.press("y")
    #expect(desk.shows("not saved") && desk.workbench.autosaveDelay != nil)
    desk.press("<c-s>")
    #expect(desk.message == "Saved.")
    desk.press("<left>")
    #expect(!desk.shows("autosaved"))
  }

  @Test func undoGoesOnThroughIt() {
    var desk = desk()
    desk.tell(.autosaveDue)
    desk.press("<c-z>")
    #expect(desk.text == "One.\n\nTwo.\n" && desk.workbench.autosaveDelay != nil)
    desk.press("<c-y>")
    #expect(desk.workbench.autosaveDelay == nil)
  }

  @Test func everyDraftIsSavedWhereverTheUserIs() {
    var desk = desk("<c-home>x<f2>")
    desk.tell(.autosaveDue)
    #expect(desk.files[Fixture.draft]?.contains("xOne") == true)
  }

  /// What keeps a text from being saved without a question.
  @Test(arguments: [
    "holder", "conflict", "comparison", "hindered", "unchanged",
  ]) func whatNeedsAQuestionWaits(obstacle: String) {
    var desk = desk(obstacle == "unchanged" ? "" : "<c-home>x")
    switch obstacle {
    case "holder": desk.tell(.held(path: Fixture.draft, by: HoldingTests.other))
    case "conflict": desk.change(Fixture.draft, to: Self.head + "Two ones.\n\nTwo.\n")
    case "comparison":
      desk.change(Fixture.draft, to: Self.head + "Two ones.\n\nTwo.\n")
      desk.press("<c-s>")
    case "hindered":
      desk.tell(.draftHindered(path: Fixture.draft, Failure("It can't be written to.")))
    default: break
    }
    let file = desk.files[Fixture.draft]
    #expect(desk.workbench.autosaveDelay == nil)
    desk.tell(.autosaveDue)
    #expect(desk.files[Fixture.draft] == file)
    #expect((desk.comparison != nil) == (obstacle == "comparison"))
  }

  /// A change that only the save finds lays nothing over what is being typed.
  @Test(arguments: [("Two ones.\n\nTwo.\n", false), ("One.\n\nTwo!\n", true)])
  func aChangeThatTheSaveFindsIsNeverOverwritten(theirs: String, isMerged: Bool) {
    var desk = desk()
    desk.saveFailure = .changedOnDisk
    desk.theirs = Self.head + theirs
    desk.tell(.autosaveDue)
    #expect(desk.files[Fixture.draft] == Self.head + theirs && desk.comparison == nil)
    #expect(desk.message?.contains(isMerged ? "merged with yours" : "Ctrl-S shows both") == true)
    #expect((desk.workbench.autosaveDelay != nil) == isMerged)
    desk.saveFailure = nil
    desk.tell(.autosaveDue)
    #expect(desk.files[Fixture.draft]?.contains("xOne") == isMerged)
  }

  @Test func aFailureIsToldOnceAndTriedAgain() {
    var desk = desk()
    desk.saveFailure = .other(Failure("The disk is full: free space."))
    desk.tell(.autosaveDue)
    #expect(desk.message?.contains("The disk is full") == true)
    desk.press("y")
    desk.tell(.autosaveDue)
    #expect(desk.message == nil && desk.workbench.autosaveDelay != nil)
    desk.press("<c-s>")
    #expect(desk.message?.contains("The disk is full") == true)
    desk.saveFailure = nil
    desk.tell(.autosaveDue)
    #expect(desk.files[Fixture.draft]?.contains("xyOne") == true)
  }

  /// Asked for while another is under way, a save has its turn after that one.
  @Test func aSaveDuringASaveFollowsIt() {
    var desk = desk()
    desk.isSlow = true
    desk.tell(.autosaveDue)
    desk.press("y<c-s>")
    #expect(desk.workbench.currentDraft?.isSaving == true)
    desk.deliver()
    #expect(desk.files[Fixture.draft]?.contains("xyOne") == true && desk.message == "Saved.")
    #expect(desk.workbench.currentDraft?.isModified == false)
  }

  @Test func leavingSavesWithoutAQuestion() {
    var desk = desk()
    desk.press("<c-q>")
    #expect(desk.unanswered == [.leave] && desk.question == nil)
    #expect(desk.files[Fixture.draft]?.contains("xOne") == true)
  }

  @Test func leavingAsksWhereItCanNotSave() {
    var desk = desk()
    desk.tell(.held(path: Fixture.draft, by: HoldingTests.other))
    desk.press("<c-q>")
    #expect(desk.question == .leavingToOther && desk.unanswered.isEmpty)
    desk.press("l")
    #expect(desk.unanswered == [.leave] && desk.kept[Fixture.draft]?.contains("xOne") == true)
    #expect(desk.files[Fixture.draft] == Self.file)
  }

  @Test func leavingStaysWhereTheSaveFails() {
    var desk = desk()
    desk.saveFailure = .changedOnDisk
    desk.theirs = Self.head + "Two ones.\n\nTwo.\n"
    desk.press("<c-q>")
    #expect(desk.unanswered.isEmpty && desk.comparison != nil)
    desk.press("<esc><c-q>")
    #expect(desk.question == .leaving)
  }

  /// Nobody is kept in by a disk that stays full.
  @Test func aFailedSaveOnLeavingIsFollowedByTheQuestion() {
    var desk = desk()
    desk.saveFailure = .other(Failure("The disk is full: free space."))
    desk.press("<c-q>")
    #expect(desk.unanswered.isEmpty && desk.message?.contains("The disk is full") == true)
    desk.press("<c-q>")
    #expect(desk.question == .leaving)
    desk.press("l")
    #expect(desk.unanswered == [.leave] && desk.kept[Fixture.draft]?.contains("xOne") == true)
  }
}
