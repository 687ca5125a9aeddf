import Screen
import TestKit
import Testing

/// A library with hostile bytes in every field, opened by the real program in a real terminal: what
/// the terminal receives is what ncurses needs to draw, and text without any menace.
@Suite("What a terminal receives of hostile files") struct HostileTerminalTests {
  let desk: Desk

  init() throws { desk = try Desk([]) }

  static let terminals: [(name: String, seed: UInt64)] = [
    ("tmux-256color", 1), ("xterm-256color", 2), ("xterm", 3), ("linux", 4), ("screen", 5),
  ]

  /// Ways about the program; each step's frame is drawn before the next.
  static let steps = [
    "<down>", "<left>", "<down>", "<down>", "<left>", "<down>", "<down>", "<right>", "<right>",
    "<end>", "<tab>", "<pagedown>", "<f2>",
  ]

  @Test(arguments: terminals)
  func `it is drawn and nothing else`(terminal: String, seed: UInt64) throws {
    try #require(HostileLibrary(seed: seed).write(into: desk.at("Briefs")))
    let program = try desk.shell(
      "exec script -qec \"$attache \(HostileLibrary.draft)\" record",
      environment: ["TERM": terminal])
    try program.waitFor("F1 keys")
    try see(program)
    for overlay in ["/n", "N", "<f1>"] {
      let before = program.screen
      try program.keys(overlay)
      try program.wait(for: "what \(overlay) opens") { program.screen != before }
      try program.keys("<esc>")
      try see(program)
    }
    for step in Self.steps {
      try program.keys(step)
      try see(program)
    }
    try program.keys("<c-q>")
    #expect(try program.exitStatus() == 0)
    try expectNothingStrange()
  }

  @Test(arguments: [6, 7] as [UInt64])
  func `the draft, its rail and its preview are drawn and nothing else`(seed: UInt64) throws {
    try #require(HostileLibrary(seed: seed).write(into: desk.at("Briefs")))
    let program = try desk.shell("exec script -qec \"$attache \(HostileLibrary.draft)\" record")
    try program.waitFor("F1 keys")
    try see(program)
    try program.keys("<enter>")
    try program.waitForState("saved")
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<4 {
      let text = HostileText.bytes(8, using: &generator).filter { $0 != 0 }
      try program.paste(String(decoding: text, as: UTF8.self))
      try see(program)
    }
    for step in ["<tab>", "<down>", "<enter>", "<esc>", "<f5>", "<pagedown>", "<f4>", "<c-s>"] {
      try program.keys(step)
      try see(program)
    }
    try program.keys("<c-q>")
    try program.wait(for: "the end or the question") {
      program.file("status") != nil || program.words.contains("changes that are not saved")
    }
    if program.file("status") == nil { try program.keys("l") }
    #expect(try program.exitStatus() == 0)
    try expectNothingStrange()
  }

  /// Opens the messages and closes them: what was drawn before has arrived then.
  private func see(_ program: ProgramDriver) throws {
    try program.keys("<f9>")
    try program.waitFor("Messages")
    try program.keys("<esc>")
    try program.waitUntilGone("Messages")
  }

  private func expectNothingStrange() throws {
    let record = try desk.bytes(of: "record")
    // The recorder's own first and last line tell the command and its end.
    let start = try #require(record.firstIndex(of: 0x0A)) + 1
    let stream = TerminalStream(Array(record[start...]))
    #expect(stream.strange.isEmpty)
    #expect(Menace.scalars(in: stream.text).isEmpty)
    let text = String(decoding: stream.text, as: UTF8.self)
    // The console has no font for signs.
    #expect(text.contains("␛") || text.contains("^"))
  }
}
