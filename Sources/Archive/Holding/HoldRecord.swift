import Prose

/// Who holds an intervention, as the file of a hold says it.
///
///     attache-hold 1
///     process: 1234
///     since: 1617868800
///     host: desk-7
public struct HoldRecord: Hashable, Sendable {
  /// The process on its host.
  public var process: Int
  /// Seconds since 1970.
  public var since: Int
  /// The computer's name.
  public var host: String

  private static let mark = "attache-hold 1"

  /// Joins the parts.
  init(process: Int, since: Int, host: String) {
    self.process = process
    self.since = since
    self.host = host
  }

  /// This process, from now on.
  static func own() -> HoldRecord {
    let own = JournalHolder.current()
    return HoldRecord(
      process: Int(own.process), since: Int(own.time / 1_000_000_000),
      host: own.host.isEmpty ? "this computer" : VisibleText.safe(own.host))
  }

  /// Whether both are one process, whenever it began.
  func isSameProcess(as other: HoldRecord) -> Bool {
    process == other.process && host == other.host
  }

  /// The file's content.
  func encoded() -> [UInt8] {
    Array(
      "\(Self.mark)\nprocess: \(process)\nsince: \(since)\nhost: \(EscapedLine.encode(host))\n".utf8
    )
  }

  /// Reads what `encoded` wrote; `nil` for anything else.
  init?(encoded bytes: [UInt8]) {
    let lines = ByteExactText.decode(bytes).split(separator: "\n")
    guard lines.count == 4, lines[0] == Self.mark,
      let process = Self.value("process: ", lines[1]).flatMap({ Int($0) }),
      let since = Self.value("since: ", lines[2]).flatMap({ Int($0) }),
      let host = Self.value("host: ", lines[3]).flatMap({ EscapedLine.decode($0) })
    else { return nil }
    self.init(process: process, since: since, host: VisibleText.safe(host))
  }

  private static func value(_ name: String, _ line: Substring) -> String? {
    line.hasPrefix(name) ? String(line.dropFirst(name.count)) : nil
  }
}
