/// How many columns text takes on a terminal, as ncurses counts them.
///
/// The width of a cluster is 0, 1 or 2; only syllables of scripts whose signs stand beside each
/// other (Devanagari, Tamil, Thai) take up to 4. Controls have no width: what the screen shows for
/// them is `VisibleText.shown`, and that has one.
public enum DisplayWidth {
  /// The widest that a cluster may be; longer chains of signs are drawn as a replacement.
  static let widestSyllable = 4

  /// The columns of one scalar: 0 for controls and combining marks, 2 for wide ones.
  public static func width(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    switch value {
    case 0..<0x20, 0x7F..<0xA0: return 0
    case 0..<0x300, 0x370..<0x483: return 1
    case 0x4E00..<0xA000, 0xAC00..<0xD7A4: return 2
    default: break
    }
    let key = value << 2 | 3
    var low = 0
    var high = changes.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if changes[middle] <= key { low = middle } else { high = middle }
    }
    return Int(changes[low] & 3)
  }

  /// The columns of one cluster.
  public static func width(of cluster: Character) -> Int {
    var scalars = cluster.unicodeScalars.makeIterator()
    guard let first = scalars.next() else { return 0 }
    var total = width(of: first)
    guard var next = scalars.next() else { return total }
    if ClusterKind.isRegionalIndicator(first) { return 2 }
    while true {
      let columns = width(of: next)
      if columns > 0 {
        if total > 0, ClusterKind.isPictograph(next) { return total }
        total += columns
      }
      guard let following = scalars.next() else { break }
      next = following
    }
    return total <= widestSyllable ? total : 2
  }

  /// The columns of all clusters of a part of a text together.
  /// - Complexity: linear; letters of the six languages cost a few comparisons each.
  public static func width(of text: Substring) -> Int {
    let utf8 = text.utf8
    let bytes = utf8.span
    var total = 0
    var offset = 0
    var letter = LoneLetter(in: bytes, at: 0)
    while offset < bytes.count {
      let next = LoneLetter(in: bytes, at: offset + letter.length)
      if letter.width > 0, next.leavesAlone {
        total += letter.width
        offset += letter.length
        letter = next
      } else {
        let cluster = text[utf8.index(utf8.startIndex, offsetBy: offset)]
        total += width(of: cluster)
        offset += cluster.utf8.count
        letter = LoneLetter(in: bytes, at: offset)
      }
    }
    return total
  }

  /// The columns of all clusters of a text together.
  public static func width(of text: String) -> Int { width(of: text[...]) }

  /// The columns of all clusters of any other text together.
  public static func width(of text: some StringProtocol) -> Int { width(of: Substring(text)) }
}
