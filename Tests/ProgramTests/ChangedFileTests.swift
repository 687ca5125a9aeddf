import Glibc
import Screen
import TestKit
import Testing

@Suite("Files that other programs change (fault 27)") struct ChangedFileTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  static let theirs = Desk.head + "Theirs now.\n"
  static let position = "Briefs/\(Desk.item)/positions/XAR.md"

  @Test func `page and lists follow without a key`() throws {
    let program = try desk.run(["harbour/2/XAR"])
    try program.waitFor("For quiet berths in every port.")
    try desk.write(
      "---\nstances:\n  berths: oppose\n---\n\nAgainst zebras.\n", to: Self.position)
    try program.waitFor("Against zebras.")
    try program.wait(for: "the stance in the list") {
      program.screen.contains { $0.contains("▸ XAR") && $0.contains("✗") }
    }
    try desk.write(
      "---\nstances:\n  berths: abstain\n---\n\nOf two minds.\n",
      to: "Briefs/\(Desk.item)/positions/XCO.md")
    try program.waitFor("XCO")
    unlink(desk.at("Briefs/\(Desk.item)/positions/XCO.md"))
    try program.waitUntilGone("XCO")
    try desk.write(
      "---\ntitle: Yak Assembly\ndates: 2026-01-01\n---\n", to: "Briefs/yak/session.md")
    try program.waitFor("Yak Assembly")
    try program.quit()
  }

  @Test func `a draft without changes takes the file's text`() throws {
    let program = try desk.runInDraft()
    try desk.write(Self.theirs, to: Desk.draftFile)
    try program.waitFor("Theirs now.")
    try program.waitForSentence("read again")
    try program.keys("<c-z>")
    try program.waitFor("We welcome the paper.")
    try program.keys("<c-y>")
    try program.waitFor("Theirs now.")
    try program.waitForState("saved")
    try program.quit()
    #expect(try desk.text(of: Desk.draftFile) == Self.theirs)
  }

  @Test func `a change elsewhere in the file is merged at once`() throws {
    let program = try desk.runInDraft()
    try program.type("Zebra ")
    try program.waitFor("Zebra Madam Chair,")
    let theirs = LeavingTests.file() + "\nTheirs at the end.\n"
    try desk.write(theirs, to: Desk.draftFile)
    try program.waitFor("Theirs at the end.")
    try program.waitForSentence("its changes were merged with yours. Undo takes them out.")
    try program.waitForState("not saved")
    #expect(try desk.text(of: Desk.draftFile) == theirs)
    try program.type("Yak ")
    try program.waitFor("Zebra Yak Madam Chair,")
    try program.keys("<c-s>")
    try program.waitFor("Saved.")
    #expect(
      try desk.text(of: Desk.draftFile)
        == LeavingTests.file("Zebra Yak ") + "\nTheirs at the end.\n")
    try program.quit()
  }

  @Test func `a change in the same lines is shown side by side, and decided`() throws {
    let program = try disagree()
    try program.keys("<esc>")
    try program.waitForSentence("Your text stays as it is, not saved")
    #expect(try desk.text(of: Desk.draftFile) == Self.theirs)
    try program.keys("<c-s>")
    try program.waitForSentence("the same lines: 1 to decide")
    try program.keys("b")
    try program.waitFor("both are taken")
    try program.keys("<enter>")
    try program.waitForSentence("What you decided is in the text, not saved")
    #expect(try desk.text(of: Desk.draftFile) == Self.theirs)
    try program.keys("<c-s>")
    try program.waitFor("Saved.")
    let text = try desk.text(of: Desk.draftFile)
    #expect(text.contains("Zebra Madam Chair,") && text.contains("Theirs now."))
    try program.quit()
  }

  @Test func `mine is saved beside theirs and gone on with`() throws {
    let program = try disagree()
    try program.keys("s")
    try program.waitFor("Saved as")
    try program.waitFor("Zebra Madam Chair,")
    let beside = "Briefs/\(Desk.item)/interventions/2025-03-04-mine.md"
    #expect(try desk.text(of: beside) == LeavingTests.file("Zebra "))
    #expect(try desk.text(of: Desk.draftFile) == Self.theirs)
    try program.quit()
    #expect(desk.kept.isEmpty)
  }

  @Test func `theirs is taken, and undo gives mine back`() throws {
    let program = try disagree()
    try program.keys("T<enter>")
    try program.waitForState("saved")
    #expect(try desk.text(of: Desk.draftFile) == Self.theirs)
    try program.keys("<c-z>")
    try program.waitFor("Zebra Madam Chair,")
    try program.keys("<c-s>")
    try program.waitFor("Saved.")
    #expect(try desk.text(of: Desk.draftFile) == LeavingTests.file("Zebra "))
    try program.quit()
  }

  @Test func `a save while leaving that meets another's change stays`() throws {
    let program = try desk.runInDraft()
    try program.type("Zebra ")
    try program.waitFor("Zebra Madam Chair,")
    try desk.write(Self.theirs, to: Desk.draftFile)
    try program.keys("<c-q>")
    try program.waitFor("changes that are not saved")
    try program.keys("s")
    try program.waitForSentence("the same lines: 1 to decide")
    try program.keys("M<enter>")
    try program.waitForState("not saved")
    try program.keys("<c-s>")
    try program.waitFor("Saved.")
    try program.quit()
    #expect(try desk.text(of: Desk.draftFile) == LeavingTests.file("Zebra "))
  }

  @Test func `the same text written again is no change`() throws {
    let program = try desk.runInDraft()
    try program.type("Zebra ")
    try program.waitFor("Zebra Madam Chair,")
    try desk.write(LeavingTests.file(), to: Desk.draftFile)
    try program.keys("<c-s>")
    try program.waitFor("Saved.")
    try program.quit()
    #expect(try desk.text(of: Desk.draftFile) == LeavingTests.file("Zebra "))
  }

  /// Mine is typed, theirs is written, and mine is to be saved.
  private func disagree() throws -> ProgramDriver {
    let program = try desk.runInDraft()
    try program.type("Zebra ")
    try program.waitFor("Zebra Madam Chair,")
    try desk.write(Self.theirs, to: Desk.draftFile)
    try program.keys("<c-s>")
    try program.waitForSentence("the same lines: 1 to decide")
    return program
  }
}
