import Prose
import TestKit
import Testing

@Suite struct EditHistoryTests {
  @Test(
    arguments: [
      ("‸", [.insert("a"), .insert("b"), .undo], "‸"),
      ("‸", [.insert("a"), .insert("b"), .undo, .redo], "ab‸"),
      ("x‸", [.insert("a"), .newline, .insert("b"), .undo], "xa\n‸"),
      ("x‸", [.insert("a"), .newline, .insert("b"), .undo, .undo], "xa‸"),
      ("x‸", [.insert("a"), .insert("b"), .paste("cd"), .undo], "xab‸"),
      (
        "x‸", [.insert("a"), .move(.cluster, .backward), .insert("b"), .undo], "x‸a"
      ),
      ("a «b» c", [.insert("x"), .insert("y"), .undo], "a «b» c"),
      ("a »b« c", [.deleteBackward, .undo], "a »b« c"),
      ("abc‸", [.deleteBackward, .deleteBackward, .undo], "abc‸"),
      ("abc‸", [.insert("d"), .deleteBackward, .deleteBackward, .undo], "abcd‸"),
      ("‸abc", [.deleteForward, .deleteForward, .undo], "‸abc"),
      ("a b‸", [.deleteWordBackward, .deleteWordBackward, .undo], "a ‸"),
      ("‸", [.undo], "‸"),
      ("‸", [.redo], "‸"),
      ("‸", [.insert("a"), .undo, .insert("b"), .redo], "b‸"),
      // Undone with the line ends that there were.
      ("a«\r\nb\n»c", [.deleteBackward, .undo], "a«\r\nb\n»c"),
      ("a\rb‸\n", [.deleteBackward, .undo], "a\rb‸\n"),
      ("‸\u{301}", [.insert("e"), .insert("o"), .undo], "‸\u{301}"),
    ] as [(String, [EditCommand], String)])
  func steps(before: String, commands: [EditCommand], after: String) {
    #expect(TextEditorTests.after(before, commands) == after)
  }

  @Test func aPauseEndsAStep() {
    var editor = TextEditor()
    editor.apply(.insert("a"), columns: 10)
    editor.breakUndoGroup()
    editor.apply(.insert("b"), columns: 10)
    editor.apply(.undo, columns: 10)
    #expect(editor.buffer.text == "a")
  }

  @Test func modified() {
    var editor = TextEditor("x")
    #expect(!editor.isModified && !editor.canUndo && !editor.canRedo)
    editor.apply(.insert("a"), columns: 10)
    #expect(editor.isModified && editor.canUndo)
    editor.apply(.undo, columns: 10)
    #expect(!editor.isModified && editor.canRedo)
    editor.apply(.redo, columns: 10)
    editor.markSaved()
    #expect(!editor.isModified)
    editor.apply(.insert("b"), columns: 10)
    #expect(editor.isModified)
    editor.apply(.undo, columns: 10)
    #expect(!editor.isModified)
    #expect(editor.buffer.text == "ax")
    editor.apply(.undo, columns: 10)
    #expect(editor.isModified)
    // What was saved can't be reached any more.
    editor.apply(.insert("a"), columns: 10)
    #expect(editor.isModified)
    #expect(editor.buffer.text == "ax")
  }

  @Test func movingIsNoChange() {
    var editor = TextEditor("x y")
    editor.apply(.move(.word, .forward), columns: 10)
    editor.apply(.deleteForward, columns: 10)
    editor.apply(.undo, columns: 10)
    editor.apply(.move(.document, .forward), columns: 10)
    editor.apply(.deleteForward, columns: 10)
    #expect(!editor.isModified)
    #expect(editor.canRedo)
  }
}
