import Prose
import TestKit
import Testing

@Suite struct ReplaceAllTests {
  /// The ranges of every `x` in a text.
  static func ranges(_ text: String) -> [TextRange] {
    var found: [TextRange] = []
    for (line, words) in TextBuffer(text).lines.enumerated() {
      for (offset, byte) in words.text.utf8.enumerated() where byte == UInt8(ascii: "x") {
        found.append(
          TextRange(
            TextPosition(line: line, offset: offset), TextPosition(line: line, offset: offset + 1)))
      }
    }
    return found
  }

  @Test(arguments: [
    ("‸x", "yy", "‸yy"),
    ("x‸", "yy", "yy‸"),
    ("axbxc‸\nx", "", "abc‸\n"),
    ("axbx‸c\nx\r\n", "long", "alongblong‸c\nlong\r\n"),
    ("a\n‸b", "y", "a\n‸b"),
    ("e\u{301}x‸x", "e\u{301}", "e\u{301}e\u{301}‸e\u{301}"),
  ]) func replaces(before: String, text: String, after: String) {
    var editor = MarkedText.editor(before)
    let ranges = Self.ranges(editor.buffer.text)
    editor.apply(.replaceAll(ranges, with: text), columns: 40)
    #expect(editor.checkInvariants() == [])
    #expect(MarkedText.text(editor) == after)
    editor.apply(.undo, columns: 40)
    #expect(MarkedText.text(editor) == before)
    editor.apply(.redo, columns: 40)
    #expect(MarkedText.text(editor) == after)
    #expect(editor.canUndo == !ranges.isEmpty)
  }

  /// A line of 100,000 places is copied once, not once for each.
  @Test func manyInOneLineTakeNoTime() {
    let text = String(repeating: "x ", count: 100_000)
    var editor = TextEditor(text)
    let time = ContinuousClock().measure {
      editor.apply(.replaceAll(Self.ranges(text), with: "yz"), columns: 40)
    }
    #expect(editor.buffer.text == String(repeating: "yz ", count: 100_000))
    #expect(time < .seconds(10))
  }
}
