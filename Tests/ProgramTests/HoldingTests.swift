import Glibc
import TestKit
import Testing

@Suite("Two instances on one intervention (fault 28)") struct HoldingTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  /// A second instance in Draft, which is told that the first one holds the intervention.
  private func second() throws -> ProgramDriver {
    let program = try desk.run([Desk.draft])
    try program.goToDraft()
    try program.waitFor("read-only · held by")
    return program
  }

  @Test func `the second reads, and takes over`() throws {
    let first = try desk.runInDraft()
    try first.type("Zebra ")
    try first.waitFor("Zebra Madam Chair,")
    let second = try second()
    try second.type("x")
    try second.waitForSentence("Alt-O takes it over.")
    #expect(!second.screen.contains { $0.contains("xMadam Chair,") })
    try second.keys("<a-o>")
    try first.waitFor("read-only · held by")
    try first.waitForSentence("your unsaved text is kept and stays here to read.")
    try second.waitUntilGone("read-only")
    try second.type("Yak ")
    try second.waitFor("Yak Madam Chair,")
    try second.keys("<c-s>")
    try second.waitFor("Saved.")
    #expect(try desk.text(of: Desk.draftFile) == LeavingTests.file("Yak "))
    try first.type("no")
    try first.waitForSentence("Alt-O takes it over.")
    try first.waitFor("Zebra Madam Chair,")
    #expect(desk.kept.count == 1)
    try second.quit()
    try first.waitUntilGone("read-only")
    try first.keys("<c-s>")
    try first.waitForSentence("the same lines: 1 to decide")
    #expect(try desk.text(of: Desk.draftFile) == LeavingTests.file("Yak "))
    try first.keys("b<enter><c-s>")
    try first.waitFor("Saved.")
    try first.quit()
    #expect(desk.names(in: "state/attache/holds").isEmpty)
  }

  @Test func `what was taken over is offered again, merged with what was saved since`() throws {
    let first = try desk.runInDraft()
    try first.type("Zebra ")
    try first.waitFor("Zebra Madam Chair,")
    let second = try second()
    try second.keys("<a-o>")
    try second.waitUntilGone("read-only")
    try second.keys("<c-end>")
    try second.type("Yak")
    try second.waitFor("Yak")
    try second.keys("<c-s>")
    try second.waitFor("Saved.")
    try first.waitFor("read-only · held by")
    kill(try #require(first.processIdentifier), SIGKILL)
    try second.quit()
    let third = try desk.run()
    try third.waitForSentence("was kept. The file itself has changed since.")
    try third.keys("r")
    try third.waitForSentence("merged with what the file has changed since")
    try third.waitFor("Zebra Madam Chair,")
    try third.waitFor("Yak")
    // Where the cursor was.
    try third.type("again ")
    try third.waitFor("Zebra again Madam Chair,")
    try third.keys("<c-s>")
    try third.waitFor("Saved.")
    try third.quit()
    #expect(try desk.text(of: Desk.draftFile) == LeavingTests.file("Zebra again ") + "Yak")
    #expect(desk.kept.isEmpty)
  }

  @Test func `leaving what another took over offers it at the next start`() throws {
    let first = try desk.runInDraft()
    try first.type("Zebra ")
    try first.waitFor("Zebra Madam Chair,")
    let second = try second()
    try second.keys("<a-o>")
    try first.waitFor("read-only · held by")
    try first.keys("<c-q>")
    try first.waitForSentence("Another instance writes in this intervention")
    try first.keys("l")
    try first.expectEnd(0)
    #expect(desk.kept.count == 1)
    try second.quit()
    #expect(try desk.text(of: Desk.draftFile) == LeavingTests.file())
  }

  @Test func `killed, the first lets the second in at once`() throws {
    let first = try desk.runInDraft()
    let second = try second()
    let process = try #require(first.processIdentifier)
    kill(process, SIGKILL)
    try second.waitUntilGone("read-only")
    try second.type("Yak ")
    try second.waitFor("Yak Madam Chair,")
    try second.keys("<c-s>")
    try second.waitFor("Saved.")
    try second.quit()
  }

  @Test func `a stopped first is passed over after a question`() throws {
    let first = try desk.runInDraft()
    let second = try second()
    let process = try #require(first.processIdentifier)
    kill(process, SIGSTOP)
    defer { kill(process, SIGCONT) }
    try second.keys("<a-o>")
    try second.waitFor("does not answer")
    try second.keys("t")
    try second.waitUntilGone("read-only")
    try second.type("Yak ")
    try second.waitFor("Yak Madam Chair,")
    kill(process, SIGCONT)
    try first.waitFor("read-only · held by")
    try second.keys("<c-s>")
    try second.waitFor("Saved.")
    try second.quit()
  }

  @Test func `a hold of another computer is never broken unseen`() throws {
    let first = try desk.runInDraft()
    try first.wait(for: "the hold") { !desk.names(in: "state/attache/holds").isEmpty }
    let name = try #require(desk.names(in: "state/attache/holds").first)
    try first.quit()
    try desk.write(
      "attache-hold 1\nprocess: 77\nsince: 1700000000\nhost: far-away\n",
      to: "state/attache/holds/\(name)")
    let second = try second()
    try second.waitFor("held by 77 on far-away")
    try second.keys("<a-o>")
    try second.waitFor("does not answer")
    try second.keys("t")
    try second.waitUntilGone("read-only")
    try second.quit()
  }
}
