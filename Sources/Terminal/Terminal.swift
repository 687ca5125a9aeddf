import CNcurses
import Glibc
public import Prose
public import Screen

/// The user's terminal while it is ours; the only caller of ncurses.
///
/// It is given back by `close`, by `exit` and by a crash, whatever comes first.
public final class Terminal {
  /// Columns and rows as last read.
  public private(set) var size: Size
  /// What is not as it should be; to be told to the user.
  public let notes: [TerminalNote]
  /// What it can be trusted to draw: by its locale, unless the user knows better.
  ///
  /// Set before the first surface is shown.
  public var repertoire: Repertoire {
    get { painter.repertoire }
    set { painter.repertoire = newValue }
  }
  /// How many colours are used; 0 where there are none or none are wanted.
  public var colorCount: Int { painter.colorCount }
  /// The way for any thread to end a wait, whether the terminal is open or not.
  public nonisolated static var wake: Wake { Wake(descriptor: SignalPipe.ends.write) }

  var painter: Painter
  var keyboard: Keyboard
  private let screen: OpaquePointer
  private let modes: termios
  private let farewell: [UInt8]
  private var standardError: StandardError
  private var actions: [(signal: Int32, action: sigaction)]
  private var isOurs = true
  private var isOpen = true

  private static let pasteOn = "\u{1B}[?2004h"
  private static let pasteOff = "\u{1B}[?2004l"
  /// Terminals that know how to put text into order leave it where it is put, and back.
  private static let orderOff = "\u{1B}[8l"
  private static let orderOn = "\u{1B}[8h"
  private static let mouseOn = "\u{1B}[?1002h\u{1B}[?1006h"
  private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1002l"

  /// What a terminal of this environment can be trusted to draw, whether it is opened or not.
  public nonisolated static func repertoire(environment: (String) -> String?) -> Repertoire {
    Charset.prepare(environment: environment).0
  }

  /// Takes the terminal on standard input and output.
  ///
  /// While it is open, prints to standard error go to the file named, or nowhere.
  ///
  /// - Parameter environment: The value of a variable of the environment, if it is set.
  public static func open(
    standardErrorFile: String? = nil, environment: (String) -> String?
  ) throws(TerminalError) -> Terminal {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    var modes = termios()
    guard tcgetattr(STDIN_FILENO, &modes) == 0 else { throw .notATerminal }
    CrashGuard.install(wantsBacktrace: environment("SWIFT_BACKTRACE") != nil)
    let actions = Signals.heed()
    let (repertoire, charset) = Charset.prepare(environment: environment)
    do {
      let (screen, note) = try describedScreen(environment("TERM"), modes: modes)
      var notes = note.map { [$0] } ?? []
      if let charset { notes.append(.asciiOnly(charset: charset)) }
      return Terminal(
        screen: screen, modes: modes, actions: actions, notes: notes, repertoire: repertoire,
        hasColors: environment("NO_COLOR") == nil, standardErrorFile: standardErrorFile)
    } catch {
      Signals.restore(actions)
      throw error
    }
  }

  private static func describedScreen(
    _ named: String?, modes: termios
  ) throws(TerminalError) -> (screen: OpaquePointer, note: TerminalNote?) {
    let fallback = "xterm-256color"
    if let named, named == "dumb" { throw .cannotMoveCursor(term: named) }
    if let named, let screen = newterm(named, attache_stdout(), attache_stdin()) {
      if Capability.bytes("cup") != nil { return (screen, nil) }
      endwin()
      delscreen(screen)
      var modes = modes
      tcsetattr(STDIN_FILENO, TCSANOW, &modes)
      throw .cannotMoveCursor(term: named)
    }
    guard let screen = newterm(fallback, attache_stdout(), attache_stdin()) else {
      throw .notDescribed(term: named ?? "")
    }
    return (screen, named.map(TerminalNote.termUnknown) ?? .termMissing)
  }

  private init(
    screen: OpaquePointer, modes: termios, actions: [(signal: Int32, action: sigaction)],
    notes: [TerminalNote], repertoire: Repertoire, hasColors: Bool, standardErrorFile: String?
  ) {
    self.screen = screen
    self.modes = modes
    self.actions = actions
    self.notes = notes
    standardError = StandardError(path: standardErrorFile)
    let window = attache_window()
    // Until it has come back from one `endwin`, ncurses flushes at each movement of the cursor, and
    // a frame arrives in pieces. Before there are colours of ours it doesn't reset the user's.
    endwin()
    doupdate()
    raw()
    noecho()
    nonl()
    keypad(window, true)
    leaveok(window, false)
    // Never hold a repaint back because more was typed: that is the loop's decision.
    typeahead(-1)
    painter = Painter(window: window, repertoire: repertoire, hasColors: hasColors)
    keyboard = Keyboard(erasesWithControlH: modes.erases(with: 0x08))
    farewell =
      (Capability.bytes("rmkx") ?? []) + Array((Self.mouseOff + Self.pasteOff + Self.orderOn).utf8)
      + (Capability.bytes("cnorm") ?? []) + (Capability.bytes("sgr0") ?? [])
      + (Capability.bytes("op") ?? []) + (Capability.bytes("rmcup") ?? [0x0D, 0x0A])
    size = Self.currentSize() ?? Size(columns: 80, rows: 24)
    arrange()
    resize(to: size)
  }

