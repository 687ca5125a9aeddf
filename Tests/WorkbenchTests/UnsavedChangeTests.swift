import Prose
import Testing

@testable import Workbench

@Suite("What a journal is told of a text") struct UnsavedChangeTests {
  static let head = "---\nstatus: draft\n---\n\n"

  private func desk(_ text: String = "One two.\n") -> Desk { .drafting(text: Self.head + text) }

  private func kinds(_ desk: inout Desk) -> [UnsavedChange.Kind] {
    desk.takeUnsavedChanges().map(\.kind)
  }

  @Test func nothingIsToldOfATextThatIsAsItsFile() {
    var desk = desk()
    desk.press("<right><s-right>")
    #expect(kinds(&desk).isEmpty)
  }

  /// What is done after a first letter was typed, and what is told of it.
  @Test(
    arguments: [
      ("", []), ("y", [.edits([insertion("y", at: 1)], nil)]),
      ("<left>", [.edits([], Selection(at: .start))]), ("<left><right>", []),
      (
        "<s-left>",
        [.edits([], Selection(anchor: TextPosition(line: 0, offset: 1), head: .start))]
      ),
      (
        "y<left>",
        [.edits([insertion("y", at: 1)], Selection(at: TextPosition(line: 0, offset: 1)))]
      ),
      ("<c-z>", [.nothingUnsaved]), ("<c-s>", [.nothingUnsaved]),
    ] as [(String, [UnsavedChange.Kind])])
  func editsAreToldAndTheCursorWhereNoEditSaysIt(keys: String, told: [UnsavedChange.Kind]) {
    var desk = desk()
    desk.press("x")
    let first = UnsavedChange.Kind.whole(
      base: Self.head + "One two.\n", head: Self.head, body: "xOne two.\n",
      Selection(at: TextPosition(line: 0, offset: 1)))
    #expect(kinds(&desk) == [first])
    desk.press(keys)
    #expect(kinds(&desk) == told)
    #expect(kinds(&desk).isEmpty)
  }

  private static func insertion(_ text: String, at offset: Int) -> TextBuffer.Edit {
    TextBuffer.Edit(TextRange(at: TextPosition(line: 0, offset: offset)), with: text)
  }

  /// A merge is in the journal before it is seen, upon the text that it was merged with.
  @Test func aMergeIsTold() {
    var desk = desk("One.\n\nTwo.\n")
    desk.press("x")
    _ = desk.takeUnsavedChanges()
    let theirs = Self.head + "One.\n\nTwo!\n"
    desk.change(Fixture.draft, to: theirs)
    #expect(
      kinds(&desk) == [
        .whole(
          base: theirs, head: Self.head, body: "xOne.\n\nTwo!\n",
          Selection(at: TextPosition(line: 0, offset: 1)))
      ])
    desk.press("<c-z>")
    guard case .edits(let edits, _) = kinds(&desk).first else {
      Issue.record("undoing is told")
      return
    }
    #expect(!edits.isEmpty && desk.text == "xOne.\n\nTwo.\n")
  }
}
