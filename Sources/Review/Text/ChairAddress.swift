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
    let segments = segments(of: paragraph.words)
    // An address opens a paragraph or closes it; in between somebody is spoken about.
    let edges =
      segments.count <= 6 ? segments[...] : segments[..<3] + segments[(segments.count - 3)...]
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

  /// What stands between marks of punctuation; a full stop after a short title is none.
  private static func segments(of words: String) -> [Range<Int>] {
    var segments: [Range<Int>] = []
    var start = 0
    var offset = 0
    var letters = 0
    func end(at place: Int) {
      let bytes = words.utf8
      var range = start..<place
      while let first = range.first, isBlank(bytes[bytes.index(bytes.startIndex, offsetBy: first)])
      {
        range = first + 1..<place
      }
      var last = range.upperBound
      while last > range.lowerBound,
        isBlank(bytes[bytes.index(bytes.startIndex, offsetBy: last - 1)])
      {
        last -= 1
      }
      if range.lowerBound < last { segments.append(range.lowerBound..<last) }
    }
    for scalar in words.unicodeScalars {
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
      default: letters += scalar.properties.isAlphabetic ? 1 : 0
      }
      offset = next
    }
    end(at: offset)
    return segments
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
