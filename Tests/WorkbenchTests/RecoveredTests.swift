import Prose
import Testing

@testable import Workbench

/// Texts that an earlier run kept are offered one after another.
@Suite struct RecoveredTests {
  static let head = "---\nstatus: draft\n---\n\n"

  static func kept(_ name: String, path: String = Fixture.draft, isOld: Bool = false) -> KeptText {
    KeptText(
      name: name, path: path, bytes: Array((head + "Kept \(name).\n").utf8), fileChanged: isOld)
  }

  private func desk(_ texts: [KeptText]) -> Desk {
    var desk = Desk()
    desk.tell(.unsavedFound(texts))
    return desk
  }

  @Test func itIsOfferedWithItsPath() {
    let desk = desk([Self.kept("one", isOld: true)])
    #expect(desk.question == .recovered(Self.kept("one", isOld: true)))
    #expect(desk.question?.sentence.contains("The file itself has changed since.") == true)
  }

  @Test func restoringOpensTheDraftWithThatText() {
    var desk = desk([Self.kept("one")])
    desk.press("r")
    #expect(desk.text == "Kept one.\n" && desk.workbench.place == .draft)
    #expect(desk.workbench.currentDraft?.isModified == true && desk.adopted == ["one"])
    desk.press("<c-z>")
    #expect(
      desk.text
        == "Madam Chair,\n\nWe thank you for the paper of the co-facilitators.\n\nThank you, Madam Chair.\n"
    )
  }

  @Test func restoringIntoTheOpenDraftWorksToo() {
    var desk = Desk.drafting()
    desk.press("<f2>")
    desk.tell(.unsavedFound([Self.kept("one")]))
    desk.press("r")
    #expect(desk.text == "Kept one.\n" && desk.workbench.place == .draft)
    desk.press("<c-s>")
    #expect(desk.files[Fixture.draft] == Self.head + "Kept one.\n")
  }

  @Test func discardingForgetsIt() {
    var desk = desk([Self.kept("one")])
    desk.press("d")
    #expect(desk.unanswered == [.discardUnsaved(name: "one")] && desk.question == nil)
  }

  /// The answers to two offers, and which names are discarded.
  @Test(arguments: [
    ("dd", ["one", "two"]), ("cd", ["two"]), ("dc", ["one"]), ("cc", []), ("<esc>d", ["two"]),
    ("rd", ["two"]),
  ]) func everyTextIsOffered(answers: String, discarded: [String]) {
    var desk = desk([Self.kept("one"), Self.kept("two")])
    desk.press(answers)
    #expect(desk.unanswered == discarded.map { .discardUnsaved(name: $0) })
    #expect(desk.question == nil)
  }

  @Test func theOfferWaitsForWhatIsOpen() {
    var desk = Desk()
    desk.press("?")
    desk.tell(.unsavedFound([Self.kept("one")]))
    #expect(desk.question == nil)
    desk.press("<esc>")
    #expect(desk.question == .recovered(Self.kept("one")))
  }

  @Test func anotherQuestionDropsNoOffer() {
    var desk = Desk.drafting()
    desk.press("X<c-q>")
    desk.tell(.unsavedFound([Self.kept("one")]))
    desk.press("c")
    #expect(desk.question == .recovered(Self.kept("one")))
  }

  @Test func aTextWhoseFileIsGoneIsNotLost() {
    var desk = desk([Self.kept("one", path: "gone/interventions/x.md"), Self.kept("two")])
    desk.press("r")
    #expect(
      desk.workbench.messages.all.last?.text.hasPrefix("gone/interventions/x.md is gone.") == true)
    #expect(desk.question == .recovered(Self.kept("two")))
    desk.press("c")
    #expect(desk.text == "Kept one.\n" && desk.workbench.currentDraft?.isModified == true)
    desk.press("<c-s>")
    #expect(desk.files["gone/interventions/x.md"] == Self.head + "Kept one.\n")
  }

  /// The text that was typed upon, what was kept, where the cursor was, what the file holds now, and
  /// the text then.
  @Test(
    arguments: [
      ("One.\nTwo.\n", "One!\nTwo.\n", "One.\nTwo.\n", "One!‸\nTwo.\n"),
      ("One.\nTwo.\n", "One!\n\nTwo.\n", "One.\n\nTwo?\n", nil),
      ("One.\n\nTwo.\n", "One!\n\nTwo.\n", "One.\n\nTwo?\n", "One!‸\n\nTwo?\n"),
      ("One.\n\nTwo.\n", "One!\n\nTwo.\n", "New.\n\nOne.\n\nTwo.\n", nil),
      (
        "One.\n\n\nTwo.\n", "One!\n\n\nTwo.\n", "One.\n\n\nTwo.\n\nMore.\n",
        "One!‸\n\n\nTwo.\n\nMore.\n"
      ),
    ] as [(String, String, String, String?)])
  func whatTheFileChangedSinceIsMergedOrCompared(
    base: String, kept: String, file: String, marked: String?
  ) {
    var desk = Desk.drafting(text: Self.head + file)
    desk.press("<f2>")
    desk.tell(
      .unsavedFound([
        KeptText(
          name: "one", path: Fixture.draft, bytes: Array((Self.head + kept).utf8),
          fileChanged: base != file, head: Self.head, base: Self.head + base,
          selection: Selection(at: TextPosition(line: 0, offset: 4)))
      ]))
    desk.press("r")
    guard let marked else {
      #expect(desk.text == kept && desk.message?.contains("Ctrl-S shows both") == true)
      desk.press("<c-s>")
      #expect(desk.comparison != nil && desk.files[Fixture.draft] == Self.head + file)
      return
    }
    #expect(desk.marked == marked && desk.workbench.currentDraft?.isModified == true)
    #expect(desk.message?.contains("merged") == (base != file))
    desk.press("<c-s>")
    #expect(desk.files[Fixture.draft] == Self.head + marked.filter { $0 != "‸" })
    desk.press("<c-z>")
    #expect(desk.text == (base == file ? file : kept))
  }

  /// An empty line above the text that was typed is part of it, not of the head.
  @Test func theSelectionComesBackToo() {
    var desk = Desk()
    desk.tell(
      .unsavedFound([
        KeptText(
          name: "one", path: Fixture.draft, bytes: Array((Self.head + "\n\nOne two.\n").utf8),
          fileChanged: false, head: Self.head, base: nil,
          selection: Selection(
            anchor: TextPosition(line: 2, offset: 7), head: TextPosition(line: 2, offset: 4)))
      ]))
    desk.press("r<backspace>")
    #expect(desk.marked == "\n\nOne ‸.\n")
  }
}
