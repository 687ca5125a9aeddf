/// What the screen shows for text that nobody vouches for: the text itself, with a visible sign in
/// place of everything that would act on the terminal or hide from the reader.
///
/// Every string shown on a terminal or printed to one goes through `safe`.
public enum VisibleText {
  /// Whether a byte is printable ASCII, which is always shown as it is.
  @inlinable
  public static func isPlain(_ byte: UInt8) -> Bool { byte &- 0x20 < 0x5F }

  /// What is shown for a cluster: itself, or a visible sign; its `DisplayWidth` is at least 1.
  public static func shown(_ cluster: Character) -> Character {
    replacement(for: cluster) ?? cluster
  }

  /// The columns that a cluster takes as it is shown.
  public static func columns(of cluster: Character) -> Int {
    DisplayWidth.width(of: shown(cluster))
  }

  /// A text with every cluster as it is shown, safe to print to a terminal.
  ///
  /// `keepingLines` lets line feeds through, for text of several lines.
  /// - Complexity: linear; a text that needs no sign is returned without a copy.
  public static func safe(_ text: String, keepingLines: Bool = false) -> String {
    let utf8 = text.utf8
    let bytes = utf8.span
    var result = ""
    var copied = 0
    var offset = 0
    var letter = LoneLetter(in: bytes, at: 0)
    while offset < bytes.count {
      let follower = LoneLetter(in: bytes, at: offset + letter.length)
      if letter.width > 0, follower.leavesAlone {
        offset += letter.length
        letter = follower
        continue
      }
      let start = utf8.index(utf8.startIndex, offsetBy: offset)
      let cluster = text[start]
      if let sign = replacement(for: cluster), !(keepingLines && cluster.isLineFeed) {
        result += text[utf8.index(utf8.startIndex, offsetBy: copied)..<start]
        result.append(sign)
        copied = offset + cluster.utf8.count
      }
      offset += cluster.utf8.count
      letter = LoneLetter(in: bytes, at: offset)
    }
    if copied == 0 { return text }
    result += text[utf8.index(utf8.startIndex, offsetBy: copied)...]
    return result
  }
}

extension Character {
  fileprivate var isLineFeed: Bool { self == "\n" || self == "\r\n" }
}
