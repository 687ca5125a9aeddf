import Screen
import TestKit
import Testing

@Suite("Texts that editors spoil") struct OddBytesTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  /// A file's bytes before and behind the place where the cursor begins.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var head = Array(Desk.head.utf8)
    let body: [UInt8]

    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "no UTF-8", body: [0xFF, 0xFE, 0x20, 0xC3, 0x28, 0x20, 0xED, 0xA0, 0x80, 0x0A]),
    Case(name: "NUL", body: Array("we\u{0}agree\n\u{0}\n".utf8)),
    Case(name: "overlong", body: [0x61, 0xC0, 0x80, 0x62, 0xF4, 0x8F, 0xBC, 0x80, 0x0A]),
    Case(name: "Latin-1", body: Array("D".utf8) + [0xE9, 0x6C, 0xE9] + Array("gation\n".utf8)),
    Case(
      name: "CRLF", head: Array(Desk.head.replacing("\n", with: "\r\n").utf8),
      body: Array("Madam Chair,\r\n\r\nWe agree.\r\n".utf8)),
    Case(name: "mixed line ends", body: Array("One\r\nTwo\nThree\rFour\n\r\n".utf8)),
    Case(
      name: "byte order mark", head: [0xEF, 0xBB, 0xBF] + Array(Desk.head.utf8),
      body: Array("We agree.\n".utf8)),
    Case(name: "mark within", body: Array("We \u{FEFF}agree.\n".utf8)),
    Case(name: "no final newline", body: Array("We agree.".utf8)),
    Case(name: "no front matter", head: [], body: Array("We agree.\n\n  \n\n".utf8)),
    Case(name: "nothing at all", head: [], body: []),
    Case(
      name: "controls", body: Array("\u{1B}]0;t\u{7}\u{1B}[2J\u{9B}31m\u{202E}x\u{8}\u{7F}\n".utf8)),
    Case(
      name: "unclosed front matter", head: Array("---\ntitle: x\n\n".utf8),
      body: Array("We agree.\n".utf8)),
    Case(
      name: "strange front matter",
      head: Array("---\ntitle: \t'x\nzebra: [\nstatus: draft   \n---   \n\n\n".utf8),
      body: Array("We agree.\n".utf8)),
    Case(name: "joined and wide", body: Array("👨‍👩‍👧 e\u{301} 中文 🇦🇹 क्षि مندوب\n".utf8)),
  ]

  @Test(arguments: cases)
  func `one letter is typed and every other byte stays`(odd: Case) throws {
    try desk.write(odd.head + odd.body, to: Desk.draftFile)
    let program = try desk.runInDraft(Desk.draftPath)
    try program.type("x")
    try program.waitForState("not saved")
    try program.keys("<c-s>")
    try program.waitFor("Saved.")
    try program.quit()
    let saved = try desk.bytes(of: Desk.draftFile)
    #expect(saved == odd.head + Array("x".utf8) + odd.body)
  }
}
