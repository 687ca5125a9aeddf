/// A passage in quotation marks.
struct QuotedPassage: Hashable {
  /// Offsets into the paragraph's words, with the marks.
  var range: Range<Int>
  /// Without the marks.
  var inside: Range<Int>

  /// The passages in `words`, in order and side by side.
  ///
  /// What is quoted within a passage belongs to it. A mark without its other half quotes nothing.
  ///
  /// - Complexity: linear in the words.
  static func all(in words: String) -> [QuotedPassage] {
    var passages: [QuotedPassage] = []
    var open: (mark: Unicode.Scalar, start: Int, inside: Int)?
    var depth = 0
    var offset = 0
    var before: Unicode.Scalar = " "
    for scalar in words.unicodeScalars {
      let end = offset + scalar.utf8.count
      if let opened = open {
        if closes(scalar, opened.mark) {
          if depth == 0 {
            passages.append(
              QuotedPassage(range: opened.start..<end, inside: opened.inside..<offset))
            open = nil
          } else {
            depth -= 1
          }
        } else if scalar == opened.mark, opened.mark != "\"" {
          // English marks opened anew quote on in a further paragraph; others nest.
          depth += opened.mark == "“" ? 0 : 1
        }
      } else if opens(scalar, after: before) {
        open = (scalar, offset, end)
        depth = 0
      }
      before = scalar
      offset = end
    }
    return passages
  }

  private static func opens(_ scalar: Unicode.Scalar, after before: Unicode.Scalar) -> Bool {
    switch scalar {
    case "“", "«", "„", "「", "『": true
    case "\"": !before.properties.isAlphabetic
    default: false
    }
  }

  private static func closes(_ scalar: Unicode.Scalar, _ mark: Unicode.Scalar) -> Bool {
    switch mark {
    case "“": scalar == "”"
    case "«": scalar == "»"
    // German and Russian close with the English opening mark, others with the closing one.
    case "„": scalar == "“" || scalar == "”"
    case "「": scalar == "」"
    case "『": scalar == "』"
    default: scalar == "\""
    }
  }
}
