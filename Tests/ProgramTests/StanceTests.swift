import Screen
import TestKit
import Testing

@Suite("Setting a stance in Browse") struct StanceTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  static let position = "Briefs/\(Desk.item)/positions/XBO.md"

  @Test func `file, row and page have it, and what another wrote meanwhile stays`() throws {
    let program = try desk.run(["harbour/2/XBO"])
    try program.waitFor("Surveys come first.")
    try program.keys("s")
    try program.waitFor("Stances of Boreland")
    try desk.write(
      "---\r\nstances: {berths: 'conditional'} # theirs\r\n---\r\n\r\nZebras come first.",
      to: Self.position)
    try program.keys("5<enter>")
    try program.waitFor("Saved: \(Desk.item)/positions/XBO.md.")
    #expect(
      try desk.text(of: Self.position)
        == "---\r\nstances: {berths: 'oppose'} # theirs\r\n---\r\n\r\nZebras come first.")
    try program.wait(for: "the stance in the list") {
      program.screen.contains { $0.contains("▸ XBO") && $0.contains("✗") }
    }
    try program.waitFor("Zebras come first.")
    try program.waitFor("✗ oppose")
    try program.quit()
  }
}
