import Foundation
import Glibc
import Testing

/// One run of the real program.
struct Run {
  var status: Int32
  var output: [UInt8]
  var complaint: [UInt8]

  var text: String { String(decoding: output, as: UTF8.self) }
  var words: String { String(decoding: complaint, as: UTF8.self) }
}

/// The program as it was built beside these tests.
enum Program {
  /// The executable.
  static let path: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let own = String(
      decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return own.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/attache"
  }()

  /// Runs it in `folder` and waits for its end; nothing on standard input.
  ///
  /// - Parameters:
  ///   - shell: Commands before it, such as `ulimit -f 0`.
  ///   - asOrdinaryUser: Without the superuser's power over files.
  static func run(
    _ arguments: [String], in folder: String, environment: [String: String] = [:],
    shell: String = "", asOrdinaryUser: Bool = false, redirection: String = ""
  ) throws -> Run {
    let drop = asOrdinaryUser && geteuid() == 0
    let prefix = drop ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""
    let script =
      "cd \"$0\" && \(shell.isEmpty ? "" : shell + "; ")exec \(prefix)\"$@\" \(redirection)"
    return try spawn(
      ["/bin/sh", "-c", script, folder, path] + arguments,
      environment: ["PATH": "/usr/bin:/bin", "HOME": folder].merging(environment) { $1 })
  }

  /// Runs it with arguments and variables that need be no text.
  static func run(
    bytes arguments: [[UInt8]], in folder: String, environment: [String: String] = [:],
    variables: [String: [UInt8]] = [:]
  ) throws -> Run {
    var all = ["PATH": "/usr/bin:/bin", "HOME": folder].merging(environment) { $1 }
      .mapValues { Array($0.utf8) }
    all.merge(variables) { $1 }
    let command = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder, path].map { Array($0.utf8) }
    return try spawn(bytes: command + arguments, environment: all)
  }

  /// Runs any command.
  static func spawn(_ command: [String], environment: [String: String]) throws -> Run {
    try spawn(
      bytes: command.map { Array($0.utf8) }, environment: environment.mapValues { Array($0.utf8) })
  }

  private static func spawn(
    bytes command: [[UInt8]], environment: [String: [UInt8]]
  ) throws -> Run {
    var out: [Int32] = [-1, -1]
    var err: [Int32] = [-1, -1]
    try #require(pipe(&out) == 0 && pipe(&err) == 0)
    defer { for end in [out[0], err[0]] { close(end) } }
    // Tests run at once: no other child may hold the ends of these pipes open.
    for end in out + err { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, err[1], STDERR_FILENO)

    // Test threads block signals, which a shell that waits for its children needs.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

    let argv = command.map(copy) + [nil]
    let envp = environment.map { copy(Array("\($0.key)=".utf8) + $0.value) } + [nil]
    defer { for text in argv + envp { free(text) } }
    var child: pid_t = 0
    try #require(
      posix_spawn(
        &child, String(decoding: command[0], as: UTF8.self), &actions, &attributes, argv, envp)
        == 0)
    close(out[1])
    close(err[1])
    let (output, complaint) = drain(out[0], err[0])
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7f
    return Run(
      status: signal == 0 ? status >> 8 & 0xff : 128 + signal, output: output, complaint: complaint)
  }

  /// A C string, to be freed.
  private static func copy(_ bytes: [UInt8]) -> UnsafeMutablePointer<CChar>? {
    strdup(bytes.map { CChar(bitPattern: $0) } + [0])
  }

  /// Both to their ends, whichever fills first.
  private static func drain(_ out: Int32, _ err: Int32) -> ([UInt8], [UInt8]) {
    var texts: [Int32: [UInt8]] = [out: [], err: []]
    var open = [out, err]
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while !open.isEmpty {
      var waits = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      guard poll(&waits, nfds_t(waits.count), -1) > 0 else { continue }
      for wait in waits where wait.revents != 0 {
        let count = read(wait.fd, &buffer, buffer.count)
        if count > 0 {
          texts[wait.fd]?.append(contentsOf: buffer[..<count])
        } else if count == 0 || errno != EINTR {
          open.removeAll { $0 == wait.fd }
        }
      }
    }
    return (texts[out] ?? [], texts[err] ?? [])
  }
}

/// A folder with a small library in `Briefs`, removed when the test ends.
final class Desk {
  let path: String

  init() throws {
    var template = Array("/tmp/attache-desk-XXXXXX".utf8CString)
    path = try #require(
      template.withUnsafeMutableBufferPointer { buffer in
        buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
      })
    chmod(path, 0o755)
    for (name, text) in Self.sample { try write(text, to: name) }
  }

  deinit {
    _ = try? Program.spawn(
      ["/bin/sh", "-c", "chmod -R u+rwX \"$0\"; rm -rf \"$0\"", path],
      environment: ["PATH": "/usr/bin:/bin"])
  }

  static let item = "Briefs/ieg/2-future-work"

  private static let sample: [(String, String)] = [
    ("Briefs/library.yaml", "delegation: IRN\n"),
    ("Briefs/delegations/EU.md", "---\nname: European Union\nmembers:\n  - FRA\n---\n"),
    (
      "Briefs/documents/A-RES-74-247.md",
      "---\nsymbol: A/RES/74/247\ntitle: Countering\ndate: 2019-12-27\n---\n\n## OP 2\n\nDecides.\n"
    ),
    (
      "Briefs/ieg/session.md",
      "---\ntitle: Expert Group\ndates: 2021-04-06/2021-04-08\nplace: Vienna\n---\n"
    ),
    (
      "\(item)/item.md",
      "---\nnumber: 2\ntitle: Future work\nquestions:\n  mandate: Renew the mandate?\n---\n"
    ),
    (
      "\(item)/positions/IRN.md",
      "---\nstances:\n  mandate: oppose\nas-of: 2021-04\n---\n\nFulfilled.\n\n## Must say\n\n"
        + "- **Mandate fulfilled.** The task is done.\n"
    ),
    (
      "\(item)/interventions/2021-04-08.md",
      "---\ntitle: On future work\ndate: 2021-04-08\n---\n\nMr. Chair,\n\nThe task is done.\n"
    ),
  ]

  func at(_ name: String) -> String { path + "/" + name }

  func write(_ text: String, to name: String) throws {
    try write(bytes: Array(text.utf8), to: name)
  }

  func write(bytes: [UInt8], to name: String) throws {
    try FileManager.default.createDirectory(
      atPath: (at(name) as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: at(name)))
  }

  func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: at(name))), as: UTF8.self)
  }

  func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: at(folder)).sorted()
  }

  /// Gives everything to the user that tests without the superuser's power run as.
  func giveAway() throws {
    guard geteuid() == 0 else { return }
    _ = try Program.spawn(
      ["/bin/sh", "-c", "chown -R 65534:65534 \"$0\"", path], environment: ["PATH": "/usr/bin:/bin"]
    )
  }

  func run(
    _ arguments: String..., environment: [String: String] = [:], shell: String = "",
    asOrdinaryUser: Bool = false, redirection: String = ""
  ) throws -> Run {
    try Program.run(
      arguments, in: path, environment: environment, shell: shell, asOrdinaryUser: asOrdinaryUser,
      redirection: redirection)
  }

  /// Words of a shell's line, without quotes.
  func run(words: String) throws -> Run {
    try Program.run(words.split(separator: " ").map(String.init), in: path)
  }
}
