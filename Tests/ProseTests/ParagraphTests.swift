import Prose
import TestKit
import Testing

@Suite struct ParagraphTests {
  @Test(
    arguments: [
      ("on‸e\n\ntwo\n\nthree\n", [.moveParagraph(.forward)], "two\n\non‸e\n\nthree\n"),
      ("one\n\ntw‸o\n\nthree\n", [.moveParagraph(.backward)], "tw‸o\n\none\n\nthree\n"),
      ("one‸\n\ntwo", [.moveParagraph(.forward)], "two\n\none‸"),
      ("one\n\ntwo‸", [.moveParagraph(.forward)], "one\n\ntwo‸"),
      ("‸one\n\ntwo", [.moveParagraph(.backward)], "‸one\n\ntwo"),
      ("a\nb‸\n\n\nc\nd\n", [.moveParagraph(.forward)], "c\nd\n\n\na\nb‸\n"),
      ("a\n‸\nb", [.moveParagraph(.forward)], "a\n‸\nb"),
      ("«a\n\nb»\n\nc", [.moveParagraph(.forward)], "c\n\n«a\n\nb»"),
      ("a\n\n»b\n\nc«", [.moveParagraph(.backward)], "»b\n\nc«\n\na"),
      // What ends at a line's beginning takes nothing of that line.
      ("«a\n\n»b\n\nc", [.moveParagraph(.forward)], "b\n\n«a\n\n»c"),
      ("a‸\r\n\r\nb\n", [.moveParagraph(.forward)], "b\r\n\r\na‸\n"),
      ("a‸\n\nb\n\nc", [.moveParagraph(.forward), .moveParagraph(.forward)], "b\n\nc\n\na‸"),
      ("a‸\n\nb\n\nc", [.moveParagraph(.forward), .undo], "a‸\n\nb\n\nc"),
      ("a‸\n\nb", [.moveParagraph(.forward), .undo, .redo], "b\n\na‸"),
    ] as [(String, [EditCommand], String)])
  func moving(before: String, commands: [EditCommand], after: String) {
    #expect(TextEditorTests.after(before, commands) == after)
  }

  @Test(
    arguments: [
      ("on‸e\n\ntwo\n\nthree", [.joinParagraphs], "one‸ two\n\nthree"),
      ("one‸  \n \n\n  two", [.joinParagraphs], "one‸ two"),
      ("a\nb‸\n\nc\nd", [.joinParagraphs], "a\nb‸ c\nd"),
      ("one\n\ntwo‸", [.joinParagraphs], "one\n\ntwo‸"),
      ("one\n‸\ntwo", [.joinParagraphs], "one‸ two"),
      ("中‸文。\n\n文件", [.joinParagraphs], "中文。‸文件"),
      ("«a\n\nb\n\nc»\n\nd", [.joinParagraphs], "a‸ b c\n\nd"),
      ("a‸\r\n\r\nb", [.joinParagraphs], "a‸ b"),
      ("«a\n\nb\n\nc»", [.joinParagraphs, .undo], "«a\n\nb\n\nc»"),
      ("a‸\n\nb", [.joinParagraphs, .joinParagraphs, .undo], "a‸\n\nb"),
    ] as [(String, [EditCommand], String)])
  func joining(before: String, commands: [EditCommand], after: String) {
    #expect(TextEditorTests.after(before, commands) == after)
  }

  @Test(
    arguments: [
      ("one ‸two", [.splitParagraph], "one\n\n‸two"),
      ("one‸ two", [.splitParagraph], "one\n\n‸two"),
      ("one«, »two", [.splitParagraph], "one\n\n‸two"),
      ("one‸\ntwo", [.splitParagraph], "one\n\n‸two"),
      ("one\n‸two", [.splitParagraph], "one\n\n‸two"),
      ("one\n\n‸two", [.splitParagraph], "one\n\n‸two"),
      ("one‸", [.splitParagraph], "one\n\n‸"),
      ("one‸\n\ntwo", [.splitParagraph], "one\n\n‸\n\ntwo"),
      ("one ‸two\r\n", [.splitParagraph], "one\r\n\r\n‸two\r\n"),
      ("one ‸two", [.splitParagraph, .undo], "one ‸two"),
      ("one ‸two", [.splitParagraph, .insert("x")], "one\n\nx‸two"),
      ("‸", [.splitParagraph], "‸"),
    ] as [(String, [EditCommand], String)])
  func splitting(before: String, commands: [EditCommand], after: String) {
    #expect(TextEditorTests.after(before, commands) == after)
  }
}
