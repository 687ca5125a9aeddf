import Testing

@testable import Workbench

@Suite struct CopyingTests {
  static let statement = """
    Madam Chair,

    We **thank** you
    for the paper. <!-- not yet cleared -->

    [slowly]

    <!-- ask the capital -->

    [if time] And more.

    """

  /// A text, keys, and what gets to the system's clipboard.
  @Test(arguments: [
    ("one two", "<s-c-right><c-c>", ["one"]), ("one two", "<s-c-right><c-x><c-x>", ["one"]),
    ("one two", "<c-c>", []), ("one\ntwo\n", "<c-a><c-c>", ["one\ntwo\n"]),
    ("a\u{1B}]52;c;x\u{7}", "<c-a><c-c>", ["a\u{1B}]52;c;x\u{7}"]),
    (statement, "<a-c>", ["Madam Chair,\n\nWe thank you for the paper.\n\nAnd more."]),
    (statement, "<f5><c-c>", ["Madam Chair,\n\nWe thank you for the paper.\n\nAnd more."]),
    ("<!-- one -->", "<a-c>", []), ("[aside]", "<a-c>", []),
  ]) func whatIsCopied(text: String, keys: String, copied: [String]) {
    var desk = DraftEditingTests.editing(text)
    desk.press(keys)
    #expect(desk.unanswered == copied.map(Effect.copyToClipboard))
    #expect(copied.isEmpty == (desk.workbench.ring.newest.isEmpty))
    if copied.isEmpty {
      #expect(
        desk.message?.hasPrefix("Nothing is sel") == true
          || desk.message?.hasPrefix("There is nothing to copy") == true)
    }
  }

  @Test func theWholeStatementIsPastedHereToo() {
    var desk = DraftEditingTests.editing("one\n\n[aside]\n\ntwo")
    desk.press("<a-c><c-a><c-v>")
    #expect(desk.text == "one\n\ntwo")
  }

  @Test func aStatementThatIsNotInDraftIsCopiedFromThePreview() {
    var desk = Desk(destination: Fixture.draft)
    desk.press("<f5><a-c>")
    #expect(
      desk.unanswered == [
        .copyToClipboard(
          "Madam Chair,\n\nWe thank you for the paper of the co-facilitators.\n\n"
            + "Thank you, Madam Chair.")
      ])
  }
}
