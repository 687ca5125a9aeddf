import Glibc

/// One tmux server with one session, commanded by short-lived clients.
///
/// Clients are started with `posix_spawn` and answer into a file: the server would inherit a pipe
/// and keep it open.
struct Tmux {
  let folder: String

  private var socket: String { folder + "/socket" }

  /// Starts the server and a session that runs a command.
  func start(command: String, columns: Int, rows: Int) throws {
    try run(
      startsServer: true,
      [
        "start-server", ";", "set", "-g", "status", "off", ";", "set", "-s", "escape-time", "0",
        ";",
        "set", "-g", "default-terminal", "tmux-256color", ";",
        "set", "-g", "remain-on-exit", "on", ";", "set", "-g", "default-shell", "/bin/sh", ";",
        "new-session", "-d", "-x", String(columns), "-y", String(rows), command,
      ])
    try run(["resize-window", "-x", String(columns), "-y", String(rows)])
  }

  /// Runs one command and returns what it printed.
  @discardableResult
  func run(startsServer: Bool = false, _ command: [String]) throws -> String {
    // Without -N even a question starts a server.
    let flags = startsServer ? ["-u"] : ["-u", "-N"]
    let arguments = ["tmux"] + flags + ["-S", socket, "-f", "/dev/null"] + command
    let output = "\(folder)/answer-\(UInt64.random(in: 0 ... .max))"
    defer { unlink(output) }
    let status = Self.spawn(arguments, output: output)
    let text = SnapshotFile.read(output) ?? ""
    guard status == 0 else { throw ProgramDriver.Failure.tmux(command: command, output: text) }
    return text
  }

  /// Waits until the server has gone.
  func waitForEnd() {
    for _ in 0..<2000 {
      guard (try? run(["has-session"])) != nil else { return }
      _ = poll(nil, 0, 5)
    }
  }

  /// tmux takes a semicolon at the end of an argument for the end of the command.
  static func argument(_ text: String) -> String {
    text.hasSuffix(";") ? text.dropLast() + "\\;" : text
  }

  /// Runs a program to its end, its output in a file, and returns its status.
  private static func spawn(_ arguments: [String], output: String) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    // A test's thread has signals blocked that the server must not do without.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGPIPE, SIGCHLD, SIGTSTP, SIGXFSZ] {
      sigaddset(&signals, signal)
    }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let environment = [
      "PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C.UTF-8", "TERM=xterm-256color",
    ]
    let argv = arguments.map { strdup($0) } + [nil]
    let envp = environment.map { strdup($0) } + [nil]
    defer { for pointer in argv + envp { free(pointer) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, "tmux", &actions, &attributes, argv, envp) == 0 else { return -1 }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { guard errno == EINTR else { return -1 } }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + (status & 0x7F)
  }
}
