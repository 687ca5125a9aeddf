import Testing

@testable import Workbench

@Suite("Two instances on one intervention (fault 28)") struct HoldingTests {
  static let other = Holder(process: 1234, host: "desk-7", since: "14:03")

  private var desk: Desk { .drafting(text: FileChangeTests.head + "Mine.\n") }

  private var readOnly: Desk {
    var desk = desk
    desk.tell(.held(path: Fixture.draft, by: Self.other))
    return desk
  }

  @Test func anInterventionIsHeldOnceItIsOpened() {
    var desk = desk
    desk.press("<f2><f4>")
    desk.tell(.libraryChanged(paths: []))
    #expect(desk.asked.filter { $0 == .hold(path: Fixture.draft) }.count == 1)
  }

  @Test func theSecondIsTold() {
    let desk = readOnly
    #expect(
      desk.message?.contains(
        "another Attaché (process 1234 on desk-7) has held this intervention since 14:03")
        == true)
    #expect(desk.message?.contains("Alt-O") == true)
    #expect(desk.shows("read-only · held by 1234 on desk-7 · F1 keys"))
  }

  /// Keys that would change the text: nothing happens, and the way to change that is told.
  @Test(arguments: [
    "X", "<enter>", "<backspace>", "<del>", "<c-w>", "<c-k>", "<f7>", "<a-enter>", "<s-right><c-x>",
    "<s-right><c-c><c-v>",
  ]) func nothingIsTyped(keys: String) {
    var desk = readOnly
    desk.press(keys)
    #expect(desk.text == "Mine.\n" && desk.workbench.currentDraft?.isModified == false)
    #expect(desk.message?.contains("Alt-O") == true || desk.workbench.drafts.isEmpty)
  }

  @Test func nothingIsPasted() {
    var desk = readOnly
    desk.tell(.pasted("more"))
    #expect(desk.text == "Mine.\n" && desk.message?.contains("Alt-O") == true)
  }

  @Test func theTextIsReadAndCopiedAsEver() {
    var desk = readOnly
    desk.press("<right><s-right><c-c>")
    #expect(desk.marked?.contains("M«i»ne.") == true)
    desk.change(Fixture.draft, to: FileChangeTests.head + "Theirs.\n")
    #expect(desk.text == "Theirs.\n")
  }

  @Test func itIsWrittenInAgainWhenTheHolderEnds() {
    var desk = readOnly
    desk.files[Fixture.draft] = FileChangeTests.head + "Theirs.\n"
    desk.tell(.held(path: Fixture.draft, by: nil))
    #expect(desk.text == "Theirs.\n")
    #expect(
      desk.workbench.messages.all.contains {
        $0.text.contains("Another Attaché (process 1234 on desk-7) let go")
      })
    desk.press("X")
    #expect(desk.text?.contains("X") == true && !desk.shows("read-only"))
  }

  @Test func takingOverAsksTheHolder() {
    var desk = readOnly
    desk.press("<a-o>")
    #expect(desk.unanswered.last == .askForHold(path: Fixture.draft))
    desk.tell(.holderSilent(path: Fixture.draft, Self.other))
    #expect(desk.question == .takingOver(Self.other))
    desk.press("c")
    #expect(desk.unanswered.last == .askForHold(path: Fixture.draft))
    desk.press("<a-o>")
    desk.tell(.holderSilent(path: Fixture.draft, Self.other))
    desk.press("t")
    #expect(desk.unanswered.last == .takeHoldByForce(path: Fixture.draft))
  }

  @Test func oneThatHoldsHasNothingToTakeOver() {
    var desk = desk
    desk.press("<a-o>")
    #expect(desk.message == "This instance holds the intervention already: you can write here.")
  }

  @Test func theHolderKeepsItsTextAndLetsGo() {
    var desk = desk
    desk.press("X")
    desk.tell(.holdWanted(path: Fixture.draft, by: Self.other))
    #expect(desk.kept[Fixture.draft] == FileChangeTests.head + "XMine.\n")
    #expect(desk.unanswered.last == .letGo(path: Fixture.draft))
    #expect(desk.files[Fixture.draft] == FileChangeTests.head + "Mine.\n")
    desk.press("Y<c-s>")
    #expect(desk.text == "XMine.\n" && desk.message?.contains("Alt-O") == true)
    #expect(desk.files[Fixture.draft] == FileChangeTests.head + "Mine.\n")
    desk.change(Fixture.draft, to: FileChangeTests.head + "Theirs.\n")
    #expect(desk.text == "XMine.\n")
    // Back again, what was written meanwhile is met before anything is overwritten.
    desk.tell(.held(path: Fixture.draft, by: nil))
    desk.press("<c-s>")
    #expect(desk.comparison != nil)
    #expect(desk.files[Fixture.draft] == FileChangeTests.head + "Theirs.\n")
  }

  @Test func anUntouchedTextIsLetGoAtOnce() {
    var desk = desk
    desk.tell(.holdWanted(path: Fixture.draft, by: Self.other))
    #expect(desk.kept.isEmpty && desk.unanswered.last == .letGo(path: Fixture.draft))
  }

  static let cases = FrameCase.atAllSizes("draft-read-only") {
    var desk = Desk.drafting(columns: $0, rows: $1)
    desk.tell(.held(path: Fixture.draft, by: other))
    desk.press("<right>")
    return desk
  }

  @Test(arguments: cases) func isDrawnAsRecorded(_ frame: FrameCase) {
    frame.desk().expect(frame.name)
  }
}
