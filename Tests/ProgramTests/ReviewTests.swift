import TestKit
import Testing

@Suite("The review in the program") struct ReviewTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    let position = "Briefs/\(Desk.item)/positions/XAR.md"
    let text = try desk.text(of: position)
    try desk.write(text + "  - watch: \"speed limit\"\n", to: position)
  }

  private func isMarked(_ program: ProgramDriver, _ sign: String, _ words: String) -> Bool {
    program.screen.contains { $0.hasPrefix(" \(sign) ") && $0.contains(words) }
  }

  @Test func `a red line is marked as its sentence ends, and one walks to it`() throws {
    let program = try desk.runInDraft()
    try program.waitFor("points 0/2")
    try program.type("We can accept a speed limit in every port.")
    try program.wait(for: "the mark") { isMarked(program, "!", "We can accept a speed limit") }
    try program.waitFor("red lines 1")
    try program.type(" Quiet berths cost little and help at once.")
    try program.waitFor("✓ Berths first")
    try program.keys("<c-home><f8>")
    try program.waitFor("“speed limit” crosses a red line")
    try program.keys("<a-x>")
    try program.waitFor("Nothing else silences a red line")
    try program.keys("<esc>")
    try program.wait(for: "the text alone") {
      !program.screen.contains { $0.contains("Nothing else silences") }
    }
    try program.keys("<c-a>")
    try program.type("We say nothing.")
    try program.wait(for: "no mark") { !isMarked(program, "!", "We") }
    try program.waitFor("red lines 0")
    try program.keys("<c-s>")
    try program.waitForState("saved")
    try program.quit()
  }
}
