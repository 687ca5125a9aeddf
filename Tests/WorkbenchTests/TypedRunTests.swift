import Prose
import Screen
import Testing

@testable import Workbench

/// Keys that come together do what they do one by one.
@Suite struct TypedRunTests {
  static func keys(_ text: String) -> [Key] { text.map { .character($0) } }

  @Test(arguments: [
    "the floor is given to the state", "“so”, he said -- \"no\"...", "état, не, 主席; 1/2 <!-- x -->",
    "[if time] one", "e\u{301}a", "?1m:N",
  ]) func inTheTextTheyAreTyped(text: String) {
    var together = DraftEditingTests.editing("one two\n")
    var apart = together
    together.tell(.typed(Self.keys(text)))
    for key in Self.keys(text) { apart.tell(.key(key)) }
    #expect(together.marked == apart.marked)
    #expect(
      together.workbench.currentDraft?.meters.words == apart.workbench.currentDraft?.meters.words)
    together.press("<c-z>")
    apart.press("<c-z>")
    #expect(together.marked == apart.marked)
  }

  @Test func theyReplaceWhatIsSelected() {
    var desk = DraftEditingTests.editing("one two")
    desk.press("<s-c-right>")
    desk.tell(.typed(Self.keys("three")))
    #expect(desk.marked == "three‸ two")
  }

  /// Elsewhere they are commands, also where one of them leads on to the text.
  @Test(arguments: ["ljlG", "?", "2/x", "lj "]) func elsewhereTheyAreCommands(text: String) {
    var together = Desk(columns: 80, rows: 24)
    var apart = together
    together.tell(.typed(Self.keys(text)))
    for key in Self.keys(text) { apart.tell(.key(key)) }
    #expect(together.workbench.place == apart.workbench.place)
    #expect(together.chosen == apart.chosen)
    #expect((together.workbench.overlay == nil) == (apart.workbench.overlay == nil))
  }
}
