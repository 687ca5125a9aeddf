import Prose
import Testing

@testable import Workbench

@Suite("A file changed on disk while it is edited (fault 27)") struct ComparingTests {
  static let head = FileChangeTests.head
  static let base = head + "One.\n\nTwo.\n\nThree.\n\nFour.\n"
  static let merged =
    "The file changed on disk; its changes were merged with yours. Undo takes them out."

  /// A draft with `keys` typed in it, whose file then holds `theirs`.
  static func meeting(
    _ keys: String, _ theirs: String, columns: Int = 120, rows: Int = 36, base: String = base
  ) -> Desk {
    var desk = Desk.drafting(columns: columns, rows: rows, text: base)
    desk.press("<c-home>" + keys)
    desk.change(Fixture.draft, to: head + theirs)
    return desk
  }

  /// What is typed, what the file holds then, and the text and its cursor.
  @Test(arguments: [
    ("X", "One.\n\nTwo.\n\nThree.\n\nFour!\n", "X‸One.\n\nTwo.\n\nThree.\n\nFour!\n"),
    (
      "<c-end><up>X", "New.\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n",
      "New.\n\nOne.\n\nTwo.\n\nThree.\n\nX‸Four.\n"
    ),
    (
      "<down><down>X", "One!\n\nTwo.\n\nThree.\n\nAnd.\n\nFour.\n",
      "One!\n\nX‸Two.\n\nThree.\n\nAnd.\n\nFour.\n"
    ),
  ]) func changesApartAreMergedAtOnce(keys: String, theirs: String, marked: String) {
    var desk = Self.meeting(keys, theirs)
    #expect(desk.marked == marked && desk.message == Self.merged)
    #expect(desk.workbench.currentDraft?.isModified == true)
    #expect(desk.files[Fixture.draft] == Self.head + theirs)
    let text = desk.text ?? ""
    desk.press("<c-z>")
    #expect(desk.text?.contains("X") == true && desk.text?.hasSameBytes(as: text) == false)
    desk.press("<c-y><c-s>")
    #expect(desk.files[Fixture.draft] == Self.head + text && desk.message == "Saved.")
  }

  /// Without a word from the folder's watch, the save finds the change.
  @Test func aSaveMergesToo() {
    var desk = Desk.drafting(text: Self.base)
    desk.press("<c-home>X")
    desk.saveFailure = .changedOnDisk
    desk.files[Fixture.draft] = Self.head + "One.\n\nTwo.\n\nThree.\n\nFour!\n"
    desk.press("<c-s>")
    #expect(desk.text == "XOne.\n\nTwo.\n\nThree.\n\nFour!\n" && desk.message == Self.merged)
    desk.saveFailure = nil
    desk.press("<c-s>")
    #expect(desk.files[Fixture.draft] == Self.head + "XOne.\n\nTwo.\n\nThree.\n\nFour!\n")
  }

  /// Save and watch both ask for the file: what was decided between their answers stays.
  @Test func theSameFileReadAgainLeavesWhatIsDecided() throws {
    let theirs = "Theirs.\n\nTwo.\n\nThree.\n\nFour.\n"
    var desk = Self.meeting("X", theirs)
    desk.press("<c-s>")
    #expect(desk.shows("not decided"))
    desk.press("M")
    #expect(!desk.shows("not decided"))
    desk.change(Fixture.draft, to: Self.head + theirs)
    #expect(!desk.shows("not decided"))
    // Another text is another question.
    desk.change(Fixture.draft, to: Self.head + theirs.replacing("Theirs.", with: "Other."))
    #expect(desk.shows("not decided"))
  }

  /// All that was typed undone, the text is still not the file's.
  @Test func undoneToTheStartItIsNotSaved() {
    var desk = Self.meeting("X", "One.\n\nTwo.\n\nThree.\n\nFour!\n")
    desk.press("<c-z><c-z>")
    #expect(desk.text == "One.\n\nTwo.\n\nThree.\n\nFour.\n")
    #expect(desk.workbench.currentDraft?.isModified == true)
  }

  @Test func aChangedHeadIsMerged() {
    var desk = Self.meeting("X", "")
    desk.change(Fixture.draft, to: Self.base.replacing("draft", with: "cleared"))
    #expect(desk.text?.hasPrefix("XOne.") == true && desk.shows("cleared · F1 keys"))
    desk.press("<c-s>")
    #expect(
      desk.files[Fixture.draft]
        == Self.base.replacing("draft", with: "cleared").replacing("One.", with: "XOne."))
  }

  /// Two conflicts and a change of each side alone: the keys, and the text then.
  @Test(arguments: [
    ("mm<enter>", "X‸One.\n\nTwo!\n\nThree.\n\nXFour.\n"),
    ("tt<enter>", "One?\n\nTwo!\n\nThree.\n\nFour?\n"),
    ("mt<enter>", "XOne.\n\nTwo!\n\nThree.\n\nFour?\n"),
    ("nm<enter>", nil), ("nmt<enter>", "One?\n\nTwo!\n\nThree.\n\nXFour.\n"),
    ("bb<enter>", "XOne.\nOne?\n\nTwo!\n\nThree.\n\nXFour.\nFour?\n"),
    ("Mnt<enter>", "XOne.\n\nTwo!\n\nThree.\n\nFour?\n"),
    ("T<enter>", "One?\n\nTwo!\n\nThree.\n\nFour?\n"),
    ("pm<enter>", nil), ("<enter>", nil),
  ]) func conflictsAreDecided(keys: String, text: String?) {
    var desk = Self.meeting("X<c-end><up>X", "One?\n\nTwo!\n\nThree.\n\nFour?\n")
    let mine = desk.text
    desk.press("<c-s>")
    #expect(desk.comparison?.merge.conflicts.count == 2)
    desk.press(keys)
    guard let text = text?.replacing("‸", with: "") else {
      #expect(desk.comparison != nil && desk.text == mine)
      #expect(desk.message?.hasPrefix("Decide each conflict first") == true)
      return
    }
    #expect(desk.text == text && desk.comparison == nil)
    desk.press("<c-z>")
    #expect(desk.text == mine)
    desk.press("<c-y><c-s>")
    #expect(desk.files[Fixture.draft] == Self.head + text)
  }

  @Test func whatChangesWhileBothAreShownIsShown() {
    var desk = Self.meeting("X", "One?\n\nTwo.\n\nThree.\n\nFour.\n")
    desk.press("<c-s>")
    desk.change(Fixture.draft, to: Self.head + "One??\n\nTwo.\n\nThree.\n\nFour.\n")
    desk.press("t<enter>")
    #expect(desk.text?.hasPrefix("One??\n") == true)
  }

  @Test func leftAloneASaveAsksAgain() {
    var desk = Self.meeting("X", "One?\n\nTwo.\n\nThree.\n\nFour.\n")
    desk.press("<c-s>t<esc>")
    #expect(desk.text?.hasPrefix("XOne.\n") == true && desk.comparison == nil)
    desk.press("<c-s>")
    #expect(desk.comparison?.choices == [nil])
    #expect(desk.files[Fixture.draft] == Self.head + "One?\n\nTwo.\n\nThree.\n\nFour.\n")
  }

  @Test(arguments: [("XOne.", "m"), ("One?", "t")]) func aClickTakesASide(
    text: String, side: String
  ) {
    var desk = Self.meeting("X", "One?\n\nTwo.\n\nThree.\n\nFour.\n")
    desk.press("<c-s>")
    desk.click(text)
    #expect(desk.comparison?.choices == [side == "m" ? .mine : .theirs])
  }

  static let long = "We thank the chair for the paper, and we welcome its clear words on speed."

  static let cases =
    FrameCase.atAllSizes("draft-compared") {
      var desk = meeting(
        "<down><down>Also: <c-end><up>Last: ",
        "One.\n\nTwo, as the chair put it. \(long)\n\nThree.\n\n\(same)Four?\nFive.\n",
        columns: $0, rows: $1, base: head + "One.\n\nTwo. \(long)\n\nThree.\n\n\(same)Four.\n")
      desk.press("<c-s>")
      return desk
    }
    + FrameCase.atAllSizes("draft-compared-decided") {
      var desk = meeting("X", "One?\n\nTwo!\n\nThree.\n\nFour.\n", columns: $0, rows: $1)
      desk.press("<c-s>t")
      return desk
    }

  private static let same = (1...8).map { "Paragraph \($0).\n\n" }.joined()

  @Test(arguments: cases) func isDrawnAsRecorded(_ frame: FrameCase) {
    frame.desk().expect(frame.name)
  }
}
