/// Looks for words in a text byte by byte, which is right where both are folded, and quick.
public enum ByteSearch {
  /// Whether `part` stands in `text`; nothing stands nowhere.
  ///
  /// - Complexity: linear in `text`, times the length of what `part` has in common with it.
  public static func holds(_ text: String, _ part: String) -> Bool {
    let text = text.utf8.span
    let part = part.utf8.span
    guard !part.isEmpty, part.count <= text.count else { return false }
    let first = part[0]
    var place = 0
    while place <= text.count - part.count {
      if text[place] == first {
        var length = 1
        while length < part.count, text[place + length] == part[length] { length += 1 }
        if length == part.count { return true }
      }
      place += 1
    }
    return false
  }
}
