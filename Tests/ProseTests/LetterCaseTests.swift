import Prose
import TestKit
import Testing

@Suite struct LetterCaseTests {
  @Test(
    arguments: [
      ("the dele‸gate", [.changeCase(.upper)], "the DELE‸GATE"),
      ("the ‸delegate", [.changeCase(.title)], "the ‸Delegate"),
      ("the delegate‸", [.changeCase(.title)], "the Delegate‸"),
      ("THE DELEGATE‸", [.changeCase(.lower)], "THE delegate‸"),
      ("«the chair’s text»", [.changeCase(.title)], "«The Chair’s Text»"),
      ("»the chair«", [.changeCase(.upper)], "»THE CHAIR«"),
      ("wor‸d", [.changeCase(.next)], "WOR‸D"),
      ("wor‸d", [.changeCase(.next), .changeCase(.next)], "Wor‸d"),
      ("wor‸d", [.changeCase(.next), .changeCase(.next), .changeCase(.next)], "wor‸d"),
      ("mIx‸ed", [.changeCase(.next)], "mix‸ed"),
      ("i‸", [.changeCase(.next), .changeCase(.next)], "i‸"),
      ("straß‸e", [.changeCase(.upper)], "STRASS‸E"),
      ("ми‸р", [.changeCase(.upper)], "МИ‸Р"),
      ("ΟΔΟΣ‸", [.changeCase(.lower)], "οδος‸"),
      ("«ÉTÉ e\u{301}te\u{301}»", [.changeCase(.title)], "«Été E\u{301}te\u{301}»"),
      ("ǆ‸", [.changeCase(.title)], "ǅ‸"),
      // Scripts without case, and nothing at all.
      ("السلا‸م", [.changeCase(.upper)], "السلا‸م"),
      ("中‸文", [.changeCase(.next)], "中‸文"),
      ("a  ‸  b", [.changeCase(.upper)], "a  ‸  b"),
      ("‸", [.changeCase(.next)], "‸"),
      ("«a\n\nb»", [.changeCase(.upper)], "«A\n\nB»"),
      ("wor‸d", [.changeCase(.upper), .undo], "wor‸d"),
      ("«a b»", [.changeCase(.upper), .undo, .redo], "«A B»"),
    ] as [(String, [EditCommand], String)])
  func changes(before: String, commands: [EditCommand], after: String) {
    #expect(TextEditorTests.after(before, commands) == after)
  }
}
