import Glibc
import Screen
import TestKit
import Testing

@Suite("Leaving, and what waits for the next start") struct LeavingTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  /// What the sample's file holds, with `typed` before its text.
  static func file(_ typed: String = "") -> String { Desk.head + typed + Desk.body }

  @Test func `with nothing changed it leaves at once`() throws {
    let program = try desk.runInDraft()
    try program.quit()
    #expect(try desk.text(of: Desk.draftFile) == Self.file())
    #expect(desk.kept.isEmpty)
  }

  @Test func `unsaved text is asked about, and saved`() throws {
    let program = try desk.runInDraft()
    try program.type("Zebra ")
    try program.waitFor("Zebra Madam Chair,")
    try program.keys("<c-q>")
    try program.waitFor("changes that are not saved")
    try program.keys("c")
    try program.waitUntilGone("changes that are not saved")
    try program.type("again ")
    try program.waitFor("Zebra again Madam Chair,")
    try program.keys("<c-q>")
    try program.waitFor("changes that are not saved")
    try program.keys("s")
    try program.expectEnd(0)
    #expect(try desk.text(of: Desk.draftFile) == Self.file("Zebra again "))
    #expect(desk.kept.isEmpty)
  }

  @Test func `text left for the next start is offered there, and restored`() throws {
    try leave(typing: "Zebra ")
    #expect(try desk.text(of: Desk.draftFile) == Self.file())

    let program = try desk.run()
    try program.waitForSentence("Unsaved text of \(Desk.draftPath) was kept")
    try program.keys("r")
    try program.waitFor("Zebra Madam Chair,")
    try program.waitForState("not saved")
    try program.keys("<c-s>")
    try program.waitFor("Saved.")
    try program.quit()
    #expect(try desk.text(of: Desk.draftFile) == Self.file("Zebra "))
    #expect(desk.kept.isEmpty)
  }

  @Test func `restored and left again, it waits once and with the later text`() throws {
    try leave(typing: "Zebra ")
    let program = try desk.run()
    try program.waitForSentence("was kept")
    try program.keys("r")
    // What is asked shows the text too; the draft has a state.
    try program.waitForState("not saved")
    try program.type("Yak ")
    try program.waitFor("Yak ")
    try program.keys("<c-q>")
    try program.waitFor("changes that are not saved")
    try program.keys("l")
    try program.expectEnd(0)
    #expect(desk.kept.count == 1)

    let again = try desk.run()
    try again.waitForSentence("was kept")
    try again.keys("r")
    try again.waitForState("not saved")
    try again.waitFor("Zebra")
    try again.waitFor("Yak")
    try again.keys("<c-s>")
    try again.waitFor("Saved.")
    try again.quit()
    #expect(desk.kept.isEmpty)
  }

  @Test func `after a kill the cursor and the selection come back`() throws {
    let program = try desk.runInDraft()
    try program.type("Zebra ")
    try program.waitFor("Zebra Madam Chair,")
    let before = try #require(program.cursor)
    try program.keys("<left><left><s-left><s-left>")
    try program.wait(for: "the cursor") { program.cursor?.column == before.column - 4 }
    try program.signal(SIGKILL)
    _ = try program.exitStatus()
    let again = try desk.run()
    try again.waitForSentence("was kept")
    try again.keys("r")
    try again.waitForState("not saved")
    try again.wait(for: "the cursor") { again.cursor?.column == before.column - 4 }
    try again.type("p")
    try again.waitFor("Zepa Madam Chair,")
    try again.keys("<c-s>")
    try again.waitFor("Saved.")
    try again.quit()
  }

  @Test func `text left for the next start can be discarded there`() throws {
    try leave(typing: "Zebra ")
    let program = try desk.run()
    try program.waitForSentence("was kept")
    try program.keys("d")
    try program.waitUntilGone("was kept")
    try program.quit()
    #expect(desk.kept.isEmpty)
    #expect(try desk.text(of: Desk.draftFile) == Self.file())
  }

  @Test func `what is not decided waits for the start after`() throws {
    try leave(typing: "Zebra ")
    for _ in 0..<2 {
      let program = try desk.run()
      try program.waitForSentence("was kept")
      try program.keys("<esc>")
      try program.waitUntilGone("was kept")
      try program.quit()
      #expect(desk.kept.count == 1)
    }
  }

  @Test func `a kept text can be opened though its file is gone`() throws {
    try leave(typing: "Zebra ")
    FolderRemoval.remove(desk.at("Briefs/\(Desk.item)/interventions"))
    let program = try desk.run()
    try program.waitForSentence("was kept")
    try program.keys("r")
    try program.waitFor("Zebra Madam Chair,")
    try program.waitForSentence("This is the text that was kept")
    try program.keys("<c-o>")
    try program.waitFor("Save into another file")
    try program.type(desk.at("saved.md"))
    try program.keys("<enter>")
    try program.waitFor("Saved as")
    #expect(try desk.text(of: "saved.md") == Self.file("Zebra "))
  }

  @Test func `where nothing can be kept, it stays and says so`() throws {
    try desk.write("in the way", to: "Briefs/.attache")
    let program = try desk.runInDraft(environment: ["XDG_STATE_HOME": "/proc/none"])
    try program.type("Zebra ")
    try program.waitFor("Zebra Madam Chair,")
    try program.keys("<c-q>")
    try program.waitFor("changes that are not saved")
    try program.keys("l")
    try program.waitForSentence("could not be kept")
    try program.keys("<c-s>")
    try program.waitFor("Saved.")
    try program.quit()
    #expect(try desk.text(of: Desk.draftFile) == Self.file("Zebra "))
  }

  /// Types into the sample and leaves with the text unsaved.
  private func leave(typing text: String) throws {
    let program = try desk.runInDraft()
    try program.type(text)
    try program.waitFor(text + "Madam Chair,")
    try program.keys("<c-q>")
    try program.waitFor("changes that are not saved")
    try program.keys("l")
    try program.expectEnd(0)
    #expect(desk.kept.count == 1)
  }
}
