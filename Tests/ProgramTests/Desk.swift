import Glibc
import TestKit

/// A small library in a folder of its own, with a home and a place for state, and the program that
/// runs on it; all gone with the test.
final class Desk {
  /// The folder: `Briefs`, `home` and `state` are in it.
  let path: String
  private var programs: [ProgramDriver] = []

  init(_ files: [(String, String)] = Desk.sample) throws {
    var template = Array("/tmp/attache-program-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw Fault.folder(errno) }
    path = String(cString: made)
    chmod(path, 0o755)
    for folder in ["Briefs", "home", "state"] { mkdir(at(folder), 0o755) }
    for (name, text) in files { try write(Array(text.utf8), to: "Briefs/\(name)") }
  }

  deinit {
    for program in programs { Self.end(program) }
    programs = []
    FolderRemoval.remove(path)
  }

  enum Fault: Error {
    case folder(Int32)
    case file(String, Int32)
  }

  /// What is left of a program is killed, so that nothing writes into the folder any more.
  private static func end(_ program: ProgramDriver) {
    guard program.file("status") == nil, let process = program.processIdentifier else { return }
    kill(process, SIGKILL)
    for _ in 0..<400 where kill(process, 0) == 0 { _ = poll(nil, 0, 5) }
  }

  // MARK: Running

  /// The environment that the program is given.
  var environment: [String: String] { ["HOME": at("home"), "XDG_STATE_HOME": at("state")] }

  /// Runs the program on the library.
  func run(
    _ arguments: [String] = [], environment: [String: String] = [:], columns: Int = 120,
    rows: Int = 36
  ) throws -> ProgramDriver {
    try start(
      [Self.attache, "--library", at("Briefs")] + arguments, environment: environment,
      columns: columns, rows: rows)
  }

  /// Runs a line of a shell in which `$attache` is the program on the library.
  func shell(
    _ line: String, prefix: [String] = [], environment: [String: String] = [:],
    columns: Int = 120, rows: Int = 36
  ) throws -> ProgramDriver {
    try start(
      prefix + ["sh", "-c", line],
      environment: environment.merging([
        "program": Self.attache, "attache": "\(Self.attache) --library \(at("Briefs"))",
        "desk": path,
      ]) { $1 }, columns: columns, rows: rows)
  }

  /// Runs any command in a terminal.
  func start(
    _ command: [String], environment: [String: String] = [:], columns: Int = 120, rows: Int = 36
  ) throws -> ProgramDriver {
    let program = try ProgramDriver(
      command, environment: self.environment.merging(environment) { $1 }, columns: columns,
      rows: rows, directory: path)
    programs.append(program)
    return program
  }

  /// Runs the program and opens the sample intervention, or another one, in Draft.
  func runInDraft(
    _ reference: String = Desk.draft, environment: [String: String] = [:], columns: Int = 120,
    rows: Int = 36
  ) throws -> ProgramDriver {
    let program = try run(
      [reference], environment: environment, columns: columns, rows: rows)
    try program.openDraft()
    return program
  }

  static let attache = ProgramDriver.built("attache")

  // MARK: Files

  func at(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file and the folders above it; a former one goes on under the same name.
  func write(_ bytes: [UInt8], to name: String) throws {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/\(part)"
      mkdir(folder, 0o755)
    }
    guard let file = fopen(at(name), "wb") else { throw Fault.file(name, errno) }
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else { throw Fault.file(name, errno) }
  }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func bytes(of name: String) throws -> [UInt8] {
    guard let file = fopen(at(name), "rb") else { throw Fault.file(name, errno) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }

  func text(of name: String) throws -> String {
    String(decoding: try bytes(of: name), as: UTF8.self)
  }

  /// What is in a folder, in order; nothing where there is none.
  func names(in folder: String) -> [String] {
    guard let stream = opendir(at(folder)) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The texts that wait for the next start.
  var kept: [String] { names(in: "state/attache/unsaved") }
}
