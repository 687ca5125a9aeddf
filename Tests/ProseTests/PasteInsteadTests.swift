import Prose
import TestKit
import Testing

@Suite struct PasteInsteadTests {
  @Test(
    arguments: [
      ("a‸", [.paste("one"), .pasteInstead("two")], "atwo‸"),
      ("a‸", [.paste("one"), .pasteInstead("two"), .pasteInstead("three")], "athree‸"),
      ("a‸", [.paste("one"), .pasteInstead("two"), .undo], "a‸"),
      ("a‸", [.paste("one"), .pasteInstead("two"), .undo, .redo], "atwo‸"),
      ("«a»b", [.paste("one"), .pasteInstead("two"), .undo], "«a»b"),
      ("a‸", [.paste("one"), .insert("b"), .pasteInstead("two")], "aonebtwo‸"),
      ("a‸", [.paste("one"), .move(.cluster, .backward), .pasteInstead("two")], "aontwo‸e"),
      ("a‸", [.pasteInstead("two")], "atwo‸"),
      ("a‸", [.paste("one"), .paste("two"), .undo], "aone‸"),
    ] as [(String, [EditCommand], String)])
  func takesThePlace(before: String, commands: [EditCommand], after: String) {
    #expect(TextEditorTests.after(before, commands) == after)
  }
}
