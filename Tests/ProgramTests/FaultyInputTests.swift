import Screen
import TestKit
import Testing

/// What a terminal sends that nobody typed, or too much of it.
@Suite("Faulty input that the interface survives") struct FaultyInputTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test("Fault: a megabyte of input at once is taken, and the keys behind it are answered")
  func aMegabyteAtOnce() throws {
    let program = try desk.run(["harbour/2/XBO"])
    try program.waitFor("Surveys come first.")
    let answers = String(repeating: "\u{1B}[?62;22c", count: (1 << 20) / 10)
    try program.typeAtOnce(answers + String(repeating: "jk", count: 1 << 13) + "g")
    try program.waitFor("Too costly for Alvania.")
    try program.quit()
  }

  @Test("Fault: much text that comes without the marks of a paste is typed, letter by letter")
  func aPasteAsKeys() throws {
    let program = try desk.runInDraft()
    let text = String(repeating: "Délégués and ports and ships.\n\n", count: 500) + "Zebra "
    try program.typeAtOnce(text)
    try program.waitFor("Zebra")
    try program.keys("<c-s>")
    try program.waitFor("Saved.")
    try program.quit()
    #expect(try desk.text(of: Desk.draftFile) == LeavingTests.file(text))
  }

  @Test(
    "Fault: answers of the terminal that nobody asked for are no keys",
    arguments: [
      "\u{1B}[?62;22c", "\u{1B}[>0;276;0c", "\u{1B}[12;40R", "\u{1B}[0n", "\u{1B}[8;36;120t",
      "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", "\u{1B}]52;c;ZXZpbA==\u{7}",
      "\u{1B}P>|xterm(380)\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[?2026;2$y", "\u{1B}[I",
      "\u{1B}[M !!", "\u{1B}[<0;10;5M\u{1B}[<0;10;5m", "\u{1B}[<64;3;3M", "\u{1B}[201~",
    ])
  func answers(sent: String) throws {
    // Reports of the mouse are no answers where it is on.
    try desk.write("mouse: off\n", to: SettingsTests.file)
    let program = try desk.runInDraft()
    try program.type(sent)
    try program.type("Zebra ")
    try program.waitFor("Zebra Madam Chair,")
    try program.keys("<c-s>")
    try program.waitFor("Saved.")
    try program.quit()
    #expect(try desk.text(of: Desk.draftFile) == LeavingTests.file("Zebra "))
  }
}
