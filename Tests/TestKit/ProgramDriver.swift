import Glibc
public import Screen

/// Runs a program in a terminal of its own and does what a user does: types, looks, resizes.
///
/// The terminal is tmux, one server for each driver, on a socket of its own. Nothing here waits for
/// a time: what is expected is looked for until it is there or a deadline has passed. The server
/// ends with the driver.
public final class ProgramDriver {
  /// Why a program can't be driven, or didn't do what was waited for.
  public enum Failure: Error, CustomStringConvertible {
    /// tmux refused a command.
    case tmux(command: [String], output: String)
    /// What was waited for didn't come; with the screen as it was at the deadline.
    case deadline(waitingFor: String, screen: [String])
    /// A text isn't in the notation of keys.
    case notation(String)

    /// What happened, with everything there is to see.
    public var description: String {
      switch self {
      case .tmux(let command, let output): "tmux \(command.joined(separator: " ")): \(output)"
      case .deadline(let goal, let screen):
        "Waited in vain for \(goal); the screen:\n" + screen.joined(separator: "\n")
      case .notation(let text): "“\(text)” is not in the notation of keys"
      }
    }
  }

  /// How long anything is waited for.
  public static let deadlineSeconds = 20

  /// A folder of the driver's own, removed with it.
  public let folder: String
  private let tmux: Tmux

