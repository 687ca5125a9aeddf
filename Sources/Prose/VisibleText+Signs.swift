extension VisibleText {
  /// Longer clusters are cut to this many scalars: nobody reads the marks beyond, and a heap of
  /// them runs over the neighbouring lines.
  static let longestCluster = 16

  /// The sign to show instead of a cluster, or nothing where it is shown as it is.
  static func replacement(for cluster: Character) -> Character? {
    var scalars = cluster.unicodeScalars.makeIterator()
    guard let first = scalars.next() else { return "�" }
    guard let second = scalars.next() else { return sign(for: first) }
    if first == "\r", second == "\n" { return "␤" }
    return visible(Array(cluster.unicodeScalars.prefix(longestCluster + 1)))
  }

  /// The sign for a scalar that stands alone, or nothing where it is shown as it is.
  static func sign(for scalar: Unicode.Scalar) -> Character? {
    switch scalar.value {
    case 0..<0x20: return Unicode.Scalar(0x2400 + scalar.value).map(Character.init)
    case 0x7F: return "␡"
    case 0x85, 0x2028: return "␤"
    case 0x80..<0xA0: return "␦"
    case 0xAD: return "¬"
    case 0..<0x300: return nil
    case 0x200E, 0x202A, 0x202D, 0x2066: return "▸"
    case 0x200F, 0x202B, 0x202E, 0x2067, 0x61C: return "◂"
    case 0x202C, 0x2069: return "▪"
    case 0x2068: return "◆"
    case 0x2029: return "¶"
    case 0xFDD0..<0xFDF0: return "�"
    case _ where ByteExactText.isEscapedByte(scalar): return "�"
    case _ where scalar.value & 0xFFFE == 0xFFFE: return "�"
    case _ where isInvisible(scalar): return "▫"
    case _ where DisplayWidth.width(of: scalar) == 0: return alone([scalar])
    default: return nil
    }
  }

  /// A cluster of several scalars without what hides in it; nothing where nothing does.
  ///
  /// What was hidden leaves a low line under the letter that carried it.
  private static func visible(_ scalars: [Unicode.Scalar]) -> Character? {
    let seen = scalars.prefix(longestCluster)
    var kept: [Unicode.Scalar] = []
    var isChanged = seen.count < scalars.count
    var hasHidden = false
    for (offset, scalar) in seen.enumerated() {
      if offset == 0 {
        let sign = sign(for: scalar)
        isChanged = isChanged || sign != nil
        kept += sign.map { Array($0.unicodeScalars) } ?? [scalar]
      } else if isHidden(scalar, after: kept, before: seen.dropFirst(offset + 1).first) {
        hasHidden = true
      } else {
        kept.append(scalar)
      }
    }
    guard isChanged || hasHidden else { return nil }
    if hasHidden, kept.last != "\u{332}" { kept.append("\u{332}") }
    return single(kept) ?? "�"
  }

  /// Marks without a letter to carry them, over a dotted circle.
  private static func alone(_ marks: [Unicode.Scalar]) -> Character {
    single(["◌"] + marks) ?? "▫"
  }

  /// These scalars as one cluster, if they are one and it can be seen.
  private static func single(_ scalars: [Unicode.Scalar]) -> Character? {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    let string = String(text)
    guard let first = string.first, string.index(after: string.startIndex) == string.endIndex,
      DisplayWidth.width(of: first) > 0
    else { return nil }
    return first
  }
}
