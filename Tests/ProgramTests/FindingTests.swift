import Screen
import TestKit
import Testing

@Suite("Finding and replacing, and other work on the text") struct FindingTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  private func runInDraft(_ body: String) throws -> ProgramDriver {
    try desk.write(Desk.head + body, to: Desk.draftFile)
    return try desk.runInDraft()
  }

  @Test func `words are found, counted and replaced in one step`() throws {
    let program = try runInDraft("The berth is quiet.\n\nA berth, and a Berth.\n")
    try program.keys("<c-f>")
    try program.type("berth")
    try program.waitFor("1 of 3")
    try program.keys("<enter>")
    try program.waitFor("2 of 3")
    try program.keys("<f3><f3>")
    try program.waitFor("Went on from the beginning.")
    try program.waitFor("1 of 3")
    try program.keys("<s-f3>")
    try program.waitFor("3 of 3")
    try program.keys("<c-r>")
    try program.type("quay")
    try program.keys("<a-enter>")
    try program.waitFor("3 replaced; one undo takes all of it back.")
    try program.keys("<esc>")
    try program.waitUntilGone("With  quay")
    try program.keys("<c-s>")
    try program.waitFor("Saved.")
    #expect(
      try desk.text(of: Desk.draftFile)
        == Desk.head + "The quay is quiet.\n\nA quay, and a quay.\n")
    // What was done before a save can be taken back after it.
    try program.keys("<c-z>")
    try program.waitFor("A berth, and a Berth.")
    try program.waitForState("not saved")
    try program.keys("<c-y>")
    try program.waitForState("saved")
    try program.quit()
  }

  @Test func `paragraphs move, and the text keeps its marks`() throws {
    let program = try runInDraft("one\n\ntwo\n")
    try program.keys("<a-s-down><end>")
    try program.type(" isn't \"so\"")
    try program.waitFor("one isn’t “so”")
    try program.keys("<a-g>")
    try program.type("1")
    try program.keys("<enter><a-u><a-t>")
    try program.waitFor("7 March 2025")
    try program.keys("<esc>")
    try program.waitUntilGone("7 March 2025")
    try program.keys("<c-s>")
    try program.waitFor("Saved.")
    #expect(try desk.text(of: Desk.draftFile) == Desk.head + "TWO\n\none isn’t “so”\n")
    try program.quit()
  }
}
