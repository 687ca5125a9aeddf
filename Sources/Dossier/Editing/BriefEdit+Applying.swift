import Diplomacy
import Prose

extension BriefEdit {
  /// The bytes of the brief at `path` with all of `edits` made, one after the other.
  public static func apply(
    _ edits: [BriefEdit], to bytes: [UInt8], path: String
  ) throws(EditRefusal) -> [UInt8] {
    var bytes = bytes
    for edit in edits {
      if let change = try edit.change(in: bytes, path: path) { bytes = change.applied(to: bytes) }
    }
    return bytes
  }

  /// What has to change in the `bytes` of the brief at `path`; `nil` where it says so already.
  ///
  /// The outcome was read again: it says what was asked for and, besides, what it said before.
  public func change(in bytes: [UInt8], path: String) throws(EditRefusal) -> ByteEdit? {
    guard let kind = BriefKind(path: path) else { throw EditRefusal(.notABrief, path: path) }
    do throws(EditRefusal.Kind) {
      try refuseForeign(kind)
      // Places are those of the text, where a byte that is no UTF-8 takes four.
      let exact = Array(ByteExactText.decode(bytes).utf8)
      guard var change = try change(exact, of: bytes, path: path, kind: kind) else { return nil }
      if exact.count != bytes.count {
        let start = Self.count(exact[..<change.range.lowerBound])
        change.range = start..<start + Self.count(exact[change.range])
      }
      try EditCheck(before: bytes, after: change.applied(to: bytes), path: path, kind: kind)
        .check(self)
      return change
    } catch {
      throw EditRefusal(error, path: path)
    }
  }

  /// How many bytes of the file a part of its text stands for.
  private static func count(_ part: ArraySlice<UInt8>) -> Int {
    ByteExactText.encode(String(decoding: part, as: UTF8.self)).count
  }

  private func refuseForeign(_ kind: BriefKind) throws(EditRefusal.Kind) {
    switch self {
    case .stance:
      guard kind == .position else { throw .foreign(to: kind) }
    case .floorEntry:
      guard kind == .floor else { throw .foreign(to: kind) }
    case .value(_, let key):
      let known = BriefReader.keys(of: kind) + ["language", "tags"]
      guard known.contains(key) else {
        throw .problem(.unknownKey(key, nearest: EditDistance.nearest(to: key, in: known)))
      }
    }
  }

  private func change(
    _ exact: [UInt8], of bytes: [UInt8], path: String, kind: BriefKind
  ) throws(EditRefusal.Kind) -> ByteEdit? {
    switch self {
    case .stance(let stance, let question):
      return try FrontMatterEditor(exact, isWholeFile: false)
        .set(question, to: stance.rawValue, under: "stances", isDefault: stance == .undeclared)
    case .value(let value, let key):
      return try FrontMatterEditor(exact, isWholeFile: kind == .library).set(key, to: value)
    case .floorEntry(let text):
      return FloorEditor(exact, of: bytes, path: path).add(try FloorLine(text))
    }
  }
}
