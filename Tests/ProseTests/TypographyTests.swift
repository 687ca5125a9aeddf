import Prose
import TestKit
import Testing

/// What is typed is written as a keyboard has it; the marks of `MarkedText` would stand in the way.
@Suite struct TypographyTests {
  static func typed(_ text: String, _ typography: Typography, undo: Int = 0) -> String {
    var editor = TextEditor()
    for character in text { editor.apply(.write(String(character), typography), columns: 40) }
    for _ in 0..<undo { editor.apply(.undo, columns: 40) }
    #expect(editor.checkInvariants() == [])
    return editor.buffer.text
  }

  @Test(
    arguments: [
      (.english, #"He said "yes"."#, "He said “yes”."),
      (.english, "the delegate's text", "the delegate’s text"),
      (.english, "the states' text", "the states’ text"),
      (.english, "He said 'yes'.", "He said ‘yes’."),
      (.english, #""A 'b' c""#, "“A ‘b’ c”"),
      (.english, #"("yes")"#, "(“yes”)"),
      (.english, "this--that", "this—that"),
      (.english, "pages 3--5", "pages 3–5"),
      (.english, "co-operation", "co-operation"),
      (.english, "--", "--"),
      (.english, "a\n--- b", "a\n--- b"),
      (.english, "|--|", "|--|"),
      (.english, "a <!-- it's \"b\" -- c --> d--e", "a <!-- it's \"b\" -- c --> d—e"),
      (.english, "<!-- a\n\n\"b\" --> \"c\"", "<!-- a\n\n\"b\" --> “c”"),
      (.french, #"Il dit "oui"."#, "Il dit «\u{202F}oui\u{202F}»."),
      (.french, #"Il dit "le "oui" dit"."#, "Il dit «\u{202F}le “oui” dit\u{202F}»."),
      (.french, "l'État", "l’État"),
      (.french, "mot -- mot", "mot – mot"),
      (.spanish, #"Dijo "sí"."#, "Dijo «sí»."),
      (.spanish, #"Dijo "el "sí" dijo"."#, "Dijo «el “sí” dijo»."),
      (.russian, #"Он сказал "да"."#, "Он сказал «да»."),
      (.russian, #""в "да" он""#, "«в „да“ он»"),
      (.russian, "мир -- да", "мир — да"),
      (.arabic, #"قال "نعم""#, "قال «نعم»"),
      (.chinese, #"他说"好""#, "他说”好”"),
      (.chinese, #"他说:"好""#, "他说:”好”"),
      (.chinese, #"他说： "好""#, "他说： “好”"),
      (.chinese, "中--文", "中——文"),
      (.traditionalChinese, #"他說「 "好""#, "他說「 『好』"),
    ] as [(Typography, String, String)])
  func marks(language: Typography, typed: String, text: String) {
    #expect(Self.typed(typed, language) == text)
  }

  /// What stands there after some steps back.
  @Test(arguments: [
    (#"a "b"#, 1, ""),
    (#"a ""#, 1, #"a ""#),
    (#"a ""#, 2, ""),
    ("it's", 1, ""),
    ("it'", 1, "it'"),
    ("a--", 1, "a--"),
    ("a--b", 1, ""),
    ("a--b--", 1, "a—b--"),
    ("a--b--", 2, ""),
  ]) func oneUndoTakesThemBack(typed: String, steps: Int, text: String) {
    #expect(Self.typed(typed, .english, undo: steps) == text)
  }

  @Test func whatWasTakenBackStaysAsItWasTyped() {
    var editor = TextEditor()
    for text in ["a", "'"] { editor.apply(.write(text, .english), columns: 40) }
    editor.apply(.undo, columns: 40)
    editor.apply(.write("b", .english), columns: 40)
    #expect(editor.buffer.text == "a'b")
    editor.markSaved()
    editor.apply(.undo, columns: 40)
    #expect(editor.buffer.text == "a'")
    #expect(editor.isModified)
    editor.apply(.redo, columns: 40)
    #expect(!editor.isModified)
  }

  @Test func aSaveBetweenIsFoundAgain() {
    var editor = TextEditor()
    for text in ["a", "'"] { editor.apply(.write(text, .english), columns: 40) }
    editor.markSaved()
    editor.apply(.write("b", .english), columns: 40)
    editor.apply(.undo, columns: 40)
    #expect(editor.buffer.text == "a’")
    #expect(!editor.isModified)
  }

  @Test(
    arguments: [
      (Typography.english, "may harm;", "A/1, OP 2", "A/1, OP 2: “may harm”"),
      (.english, "Harm is done.", nil, "“Harm is done.”"),
      (.french, "peut nuire,", "A/1, par. 2", "A/1, par. 2\u{A0}: «\u{202F}peut nuire\u{202F}»"),
      (.russian, "может", "A/1", "A/1: «может»"),
      (.chinese, "可能；", "A/1", "A/1：“可能”"),
      (.english, ";", "A/1", "A/1: “”"),
    ] as [(Typography, String, String?, String)])
  func `a quotation stands behind its reference`(
    typography: Typography, words: String, reference: String?, expected: String
  ) {
    #expect(typography.quotation(of: words, from: reference) == expected)
  }
}
