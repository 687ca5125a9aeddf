import Diplomacy

/// An address of the chair where it stands in a paragraph: `Madam Chair`.
struct ChairAddress: Hashable {
  /// Offsets into the paragraph's words.
  var range: Range<Int>
  /// The words, folded.
  var words: [String]

  /// The addresses of the chair at the start and at the end of a paragraph.
  ///
  /// Others that are addressed (`Excellencies`, `Mr. Secretary-General`) are left out.
  static func all(in paragraph: ReviewedParagraph) -> [ChairAddress] {
    // What is cut in two at the edge of what is looked at is left out.
    // An address opens a paragraph or closes it; in between somebody is spoken about.
    let count = paragraph.words.utf8.count
    let edges =
      count <= 2 * reach
      ? segments(of: paragraph, in: 0..<count)
      : segments(of: paragraph, in: 0..<reach).dropLast().prefix(3)
        + segments(of: paragraph, in: count - reach..<count).dropFirst().suffix(3)
    return edges.compactMap { range in
      let text = paragraph.text(range)
      guard range.count <= 120, Salutation.isAddress(text) else { return nil }
      let words = words(of: text)
      guard words.contains(where: isChair), !words.contains(where: others.contains) else {
        return nil
      }
      return ChairAddress(range: range, words: words)
    }
  }

  /// Whether it is the form `address`, with or without a courtesy added to it.
  func isForm(_ address: String) -> Bool {
    let wanted = Self.words(of: address[...])
    if wanted.contains(where: { $0.unicodeScalars.first?.properties.isIdeographic ?? false }) {
      return words.joined().contains(wanted.joined())
    }
    return wanted.allSatisfy(words.contains)
  }

  private static func words(of text: Substring) -> [String] {
    Folding.fold(text).unicodeScalars.split { !$0.properties.isAlphabetic }.map { String($0) }
  }

  private static func isChair(_ word: String) -> Bool {
    heads.contains(word) || word.contains("主席") || word.contains("议长")
  }

  /// Folded, as addresses have them.
  private static let heads: Set<String> = Set(
    """
    chair chairs chairman chairperson chairwoman cochair cochairs president presidents presidente
    presidenta copresident copresidente copresidenta председатель сопредседатель сопредседатели
    الرئيس الرئيسة
    """.split { $0.isWhitespace }.map { Folding.fold($0) })

  /// With these beside it, somebody else is addressed.
  private static let others: Set<String> = [
    "vice", "secretary", "general", "of", "de", "du", "del", "secretaire", "secretario",
  ]

  /// So far from the ends of a paragraph an address is looked for, in bytes.
  private static let reach = 240

  /// What stands between marks of punctuation; a full stop after a short title is none.
  private static func segments(
    of paragraph: ReviewedParagraph, in range: Range<Int>
  ) -> [Range<Int>] {
    var segments: [Range<Int>] = []
    let bytes = paragraph.words.utf8.span
    var start = range.lowerBound
    func end(at place: Int) {
      var (first, last) = (start, place)
      while first < last, isBlank(bytes[first]) { first += 1 }
      while last > first, isBlank(bytes[last - 1]) { last -= 1 }
      if first < last { segments.append(first..<last) }
    }
    var letters = 0
    var offset = range.lowerBound
    // A letter that is cut at the edge is part of no address.
    while offset < range.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    start = offset
    for scalar in paragraph.text(offset..<range.upperBound).unicodeScalars {
      let next = offset + scalar.utf8.count
      switch scalar {
      case ",", ";", ":", "!", "?", "…", "—", "–", "，", "、", "。", "：", "！", "？", "；", "،", "؟", "؛":
        end(at: offset)
        start = next
        letters = 0
      case "." where letters > 3 || letters == 0:
        end(at: offset)
        start = next
        letters = 0
      case " ", "\n", "\r", "\t", "\u{A0}": letters = 0
      case ".": break
      default: letters += 1
      }
      offset = next
    }
    end(at: min(offset, range.upperBound))
    return segments
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
