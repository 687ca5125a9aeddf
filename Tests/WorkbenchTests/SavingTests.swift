import Dossier
import Testing

@testable import Workbench

@Suite struct SavingTests {
  static let path = Fixture.draft
  static let beside = path.replacing(".md", with: "-mine.md")
  static let theirs = "---\nstatus: draft\n---\n\nTheirs.\n"

  private var desk: Desk {
    var desk = Desk.drafting(text: "---\nstatus: draft\n---\n\nMine.\n")
    desk.press("X")
    return desk
  }

  @Test func aSaveWritesTheWholeFile() {
    var desk = desk
    desk.press("<c-s>")
    #expect(desk.files[Self.path] == "---\nstatus: draft\n---\n\nXMine.\n")
    #expect(desk.message == "Saved." && !desk.shows("not saved"))
  }

  @Test func whatIsTypedWhileSavingStaysUnsaved() {
    var desk = desk
    desk.isSlow = true
    desk.press("<c-s>")
    #expect(desk.shows("saving …"))
    desk.press("Y")
    desk.deliver()
    #expect(desk.text == "XYMine.\n" && desk.shows("not saved"))
    desk.press("<c-s>")
    #expect(desk.files[Self.path]?.hasSuffix("XYMine.\n") == true && !desk.shows("not saved"))
  }

  @Test func aFailedSaveSaysWhyAndKeepsTheText() {
    var desk = desk
    desk.saveFailure = .other(Failure("The disk is full: free some space."))
    desk.press("<c-s>")
    #expect(desk.message?.hasPrefix("The disk is full: free some space.") == true)
    #expect(desk.text == "XMine.\n" && desk.workbench.currentDraft?.isModified == true)
    desk.saveFailure = nil
    desk.press("<c-s>")
    #expect(desk.message == "Saved.")
  }

  /// The answer to *the file changed on disk*; what the file, the one beside it, and the screen
  /// hold then; and whether the text counts as not saved.
  @Test(arguments: [
    ("b", "Theirs.\n", "XMine.\n" as String?, "XMine.\n", false),
    ("o", "XMine.\n", nil, "XMine.\n", false),
    ("r", "Theirs.\n", nil, "Theirs.\n", false),
    ("c", "Theirs.\n", nil, "XMine.\n", true),
    ("<esc>", "Theirs.\n", nil, "XMine.\n", true),
    ("C", "Theirs.\n", nil, "XMine.\n", true),
  ]) func aChangedFileAsksFirst(
    answer: String, file: String, other: String?, text: String, isModified: Bool
  ) throws {
    var desk = desk
    desk.saveFailure = .changedOnDisk
    desk.files[Self.path] = Self.theirs
    desk.press("<c-s>")
    #expect(desk.question == .changedOnDisk)
    desk.press(answer)
    #expect(desk.question == nil)
    #expect(desk.files[Self.path]?.hasSuffix(file) == true)
    #expect(desk.files[Self.beside]?.hasSuffix(other ?? "") == (other == nil ? nil : true))
    #expect(desk.text == text)
    #expect(desk.workbench.currentDraft?.isModified == isModified)
    #expect(desk.workbench.current == (answer == "b" ? Self.beside : Self.path))
  }

  /// Keys that are no answer: the question stays, and nothing is written.
  @Test(arguments: ["<c-o>", "<c-r>", "<c-b>", "<a-o>", "x", "<enter>", "<f4>", "<c-s>", "<c-q>"])
  func aChordIsNoAnswer(key: String) {
    var desk = desk
    desk.saveFailure = .changedOnDisk
    desk.files[Self.path] = Self.theirs
    desk.press("<c-s>" + key)
    #expect(desk.question == .changedOnDisk)
    #expect(desk.files[Self.path] == Self.theirs && desk.text == "XMine.\n")
  }

  @Test func theFilesTextCanBeUndone() {
    var desk = desk
    desk.saveFailure = .changedOnDisk
    desk.files[Self.path] = Self.theirs
    desk.press("<c-s>r<c-z>")
    #expect(desk.text == "XMine.\n" && desk.workbench.currentDraft?.isModified == true)
  }

  @Test func savedBesideIsGoneOnWithThere() {
    var desk = desk
    desk.saveFailure = .changedOnDisk
    desk.files[Self.path] = Self.theirs
    desk.press("<c-s>b")
    desk.saveFailure = nil
    desk.press("Y<c-s>")
    #expect(desk.files[Self.path] == Self.theirs)
    #expect(desk.files[Self.beside]?.hasSuffix("XYMine.\n") == true)
    desk.press("<c-z><c-z>")
    #expect(desk.text == "Mine.\n")
  }

  @Test func whatIsTypedBeforeTheFileBesideIsReadIsSavedThere() {
    var desk = desk
    let text = desk.workbench.currentDraft?.fileText ?? ""
    desk.isSlow = true
    desk.tell(
      .draftSaved(path: Self.path, .success(SavedDraft(text: text, path: Self.beside))))
    desk.press("Y<c-s>")
    guard case .saveDraft(Self.beside, _, .ifUnchanged) = desk.asked.last else {
      Issue.record("\(String(describing: desk.asked.last))")
      return
    }
    #expect(desk.workbench.current == Self.beside)
  }

  @Test func aCopyElsewhereLeavesTheDraftNotSaved() {
    var desk = desk
    desk.press("<c-o>")
    desk.tell(.pasted("/tmp/copy.md\nrest"))
    desk.press("<enter>")
    #expect(desk.files["/tmp/copy.md"]?.hasSuffix("XMine.\n") == true)
    #expect(desk.message == "Saved as /tmp/copy.md.")
    #expect(desk.workbench.current == Self.path)
    #expect(desk.workbench.currentDraft?.isModified == true)
  }

  @Test(arguments: ["<c-o><enter>", "<c-o>x<esc>", "<c-o>  <enter>"])
  func noPathSavesNothing(keys: String) {
    var desk = desk
    let files = desk.files
    desk.press(keys)
    #expect(desk.files == files && desk.workbench.overlay == nil)
    #expect(desk.text == "XMine.\n")
  }
}
