import Prose
import TestKit
import Testing

/// An editor's text becomes another one, as after a merge.
@Suite struct BecomingTests {
  /// The text and the cursor, as `MarkedText` writes them, before and after.
  @Test(arguments: [
    ("one\nt‸wo\n", "one\ntwo\n", "one\nt‸wo\n"),
    ("one\nt‸wo\n", "new\none\ntwo\n", "new\none\nt‸wo\n"),
    ("one\ntwo\nth‸ree", "one\nthree", "one\nth‸ree"),
    ("one\nt‸wo\nthree\n", "one\ntwe\nthree\n", "one\nt‸we\nthree\n"),
    ("one\nt‸wo\nthree\n", "one\nthree\n", "one\nt‸hree\n"),
    ("‸", "one\n", "one\n‸"),
    ("one‸", "", "‸"),
  ]) func theCursorStaysAtItsText(before: String, text: String, after: String) {
    var editor = MarkedText.editor(before)
    let former = editor.buffer
    editor.become(text)
    #expect(MarkedText.text(editor) == after)
    #expect(editor.checkInvariants().isEmpty)
    editor.apply(.undo, columns: 80)
    #expect(editor.buffer == former)
    #expect(MarkedText.text(editor) == before)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>) func itIsExactAndOneStep(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let former = AwkwardText.text(pieces: 30, using: &generator)
      let latter = AwkwardText.text(pieces: 30, using: &generator)
      guard former.unicodeScalars.first != "\u{FEFF}", latter.unicodeScalars.first != "\u{FEFF}"
      else { continue }
      var editor = TextEditor(former)
      editor.apply(.setCursor(editor.buffer.end), columns: 80)
      editor.become(latter)
      #expect(Array(editor.buffer.text.utf8) == Array(latter.utf8))
      #expect(editor.checkInvariants().isEmpty)
      editor.apply(.undo, columns: 80)
      #expect(Array(editor.buffer.text.utf8) == Array(former.utf8))
    }
  }

  @Test func nothingIsTheSavedTextAnyMore() {
    var editor = TextEditor("one\n")
    editor.markUnsaved()
    #expect(editor.isModified)
    editor.markSaved()
    #expect(!editor.isModified)
  }
}
