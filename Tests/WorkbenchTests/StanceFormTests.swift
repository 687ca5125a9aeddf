import Diplomacy
import Dossier
import Testing

@testable import Workbench

@Suite struct StanceFormTests {
  static let arvenia = "\(Fixture.item)/positions/XAR.md"
  static let corvania = "\(Fixture.item)/positions/XCO.md"

  /// Keys from Browse, the file that they write, and what stands in it then.
  @Test(arguments: [
    ("ljls1<enter>", arvenia, "  treaty: support\n  surveys: support\n  speed: oppose\n"),
    (
      "ljlsj<down>u<enter>", arvenia,
      "  treaty: conditional\n  surveys: support\n  speed: undeclared\n"
    ),
    (
      "ljl<a-s>F<down>A<down>C<enter>", arvenia,
      "  treaty: flexible\n  surveys: abstain\n  speed: conditional\n"
    ),
    ("ljls<left><left>l<enter>", arvenia, "  treaty: support\n"),
    ("ljls<left><left><enter>", arvenia, "  treaty: undeclared\n"),
    ("ljl<tab>sk6<enter>", arvenia, "  treaty: undeclared\n"),
    ("ljljsjjj4<enter>", corvania, "{treaty: oppose, surveys: flexible, speed: abstain}"),
  ]) func stancesAreWritten(keys: String, path: String, text: String) throws {
    var desk = Desk()
    let before = desk.files
    desk.press(keys)
    #expect(desk.files[path]?.contains(text) == true, "\(desk.files[path] ?? "")")
    #expect(desk.workbench.overlay == nil)
    #expect(desk.message == "Saved: \(path).")
    #expect(desk.files.filter { $0.value != before[$0.key] }.map(\.key) == [path])
  }

  @Test func rowAndPageShowWhatIsWritten() {
    var desk = Desk()
    desk.press("ljls5<enter>")
    #expect(desk.lines.contains { $0.contains("▸ XAR") && $0.contains("✗ ● ✗") })
    #expect(desk.shows("✗ oppose"))
    #expect(desk.chosen == "positions: \(Self.arvenia)")
  }

  /// Keys that leave everything as it is.
  @Test(arguments: [
    "ljls<esc>", "ljls1<esc>", "ljls<enter>", "ljls1c<enter>", "ljls9<enter>", "ljlsx<a-s><enter>",
  ]) func nothingIsWritten(keys: String) {
    var desk = Desk()
    let before = desk.files
    desk.press(keys)
    #expect(desk.files == before && desk.workbench.overlay == nil && desk.message == nil)
  }

  @Test(arguments: [
    ("s", "Choose a position first"), ("ljs", "Choose a position first"),
    ("ljlGs", "Choose a position first"),
  ]) func withoutAPositionItSaysWhy(keys: String, message: String) {
    var desk = Desk()
    desk.press(keys)
    #expect(desk.workbench.overlay == nil)
    #expect(desk.message?.hasPrefix(message) == true)
  }

  @Test func anItemWithoutQuestionsSaysSo() {
    var files = Fixture.files
    files["exercise-meridian/3-ports/positions/XAR.md"] = "---\n---\n"
    var desk = Desk(files: files)
    desk.press("lls")
    #expect(desk.message?.hasPrefix("This agenda item asks nothing yet") == true)
  }

  @Test func whatCouldNotBeWrittenIsThereAgain() {
    var files = Fixture.files
    files[Self.corvania] = "---\nx: &a support\nstances: {treaty: *a}\n---\n"
    var desk = Desk(files: files)
    desk.press("ljljs5<enter>")
    #expect(desk.message?.contains("write its value out first") == true)
    guard case .stances(let form) = desk.workbench.overlay else {
      Issue.record("The form is gone.")
      return
    }
    #expect(form.rows.map(\.stance) == [.oppose, .undeclared, .undeclared])
    #expect(desk.files[Self.corvania] == files[Self.corvania])
  }
}
