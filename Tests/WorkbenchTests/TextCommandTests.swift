import Prose
import Screen
import Testing

@testable import Workbench

/// What is done to sentences, paragraphs and words, by its keys.
@Suite struct TextCommandTests {
  static func after(_ text: String, _ keys: String, language: String = "en") -> String? {
    var desk = Desk.drafting(text: "---\nstatus: draft\nlanguage: \(language)\n---\n\n" + text)
    desk.press(keys)
    return desk.marked
  }

  /// A text with the cursor at its start, keys, and the text after them with its cursor.
  @Test(arguments: [
    ("One. Two.", "<a-right>", "One. ‸Two."),
    ("One. Two.", "<a-s-right><c-x>", "‸Two."),
    ("One. Two.", "<c-end><a-left>", "One. ‸Two."),
    ("One. Two.", "<c-end><a-s-left>", "One. »Two.«"),
    ("سلام. نعم.", "<a-left>", "سلام. ‸نعم."),
    ("one\n\ntwo", "<a-s-down>", "two\n\n‸one"),
    ("one\n\ntwo", "<a-s-down><a-s-up>", "‸one\n\ntwo"),
    ("one\n\ntwo", "<a-s-down><c-z>", "‸one\n\ntwo"),
    ("one\n\ntwo", "<a-j>", "one‸ two"),
    ("one two", "<c-right><a-p>", "one\n\n‸two"),
    ("one two", "<c-right><a-p><c-z>", "one‸ two"),
    ("one two", "<a-u>", "‸ONE two"),
    ("ONE two", "<a-l>", "‸one two"),
    ("one two", "<c-a><a-w>", "«One Two»"),
    ("one two", "<a-k><a-k>", "‸One two"),
    ("мир", "<a-u>", "‸МИР"),
  ]) func keysEdit(text: String, keys: String, after: String) {
    #expect(Self.after(text, keys) == after)
  }

  /// Cut and copied one after the other, and pasted in the same draft.
  @Test(arguments: [
    ("<c-v>", "b‸"), ("<c-v><a-v>", "a‸"), ("<c-v><a-v><a-v>", "b‸"), ("<a-v>", "b‸"),
    ("<c-v><a-v><c-z>", "‸"), ("<c-v><c-v><a-v>", "ba‸"), ("<c-v><a-v>x<a-v>", "axb‸"),
    ("<c-v><a-v><c-v>", "ab‸"),
  ]) func theRingGoesBackThroughWhatWasCut(keys: String, after: String) {
    #expect(Self.after("", "a<c-a><c-x>b<c-a><c-x>" + keys) == after)
  }

  @Test func theRingComesAroundAndKeepsEachTextOnce() {
    var ring = CutRing()
    #expect(ring.isEmpty && ring.last() == nil && ring.former() == nil)
    for text in ["a", "b", "a"] { ring.keep(text) }
    #expect(ring.last() == "a")
    #expect([ring.former(), ring.former(), ring.former()] == ["b", "a", "b"])
    for number in 0..<200 { ring.keep("\(number)") }
    _ = ring.last()
    let all = Set((0..<400).map { _ in ring.former() ?? "" })
    #expect(all.count == 60 && all.contains("140") && !all.contains("139"))
    ring.keep(String(repeating: "x", count: 20 << 20))
    ring.keep("small")
    _ = ring.last()
    #expect(ring.former() == "small")
  }

  @Test func whatTheTerminalPastesCanGiveWayToWhatWasCut() {
    var desk = Desk.drafting(text: "---\nstatus: draft\n---\n\none")
    desk.press("<c-a><c-c>")
    desk.tell(.pasted("two"))
    desk.press("<a-v>")
    #expect(desk.text == "one")
  }

  @Test(arguments: [
    ("en", "it's \"so\"--", "it’s “so”—"), ("fr", "l'\"a\"", "l’«\u{202F}a\u{202F}»"),
    ("ru", "\"да\" -- \"нет\"", "«да» — «нет»"), ("es", "\"sí\"", "«sí»"),
    ("ar", "\"نعم\"", "«نعم»"), ("zh-TW", "\"好\"", "「好」"),
    ("de", "it's \"so\"--", "it's \"so\"--"),
  ]) func quotationMarksAreThoseOfTheLanguage(language: String, typed: String, text: String) {
    var desk = Desk.drafting(text: "---\nstatus: draft\nlanguage: \(language)\n---\n\n")
    desk.type(typed)
    #expect(desk.text == text)
  }

