import Diplomacy

/// What the paragraphs of a statement cite.
enum CitationPlaces {
  /// The citations of each paragraph, in bytes of its words.
  ///
  /// The text is read as a whole, for a number may stand for what was cited in full before.
  ///
  /// - Complexity: linear in the text.
  static func all(
    in paragraphs: [ReviewedParagraph], context: CitationContext
  ) -> [[Citation]] {
    var text = ""
    var starts: [Int] = []
    for paragraph in paragraphs {
      starts.append(text.utf8.count)
      text += paragraph.words
      text += "\n\n"
    }
    var places = [[Citation]](repeating: [], count: paragraphs.count)
    var index = 0
    for var citation in CitationScan.citations(in: text, context: context) {
      while index + 1 < starts.count, starts[index + 1] <= citation.range.lowerBound { index += 1 }
      let start = starts[index]
      citation.range = moved(citation.range, by: start)
      guard citation.range.upperBound <= paragraphs[index].words.utf8.count else { continue }
      if let pinpoint = citation.pinpoint {
        citation.pinpoint?.range = moved(pinpoint.range, by: start)
        if pinpoint.range.lowerBound < start { citation.pinpoint = nil }
      }
      places[index].append(citation)
    }
    return places
  }

  private static func moved(_ range: Range<Int>, by start: Int) -> Range<Int> {
    range.lowerBound - start..<range.upperBound - start
  }
}
