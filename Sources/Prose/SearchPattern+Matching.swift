extension SearchPattern {
  /// Where the pattern stands in a line, in order and apart; always whole grapheme clusters.
  ///
  /// - Complexity: linear in the line, whatever the pattern is.
  mutating func matches(in line: String, folding: Folding) -> [Range<Int>] {
    let bytes = line.utf8Span.span
    var found: [Range<Int>] = []
    var edges = (start: ClusterWalk(), end: ClusterWalk())
    // Where each of the last units began, and whether its scalar began with it.
    var starts = [Int](repeating: 0, count: units.count)
    var begins = [Bool](repeating: true, count: units.count)
    var (place, fitting, slot) = (0, 0, 0)
    let first = firstBytes
    while place < bytes.count {
      if fitting == 0 {
        while place < bytes.count, bytes[place] < 0x80, bytes[place] != first.small,
          bytes[place] != first.capital
        { place += 1 }
        guard place < bytes.count else { break }
      }
      let scalar = UTF8Scan.scalar(bytes, at: place)
      let end = place + scalar.length
      let several: [UInt32]
      switch unit(of: scalar.value, folding) {
      case .some(.some(let unit)):
        fitting = advance(fitting, unit)
        starts[slot] = place
        begins[slot] = true
        slot = slot + 1 == units.count ? 0 : slot + 1
        several = []
      case .some(nil): several = []
      case nil:
        several = Unicode.Scalar(scalar.value).map { Self.units(of: $0, manner, folding) } ?? []
        for (index, unit) in several.enumerated() {
          // What ends within a letter is no match.
          if fitting == units.count { fitting = fallback[fitting - 1] }
          fitting = advance(fitting, unit)
          starts[slot] = place
          begins[slot] = index == 0
          slot = slot + 1 == units.count ? 0 : slot + 1
        }
      }
      place = end
      guard fitting == units.count else { continue }
      let range = starts[slot]..<endWithMarks(bytes, end, folding)
      if begins[slot], edges.start.isBoundary(range.lowerBound, of: line, bytes),
        edges.end.isBoundary(range.upperBound, of: line, bytes), isFree(bytes, range)
      {
        found.append(range)
        fitting = 0
        place = range.upperBound
      } else {
        fitting = fallback[fitting - 1]
      }
    }
    return found
  }

  /// The bytes of ASCII that a match may begin with; whatever stands for the same in print lies
  /// beyond ASCII.
  private var firstBytes: (small: UInt8, capital: UInt8) {
    guard let small = UInt8(exactly: units[0]), small < 0x80 else { return (0xFF, 0xFF) }
    let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(small)
    return (small, isLetter && !manner.isExact ? small - 0x20 : small)
  }

  @inline(__always)
  private func advance(_ fitting: Int, _ unit: UInt32) -> Int {
    var fitting = fitting
    while fitting > 0, units[fitting] != unit { fitting = fallback[fitting - 1] }
    return units[fitting] == unit ? fitting + 1 : 0
  }

  /// The end with what follows that stands for nothing, such as an accent that does not count.
  private mutating func endWithMarks(
    _ bytes: Span<UInt8>, _ end: Int, _ folding: Folding
  ) -> Int {
    var end = end
    while end < bytes.count, bytes[end] >= 0x80 {
      let scalar = UTF8Scan.scalar(bytes, at: end)
      guard case .some(nil) = unit(of: scalar.value, folding) else { break }
      end += scalar.length
    }
    return end
  }

  /// Whether no letter or digit stands beside a range, where that is asked for.
  private func isFree(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard manner.isWholeWords else { return true }
    if range.lowerBound > 0 {
      let before = UTF8Scan.scalarStart(bytes, before: range.lowerBound)
      if Self.isWord(UTF8Scan.scalar(bytes, at: before).value) { return false }
    }
    return range.upperBound == bytes.count
      || !Self.isWord(UTF8Scan.scalar(bytes, at: range.upperBound).value)
  }

  private static func isWord(_ value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return false }
    switch WordClass(scalar) {
    case .letter, .digit, .mark: return true
    // Scripts without blanks have words of one character.
    case .ideograph, .apostrophe, .numeralSeparator, .none: return false
    }
  }
}

/// Boundaries of grapheme clusters asked for from a line's beginning to its end, for which no part of
/// it is looked at twice.
private struct ClusterWalk {
  private var place = 0

  mutating func isBoundary(_ offset: Int, of line: String, _ bytes: Span<UInt8>) -> Bool {
    if offset == 0 || offset == bytes.count { return true }
    let last = LoneLetter(in: bytes, at: UTF8Scan.scalarStart(bytes, before: offset))
    if last.width > 0 || last.value < 0x80 && last.length > 0,
      LoneLetter(in: bytes, at: offset).leavesAlone
    {
      return true
    }
    while place < offset {
      guard let cluster = line[line.index(atOffset: place)...].first else { return true }
      place += cluster.utf8.count
    }
    return place == offset
  }
}
