import Prose
import TestKit
import Testing

@Suite struct SentenceTests {
  @Test(arguments: [
    ("‸One. Two.", "One. ‸Two."),
    ("One. ‸Two.", "One. Two.‸"),
    ("‸One.\nTwo.", "One.\n‸Two."),
    ("‸One\nand two. Three.", "One\nand two. ‸Three."),
    ("‸One\n\ntwo.", "One\n\n‸two."),
    ("‸In No. 5 of Mr. Kim. Two.", "In No. 5 of Mr. Kim. ‸Two."),
    ("‸See A/RES/74/247, para. 3. Two.", "See A/RES/74/247, para. 3. ‸Two."),
    ("‸H. E. Ms. Roe spoke. Two.", "H. E. Ms. Roe spoke. ‸Two."),
    ("‸He said “yes.” Then he left.", "He said “yes.” ‸Then he left."),
    ("‸Why? (Nobody knows.) Well.", "Why? ‸(Nobody knows.) Well."),
    ("‸It costs 3.5 per cent. Two.", "It costs 3.5 per cent. ‸Two."),
    ("‸你好。再见。", "你好。‸再见。"),
    ("‸ما هذا؟ هذا كتاب.", "ما هذا؟ ‸هذا كتاب."),
    ("‸Да. Нет.", "Да. ‸Нет."),
    ("‸Oui ! Non.", "Oui ! ‸Non."),
    ("‸", "‸"),
  ]) func forward(before: String, after: String) {
    #expect(TextEditorTests.after(before, [.move(.sentence, .forward)], columns: 40) == after)
  }

  @Test(arguments: [
    ("One. Two‸.", "One. ‸Two."),
    ("One. ‸Two.", "‸One. Two."),
    ("One.\n‸Two.", "‸One.\nTwo."),
    ("One\nand two. Three.‸", "One\nand two. ‸Three."),
    ("One\n\n\n‸", "‸One\n\n\n"),
    ("你好。再见‸。", "你好。‸再见。"),
    ("  One.‸", "  ‸One."),
    ("‸", "‸"),
  ]) func backward(before: String, after: String) {
    #expect(TextEditorTests.after(before, [.move(.sentence, .backward)], columns: 40) == after)
  }

  @Test func aSentenceCanBeSelectedAndDeleted() {
    #expect(
      TextEditorTests.after("One. ‸Two. Three.", [.move(.sentence, .forward, selecting: true)])
        == "One. «Two. »Three.")
    #expect(
      TextEditorTests.after("One. ‸Two. Three.", [.delete(.sentence, .forward)])
        == "One. ‸Three.")
  }
}
