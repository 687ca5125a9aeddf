import Glibc
import Screen
import TestKit
import Testing

/// The terminal as a program of ours has it, in a real one.
struct TerminalTests {
  private func probe(
    _ environment: [String: String] = [:], columns: Int = 60, rows: Int = 12,
    command: [String] = []
  ) throws -> ProgramDriver {
    let program = try ProgramDriver(
      command + [ProgramDriver.built("TerminalProbe")], environment: environment,
      columns: columns, rows: rows)
    try program.waitFor("ready")
    return program
  }

  private func expectRestored(
    _ program: ProgramDriver, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let modes = program.terminalModes
    #expect(modes.before == modes.after && modes.before != nil, sourceLocation: sourceLocation)
    #expect(!program.usesAlternateScreen, sourceLocation: sourceLocation)
    #expect(program.cursor != nil, sourceLocation: sourceLocation)
  }

  @Test func `keys of all kinds arrive`() throws {
    let program = try probe()
    for key in [
      "z", "é", "中", "<up>", "<c-right>", "<s-left>", "<a-up>", "<c-home>", "<s-tab>", "<tab>",
      "<enter>", "<esc>", "<f1>", "<f12>", "<del>", "<c-del>", "<backspace>", "<pageup>",
      "<c-s>", "<c-z>", "<c-c>", "<c-q>", "<c-space>", "<a-b>", "<lt>", "<s-f3>", "<ins>",
    ] {
      try program.keys(key)
      try program.wait(for: "key \(key)") { program.screen.first == "key \(key)" }
    }
    try program.keys("x")
    #expect(try program.exitStatus() == 0)
    expectRestored(program)
  }

  @Test func `a paste of a megabyte is one input`() throws {
    let program = try probe()
    let text = String(repeating: "Délégation, 中文, مندوب\n", count: 30_000)
    try program.paste(text)
    try program.waitFor("paste \(text.utf8.count) Délégation")
    try program.keys("x")
    #expect(try program.exitStatus() == 0)
    expectRestored(program)
  }

  @Test func `resizing is followed down to one cell and back`() throws {
    let program = try probe()
    try program.keys("k")
    try program.wait(for: "letters") { program.screen.last?.contains("中") == true }
    for (columns, rows) in [(1, 1), (2, 1), (1, 40), (500, 200), (60, 12)] {
      try program.resize(columns: columns, rows: rows)
      if columns > 20 { try program.waitFor("resized \(columns)x\(rows)") }
    }
    let screen = program.screen
    #expect(screen.count == 12 && screen[1].hasPrefix("ré中e\u{301}한FR👩│␛ж◂म"))
    try program.keys("x")
    #expect(try program.exitStatus() == 0)
    expectRestored(program)
  }

