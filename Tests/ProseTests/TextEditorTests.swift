import Prose
import TestKit
import Testing

@Suite struct TextEditorTests {
  static func after(_ before: String, _ commands: [EditCommand], columns: Int = 10) -> String {
    var editor = MarkedText.editor(before)
    for command in commands { editor.apply(command, columns: columns) }
    #expect(editor.checkInvariants() == [])
    return MarkedText.text(editor)
  }

  @Test(arguments: ["", "‸", "the dele‸gate", "«a»", "»a«b", "x\r\n«y\nz»", "\u{FEFF}‸a"])
  func markedTextRoundTrips(marked: String) {
    let again = MarkedText.text(MarkedText.editor(marked))
    #expect(Array(again.utf8) == Array((marked.isEmpty ? "‸" : marked).utf8))
  }

  @Test(
    arguments: [
      ("the dele‸ate", [.insert("g")], "the deleg‸ate"),
      ("‸", [.insert("a"), .insert("b")], "ab‸"),
      ("a «b» c", [.insert("x")], "a x‸ c"),
      ("a »b« c", [.insert("x")], "a x‸ c"),
      ("a‸", [.newline, .insert("b")], "a\nb‸"),
      ("a‸\r\nb", [.newline], "a\r\n‸\r\nb"),
      ("a\r\nb‸", [.newline], "a\r\nb\r\n‸"),
      ("a‸", [.paste("1\r2\r\n3\n4")], "a1\n2\n3\n4‸"),
      // A letter typed before an accent becomes one with it.
      ("‸\u{301}", [.insert("e")], "e\u{301}‸"),
      ("e‸", [.insert("\u{301}")], "e\u{301}‸"),
      ("\u{FEFF}‸a", [.insert("x")], "\u{FEFF}x‸a"),
      ("‸", [.insert("")], "‸"),
    ] as [(String, [EditCommand], String)])
  func typing(before: String, commands: [EditCommand], after: String) {
    #expect(Self.after(before, commands) == after)
  }

  @Test(
    arguments: [
      ("ab‸c", [.deleteBackward], "a‸c"),
      ("ab‸c", [.deleteForward], "ab‸"),
      ("‸a", [.deleteBackward], "‸a"),
      ("a‸", [.deleteForward], "a‸"),
      ("a\r\n‸b", [.deleteBackward], "a‸b"),
      ("a‸\r\nb", [.deleteForward], "a‸b"),
      ("«ab»c", [.deleteBackward], "‸c"),
      ("»ab«c", [.deleteForward], "‸c"),
      ("«ab»c d", [.deleteWordForward], "‸c d"),
      ("e\u{301}‸", [.deleteBackward], "‸"),
      ("👨‍👩‍👧‸🇫🇷", [.deleteForward, .deleteBackward], "‸"),
      ("the delegate, ‸x", [.deleteWordBackward], "the ‸x"),
      ("the‸ delegate, x", [.deleteWordForward], "the‸, x"),
      ("one\n‸two", [.deleteWordBackward], "one‸two"),
      ("one‸\ntwo", [.deleteWordForward], "one‸two"),
      ("on‸e two\nthree", [.deleteToLineEnd], "on‸\nthree"),
      ("one‸\nthree", [.deleteToLineEnd], "one‸three"),
      ("one two‸", [.delete(.lineEdge, .backward)], "‸"),
      ("one two ‸three", [.delete(.document, .backward)], "‸three"),
    ] as [(String, [EditCommand], String)])
  func deleting(before: String, commands: [EditCommand], after: String) {
    #expect(Self.after(before, commands) == after)
  }

  @Test func copyAndCut() {
    var editor = MarkedText.editor("a «b\r\nc» d")
    #expect(editor.copy() == "b\r\nc")
    #expect(editor.cut() == "b\r\nc")
    #expect(MarkedText.text(editor) == "a ‸ d")
    #expect(editor.copy() == nil)
    #expect(editor.cut() == nil)
    editor.apply(.undo, columns: 10)
    #expect(MarkedText.text(editor) == "a «b\r\nc» d")
  }

  @Test func placesOutsideTheTextAreBroughtIntoIt() {
    var editor = TextEditor("ab\ne\u{301}x")
    editor.apply(.setCursor(TextPosition(line: 9, offset: 9)), columns: 10)
    #expect(editor.cursor == TextPosition(line: 1, offset: 4))
    editor.apply(.setCursor(TextPosition(line: 1, offset: 1)), columns: 10)
    #expect(editor.cursor == TextPosition(line: 1, offset: 0))
    editor.apply(.extend(to: TextPosition(line: -1, offset: 3)), columns: 10)
    #expect(MarkedText.text(editor) == "»ab\n«e\u{301}x")
    editor.replace(
      TextRange(TextPosition(line: 7, offset: 0), TextPosition(line: 8, offset: 1)), with: "!")
    #expect(MarkedText.text(editor) == "ab\ne\u{301}x!‸")
  }
}
