import Dossier
import Testing

@testable import Workbench

@Suite struct LeavingTests {
  static let head = "---\nstatus: draft\n---\n\n"

  private var desk: Desk {
    var desk = Desk.drafting(text: Self.head + "Mine.\n")
    desk.press("X")
    return desk
  }

  @Test(arguments: ["", "lj", "ljl<tab>"]) func nothingUnsavedLeavesAtOnce(keys: String) {
    var desk = Desk()
    desk.press(keys + "<c-q>")
    #expect(desk.unanswered == [.leave])
  }

  /// The answer, what happened, and what the file and the next start hold.
  @Test(arguments: [
    ("s", [Effect.leave], "XMine.\n", nil as String?),
    ("l", [.leave], "Mine.\n", head + "XMine.\n"),
    ("c", [], "Mine.\n", nil),
    ("<esc>", [], "Mine.\n", nil),
    ("x", [], "Mine.\n", nil),
    ("<c-s>", [], "Mine.\n", nil),
  ]) func unsavedTextAsksOnce(answer: String, effects: [Effect], file: String, kept: String?) {
    var desk = desk
    desk.press("<c-q>")
    #expect(desk.question == .leaving && desk.unanswered.isEmpty)
    desk.press(answer)
    #expect(desk.unanswered == effects)
    #expect(desk.files[Fixture.draft] == Self.head + file)
    #expect(desk.kept[Fixture.draft] == kept)
    #expect(desk.text == "XMine.\n")
  }

  @Test(arguments: [SaveFailure.changedOnDisk, .other(Failure("The disk is full: free space."))])
  func aSaveThatFailsDoesNotLeave(failure: SaveFailure) {
    var desk = desk
    desk.saveFailure = failure
    desk.theirs = Self.head + "Theirs.\n"
    desk.press("<c-q>s")
    #expect(desk.unanswered.isEmpty && desk.text == "XMine.\n")
    #expect(failure == .changedOnDisk ? desk.comparison != nil : desk.message != nil)
    desk.press("<esc>")
    desk.saveFailure = nil
    desk.press("Y<c-s>")
    #expect(desk.unanswered.isEmpty, "A later save must not end the program.")
  }

  @Test func aTextThatCannotBeKeptKeepsTheProgram() {
    var desk = desk
    desk.keepFailure = Failure("No folder can be written to.")
    desk.press("<c-q>l")
    #expect(desk.unanswered.isEmpty && desk.text == "XMine.\n")
    #expect(desk.message?.contains("No folder can be written to.") == true)
  }

  @Test func whatIsTypedWhileTheTextIsKeptIsNotTaken() {
    var desk = desk
    desk.press("<c-q>")
    desk.isSlow = true
    desk.press("lY")
    #expect(desk.unanswered.isEmpty && desk.text == "XMine.\n")
    desk.deliver()
    #expect(desk.unanswered == [.leave])
  }

  @Test func textTypedWhileSavingKeepsTheProgram() {
    var desk = desk
    desk.press("<c-q>")
    desk.isSlow = true
    desk.press("sY")
    desk.deliver()
    #expect(desk.unanswered.isEmpty && desk.text == "XYMine.\n")
    #expect(desk.workbench.overlay == .decision(.leaving), "What was typed since asks again.")
    desk.press("<esc><c-s>")
    #expect(desk.unanswered.isEmpty, "A later save must not end the program.")
  }

  @Test func leavingWaitsForASaveWithoutAsking() {
    var desk = desk
    desk.isSlow = true
    desk.press("<c-s><c-q>")
    #expect(desk.workbench.overlay == nil && desk.unanswered.isEmpty)
    desk.deliver()
    #expect(desk.unanswered == [.leave])
  }

  @Test func everyDraftIsSaved() {
    var desk = desk
    let other = "\(Fixture.item)/interventions/2025-03-05.md"
    desk.files[other] = Self.head + "Other.\n"
    desk.tell(.libraryChanged(paths: [other]))
    desk.press("<f2>j<enter>Z<c-q>s")
    #expect(desk.files[Fixture.draft] == Self.head + "XMine.\n")
    #expect(desk.files[other] == Self.head + "ZOther.\n")
    #expect(desk.unanswered == [.leave])
  }
}