  /// Starts a program, found by its path or in PATH.
  ///
  /// The environment is empty but for PATH, HOME (the driver's folder), TERM, a UTF-8 locale, TZ,
  /// and what is given; an empty value takes a variable away.
  public init(
    _ arguments: [String], environment: [String: String] = [:], columns: Int = 120, rows: Int = 36,
    directory: String? = nil
  ) throws {
    var template = Array("/tmp/attache-driver-XXXXXX".utf8CString)
    folder = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
    tmux = Tmux(folder: folder)
    var variables = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": folder, "TERM": "tmux-256color",
      "LC_ALL": "C.UTF-8", "TZ": "UTC",
    ]
    variables.merge(environment) { $1 }
    let script = WrapperScript(
      arguments: arguments, environment: variables.filter { !$0.value.isEmpty }, folder: folder,
      directory: directory ?? folder)
    SnapshotFile.write(script.text, to: folder + "/run", folder: folder)
    try tmux.start(command: "exec sh '\(folder)/run'", columns: columns, rows: rows)
  }

  deinit {
    _ = try? tmux.run(["kill-server"])
    tmux.waitForEnd()
    FolderRemoval.remove(folder)
  }

  /// The path of a program that this package builds.
  public static func built(_ name: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = max(0, readlink("/proc/self/exe", &buffer, buffer.count))
    let path = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex) + "/" + name
  }

  // MARK: What a user does

  /// Types text as it is.
  public func type(_ text: String) throws {
    guard !text.isEmpty else { return }
    try tmux.run(["send-keys", "-l", "--", Tmux.argument(text)])
  }

  /// Presses keys given in the notation of `Key`: `"<down><c-s>q"`.
  public func keys(_ notation: String) throws {
    guard let keys = Key.parse(notation) else { throw Failure.notation(notation) }
    for key in keys {
      if key.modifiers.isEmpty, case .character(let character) = key.code {
        try type(String(character))
      } else {
        guard let name = key.tmuxName else { throw Failure.notation(key.notation) }
        try tmux.run(["send-keys", Tmux.argument(name)])
      }
    }
  }

  /// Pastes text, between marks if the program asked for them.
  public func paste(_ text: String) throws {
    SnapshotFile.write(text, to: folder + "/paste", folder: folder)
    try tmux.run(["load-buffer", folder + "/paste"])
    try tmux.run(["paste-buffer", "-p", "-d"])
  }

  /// Has the terminal send a mouse report as it stands, in SGR's form: button, column and row from
  /// 1, and `M` for down or `m` for up.
  public func mouse(_ reports: String...) throws {
    for report in reports { try tmux.run(["send-keys", "-l", "\u{1B}[<\(report)"]) }
  }

  /// From now on the terminal lets programs write its clipboard.
  public func takeClipboard() throws {
    try tmux.run(["set", "-s", "set-clipboard", "on"])
  }

  /// What a program put on the terminal's clipboard; nothing before.
  public var clipboard: String? { try? tmux.run(["show-buffer"]) }

  /// Sends text of any length at once, as if all of it had been typed.
  public func typeAtOnce(_ text: String) throws {
    SnapshotFile.write(text, to: folder + "/paste", folder: folder)
    try tmux.run(["load-buffer", folder + "/paste"])
    try tmux.run(["paste-buffer", "-d"])
  }

  /// Gives the terminal another size.
  public func resize(columns: Int, rows: Int) throws {
    try tmux.run(["resize-window", "-x", String(columns), "-y", String(rows)])
  }

  /// Takes the terminal away, as when its window is closed.
  public func closeTerminal() throws {
    try tmux.run(["kill-server"])
  }

  /// Sends a signal to the program.
  public func signal(_ signal: Int32) throws {
    try wait(for: "the program's process") { processIdentifier != nil }
    if let process = processIdentifier { kill(process, signal) }
  }

  /// The program's process, once it has begun.
  public var processIdentifier: Int32? { number(in: "process") }

  // MARK: What a user sees

  /// The rows of the screen, without the spaces at their ends.
  public var screen: [String] {
    guard let output = try? tmux.run(["capture-pane", "-p"]) else { return [] }
    var rows = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if rows.last == "" { rows.removeLast() }
    return rows
  }

  /// The screen with the escape sequences that make its colours.
  public var styledScreen: String { (try? tmux.run(["capture-pane", "-p", "-e"])) ?? "" }

  /// Where the cursor stands; nothing while it is hidden.
  public var cursor: ScreenPosition? {
    let format = "#{cursor_flag} #{cursor_y} #{cursor_x}"
    let output = (try? tmux.run(["display-message", "-p", format])) ?? ""
    let numbers = output.split { $0 == " " || $0 == "\n" }.compactMap { Int($0) }
    guard numbers.count == 3, numbers[0] == 1 else { return nil }
    return ScreenPosition(row: numbers[1], column: numbers[2])
  }

  /// Whether the program has the terminal's other screen, without history.
  public var usesAlternateScreen: Bool {
    (try? tmux.run(["display-message", "-p", "#{alternate_on}"])) == "1\n"
  }

  /// Waits until a text stands on the screen, within one row.
  public func waitFor(_ text: String) throws {
    try wait(for: "“\(text)”") { screen.contains { $0.contains(text) } }
  }

  /// Waits until a text stands nowhere on the screen.
  public func waitUntilGone(_ text: String) throws {
    try wait(for: "“\(text)” to go") { !screen.contains { $0.contains(text) } }
  }

  /// Waits until something holds.
  public func wait(for goal: String, until condition: () throws -> Bool) throws {
    let end = Self.now() + Self.deadlineSeconds * 1000
    while try !condition() {
      guard Self.now() < end else { throw Failure.deadline(waitingFor: goal, screen: screen) }
      // Leaves the processor to those who are waited for.
      _ = poll(nil, 0, 5)
    }
  }

  // MARK: What is left afterwards

  /// Waits for the program's end and returns its exit status, 128 + signal where it was killed.
  public func exitStatus() throws -> Int32 {
    try wait(for: "the program's end") { number(in: "status") != nil }
    return number(in: "status") ?? -1
  }

  /// The terminal's modes before the program began and after it ended, as `stty -g` writes them.
  public var terminalModes: (before: String?, after: String?) {
    (SnapshotFile.read(folder + "/before"), SnapshotFile.read(folder + "/after"))
  }

  /// The text of a file in the driver's folder, where the program or a shell around it wrote one.
  public func file(_ name: String) -> String? { SnapshotFile.read(folder + "/" + name) }

  private func number(in file: String) -> Int32? {
    SnapshotFile.read("\(folder)/\(file)").flatMap { $0.last == "\n" ? Int32($0.dropLast()) : nil }
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
