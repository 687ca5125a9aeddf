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
    guard let start = firstDoubtful(in: text) else { return text }
    var result = ""
    var index = start
    var copied = text.startIndex
    while index < text.endIndex {
      let cluster = text[index]
      let next = text.index(after: index)
      if let sign = replacement(for: cluster), !(keepingLines && cluster.isLineFeed) {
        result += text[copied..<index]
        result.append(sign)
        copied = next
      }
      index = next
    }
    if copied == text.startIndex { return text }
    result += text[copied...]
    return result
  }

  /// The first cluster that isn't a lone printable ASCII letter.
  private static func firstDoubtful(in text: String) -> String.Index? {
    let utf8 = text.utf8
    guard let other = utf8.firstIndex(where: { !isPlain($0) }) else { return nil }
    guard other > utf8.startIndex else { return other }
    return utf8.index(before: other)
  }
}

extension Character {
  fileprivate var isLineFeed: Bool { self == "\n" || self == "\r\n" }
}
