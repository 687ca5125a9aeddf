import Screen
import TestKit
import Testing

@Suite("Lists: problems, the palette, a new brief") struct ListTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  static let position = "\(Desk.item)/positions/XAL.md"

  @Test func `rows count what a check finds, and the list leads to the place`() throws {
    let path = "Briefs/\(Self.position)"
    let sound = try desk.text(of: path)
    try desk.write(
      sound.replacing("oppose", with: "opose") + "\n## Red linez\n\n- No.\n", to: path)
    let program = try desk.run([Self.position])
    // The heading is no part of the front matter: only the check finds it.
    try program.wait(for: "the counts") { program.screen[0].contains("!1 ~1") }
    try program.keys("p")
    try program.waitFor("Problems in XAL")
    try program.waitFor("berths: opose")
    try program.keys("<down><enter>")
    try program.waitFor("RED LINEZ")

    try desk.write(sound, to: path)
    try program.wait(for: "no counts") { !program.screen[0].contains("!1") }
    try program.keys("<f8>")
    try program.waitFor("No problems here.")
    try program.keys("<esc>")
    try program.waitFor("F4 draft")
    try program.quit()
  }

  @Test func `the editor opens at the line of a problem`() throws {
    let path = "Briefs/\(Self.position)"
    try desk.write(try desk.text(of: path).replacing("oppose", with: "opose"), to: path)
    try desk.write("#!/bin/sh\nprintf '%s|' \"$@\" >\"$HOME/arguments\"\n", to: "home/my-editor")
    let program = try desk.run(
      [Self.position], environment: ["EDITOR": "sh \(desk.at("home/my-editor"))"])
    try program.wait(for: "the counts") { program.screen[0].contains("!1") }
    try program.keys("p")
    try program.waitFor("berths: opose")
    try program.keys("e")
    try program.wait(for: "the arguments") {
      (try? desk.text(of: "home/arguments")) == "+3|\(desk.at(path))|"
    }
    try program.wait(for: "the screen again") { program.usesAlternateScreen }
    try program.quit()
  }

  @Test func `the palette runs a command and leads to a reference`() throws {
    let program = try desk.run()
    try program.waitFor("Harbour Conference")
    try program.keys("<c-p>")
    try program.waitFor("a few letters of a name")
    try program.type("harbour/2/XBO")
    try program.waitFor("▸ harbour/2/XBO")
    try program.keys("<enter>")
    try program.waitFor("Surveys come first.")
    try program.keys("<c-p>")
    try program.type("keys of this")
    try program.waitFor("▸ the keys of this place")
    try program.keys("<enter>")
    try program.waitFor("Keys in Browse")
    try program.keys("<esc>")
    try program.waitFor("F4 draft")
    try program.quit()
  }

  @Test func `a position is begun for a delegation that is named`() throws {
    let program = try desk.run(["harbour/2"])
    try program.waitFor("2 Quiet berths")
    try program.keys("N")
    try program.waitFor("p  position of a delegation")
    try program.keys("p")
    try program.waitFor("New position of a delegation")
    try program.type("nobody")
    try program.keys("<enter>")
    try program.waitFor("No delegation is called “nobody”")
    for _ in 0..<6 { try program.keys("<backspace>") }
    try program.type("republic of kor")
    try program.waitFor("▸ KOR")
    try program.keys("<enter>")
    try program.waitFor("New: \(Desk.item)/positions/KOR.md")
    try program.wait(for: "the new position") { program.screen[0].contains("▸ KOR") }
    let text = try desk.text(of: "Briefs/\(Desk.item)/positions/KOR.md")
    #expect(text.contains("berths: undeclared") && text.contains("## Must say"))
    try program.quit()
  }
}
