import Testing

@testable import Prose

@Suite("Edits as they are noted") struct NotedEditsTests {
  @Test func nothingIsNotedUnasked() {
    var buffer = TextBuffer("one\n")
    buffer.replace(TextRange(at: .start), with: "x")
    let before = buffer.takeEdits()
    buffer.noteEdits()
    let after = buffer.takeEdits()
    #expect(before == [] && after == [])
  }

  @Test func whatIsDoneUndoneAndDoneAgainIsNotedInOrder() {
    var editor = TextEditor("Chair,\r\nwe\n")
    editor.noteEdits()
    var copy = TextBuffer("Chair,\r\nwe\n")
    for command in [
      EditCommand.insert("Mr. "), .newline, .paste("a\rb\n"), .undo, .redo, .selectAll,
      .insert("\u{301}"), .undo,
    ] {
      editor.apply(command, columns: 40)
      for edit in editor.takeEdits() {
        let isDone = copy.apply(edit)
        #expect(isDone)
      }
      #expect(copy == editor.buffer)
      #expect(copy.checkInvariants() == [])
    }
  }

  @Test(arguments: [(0, 3, 0, 4), (1, 0, 1, 0), (-1, 0, 0, 0), (0, 1, 0, 2), (0, 0, 7, 0)])
  func whatDoesNotFitIsNotDone(line: Int, offset: Int, endLine: Int, endOffset: Int) {
    var buffer = TextBuffer("aé")
    let range = TextRange(
      TextPosition(line: line, offset: offset), TextPosition(line: endLine, offset: endOffset))
    let isDone = buffer.apply(TextBuffer.Edit(range, with: "x"))
    #expect(!isDone && buffer.text == "aé")
  }
}
