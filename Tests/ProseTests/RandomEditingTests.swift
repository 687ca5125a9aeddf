import Prose
import TestKit
import Testing

@Suite struct RandomEditingTests {
  @Test(arguments: 0..<12 as Range<UInt64>)
  func anyCommandsKeepTheBooksAndCanBeUndone(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let initial = AwkwardText.text(pieces: 60, using: &generator)
    var editor = TextEditor(initial)
    for step in 0..<500 {
      let command = Self.command(for: editor, using: &generator)
      editor.apply(command, columns: [1, 2, 9, 40][step / 20 % 4])
      if Int.random(in: 0..<20, using: &generator) == 0 { editor.breakUndoGroup() }
      if Int.random(in: 0..<40, using: &generator) == 0 { editor.markSaved() }
      let faults = editor.checkInvariants()
      guard faults.isEmpty else {
        Issue.record("step \(step), \(command): \(faults)")
        return
      }
    }
    while editor.canRedo { editor.apply(.redo, columns: 9) }
    let final = editor.buffer
    while editor.canUndo {
      editor.apply(.undo, columns: 9)
      #expect(editor.checkInvariants() == [])
    }
    #expect(Array(editor.buffer.text.utf8) == Array(initial.utf8))
    while editor.canRedo {
      editor.apply(.redo, columns: 9)
      #expect(editor.checkInvariants() == [])
    }
    #expect(editor.buffer == final)
    #expect(editor.buffer != TextBuffer(initial))
  }

  static func command(
    for editor: TextEditor, using generator: inout SeededGenerator
  ) -> EditCommand {
    let text = AwkwardText.text(pieces: 1, using: &generator)
    let length = editor.buffer.offset(of: editor.buffer.end)
    let offset = Int.random(in: 0...length, using: &generator)
    let place = TextPosition(
      line: Int.random(in: -1...editor.buffer.lines.count, using: &generator), offset: offset % 40)
    let motions: [EditCommand.Motion] = [
      .cluster, .cluster, .word, .visualLine, .page(rows: 3), .rowEdge, .lineEdge, .paragraph,
      .document,
    ]
    let motion = motions.randomElement(using: &generator) ?? .cluster
    let directions: [EditCommand.Direction] = [.forward, .backward, .left, .right]
    let direction = directions.randomElement(using: &generator) ?? .forward
    switch Int.random(in: 0..<26, using: &generator) {
    case 0..<8: return .insert(text)
    case 8: return .paste(AwkwardText.text(pieces: 8, using: &generator))
    case 9: return .newline
    case 10..<15: return .move(motion, direction, selecting: Bool.random(using: &generator))
    case 15..<18: return .delete(.cluster, direction)
    case 18: return motion == .document ? .delete(.word, direction) : .delete(motion, direction)
    case 19..<21: return .setCursor(editor.buffer.position(ofOffset: offset))
    case 21: return .setCursor(place)
    case 22: return .extend(to: place)
    case 23..<25: return .undo
    default: return Bool.random(using: &generator) ? .redo : .selectAll
    }
  }
}