  @Test func quotationMarksCanBeLeftAsTheyAreTyped() {
    var desk = Desk.drafting(text: "---\nstatus: draft\n---\n\n")
    desk.press("<a-q>")
    #expect(desk.message == "Quotation marks and dashes stay as they are typed.")
    desk.type("\"a\"")
    desk.press("<a-q>")
    desk.type("'")
    #expect(desk.text == "\"a\"’")
    desk.press("<c-z>")
    #expect(desk.text == "\"a\"'")
    let settings = Settings.read(Array("quotes: plain".utf8), path: "config.yaml").settings
    var plain = Desk(destination: Fixture.draft, settings: settings)
    plain.press("<enter>")
    plain.type("it's")
    #expect(plain.text?.contains("it's") == true)
  }

  @Test func nothingIsPutRightForALanguageThatIsNotKnown() {
    var desk = Desk.drafting(text: "---\nstatus: draft\nlanguage: de\n---\n\n")
    desk.press("<a-q>")
    #expect(desk.message?.hasPrefix("There are no quotation marks known") == true)
  }

  /// Undo and redo go through a save and bring cursor and selection back with the text.
  @Test func undoSurvivesASave() {
    var desk = Desk.drafting(text: "---\nstatus: draft\n---\n\none two three")
    desk.press("<s-c-right>X<c-s>")
    #expect(desk.marked == "X‸ two three")
    #expect(desk.workbench.currentDraft?.isModified == false)
    desk.press("<c-right><c-w><c-s>")
    #expect(desk.text == "X  three")
    desk.press("<c-z>")
    #expect(desk.marked == "X two‸ three")
    desk.press("<c-z>")
    #expect(desk.marked == "«one» two three")
    #expect(desk.workbench.currentDraft?.isModified == true)
    desk.press("<c-y><c-y>")
    #expect(desk.marked == "X ‸ three")
    #expect(desk.workbench.currentDraft?.isModified == false)
    desk.press("<c-z><c-s><c-y><c-z>")
    #expect(desk.workbench.currentDraft?.isModified == false)
    #expect(desk.files[Fixture.draft]?.hasSuffix("X two three") == true)
  }

  @Test(arguments: [("1<enter>", 2), ("2<enter>", 4), ("3<enter>", 6)])
  func aParagraphIsGoneToByItsNumber(keys: String, line: Int) {
    let text = "Madam Chair,\n\n[Look up.]\n\nOne.\n\nTwo.\n\nThree.\n"
      .split(separator: "\n\n").filter { !$0.hasPrefix("[") }.joined(separator: "\n\n")
    var desk = Desk.drafting(text: "---\nstatus: draft\n---\n\n" + text)
    desk.press("<a-g>" + keys)
    #expect(desk.workbench.currentDraft?.editor.cursor == TextPosition(line: line, offset: 0))
  }

  @Test func aParagraphThatIsNotThereIsTold() {
    var desk = Desk.drafting()
    let before = desk.marked
    desk.press("<a-g>9<enter>")
    #expect(desk.message == "There are 2 paragraphs: type one of their numbers.")
    desk.press("<esc>")
    #expect(desk.marked == before && desk.workbench.overlay == nil)
  }

  /// The numbers are those that Preview prints, whatever stands between.
  @Test func paragraphsAreCountedAsPreviewDoes() {
    let text = "Madam Chair,\n\n[Look up.]\n\nOne.\n\n<!-- No. -->\n\nExcellencies,\n\nTwo.\n"
    var desk = Desk.drafting(text: "---\nstatus: draft\nnumbered: true\n---\n\n" + text)
    desk.press("<a-g>2<enter>")
    #expect(desk.marked?.contains("‸Two.") == true)
    desk.press("<f5>")
    #expect(desk.lines.contains { $0.contains("2.") && $0.contains("Two.") })
  }
}
