import Screen
import TestKit
import Testing

@Suite("The user's own editor") struct EditorTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  private func script(_ lines: String) throws -> String {
    try desk.write("#!/bin/sh\n\(lines)\n", to: "home/my-editor")
    return "sh \(desk.at("home/my-editor"))"
  }

  private func browse(_ editor: String) throws -> ProgramDriver {
    let program = try desk.run([Desk.draft], environment: ["EDITOR": editor])
    try program.waitFor("We welcome the paper.")
    return program
  }

  @Test func `it has the terminal to itself, and what it wrote is shown`() throws {
    let editor = try script(
      #"echo "EDITOR ON $1"; stty -g >"$HOME/modes"; read line; echo "$line" >>"$1""#)
    let program = try browse(editor)
    let before = program.screen
    try program.keys("e")
    try program.waitFor("EDITOR ON /tmp/")
    #expect(!program.usesAlternateScreen)
    try program.wait(for: "the modes") {
      (try? desk.text(of: "home/modes").hasSuffix("\n")) == true
    }
    #expect(try desk.text(of: "home/modes") == program.terminalModes.before)
    try program.type("Zebras sleep standing.")
    try program.keys("<enter>")
    try program.waitFor("Zebras sleep standing.")
    try program.wait(for: "the screen again") {
      program.usesAlternateScreen && program.screen.first == before.first
        && program.screen.last == before.last
    }
    #expect(try desk.text(of: Desk.draftFile) == LeavingTests.file() + "Zebras sleep standing.\n")
    try program.quit()
  }

  @Test func `its options are its own, and a strange path is one argument`() throws {
    let editor = try script(#"printf '%s|' "$@" >"$HOME/arguments""#)
    let name = "harbour/2-quiet-berths/interventions/2025-03-05 $(touch x) 'q'.md"
    try desk.write(LeavingTests.file(), to: "Briefs/\(name)")
    let program = try desk.run([name], environment: ["EDITOR": "\(editor) --wait 'two words'"])
    try program.waitFor("We welcome the paper.")
    try program.keys("e")
    try program.wait(for: "the arguments") {
      (try? desk.text(of: "home/arguments"))
        == "--wait|two words|\(desk.at("Briefs/\(name)"))|"
    }
    // What is typed while the editor has the terminal is the editor's.
    try program.wait(for: "the screen again") { program.usesAlternateScreen }
    try program.quit()
  }

  @Test(arguments: [("exit 3", "ended with status 3"), ("kill -9 $$", "ended with status 137")])
  func `one that fails is told`(lines: String, sentence: String) throws {
    let program = try browse(try script(lines))
    try program.keys("e")
    try program.waitForSentence(sentence)
    try program.waitFor("We welcome the paper.")
    try program.quit()
  }

  @Test func `one that is not there is told`() throws {
    let program = try browse("no-such-editor")
    try program.keys("e")
    try program.waitForSentence("“no-such-editor”")
    #expect(!program.words.contains("not found"))
    try program.quit()
  }

  @Test func `unsaved text is not edited twice`() throws {
    let program = try desk.runInDraft(environment: ["EDITOR": "no-such-editor"])
    try program.type("Zebra ")
    try program.waitFor("Zebra Madam")
    try program.keys("<f2>e")
    try program.waitForSentence("Save this intervention first")
    try program.keys("<c-s>")
    try program.waitFor("Saved.")
    try program.quit()
  }
}
