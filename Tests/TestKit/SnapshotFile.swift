import Glibc

/// Small files of tests, without Foundation.
enum SnapshotFile {
  /// Whether snapshots are to be written anew.
  static var isRecording: Bool {
    guard let value = getenv("RECORD_SNAPSHOTS") else { return false }
    return String(cString: value) == "1"
  }

  /// A file's text, or nothing where it can't be read.
  static func read(_ path: String) -> String? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes a file, and makes its folder; whether that worked.
  @discardableResult
  static func write(_ text: String, to path: String, folder: String) -> Bool {
    mkdir(folder, 0o755)
    guard let file = fopen(path, "wb") else { return false }
    let bytes = Array(text.utf8)
    let written = fwrite(bytes, 1, bytes.count, file)
    return fclose(file) == 0 && written == bytes.count
  }
}
