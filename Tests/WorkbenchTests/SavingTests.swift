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

  /// What is pressed where the file changed on disk; what the one beside it and the screen hold
  /// then; and whether the text counts as not saved.
  ///
  /// The file itself is never written.
  @Test(arguments: [
    ("s", "XMine.\n" as String?, "XMine.\n", false),
    ("M<enter>", nil, "XMine.\n", true), ("m<enter>", nil, "XMine.\n", true),
    ("T<enter>", nil, "Theirs.\n", false), ("<right><enter>", nil, "Theirs.\n", false),
    ("b<enter>", nil, "XMine.\nTheirs.\n", true),
    ("<esc>", nil, "XMine.\n", true), ("T<esc>", nil, "XMine.\n", true),
  ]) func aChangedFileAsksFirst(
    answer: String, other: String?, text: String, isModified: Bool
  ) throws {
    var desk = desk
    desk.saveFailure = .changedOnDisk
    desk.files[Self.path] = Self.theirs
    desk.press("<c-s>")
    #expect(desk.comparison != nil)
    desk.press(answer)
    #expect(desk.workbench.overlay == nil)
    #expect(desk.files[Self.path] == Self.theirs)
    #expect(desk.files[Self.beside]?.hasSuffix(other ?? "") == (other == nil ? nil : true))
    #expect(desk.text == text)
    #expect(desk.workbench.currentDraft?.isModified == isModified)
    #expect(desk.workbench.current == (answer == "s" ? Self.beside : Self.path))
  }

  /// Keys that decide nothing: both texts stay on the screen, and nothing is written.
  @Test(arguments: ["<c-o>", "<c-r>", "<c-b>", "<a-b>", "x", "<enter>", "<f4>", "<c-s>", "n", "p"])
  func otherKeysDecideNothing(key: String) {
    var desk = desk
    desk.saveFailure = .changedOnDisk
    desk.files[Self.path] = Self.theirs
    desk.press("<c-s>" + key)
    #expect(desk.comparison?.choices == [nil])
    #expect(desk.files[Self.path] == Self.theirs && desk.text == "XMine.\n")
  }

  @Test func theFilesTextCanBeUndone() {
    var desk = desk
    desk.saveFailure = .changedOnDisk
    desk.files[Self.path] = Self.theirs
    desk.press("<c-s>T<enter><c-z>")
    #expect(desk.text == "XMine.\n" && desk.workbench.currentDraft?.isModified == true)
  }

  @Test func savedBesideIsGoneOnWithThere() {
    var desk = desk
    desk.saveFailure = .changedOnDisk
    desk.files[Self.path] = Self.theirs
    desk.press("<c-s>s")
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
    guard case .saveDraft(Self.beside, _, _, .ifUnchanged) = desk.asked.last else {
      Issue.record("\(String(describing: desk.asked.last))")
      return
    }
    #expect(desk.workbench.current == Self.beside)
  }

  /// A file is read again for a save that met a change; by then the text may have gone elsewhere.
  @Test func whatWasAskedForATextThatIsSavedElsewhereIsLate() throws {
    var desk = desk
    let text = desk.workbench.currentDraft?.fileText ?? ""
    desk.tell(
      .draftSaved(path: Self.path, .success(SavedDraft(text: text, path: Self.beside))))
    let message = desk.message
    let current = desk.workbench.current
    #expect(current == Self.beside)
    let brief = try #require(BriefReader.read(Array("Late.\n".utf8), path: Fixture.draft))
    for answer: Result<Brief, Failure> in [.success(brief), .failure(Failure("It is gone."))] {
      desk.tell(.draftOpened(path: Fixture.draft, answer))
      #expect(desk.message == message && desk.workbench.current == current)
      #expect(desk.workbench.drafts[Fixture.draft] == nil)
    }
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
