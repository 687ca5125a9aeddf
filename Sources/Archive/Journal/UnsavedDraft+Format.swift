/// How version 0.1 wrote a draft to a file:
///
///     attache-unsaved 1 CHECKSUM LENGTH
///     library: /home/me/Briefs
///     path: session/2/interventions/2021-04-08.md
///     time: 1617868800000000000
///     base: MODIFIED SIZE INODE DEVICE CHECKSUM
///
///     the text, to the byte
///
/// Checksum and length are those of all that follows the first line, so that a file cut short
/// anywhere is seen to be.
extension UnsavedDraft {
  private static let mark = "attache-unsaved 1 "
  /// What the names of such files end with.
  static let ending = ".draft"

  /// Reads a file's content; `nil` for anything else.
  init?(encoded file: [UInt8]) {
    guard let end = file.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let first = String(decoding: file[..<end], as: UTF8.self)
    guard first.hasPrefix(Self.mark) else { return nil }
    let numbers = first.dropFirst(Self.mark.count).split(separator: " ")
    let body = file[(end + 1)...]
    guard numbers.count == 2, let checksum = UInt64(numbers[0], radix: 16),
      Int(numbers[1]) == body.count, Checksum.of(body) == checksum
    else { return nil }

    var rest = body
    var fields: [String: String] = [:]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let line = String(decoding: rest[..<end], as: UTF8.self)
      rest = rest[(end + 1)...]
      if line.isEmpty { break }
      guard let colon = line.firstIndex(of: ":") else { return nil }
      fields[String(line[..<colon])] = String(line[colon...].dropFirst(2))
    }
    guard let library = fields["library"].flatMap(EscapedLine.decode),
      let path = fields["path"].flatMap(EscapedLine.decode),
      let time = fields["time"].flatMap(Int64.init),
      let base = fields["base"]
    else { return nil }
    self.init(
      library: library, path: path, base: Self.signature(base), time: time, bytes: Array(rest))
  }

  private static func signature(_ line: String) -> FileSignature? {
    let numbers = line.split(separator: " ")
    guard numbers.count == 5, let modified = Int64(numbers[0]), let size = Int64(numbers[1]),
      let inode = UInt64(numbers[2]), let device = UInt64(numbers[3]),
      let checksum = UInt64(numbers[4])
    else { return nil }
    // Long ago: the content decides.
    return FileSignature(
      modified: modified, size: size, inode: inode, device: device, checksum: checksum,
      isInDoubt: true)
  }
}
