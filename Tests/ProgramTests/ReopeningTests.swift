import Glibc
import Screen
import TestKit
import Testing

@Suite("A start where the last one ended") struct ReopeningTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test(arguments: [0, SIGTERM, SIGHUP])
  func `left in a draft, the next start is in it, at the cursor`(signal: Int32) throws {
    let program = try desk.runInDraft()
    try program.keys("<down><down><c-right><c-right>")
    try program.wait(for: "the cursor") { program.cursor?.row == 4 }
    if signal == 0 {
      try program.quit()
    } else {
      try program.signal(signal)
      try program.expectEnd(128 + signal)
    }
    let kept = desk.names(in: "state/attache/places")
    #expect(kept.count == 1)

    let again = try desk.run()
    try again.waitForState("saved")
    try again.type(" warmly")
    try again.waitFor("We welcome warmly the paper.")
    try again.keys("<c-s>")
    try again.waitFor("Saved.")
    try again.keys("<f2>")
    try again.waitFor("Positions")
    try again.quit()

    let browsing = try desk.run()
    try browsing.waitFor("We welcome warmly the paper.")
    try browsing.waitFor("▸ 4 Mar")
    try browsing.quit()
  }

  @Test func `a reference wins, and what is gone leads to the nearest`() throws {
    let program = try desk.runInDraft()
    try program.quit()
    let named = try desk.run(["harbour/2/XBO"])
    try named.waitFor("Surveys come first.")
    try named.quit()
    let again = try desk.run()
    try again.waitFor("Surveys come first.")
    try again.quit()
    unlink(desk.at("Briefs/\(Desk.item)/positions/XBO.md"))
    let nearest = try desk.run()
    try nearest.waitFor("Quiet berths?")
    #expect(nearest.screen[0].contains("▸ 2 Quiet berths"))
    try nearest.quit()
  }

  @Test(arguments: ["x", "attache-place 1\nlibrary: /elsewhere\nplace: draft\ncolumn: 2\nend\n"])
  func `a file that is damaged or another's is none`(text: String) throws {
    let program = try desk.run(["harbour/2/XBO"])
    try program.waitFor("Surveys come first.")
    try program.quit()
    let name = try #require(desk.names(in: "state/attache/places").first)
    try desk.write(text, to: "state/attache/places/\(name)")
    let again = try desk.run()
    try again.waitFor("Harbour Conference")
    try again.waitFor("F1 keys")
    #expect(!again.screen[0].contains("▸"))
    try again.quit()
  }

  @Test func `where nothing can be kept, it leaves all the same and in silence`() throws {
    let program = try desk.shell(
      "$attache 2>words; echo $? >status", environment: ["XDG_STATE_HOME": "/proc/none"])
    try program.waitFor("F1 keys")
    try program.keys("<c-q>")
    try program.wait(for: "the end") { (try? desk.text(of: "status")) == "0\n" }
  }
}
