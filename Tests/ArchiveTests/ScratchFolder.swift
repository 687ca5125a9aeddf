import Glibc
import Testing

@testable import Archive

/// A folder for one test, removed with all it holds when the test ends.
final class ScratchFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/attache-test-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    path = try canonicalPath(try #require(made))
  }

  deinit { Self.remove(path) }

  /// The absolute path of `name` in the folder.
  func at(_ name: String) -> String { path + "/" + name }

  /// Makes a file, and the folders above it.
  @discardableResult
  func write(_ text: String, to name: String, mode: mode_t = 0o644) throws -> String {
    let path = at(name)
    try SafeSave.makeFolder(PathParts(path).folder)
    let file = try Descriptor(path, flags: O_WRONLY | O_CREAT | O_TRUNC, mode: 0o600)
    try file.writeAll(Array(text.utf8))
    try #require(fchmod(file.number, mode) == 0)
    return path
  }

  /// What a file holds now.
  func text(of name: String) throws -> String {
    String(decoding: try StoredFile.read(at(name)).bytes, as: UTF8.self)
  }

  /// Every name in a folder, hidden ones too.
  func names(in folder: String = "") -> [String] {
    guard let stream = opendir(at(folder)) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 19
      let start = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
      names.append(String(cString: start))
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  private static func remove(_ path: String) {
    let native = NativePath(path)
    var status = stat()
    guard native({ lstat($0, &status) }) == 0 else { return }
    if status.isFolder {
      _ = native { chmod($0, 0o700) }
      if let stream = native({ opendir($0) }) {
        var names: [String] = []
        while let entry = readdir(stream) {
          let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 19
          let start = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
          names.append(PathBytes.decode(cString: start))
        }
        closedir(stream)
        for name in names where name != "." && name != ".." { remove(path + "/" + name) }
      }
      _ = native { rmdir($0) }
    } else {
      _ = native { unlink($0) }
    }
  }
}

/// Runs `body` without the superuser's power over files, which tests in a container often have.
///
/// The file system's view of a user is a thread's own on Linux, so that other tests go on as before.
func asOrdinaryUser<Result>(owning folder: ScratchFolder, _ body: () throws -> Result) throws
  -> Result
{
  guard geteuid() == 0 else { return try body() }
  typealias SetUser = @convention(c) (uid_t) -> Int32
  let symbol = try #require(dlsym(nil, "setfsuid"))
  let setUser = unsafeBitCast(symbol, to: SetUser.self)
  let nobody: uid_t = 65534
  try #require(chown(folder.path, nobody, gid_t.max) == 0)
  for name in folder.names() { _ = lchown(folder.at(name), nobody, gid_t.max) }
  _ = setUser(nobody)
  defer { _ = setUser(0) }
  return try body()
}
