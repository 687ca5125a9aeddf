import Screen
import TestKit
import Testing

struct ProgramDriverTests {
  @Test func `what is typed is seen, and the end is told`() throws {
    let program = try ProgramDriver(["cat"])
    try program.type("délégation; 中文;")
    try program.waitFor("délégation; 中文;")
    try program.keys("<enter>")
    try program.wait(for: "two lines") {
      program.screen.prefix(2) == ["délégation; 中文;", "délégation; 中文;"]
    }
    #expect(program.cursor == ScreenPosition(row: 2, column: 0))
    try program.keys("<c-d>")
    #expect(try program.exitStatus() == 0)
    #expect(program.terminalModes.before == program.terminalModes.after)
    #expect(program.terminalModes.before != nil)
  }

  @Test func `the size is what was asked for, and follows`() throws {
    let program = try ProgramDriver(
      ["sh", "-c", "trap 'stty size' WINCH; stty size; while :; do sleep 0.05; done"], columns: 51,
      rows: 7)
    try program.waitFor("7 51")
    try program.resize(columns: 200, rows: 9)
    try program.waitFor("9 200")
    try program.resize(columns: 1, rows: 1)
    try program.resize(columns: 100, rows: 5)
    try program.waitFor("5 100")
  }

  @Test func `modes that a program leaves behind are told`() throws {
    let program = try ProgramDriver(["sh", "-c", "stty raw -echo; exit 7"])
    #expect(try program.exitStatus() == 7)
    #expect(program.terminalModes.before != program.terminalModes.after)
  }

  @Test func `a signal reaches the program alone`() throws {
    let program = try ProgramDriver(["sh", "-c", "echo ready; exec sleep 600"])
    try program.waitFor("ready")
    try program.signal(15)
    #expect(try program.exitStatus() == 128 + 15)
  }

  @Test func `the environment is pinned`() throws {
    let program = try ProgramDriver(
      ["sh", "-c", "echo $TERM $LC_ALL $TZ $HOME$NO_COLOR end"],
      environment: ["TERM": "vt100", "TZ": "", "NO_COLOR": "it's 1"])
    try program.waitFor("vt100 C.UTF-8 \(program.folder)it's 1 end")
  }

  @Test func `keys arrive as a terminal sends them`() throws {
    let program = try ProgramDriver(["sh", "-c", "stty raw -echo; echo ready; cat -v"])
    try program.waitFor("ready")
    try program.keys("<up><c-right><s-tab><a-x><esc><f1><pagedown><del><backspace><c-s>q<lt>")
    try program.waitFor("^[[A^[[1;5C^[[Z^[x^[^[OP^[[6~^[[3~^?^Sq<")
  }

  @Test func `what doesn't come is told with the screen`() throws {
    let failure = ProgramDriver.Failure.deadline(waitingFor: "“x”", screen: ["one", "two"])
    #expect("\(failure)" == "Waited in vain for “x”; the screen:\none\ntwo")
    let program = try ProgramDriver(["true"])
    #expect(throws: ProgramDriver.Failure.self) { try program.keys("<nokey>") }
  }

  @Test func `a paste arrives whole`() throws {
    let program = try ProgramDriver([
      "sh", "-c", "printf '\\033[?2004h'; stty raw -echo; echo ready; cat -v",
    ])
    try program.waitFor("ready")
    try program.paste("one\ntwo")
    try program.waitFor("^[[200~one^Mtwo^[[201~")
  }
}
