import Linguistics

/// In which direction a line is read: that of its first strong character, and the level of each part.
public struct LineOrder: Hashable, Sendable {
  /// Whether the line as a whole runs from right to left.
  public let isRightToLeft: Bool
  /// A level for each byte; empty where the line runs from left to right throughout.
  let levels: [UInt8]

  /// The order of a line; fribidi is asked only where there is something to order.
  ///
  /// - Complexity: linear in the line, a byte's comparison each where nothing runs right to left.
  public init(of line: String) {
    guard Self.mayRunRightToLeft(line.utf8.span) else {
      isRightToLeft = false
      levels = []
      return
    }
    let found = Bidirectional.levels(of: line)
    isRightToLeft = found.isRightToLeft
    var levels: [UInt8] = []
    levels.reserveCapacity(line.utf8.count)
    for (scalar, level) in zip(line.unicodeScalars, found.perScalar) {
      levels.append(contentsOf: repeatElement(level, count: UTF8.width(scalar)))
    }
    self.levels = !isRightToLeft && levels.allSatisfy { $0 == 0 } ? [] : levels
  }

  /// The level of the cluster that begins at an offset.
  func level(at offset: Int) -> UInt8 { levels.isEmpty ? 0 : levels[offset] }

  /// Whether there may be a scalar of a right-to-left script or a mark of that direction.
  ///
  /// Judges by the first two bytes of a scalar and so takes a few others for such.
  private static func mayRunRightToLeft(_ bytes: Span<UInt8>) -> Bool {
    if UTF8Scan.isASCII(bytes, 0..<bytes.count) { return false }
    for place in bytes.indices where bytes[place] >= 0xD6 {
      guard place + 1 < bytes.count else { return false }
      let second = bytes[place + 1]
      switch bytes[place] {
      // Hebrew; before it comes Armenian.
      case 0xD6: if second >= 0x90 { return true }
      case 0xD7...0xDF: return true
      case 0xE0: if second < 0xA4 { return true }
      // The right-to-left mark.
      case 0xE2:
        if second == 0x80, place + 2 < bytes.count, bytes[place + 2] == 0x8F { return true }
      case 0xEF: if (0xAC...0xB7).contains(second) || (0xB9...0xBB).contains(second) { return true }
      case 0xF0:
        if second == 0x90 && place + 2 < bytes.count && bytes[place + 2] >= 0xA0 { return true }
        if second == 0x9E && place + 2 < bytes.count && bytes[place + 2] >= 0xA0 { return true }
      default: break
      }
    }
    return false
  }
}

extension UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x80: 1
    case 0..<0x800: 2
    case 0..<0x10000: 3
    default: 4
    }
  }
}
