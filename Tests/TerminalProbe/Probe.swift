import Glibc
import Screen
import Terminal

/// A program that shows what its terminal sends, for tests of `Terminal` in a real one.
///
/// Every input is a line at the top, the newest first. `x` ends it; `s` suspends; `e` runs `sh` on
/// the given-back terminal; `c`, `a`, `t` and `o` crash in different ways; `p` prints to standard
/// error; `m` asks for the mouse; `y` copies the newest line; `h` hides or shows the cursor; `k` fills the screen with letters of all kinds.
@main
struct Probe {
  static func main() {
    let terminal: Terminal
    do {
      terminal = try Terminal.open(
        standardErrorFile: CommandLine.arguments.dropFirst().first,
        environment: value)
    } catch {
      print(error.message)
      exit(69)
    }
    var probe = Probe(terminal: terminal)
    let status = probe.run()
    terminal.close()
    print("closed")
    exit(status)
  }

  /// A variable's value; an empty one counts as none.
  private static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private let terminal: Terminal
  private var lines: [String]
  private var isCursorShown = true
  private var isFilled = false

  private init(terminal: Terminal) {
    self.terminal = terminal
    lines = ["ready \(terminal.size.columns)x\(terminal.size.rows) colors \(terminal.colorCount)"]
    lines += terminal.notes.map(\.message)
  }

  private mutating func run() -> Int32 {
    while true {
      var surface = Surface(size: terminal.size)
      draw(on: &surface)
      let cursor = isCursorShown ? ScreenPosition(row: 0, column: 3) : nil
      terminal.present(&surface, cursor: cursor)
      for input in terminal.waitForInput(timeoutMilliseconds: nil) {
        lines.insert(Self.text(of: input), at: 0)
        if case .terminate(let signal) = input { return 128 + signal }
        if case .key(let key) = input, let status = act(on: key) { return status }
      }
      lines = Array(lines.prefix(500))
    }
  }

  private func draw(on surface: inout Surface) {
    for (row, line) in lines.enumerated() where row < surface.size.rows {
      let style = Style(
        foreground: row == 0 ? .index(208) : .standard, attributes: row == 0 ? .bold : [])
      surface.put(line, at: ScreenPosition(row: row, column: 0), style: style)
    }
    guard isFilled else { return }
    let letters = "é中e\u{301}한🇫🇷👩‍👩‍👧│\u{1B}ж\u{202E}म"
    for row in 1..<max(1, surface.size.rows) {
      let text = String(repeating: letters, count: surface.size.columns / 8 + 1)
      surface.put(text, at: ScreenPosition(row: row, column: row % 3), style: .standard)
    }
  }

  private mutating func act(on key: Key) -> Int32? {
    switch key.notation {
    case "x": return 0
    case "s": terminal.suspend()
    case "e":
      terminal.giveBack()
      runShell()
      terminal.takeAgain()
    case "c":
      CrashGuard.onCrash({ _ in _ = write(STDOUT_FILENO, "rescued\n", 8) }, memory: nil)
      raise(SIGSEGV)
    case "a": abort()
    case "t": trap(on: lines.count)
    case "o": print(overflow(lines.count))
    case "p": _ = write(STDERR_FILENO, "noise\n", 6)
    case "q": exit(5)
    case "m": terminal.reportsMouse.toggle()
    case "y": copy()
    case "h": isCursorShown.toggle()
    case "k": isFilled.toggle()
    case "w":
      Terminal.wake.signal()
    default: break
    }
    return nil
  }

  private mutating func copy() {
    do {
      try terminal.copy(lines.dropFirst().first ?? "", environment: Self.value)
      lines.insert("copied", at: 0)
    } catch {
      lines.insert(error.message, at: 0)
    }
  }

  private func trap(on count: Int) {
    let numbers = [1]
    lines[count + numbers.count].withUTF8Count()
  }

  private func overflow(_ depth: Int) -> Int { depth == -1 ? 0 : overflow(depth + 1) + lines.count }

  private func runShell() {
    let shell = strdup("sh")
    let option = strdup("-i")
    defer {
      free(shell)
      free(option)
    }
    var process: pid_t = 0
    let arguments: [UnsafeMutablePointer<CChar>?] = [shell, option, nil]
    guard posix_spawnp(&process, "sh", nil, nil, arguments, environ) == 0 else { return }
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }

  private static func text(of input: TerminalInput) -> String {
    switch input {
    case .key(let key): "key \(key.notation)"
    case .paste(let text):
      "paste \(text.utf8.count) \(text.prefix(40).split(separator: "\n").joined(separator: "/"))"
    case .mouse(let event):
      "mouse \(event.action) \(event.position.row):\(event.position.column) ×\(event.clicks)"
    case .resized(let size): "resized \(size.columns)x\(size.rows)"
    case .wake: "wake"
    case .continued: "continued"
    case .terminate(let signal): "terminate \(signal)"
    }
  }
}

extension String {
  fileprivate func withUTF8Count() { print(utf8.count) }
}
