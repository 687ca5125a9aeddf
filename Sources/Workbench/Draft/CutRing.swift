/// What was cut and copied, the last first, and which of it was pasted last.
struct CutRing: Sendable {
  /// So many texts are kept.
  private static let limit = 60
  /// So many bytes are kept of all but the last one.
  private static let byteLimit = 8 << 20

  private var texts: [String] = []
  private var pasted: Int?

  var isEmpty: Bool { texts.isEmpty }

  /// What was cut or copied last; nothing before.
  var newest: String { texts.first ?? "" }

  /// Takes in what was cut or copied.
  mutating func keep(_ text: String) {
    pasted = nil
    texts.removeAll { $0.hasSameBytes(as: text) }
    texts.insert(text, at: 0)
    var bytes = 0
    let end = texts.indices.dropFirst().first { index in
      bytes += texts[index].utf8.count
      return index >= Self.limit || bytes > Self.byteLimit
    }
    if let end { texts.removeSubrange(end...) }
  }

  /// The text that was cut or copied last, to be pasted.
  mutating func last() -> String? {
    pasted = texts.isEmpty ? nil : 0
    return texts.first
  }

  /// The text before the one that was pasted last; before the first, the last again.
  mutating func former() -> String? {
    guard let place = pasted, !texts.isEmpty else { return last() }
    pasted = (place + 1) % texts.count
    return texts[safely: (place + 1) % texts.count]
  }

  /// What is pasted from elsewhere is none of these.
  mutating func forgetPlace() { pasted = nil }
}
