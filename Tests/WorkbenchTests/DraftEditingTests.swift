import Dossier
import Prose
import Screen
import Testing

@testable import Workbench

@Suite struct DraftEditingTests {
  static let front = "---\nstatus: draft\n---\n\n"

  static let nothingSelected =
    "Nothing is selected: Shift with an arrow key selects, Alt-C copies the whole statement."

  static func editing(_ text: String) -> Desk { .drafting(text: front + text) }

  /// A text with the cursor at its start, keys, and the text after them with its cursor.
  @Test(arguments: [
    ("one two", "X", "X‸one two"),
    ("one two", "<c-right>X", "oneX‸ two"),
    ("one two", "<end><enter>X", "one two\nX‸"),
    ("one two", "<s-c-right>", "«one» two"),
    ("one two", "<s-c-right><c-x>", "‸ two"),
    ("one two", "<s-c-right><c-c><end><c-v>", "one twoone‸"),
    ("one two", "<s-c-right><c-x><end><c-v><c-v>", " twooneone‸"),
    ("one two", "<c-a><c-x>", "‸"),
    ("one two", "<c-a>X", "X‸"),
    ("one two", "<c-k>", "‸"),
    ("one two", "<del><c-d>", "‸e two"),
    ("one two", "<end><backspace>", "one tw‸"),
    ("one two", "<end><c-w>", "one ‸"),
    ("one two", "<c-del>", "‸ two"),
    ("one two", "X<c-z>", "‸one two"),
    ("one two", "X<c-z><c-y>", "X‸one two"),
    ("one two", "<c-y>", "‸one two"),
    ("one\n\ntwo\n", "<c-end>", "one\n\ntwo\n‸"),
    ("one\n\ntwo\n", "<c-end><c-home>", "‸one\n\ntwo\n"),
    ("e\u{301}a", "<right>", "e\u{301}‸a"),
    ("👨‍👩‍👧a", "<right><backspace>", "‸a"),
    ("one", "?1m:N<space>", "?1m:N ‸one"),
    ("one", "中я", "中я‸one"),
    // What isn't text is no text: function keys, unbound chords, Alt.
    ("one", "<f12><c-t><a-q><ins>", "‸one"),
  ]) func keysEdit(text: String, keys: String, after: String) {
    var desk = Self.editing(text)
    desk.press(keys)
    #expect(desk.marked == after)
  }

  @Test func pagesTurnByTheRowsOfTheText() {
    var desk = Self.editing((1...80).map { "line \($0)\n" }.joined())
    desk.press("<pagedown>")
    let one = desk.workbench.currentDraft?.editor.cursor.line
    #expect(one == 24)
    desk.press("<pageup>")
    #expect(desk.workbench.currentDraft?.editor.cursor.line == 0)
    desk.press("<s-pagedown>")
    #expect(desk.workbench.currentDraft?.editor.selection.range.end.line == one)
  }

  @Test(arguments: [
    "<tab><tab>", "<tab><esc>", "<tab>jj<tab>", "<f1><esc>", "<f2><f4>", "<f5><esc>",
  ])
  func goingAwayAndBackMovesNothing(keys: String) {
    var desk = Desk.drafting(columns: 40, rows: 12, text: DraftFrameTests.long)
    desk.press("<pagedown><pagedown><up><up>")
    let before = desk.lines
    let cursor = desk.frame().cursor
    desk.press(keys)
    #expect(desk.lines == before && desk.frame().cursor == cursor)
  }

  /// Keys, and whether the text counts as not saved after them.
  @Test(arguments: [
    ("", false), ("X", true), ("X<backspace>", true), ("X<c-z>", false), ("X<c-z><c-y>", true),
    ("X<c-s>", false), ("X<c-s><c-z>", true), ("X<c-s><c-z><c-y>", false), ("<right>", false),
    ("<c-a><c-c>", false), ("<c-a><c-x>", true), ("<c-z>", false), ("X<c-s>Y<c-z>", false),
  ]) func modifiedStateFollows(keys: String, isModified: Bool) {
    var desk = Self.editing("one two")
    desk.press(keys)
    #expect(desk.workbench.currentDraft?.isModified == isModified)
    #expect(desk.shows("not saved") == isModified)
    #expect(desk.workbench.unsavedTexts.isEmpty != isModified)
  }

  @Test func aPasteIsOneStep() {
    var desk = Self.editing("one")
    desk.tell(.pasted("two\nthree "))
    #expect(desk.marked == "two\nthree ‸one")
    desk.press("<c-z>")
    #expect(desk.marked == "‸one")
  }

  @Test func theRailTakesNoPasteAndNoLetters() {
    var desk = Desk.drafting()
    let before = desk.text
    desk.press("<tab>xyz")
    desk.tell(.pasted("lost?"))
    #expect(desk.text == before)
  }

  @Test(arguments: [
    ("<c-x>", nothingSelected), ("<c-c>", nothingSelected),
    ("<c-v>", "Nothing was cut or copied here yet."),
    ("<c-s>", "Nothing to save: the file holds this text already."),
  ]) func whatCannotBeDoneSaysWhy(keys: String, sentence: String) {
    var desk = Desk.drafting()
    desk.press(keys)
    #expect(desk.message == sentence)
    #expect(desk.workbench.currentDraft?.isModified == false)
  }

  @Test func theHeadOfTheFileStaysByteForByte() {
    let head = "---\r\nstatus: draft   # mine\r\n---\r\n\r\n\r\n"
    var desk = Desk.drafting(text: head + "one\r\n")
    desk.press("X<c-s>")
    #expect(desk.files[Fixture.draft] == head + "Xone\r\n")
  }

  @Test func bytesThatAreNoTextStayAsTheyAre() throws {
    let bytes: [UInt8] = Array(Self.front.utf8) + [0x61, 0xC3, 0x62, 0x0A]
    var desk = Desk.drafting(text: ByteExactText.decode(bytes))
    desk.press("<right><right>X")
    let text = try #require(desk.workbench.currentDraft?.fileText)
    #expect(ByteExactText.encode(text) == Array(Self.front.utf8) + [0x61, 0xC3, 0x58, 0x62, 0x0A])
  }
}
