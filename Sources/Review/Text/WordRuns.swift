/// Words as one counts them on the page: runs between blanks that hold a letter or a digit.
enum WordRuns {
  /// How many there are in `range` of `text`.
  ///
  /// - Complexity: linear in the range, without a look into Unicode's tables.
  static func count(in text: String, _ range: Range<Int>) -> Int {
    let bytes = text.utf8.span
    var count = 0
    var isCounted = false
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = bytes[place]
      place += 1
      switch byte {
      case 0x20, 0x09...0x0D: isCounted = false
      case 0xC2 where place < range.upperBound && bytes[place] == 0xA0:
        isCounted = false
        place += 1
      // U+2000 to U+207F: blanks, dashes, quotation marks.
      case 0xE2 where place + 1 < range.upperBound && bytes[place] & 0xFE == 0x80:
        if bytes[place] == 0x80, bytes[place + 1] == 0xAF { isCounted = false }
        place += 2
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...:
        if !isCounted { count += 1 }
        isCounted = true
      default: break
      }
    }
    return count
  }
}
