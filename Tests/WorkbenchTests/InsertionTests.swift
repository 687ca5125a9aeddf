import Dossier
import Review
import Testing

@testable import Workbench

@Suite struct InsertionTests {
  static let point = "Numbers change faster than treaties do."

  static func editing(_ text: String) -> Desk {
    .drafting(text: "---\nstatus: draft\n---\n\n" + text)
  }

  /// How often the row below is chosen first, and what F7 then puts into an empty text.
  @Test(arguments: [
    (0, point),
    (1, "Seismic surveys fall under the same limits."),
    (2, "Quiet ships burn less fuel."),
    (4, "EX/MER/3, OP 2: “Noise may severely impact marine life.”"),
    (5, "XCO"),
    (6, "EX/MER/3"),
  ]) func insertsWhatIsChosen(steps: Int, words: String) {
    var desk = Self.editing("")
    desk.press(String(repeating: "<a-down>", count: steps) + "<f7>")
    #expect(desk.marked == words + "‸")
  }

  @Test func agreedLanguageStandsBehindItsSource() {
    var desk = ReviewingTests.reviewed("Madam Chair,\n\n")
    desk.press("<a-down><a-down><a-down><a-down><f7>")
    #expect(
      desk.text?.hasSuffix("EX/MER/3, OP 2: “Noise may severely impact marine life.”") == true)
    desk.pause()
    let review = desk.workbench.currentDraft?.review.latest?.review
    #expect(review?.form.contains { $0.rule == .referenceAfterQuotation } == false)
  }

  @Test func aRedLineIsRefused() {
    var desk = Self.editing("one")
    desk.press("<a-down><a-down><a-down><f7>")
    #expect(desk.message == "A red line is not inserted: it says what must not be said.")
    #expect(desk.marked == "‸one" && desk.workbench.currentDraft?.isModified == false)
  }

  /// The text around the cursor, and what the insertion leaves there.
  @Test(arguments: [
    ("one", "<end>", "one \(point)‸"),
    ("one ", "<end>", "one \(point)‸"),
    ("one", "", "\(point) ‸one"),
    ("one", "<c-a>", "\(point)‸"),
    ("one\n", "<c-end>", "one\n\(point)‸"),
  ]) func standsApartFromTheWordsAround(text: String, keys: String, after: String) {
    var desk = Self.editing(text)
    desk.press(keys + "<a-enter>")
    #expect(desk.marked == after)
  }

  @Test func oneKeyAgainInsertsTheNextAndUndoTakesOneBack() {
    var desk = Self.editing("")
    desk.press("<f7><f7>")
    #expect(desk.text?.hasSuffix("the same limits.") == true)
    desk.press("<c-z>")
    #expect(desk.text == Self.point)
    desk.press("<c-z>")
    #expect(desk.text == "")
  }

  @Test func enterInTheRailInsertsAndGoesBackToTheText() {
    var desk = Self.editing("")
    desk.press("<tab>j<enter>")
    #expect(desk.text == "Seismic surveys fall under the same limits.")
    #expect(desk.workbench.currentDraft?.focus == .text)
  }

  @Test func anEmptyRailSaysSo() {
    var files = Fixture.files.filter { !$0.key.contains("/positions/") }
    files[BrowsingTests.item] = "---\nnumber: 4\ntitle: Source limits\n---\n"
    var desk = Desk(files: files, destination: Fixture.draft)
    desk.press("<enter><f7>")
    #expect(desk.message == "There is nothing in the rail to insert.")
    desk.press("<tab>")
    #expect(desk.message?.hasPrefix("The rail is empty") == true)
    #expect(desk.workbench.currentDraft?.focus == .text)
  }

  /// One key again and again walks through what is to be said, past what is not.
  @Test func theSameKeyGoesOnPastRedLines() {
    var desk = Self.editing("")
    desk.press("<f7><f7><f7><f7>")
    #expect(desk.message == nil)
    #expect(desk.text?.contains("speed limit") == false)
    #expect(desk.text?.contains("Noise may severely impact marine life.") == true)
  }
}
