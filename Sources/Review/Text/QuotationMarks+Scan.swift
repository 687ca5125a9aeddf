extension QuotationMarks {
  /// Looks through the words once, scalar by scalar.
  struct Scan {
    private(set) var closed: [QuotedPassage] = []
    private(set) var open: (passage: QuotedPassage, mark: Unicode.Scalar)?
    private(set) var first: Unicode.Scalar?

    init(_ words: String) {
      guard words.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 >= 0xC2 }) else { return }
      var mark: (scalar: Unicode.Scalar, start: Int, inside: Int)?
      var depth = 0
      var offset = 0
      var before: Unicode.Scalar = " "
      var hasSingle = false
      var isStart = true
      for scalar in words.unicodeScalars {
        let end = offset + UTF8.width(scalar)
        defer {
          before = scalar
          offset = end
        }
        // Few signs of a text are marks.
        guard scalar == "\"" || scalar.value >= 0xAB else {
          if scalar.value > 0x20 { isStart = false }
          continue
        }
        if scalar == "‘" { hasSingle = true }
        if let opened = mark {
          if Self.closes(scalar, opened.scalar) {
            if depth == 0 {
              closed.append(
                QuotedPassage(range: opened.start..<end, inside: opened.inside..<offset))
              mark = nil
            } else {
              depth -= 1
            }
          } else if scalar == opened.scalar, scalar != "\"" {
            // English marks opened anew quote on in a further paragraph; others nest.
            depth += scalar == "“" ? 0 : 1
          }
        } else if Self.opens(scalar, after: before) {
          mark = (scalar, offset, end)
          depth = 0
          if isStart { first = scalar }
        }
        isStart = false
      }
      if let mark {
        open = (
          QuotedPassage(range: mark.start..<offset, inside: mark.inside..<offset), mark.scalar
        )
      }
      if hasSingle {
        closed = SingleQuotations.all(in: words, beside: closed, until: mark?.start ?? offset)
      }
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
}
