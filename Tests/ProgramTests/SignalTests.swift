import Glibc
import Screen
import TestKit
import Testing

@Suite("Signals, crashes and windows that close") struct SignalTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `asked to end, it keeps the text and ends in order`(signal: Int32) throws {
    let program = try desk.runInDraft()
    try program.type("Zebra ")
    try program.waitFor("Zebra Madam Chair,")
    try program.signal(signal)
    try program.expectEnd(128 + signal)
    try expectOffer()
  }

  @Test(
    .enabled("what a process waits for can't be seen here") { SystemCall.canBeSeen },
    arguments: [SIGSEGV, SIGABRT])
  func `a crash leaves the text behind and the terminal in order`(signal: Int32) throws {
    let program = try desk.runInDraft()
    try program.type("Zebra ")
    try program.waitFor("Zebra Madam Chair,")
    let process = try #require(program.processIdentifier)
    try program.wait(for: "the disk") { SystemCall.waitsForKeysOnly(process) }
    try program.signal(signal)
    try program.expectEnd(128 + signal)
    try expectOffer()
  }

  @Test(.enabled("what a process waits for can't be seen here") { SystemCall.canBeSeen })
  func `a crash after saving leaves nothing to offer`() throws {
    let program = try desk.runInDraft()
    try program.type("Zebra ")
    try program.waitFor("Zebra Madam Chair,")
    let process = try #require(program.processIdentifier)
    try program.wait(for: "the disk") { SystemCall.waitsForKeysOnly(process) }
    try program.keys("<c-s>")
    try program.waitFor("Saved.")
    try program.wait(for: "the disk again") { SystemCall.waitsForKeysOnly(process) }
    try program.signal(SIGSEGV)
    try program.expectEnd(128 + SIGSEGV)
    #expect(desk.kept.isEmpty)
  }

  @Test func `a window closed while typing loses nothing`() throws {
    let program = try desk.shell("trap : HUP; $attache \(Desk.draft); echo $? >ended")
    try program.openDraft()
    try program.type("Zebra ")
    try program.waitFor("Zebra Madam Chair,")
    try program.closeTerminal()
    try program.wait(for: "the end") { (try? desk.text(of: "ended")) == "129\n" }
    try expectOffer()
  }

  @Test func `stopped in a shell, it draws again at a new size`() throws {
    let program = try desk.start(
      ["bash", "--norc", "--noprofile", "-i"], environment: ["PS1": "prompt> "])
    try program.waitFor("prompt>")
    try program.type("\(Desk.attache) --library \(desk.at("Briefs")) \(Desk.draft)")
    try program.keys("<enter>")
    try program.waitFor("F1 keys")
    try program.keys("<c-z>")
    try program.waitFor("Stopped")
    #expect(!program.usesAlternateScreen)
    try program.resize(columns: 100, rows: 30)
    try program.type("fg")
    try program.keys("<enter>")
    try program.wait(for: "the foot in the last row") {
      let screen = program.screen
      return screen.count == 30 && screen[29].contains("F1 keys")
    }
    try program.openDraft()
    try program.type("Zebra ")
    try program.waitFor("Zebra Madam Chair,")
    // In text it undoes.
    try program.keys("<c-z>")
    try program.waitUntilGone("Zebra")
    try program.waitForState("saved")
    try program.keys("<c-q>")
    try program.wait(for: "the shell") { program.screen.last { !$0.isEmpty } == "prompt>" }
    try program.keys("<c-d>")
    try program.expectEnd(0)
  }

  @Test func `stopped from outside, it takes what was typed meanwhile`() throws {
    let program = try desk.runInDraft()
    try program.signal(SIGSTOP)
    try program.type("Zebra ")
    try program.signal(SIGCONT)
    try program.waitFor("Zebra Madam Chair,")
    try program.keys("<c-s>")
    try program.waitFor("Saved.")
    try program.quit()
  }

  /// Expects the file untouched and the text with “Zebra” offered and restored at the next start.
  private func expectOffer() throws {
    #expect(try desk.text(of: Desk.draftFile) == LeavingTests.file())
    #expect(desk.kept.count == 1)
    let program = try desk.run()
    try program.waitForSentence("Unsaved text of \(Desk.draftPath) was kept")
    try program.waitFor("+ Zebra Madam Chair,")
    #expect(!program.words.contains("changed since"))
    try program.keys("r")
    try program.waitForState("not saved")
    try program.waitFor("Zebra Madam Chair,")
    try program.keys("<c-s>")
    try program.waitFor("Saved.")
    try program.quit()
    #expect(try desk.text(of: Desk.draftFile) == LeavingTests.file("Zebra "))
    #expect(desk.kept.isEmpty)
  }
}
