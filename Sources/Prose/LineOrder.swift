import Linguistics

/// In which direction a line is read: that of its first strong character, and the level of each part.
public struct LineOrder: Hashable, Sendable {
  /// Whether the line as a whole runs from right to left.
  public let isRightToLeft: Bool
  /// A level for each byte; empty where the line runs from left to right throughout.
  let levels: [UInt8]

  /// Whether nothing in the line runs from right to left.
  public var isLeftToRight: Bool { levels.isEmpty }

  /// Of a line without any right-to-left letter.
  public static let leftToRight = LineOrder(isRightToLeft: false, levels: [])

  private init(isRightToLeft: Bool, levels: [UInt8]) {
    self.isRightToLeft = isRightToLeft
    self.levels = levels
  }

  /// The order of a line; fribidi is asked only where there is something to order.
  ///
  /// - Complexity: linear in the line, a byte's comparison each where nothing runs right to left.
  public init(of line: String) {
    if line.utf8Span.isKnownASCII {
      self = .leftToRight
      return
    }
    guard Self.mayRunRightToLeft(line.utf8.span, 0..<line.utf8.count) else {
      isRightToLeft = false
      levels = []
      return
    }
    let bytes = line.utf8.span
    let found = Bidirectional.levels(ofScalars: UTF8Scan.scalars(bytes))
    isRightToLeft = found.isRightToLeft
    guard isRightToLeft || found.perScalar.contains(where: { $0 != 0 }) else {
      levels = []
      return
    }
    var levels = [UInt8](repeating: 0, count: bytes.count)
    var scalar = -1
    for place in bytes.indices {
      // A byte that continues a scalar has the scalar's level.
      if bytes[place] & 0xC0 != 0x80 { scalar += 1 }
      levels[place] = found.perScalar[scalar]
    }
    self.levels = levels
  }

  /// The level of the cluster that begins at an offset.
  func level(at offset: Int) -> UInt8 { levels.isEmpty ? 0 : levels[offset] }

  /// Whether there may be a scalar of a right-to-left script or a mark of that direction.
  ///
  /// Judges by the first bytes of a scalar and so takes a few others for such.
  static func mayRunRightToLeft(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    while place < range.upperBound {
      let first = bytes[place]
      if first < 0x80 {
        place += 1
        while place + 8 <= range.upperBound, UTF8Scan.areEightASCII(bytes, at: place) { place += 8 }
      } else if first < 0xE0 {
        // Hebrew and what follows it; before it comes Armenian, with the same first byte.
        if first >= 0xD7 || first == 0xD6 && bytes[place + 1] >= 0x90 { return true }
        place += 2
      } else if first < 0xF0 {
        if first != 0xE0, first != 0xE2, first != 0xEF {
          place += 3
          continue
        }
        if mayRunRightToLeft(first, bytes[place + 1], bytes[place + 2]) { return true }
        place += 3
      } else {
        let isOld = bytes[place + 1] == 0x90 || bytes[place + 1] == 0x9E
        if first == 0xF0, isOld, bytes[place + 2] >= 0xA0 { return true }
        place += 4
      }
    }
    return false
  }

  private static func mayRunRightToLeft(
    _ first: UInt8, _ second: UInt8, _ third: UInt8
  ) -> Bool {
    switch first {
    case 0xE0: second < 0xA4
    // The right-to-left mark.
    case 0xE2: second == 0x80 && third == 0x8F
    // The presentation forms.
    case 0xEF: (0xAC...0xB7).contains(second) || (0xB9...0xBB).contains(second)
    default: false
    }
  }
}
