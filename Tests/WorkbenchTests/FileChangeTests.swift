import Testing

@testable import Workbench

/// The file of an open draft changes while it is open.
@Suite struct FileChangeTests {
  static let head = "---\nstatus: draft\n---\n\n"
  static let told = "The file changed on disk; its text was read again. Undo gives the former back."

  private var desk: Desk { .drafting(text: Self.head + "Mine.\n") }

  @Test func anUntouchedDraftTakesTheFilesText() {
    var desk = desk
    desk.change(Fixture.draft, to: Self.head + "Theirs.\n")
    #expect(desk.text == "Theirs.\n" && desk.message == Self.told)
    #expect(desk.workbench.currentDraft?.isModified == false)
    desk.press("<c-z>")
    #expect(desk.text == "Mine.\n" && desk.workbench.currentDraft?.isModified == true)
  }

  @Test func soItDoesWhenAnythingMayHaveChanged() {
    var desk = desk
    desk.files[Fixture.draft] = Self.head + "Theirs.\n"
    desk.tell(.libraryChanged(paths: []))
    #expect(desk.text == "Theirs.\n")
  }

  @Test func aChangedHeadIsTakenToo() {
    var desk = desk
    desk.change(Fixture.draft, to: "---\nstatus: cleared\n---\n\nMine.\n")
    #expect(desk.shows("cleared · F1 keys"))
    desk.press("X<c-s>")
    #expect(desk.files[Fixture.draft] == "---\nstatus: cleared\n---\n\nXMine.\n")
  }

  /// Told once, as it may be for minutes that nothing is saved.
  @Test func typedTextStaysWhereTheFileChangedItToo() {
    var desk = desk
    desk.press("X")
    desk.change(Fixture.draft, to: Self.head + "Theirs.\n")
    #expect(desk.text == "XMine.\n" && desk.message?.contains("your text stays") == true)
    desk.press("Y")
    desk.tell(.libraryChanged(paths: [Fixture.draft]))
    #expect(desk.text == "XYMine.\n" && desk.message == nil)
  }

  @Test func textTypedBeforeTheAnswerStaysAndSavingShowsBoth() {
    var desk = desk
    desk.isSlow = true
    desk.change(Fixture.draft, to: Self.head + "Theirs.\n")
    desk.press("X")
    desk.deliver()
    #expect(desk.text == "XMine.\n")
    #expect(desk.workbench.messages.all.last?.text.contains("your text stays") == true)
    desk.press("<c-s>")
    #expect(desk.comparison != nil)
    #expect(desk.files[Fixture.draft] == Self.head + "Theirs.\n")
    desk.press("m<enter><c-s>")
    #expect(desk.files[Fixture.draft] == Self.head + "XMine.\n")
    desk.press("Y<c-s>")
    #expect(desk.comparison == nil && desk.message == "Saved.")
  }

  /// The save itself makes the folder's watcher report the file.
  @Test func theEchoOfASaveDoesNothingToWhatIsTypedOn() {
    var desk = desk
    desk.press("X<c-s>")
    desk.isSlow = true
    desk.tell(.libraryChanged(paths: [Fixture.draft]))
    desk.press("Y")
    desk.deliver()
    #expect(desk.text == "XYMine.\n")
    desk.press("<c-s>")
    #expect(desk.question == nil && desk.files[Fixture.draft] == Self.head + "XYMine.\n")
  }

  @Test func anAccentTakenApartIsAnotherText() {
    var desk = Desk.drafting(text: Self.head + "caf\u{E9}\n")
    desk.change(Fixture.draft, to: Self.head + "cafe\u{301}\n")
    #expect(desk.text?.unicodeScalars.count == 6)
  }

  @Test func aFileThatIsGoneLeavesTheText() {
    var desk = desk
    desk.change(Fixture.draft, to: nil)
    #expect(desk.text == "Mine.\n")
    #expect(desk.message == "\(Fixture.draft) is gone.")
    desk.press("X<c-s>")
    #expect(desk.files[Fixture.draft] == Self.head + "XMine.\n")
  }

  @Test func theRailFollowsItsPosition() {
    var desk = desk
    let path = "\(Fixture.item)/positions/XAR.md"
    desk.change(path, to: desk.files[path]?.replacing("Surveys covered.", with: "Surveys too."))
    #expect(desk.shows("Surveys too"))
  }

  @Test func theEditorsChangesAreTaken() {
    var desk = desk
    desk.press("<f2>e")
    desk.files[Fixture.draft] = Self.head + "Theirs.\n"
    desk.tell(.editorClosed(path: Fixture.draft, nil))
    #expect(desk.text == "Theirs.\n")
    desk.press("<f4>X<f2>e")
    #expect(desk.message?.hasPrefix("Save this intervention first") == true)
    #expect(desk.unanswered.count == 1)
  }
}
