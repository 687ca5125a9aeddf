/// Passages in single quotation marks, `‘…’`, whose second mark is an apostrophe too.
///
/// An apostrophe has a letter behind it (`don’t`, `’tis`), or stands behind an s with a further word
/// (`the States’ rights`); of the latter one closes only what nothing else does.
struct SingleQuotations {
  private let bytes: [UInt8]
  private let others: [QuotedPassage]
  private let end: Int

  /// The passages in `words`, and of `others` those that stand in none of them, by place.
  ///
  /// - Parameter end: Where nothing more is read.
  /// - Complexity: linear in the words.
  static func all(
    in words: String, beside others: [QuotedPassage], until end: Int
  ) -> [QuotedPassage] {
    SingleQuotations(bytes: Array(words.utf8), others: others, end: end).all
  }

  private var all: [QuotedPassage] {
    var passages: [QuotedPassage] = []
    var next = 0
    var place = 0
    while place < end {
      if next < others.count, place >= others[next].range.lowerBound {
        passages.append(others[next])
        place = others[next].range.upperBound
        next += 1
      } else if opens(at: place), let close = close(of: place, next) {
        passages.append(QuotedPassage(range: place..<close + 3, inside: place + 3..<close))
        place = close + 3
        while next < others.count, others[next].range.lowerBound < place { next += 1 }
      } else {
        place += 1
      }
    }
    return passages + others[next...]
  }

  /// The place of the mark that closes what opens at `start`.
  private func close(of start: Int, _ other: Int) -> Int? {
    var other = other
    var likely: Int?
    var place = start + 3
    while place < end {
      if other < others.count, place == others[other].range.lowerBound {
        place = others[other].range.upperBound
        other += 1
        continue
      }
      switch bytes[place] {
      case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"):
        if likely != nil, isBlank(at: place + 1) { return likely }
      case 0xE2 where opens(at: place): return likely
      case 0xE2 where isMark(0x99, at: place) && !isLetter(at: place + 3):
        guard mayOwn(at: place) else { return place }
        likely = likely ?? place
      default: break
      }
      place += 1
    }
    return likely
  }

  /// Whether it may be that of `the States’ rights`.
  private func mayOwn(at place: Int) -> Bool {
    let before = bytes[place - 1] | 0x20
    guard before == UInt8(ascii: "s") || before == UInt8(ascii: "x") || before == UInt8(ascii: "z")
    else { return false }
    return isBlank(at: place + 3) && isLetter(at: place + (bytes[place + 3] == 0xC2 ? 5 : 4))
  }

  /// Whether a passage may open: neither within a word nor before a blank, and not `‘90s`.
  private func opens(at place: Int) -> Bool {
    guard isMark(0x98, at: place), !isBlank(at: place + 3), place + 3 < end else { return false }
    if place > 0 {
      var before = place - 1
      while before > 0, bytes[before] & 0xC0 == 0x80 { before -= 1 }
      if isLetter(at: before) { return false }
    }
    let decade = bytes[(place + 3)...].prefix(3)
    return
      !(decade.count == 3 && decade.last == UInt8(ascii: "s")
      && decade.dropLast().allSatisfy { (0x30...0x39).contains($0) })
  }

  private func isMark(_ last: UInt8, at place: Int) -> Bool {
    place + 3 <= end && bytes[place] == 0xE2 && bytes[place + 1] == 0x80
      && bytes[place + 2] == last
  }

  private func isBlank(at place: Int) -> Bool {
    guard place < end else { return false }
    return bytes[place] == 0x20 || (0x09...0x0D).contains(bytes[place])
      || bytes[place] == 0xC2 && place + 1 < end && bytes[place + 1] == 0xA0
  }

  /// Whether a letter or a digit begins at `place`, of a script that parts its words.
  private func isLetter(at place: Int) -> Bool {
    guard place < end else { return false }
    return (0x30...0x39).contains(bytes[place]) || (0x61...0x7A).contains(bytes[place] | 0x20)
      || (0xC3...0xDB).contains(bytes[place])
  }
}
