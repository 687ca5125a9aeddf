import Foundation
import TestKit
import Testing

@Suite(
  "Spelling in the program",
  .enabled(if: FileManager.default.fileExists(atPath: "/usr/share/hunspell/en_GB.dic")))
struct SpellingTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  private func isMarked(_ program: ProgramDriver, _ words: String) -> Bool {
    program.screen.contains { $0.hasPrefix(" ? ") && $0.contains(words) }
  }

  @Test func `a word is marked and corrected by one key`() throws {
    let program = try desk.runInDraft()
    try program.type("We organise teh work. ")
    try program.wait(for: "the mark") { isMarked(program, "We organise teh work.") }
    try program.keys("<a-E>")
    try program.keys("<a-s>")
    try program.waitFor("1  the")
    try program.keys("1")
    try program.waitFor("We organise the work.")
    try program.keys("<c-home><a-s>")
    try program.waitForSentence("The United Nations write “organise” otherwise.")
    try program.waitFor("1  organize")
    try program.keys("<enter>")
    try program.waitFor("We organize the work.")
    try program.wait(for: "no mark") { !isMarked(program, "We") }
    try program.keys("<c-z>")
    try program.waitFor("We organise the work.")
    try program.keys("<c-y><c-s>")
    try program.waitForState("saved")
    try program.quit()
    #expect(
      try desk.text(of: Desk.draftFile) == LeavingTests.file("We organize the work. "))
  }

  @Test func `a word of one's own is right from then on, at the next start too`() throws {
    let program = try desk.runInDraft()
    try program.type("The borelandish ")
    try program.wait(for: "the mark") { isMarked(program, "The borelandish") }
    try program.keys("<a-s>")
    try program.waitForSentence("“borelandish” is in no dictionary.")
    try program.keys("a")
    try program.waitForSentence("“borelandish” is one of your words now.")
    try program.wait(for: "no mark") { !isMarked(program, "The") }
    #expect(try desk.text(of: "home/.config/attache/words") == "borelandish\n")
    try program.keys("<c-s>")
    try program.waitForState("saved")
    try program.quit()
    let again = try desk.runInDraft()
    try again.type("teh ")
    try again.wait(for: "the mark") { isMarked(again, "teh The borelandish") }
    try again.keys("<c-home><a-s>")
    try again.waitForSentence("“teh” is in no dictionary.")
    try again.keys("i")
    try again.wait(for: "no mark") { !isMarked(again, "teh") }
    try again.keys("<c-s>")
    try again.waitForState("saved")
    try again.quit()
  }

  @Test func `a setting switches it off, and a missing dictionary is told`() throws {
    try desk.write("spelling: off\n", to: "home/.config/attache/config.yaml")
    let program = try desk.runInDraft()
    try program.type("teh ")
    try program.waitForState("not saved")
    try program.keys("<a-s>")
    try program.waitForSentence("Spelling is not checked")
    try program.keys("<a-z>")
    try program.wait(for: "the mark") { isMarked(program, "teh") }
    try program.keys("<c-z><c-q>")
    try program.expectEnd(0)
  }
}