  @Test func `the cursor is where it was put, or hidden`() throws {
    let program = try probe()
    try program.wait(for: "the cursor") { program.cursor == ScreenPosition(row: 0, column: 3) }
    try program.keys("h")
    try program.wait(for: "no cursor") { program.cursor == nil }
    try program.keys("h")
    try program.wait(for: "the cursor") { program.cursor == ScreenPosition(row: 0, column: 3) }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `asked to end, it ends in order`(signal: Int32) throws {
    let program = try probe()
    try program.signal(signal)
    #expect(try program.exitStatus() == 128 + signal)
    expectRestored(program)
    try program.waitFor("closed")
  }

  @Test func `stopped in a shell and continued, it draws at the new size`() throws {
    let program = try ProgramDriver(
      ["bash", "--norc", "--noprofile", "-i"], environment: ["PS1": "prompt> "], columns: 60,
      rows: 8)
    try program.waitFor("prompt>")
    try program.type(ProgramDriver.built("TerminalProbe"))
    try program.keys("<enter>")
    try program.waitFor("ready")
    try program.keys("s")
    try program.waitFor("Stopped")
    #expect(!program.usesAlternateScreen)
    try program.resize(columns: 50, rows: 6)
    try program.type("fg")
    try program.keys("<enter>")
    try program.waitFor("continued")
    try program.waitFor("resized 50x6")
    try program.keys("z")
    try program.waitFor("key z")
    try program.keys("x")
    try program.waitFor("closed")
    try program.keys("<c-d>")
    #expect(try program.exitStatus() == 0)
    expectRestored(program)
  }

  @Test func `stopped from outside it draws again`() throws {
    let program = try probe()
    try program.signal(SIGSTOP)
    try program.type("z")
    try program.signal(SIGCONT)
    try program.waitFor("continued")
    try program.waitFor("key z")
    try program.keys("x")
    #expect(try program.exitStatus() == 0)
    expectRestored(program)
  }

  @Test func `where nobody could continue it, it isn't stopped`() throws {
    let program = try probe()
    try program.keys("s")
    try program.waitFor("continued")
    try program.keys("x")
    #expect(try program.exitStatus() == 0)
  }

  @Test func `another program has the terminal in between`() throws {
    let program = try probe(["PS1": "inner> "])
    try program.keys("e")
    try program.waitFor("inner>")
    #expect(!program.usesAlternateScreen)
    try program.resize(columns: 70, rows: 14)
    try program.signal(SIGINT)
    try program.type("echo $((40 + 2))")
    try program.keys("<enter>")
    try program.waitFor("42")
    try program.type("exit")
    try program.keys("<enter>")
    try program.waitFor("resized 70x14")
    #expect(!program.screen.contains { $0.contains("terminate") })
    #expect(program.usesAlternateScreen)
    try program.keys("x")
    #expect(try program.exitStatus() == 0)
    expectRestored(program)
  }

  @Test(
    arguments: [
      ("c", 139), ("a", 134), ("t", 132), ("o", 139), ("q", 5),
    ] as [(String, Int32)])
  func `a crash leaves the terminal in order`(key: String, status: Int32) throws {
    let program = try probe()
    try program.keys(key)
    #expect(try program.exitStatus() == status)
    expectRestored(program)
    if key == "c" { try program.waitFor("rescued") }
  }

  @Test func `with the backtracer on, a crash doesn't hang`() throws {
    let program = try probe(["SWIFT_BACKTRACE": "enable=yes,interactive=no,color=no"])
    try program.keys("c")
    #expect(try program.exitStatus() == 128 + 11)
    expectRestored(program)
  }

  @Test func `what libraries print stays off the screen`() throws {
    let program = try ProgramDriver(
      ["sh", "-c", #""$0" errors"#, ProgramDriver.built("TerminalProbe")], columns: 60, rows: 12)
    try program.waitFor("ready")
    try program.keys("pz")
    try program.waitFor("key z")
    #expect(!program.screen.contains { $0.contains("noise") })
    try program.keys("x")
    #expect(try program.exitStatus() == 0)
    expectRestored(program)
    #expect(program.file("errors") == "noise\n")
  }

  @Test func `a wake ends the wait`() throws {
    let program = try probe()
    try program.keys("w")
    try program.waitFor("wake")
  }

  @Test(arguments: [
    ("", "colors 256", "TERM is not set"), ("no-such-terminal", "colors 256", "no-such-terminal"),
    ("xterm", "colors 8", ""), ("xterm-256color", "colors 256", ""), ("vt100", "colors 0", ""),
    ("linux", "colors 8", ""), ("rxvt-unicode-256color", "colors 256", ""),
  ])
  func `terminals of many names do`(name: String, colors: String, note: String) throws {
    let program = try probe(["TERM": name], columns: 100)
    try program.waitFor(colors)
    if !note.isEmpty { try program.waitFor(note) }
    try program.keys("<up>")
    try program.waitFor("key <up>")
    try program.keys("x")
    #expect(try program.exitStatus() == 0)
    #expect(program.terminalModes.before == program.terminalModes.after)
  }

  @Test func `a dumb terminal is refused in a sentence`() throws {
    let program = try ProgramDriver(
      [ProgramDriver.built("TerminalProbe")], environment: ["TERM": "dumb"], columns: 100)
    #expect(try program.exitStatus() == 69)
    try program.waitFor("can only print line after line")
    expectRestored(program)
  }

  @Test(arguments: ["</dev/null", "| cat"])
  func `no terminal on one side is refused in a sentence`(redirection: String) throws {
    let program = try ProgramDriver(
      ["sh", "-c", #""$0" "# + redirection, ProgramDriver.built("TerminalProbe")], columns: 100)
    try program.waitFor("needs a terminal")
    #expect(!program.usesAlternateScreen)
  }

  @Test func `colours can be refused`() throws {
    let program = try probe(["NO_COLOR": "1"])
    try program.waitFor("colors 0")
    let styled = program.styledScreen
    #expect(styled.contains("\u{1B}[1m") && !styled.contains("208"))
  }

  @Test(arguments: [
    (["LC_ALL": ""], "é中é한"), (["LC_ALL": "C"], "é中é한"), (["LC_ALL": "POSIX"], "é中é한"),
    (["LC_ALL": "xx_XX.UTF-8"], "é中é한"), (["LC_ALL": "de_DE.ISO-8859-1"], "e??e??FR??|^?<"),
  ])
  func `letters beyond ASCII show in any locale`(locale: [String: String], shown: String) throws {
    let program = try probe(locale, columns: 100)
    try program.keys("é")
    try program.wait(for: "the letter") {
      ["key é", "key e"].contains(program.screen.first)
    }
    try program.keys("k")
    try program.wait(for: shown) { program.screen.last?.contains(shown) == true }
  }

  @Test func `a terminal that goes away ends the program`() throws {
    let program = try ProgramDriver([
      "sh", "-c", #"trap : HUP; "$0"; echo $? >ended"#, ProgramDriver.built("TerminalProbe"),
    ])
    try program.waitFor("ready")
    try program.closeTerminal()
    try program.wait(for: "the end") { program.file("ended") == "129\n" }
  }
}