  /// Everything but ncurses' own modes that has to hold while the terminal is ours.
  private func arrange() {
    standardError.putAside()
    CrashGuard.arm(farewell: farewell, modes: modes, standardError: standardError.terminal)
    Self.send(
      Self.pasteOn + (ordersText ? "" : Self.orderOff) + (reportsMouse ? Self.mouseOn : ""))
  }

  /// Whether the terminal puts what runs from right to left into order itself.
  ///
  /// Those that can be asked not to do it are asked, as the drafts on bidirectional terminals say.
  public var ordersText = false {
    didSet {
      if isOurs { Self.send(ordersText ? Self.orderOn : Self.orderOff) }
    }
  }

  /// Whether the mouse is reported; off at first, since then the terminal's own selection works.
  public var reportsMouse: Bool {
    get { keyboard.reportsMouse }
    set {
      keyboard.reportsMouse = newValue
      if isOurs { Self.send(newValue ? Self.mouseOn : Self.mouseOff) }
    }
  }

  /// Gives the terminal back for another program, such as an editor; signals are still heeded.
  public func giveBack() {
    guard isOurs else { return }
    isOurs = false
    endwin()
    Self.send(Self.mouseOff + Self.pasteOff + Self.orderOn)
    var modes = modes
    tcsetattr(STDIN_FILENO, TCSANOW, &modes)
    CrashGuard.disarm()
    standardError.restore()
  }

  /// Takes the terminal again; the next `present` shows everything.
  public func takeAgain() {
    guard isOpen, !isOurs else { return }
    isOurs = true
    reset_prog_mode()
    arrange()
    painter.repaint()
    // Control-C in the other program was meant for that one, and the rest we see for ourselves.
    SignalPipe.forget([SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH])
    if readSize() { keyboard.note(.resized(size)) }
  }

  /// Stops the program as Control-Z does, and takes the terminal again when it goes on.
  ///
  /// Afterwards `waitForInput` yields `.continued`. Where nobody could continue it, in a session
  /// without a shell that knows jobs, the system doesn't stop it.
  public func suspend() {
    guard isOurs else { return }
    giveBack()
    var ours = sigaction()
    var standard = sigaction()
    standard.__sigaction_handler.sa_handler = SIG_DFL
    sigaction(SIGTSTP, &standard, &ours)
    kill(0, SIGTSTP)
    sigaction(SIGTSTP, &ours, nil)
    takeAgain()
    keyboard.note(.continued)
  }

  /// Gives the terminal back for good; harmless when done twice.
  public func close() {
    guard isOpen else { return }
    giveBack()
    isOpen = false
    Signals.restore(actions)
    painter.deallocate()
    delscreen(screen)
  }

  /// Shows a surface: only what differs from the last one is drawn, and the cursor placed or hidden.
  ///
  /// While the terminal is given back nothing is shown, and the surface's damage is kept.
  public func present(_ surface: inout Surface, cursor: ScreenPosition?) {
    guard isOurs else { return }
    painter.present(&surface, cursor: cursor)
  }

  /// Reads the terminal's size; whether it changed.
  func readSize() -> Bool {
    guard let current = Self.currentSize(), current != size else { return false }
    resize(to: current)
    return true
  }

  private func resize(to size: Size) {
    self.size = size
    painter.resize(to: size)
  }

  private static func currentSize() -> Size? {
    var answer = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &answer) == 0, answer.ws_col > 0, answer.ws_row > 0
    else { return nil }
    return Size(columns: min(Int(answer.ws_col), 2000), rows: min(Int(answer.ws_row), 2000))
  }

  private static func send(_ text: String) { send(Array(text.utf8)) }

  /// Writes a sequence that is no business of ncurses, whole unless the terminal is gone.
  static func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        // A terminal that some program made non-blocking.
        var wait = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
        Glibc.poll(&wait, 1, -1)
      } else if count == 0 || errno != EINTR {
        return
      }
    }
  }
}

extension termios {
  /// Whether this byte is what Backspace sends.
  fileprivate func erases(with byte: UInt8) -> Bool {
    withUnsafeBytes(of: c_cc) { $0[Int(VERASE)] == byte }
  }
}
