extension String {
  /// The index of a byte.
  ///
  /// - Complexity: constant, for our strings are native UTF-8.
  func index(atOffset offset: Int) -> String.Index {
    utf8.index(utf8.startIndex, offsetBy: offset)
  }

  func byte(at offset: Int) -> UInt8 { utf8[index(atOffset: offset)] }

  /// The text between two offsets that lie between scalars.
  public func slice(_ range: Range<Int>) -> Substring {
    self[index(atOffset: range.lowerBound)..<index(atOffset: range.upperBound)]
  }

  /// The start of the scalar that the byte at `offset` belongs to, within the text.
  func scalarBoundary(atOrBefore offset: Int) -> Int {
    let count = utf8.count
    guard offset < count else { return count }
    var place = max(offset, 0)
    while place > 0, byte(at: place) & 0xC0 == 0x80 { place -= 1 }
    return place
  }
}
