import Screen
import TestKit
import Testing

@Suite("The mouse, and the system's clipboard") struct MouseTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  /// Presses and releases the button where `text` stands first below the line at the top.
  private func click(_ text: String, times: Int = 1, in program: ProgramDriver) throws {
    let place = try place(of: text, in: program)
    for _ in 0..<times { try program.mouse("0;\(place)M", "0;\(place)m") }
  }

  /// Column and row from 1, as a report has them.
  private func place(of text: String, in program: ProgramDriver) throws -> String {
    for (row, line) in program.screen.enumerated().dropFirst() {
      guard let range = line.firstRange(of: text) else { continue }
      return "\(line[..<range.lowerBound].count + 1);\(row + 1)"
    }
    throw ProgramDriver.Failure.deadline(waitingFor: text, screen: program.screen)
  }

  @Test func `an intervention is chosen, opened and edited without the keyboard's arrows`() throws {
    let program = try desk.run()
    try program.takeClipboard()
    try program.waitFor("F1 keys")
    try click("Quiet berths", in: program)
    try program.wait(for: "the item") { program.screen[0].contains("▸ 2 Quiet berths") }
    try click("XBO", in: program)
    try program.waitFor("Surveys come first.")
    try click("4 Mar", times: 2, in: program)
    try program.waitForState("saved")

    // The cursor is placed, a word is selected and copied, and the wheel moves neither.
    try click("welcome", in: program)
    try program.type("warmly ")
    try program.waitFor("We warmly welcome the paper.")
    try click("paper", times: 2, in: program)
    let place = try place(of: "paper", in: program)
    try program.mouse("64;\(place)M", "65;\(place)M", "65;\(place)M")
    try program.keys("<c-c>")
    try program.wait(for: "the clipboard") { program.clipboard == "paper" }

    // A drag selects, and what is typed takes its place.
    let start = try self.place(of: "the paper", in: program)
    let end = try self.place(of: ".", in: program)
    try program.mouse("0;\(start)M", "32;\(end)M", "0;\(end)m")
    try program.type("what was said")
    try program.waitFor("We warmly welcome what was said.")
    try click("Ctrl-S save", in: program)
    try program.waitFor("Saved.")
    #expect(
      try desk.text(of: Desk.draftFile).contains("\n\nWe warmly welcome what was said.\n\n"))

    try program.keys("<a-c>")
    try program.wait(for: "the clipboard") {
      program.clipboard
        == "Madam Chair,\n\nWe warmly welcome what was said.\n\nThank you."
    }
    try program.quit()
  }

  @Test func `what is held or moved elsewhere does no harm`() throws {
    let program = try desk.runInDraft()
    for report in ["35;4;4M", "1;9;9M", "2;9;9M", "0;999;999M", "32;0;0M", "66;5;5M", "0;4;1M"] {
      try program.mouse(report)
    }
    try program.waitForState("saved")
    try program.quit()
    #expect(try desk.text(of: Desk.draftFile) == LeavingTests.file())
  }
}
