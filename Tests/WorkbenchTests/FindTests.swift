import Prose
import Screen
import Testing

@testable import Workbench

@Suite struct FindTests {
  static func editing(_ text: String, columns: Int = 110, rows: Int = 30) -> Desk {
    .drafting(columns: columns, rows: rows, text: "---\nstatus: draft\n---\n\n" + text)
  }

  /// A text with the cursor at its start, keys, the text after them, and what is counted.
  @Test(arguments: [
    ("one two one", "<c-f>one", "«one» two one", "1 of 2"),
    ("one two one", "<c-f>one<enter>", "one two «one»", "2 of 2"),
    ("one two one", "<c-f>one<f3><f3>", "«one» two one", "1 of 2"),
    ("one two one", "<c-f>one<s-f3>", "one two «one»", "2 of 2"),
    ("one two one", "<c-f>one<down><up>", "«one» two one", "1 of 2"),
    ("one two", "<c-f>t", "one «t»wo", "1 of 1"),
    ("one two", "<c-f>tx", "‸one two", "nothing found"),
    ("one two", "<c-f>tx<backspace>", "one «t»wo", "1 of 1"),
    ("One ONE one", "<c-f>one<enter><enter>", "One ONE «one»", "3 of 3"),
    ("One ONE one", "<c-f>one<a-c>", "One ONE «one»", "1 of 1"),
    ("ones one", "<c-f>one<a-w>", "ones «one»", "1 of 1"),
    ("ones one", "<c-f>one<a-w><a-w>", "«one»s one", "1 of 2"),
    ("été ete", "<c-f>ete", "été «ete»", "1 of 1"),
    ("été ete", "<c-f>ete<a-a>", "«été» ete", "1 of 2"),
    ("e\u{301}te\u{301}s", "<c-f>ete<a-a>", "«e\u{301}te\u{301}»s", "1 of 1"),
    ("e\u{301}", "<c-f>e", "‸e\u{301}", "nothing found"),
    ("the state’s", "<c-f>state's", "the «state’s»", "1 of 1"),
    ("МИР мир", "<c-f>мир<enter>", "МИР «мир»", "2 of 2"),
    ("中文文", "<c-f>文", "中«文»文", "1 of 2"),
    ("aaaa", "<c-f>aa<enter>", "aa«aa»", "2 of 2"),
    ("straße STRASSE", "<c-f>strasse<a-a>", "«straße» STRASSE", "1 of 2"),
    ("one two", "<s-c-right><c-f>", "«one» two", "1 of 1"),
    ("one two one", "<s-c-right><c-f><enter>", "one two «one»", "2 of 2"),
  ]) func finds(text: String, keys: String, after: String, count: String) {
    var desk = Self.editing(text)
    desk.press(keys)
    #expect(desk.marked == after)
    #expect(desk.shows(count), "\(desk.lines)")
  }

  /// After Esc the last search goes on without its line.
  @Test(arguments: [
    ("one two one", "<c-f>one<esc><f3>", "one two «one»"),
    ("one two one", "<c-f>one<esc><c-end><f3>", "«one» two one"),
    ("one two one", "<c-f>one<esc><s-f3>", "one two «one»"),
    ("one two", "<c-f>one<esc>x", "x‸ two"),
    ("one two one", "<c-f>one<esc><c-end><c-f>", "one two one‸"),
    ("one two one", "<c-f>one<esc><c-f>two", "one «two» one"),
  ]) func goesOnLater(text: String, keys: String, after: String) {
    var desk = Self.editing(text)
    desk.press(keys)
    #expect(desk.marked == after)
  }

  @Test(arguments: [
    ("one two one", "<c-r>one<tab>six<enter>", "six two «one»"),
    ("one two one", "<c-r>one<tab>six<enter><enter>", "six two six‸"),
    ("one two one", "<c-r>one<tab>six<a-enter>", "six two six"),
    ("One ones", "<c-r>one<tab>a<a-w><a-enter>", "a ones"),
    ("one two one", "<c-r>one<tab><a-enter>", " two "),
    ("one two", "<c-r>x<tab>y<a-enter>", "one two"),
    ("a a", "<c-r>a<tab>aa<enter><enter>", "aa aa"),
    ("one", "<c-f>one<c-r>six<enter>", "six"),
  ]) func replaces(text: String, keys: String, after: String) {
    var desk = Self.editing(text)
    desk.press(keys)
    let marks: Set<Character> = ["«", "»", "‸"]
    #expect(desk.text == after.filter { !marks.contains($0) })
  }

  @Test func allIsOneStep() {
    var desk = Self.editing("one two\n\none\n")
    desk.press("<c-r>one<tab>six<a-enter>")
    #expect(desk.message == "2 replaced; one undo takes all of it back.")
    desk.press("<esc>")
    #expect(desk.text == "six two\n\nsix\n")
    desk.press("<c-z>")
    #expect(desk.text == "one two\n\none\n")
    #expect(desk.workbench.currentDraft?.isModified == false)
    desk.press("<c-y>")
    #expect(desk.text == "six two\n\nsix\n")
  }

  @Test func whatIsFoundStandsAboveTheLine() throws {
    var desk = Self.editing((1...80).map { "line \($0)\n" }.joined(), columns: 80, rows: 12)
    desk.press("<c-f>line 60")
    let row = try #require(desk.lines.firstIndex { $0.contains("line 60") })
    #expect(row < 8)
  }

  @Test func theRailGivesTheKeyboardBack() {
    var desk = Desk.drafting()
    desk.press("<tab><c-f>paper")
    #expect(desk.marked?.contains("«paper»") == true)
    #expect(desk.workbench.currentDraft?.focus == .text)
  }

  @Test func nothingWasLookedForYet() {
    var desk = Desk.drafting()
    desk.press("<f3>")
    #expect(desk.message == "Nothing was looked for yet: Ctrl-F does.")
    desk.press("<c-f>zebra<enter>")
    #expect(desk.message == "There is no “zebra” in the text.")
  }

  @Test func whatWasCutCanBeLookedFor() {
    var desk = Self.editing("one two two")
    desk.press("<c-right><right><s-c-right><c-c><c-home><c-f><c-v>")
    #expect(desk.marked == "one «two» two")
    desk.tell(.pasted("o"))
    #expect(desk.shows("nothing found"))
  }

  /// The file changed on disk while one looked for something in it.
  @Test func aTextThatWasReadAgainIsLookedThroughAnew() {
    var desk = Self.editing("one two")
    desk.press("<c-f>one")
    desk.change(Fixture.draft, to: "---\nstatus: draft\n---\n\nnone and one")
    desk.press("<enter>")
    #expect(desk.text == "none and one")
    #expect(desk.workbench.drafts.values.allSatisfy { $0.editor.checkInvariants().isEmpty })
  }
}
