import Prose
import TestKit
import Testing

@Suite struct RandomEditingTests {
  /// 10,000 steps in all.
  @Test(arguments: 0..<20 as Range<UInt64>)
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
      .cluster, .cluster, .word, .sentence, .visualLine, .page(rows: 3), .rowEdge, .lineEdge,
      .paragraph,
      .document,
    ]
    let motion = motions.randomElement(using: &generator) ?? .cluster
    let directions: [EditCommand.Direction] = [.forward, .backward, .left, .right]
    let direction = directions.randomElement(using: &generator) ?? .forward
    let typography = Typography.allCases.randomElement(using: &generator) ?? .french
    switch Int.random(in: 0..<34, using: &generator) {
    case 0..<6: return .insert(text)
    case 6..<8:
      return .write(["\"", "'", "-", text].randomElement(using: &generator) ?? "", typography)
    case 8: return .paste(AwkwardText.text(pieces: 8, using: &generator))
    case 9: return .newline
    case 10..<15: return .move(motion, direction, selecting: Bool.random(using: &generator))
    case 15..<18: return .delete(.cluster, direction)
    case 18: return motion == .document ? .delete(.word, direction) : .delete(motion, direction)
    case 19..<21: return .setCursor(editor.buffer.position(ofOffset: offset))
    case 21: return .setCursor(place)
    case 22: return .extend(to: place)
    case 23..<25: return .undo
    case 25: return .pasteInstead(text)
    case 26, 27: return .moveParagraph(direction)
    case 28: return .joinParagraphs
    case 29: return .splitParagraph
    case 30:
      return .changeCase([.lower, .upper, .title, .next].randomElement(using: &generator) ?? .next)
    case 31: return .replaceAll(ranges(in: editor.buffer, using: &generator), with: text)
    default: return Bool.random(using: &generator) ? .redo : .selectAll
    }
  }

  /// Places in any order, also outside the text and within each other.
  private static func ranges(
    in buffer: TextBuffer, using generator: inout SeededGenerator
  ) -> [TextRange] {
    (0..<Int.random(in: 0..<8, using: &generator)).map { _ in
      let line = Int.random(in: 0...buffer.lines.count, using: &generator)
      let offset = Int.random(in: 0..<30, using: &generator)
      let length = Int.random(in: 0..<9, using: &generator)
      return TextRange(
        TextPosition(line: line, offset: offset), TextPosition(line: line, offset: offset + length))
    }.sorted { $0.start < $1.start }
  }
}
