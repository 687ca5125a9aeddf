import Dossier
import Prose
import Screen

/// A part of a row that is underlined.
struct TextMark: Hashable, Sendable {
  let range: Range<Int>
  let kind: DrawnFrame.MarginSign
}

extension Draft {
  /// What is underlined on a row; of two marks on the same letters the later one is seen.
  ///
  /// The word that is still being typed is not called misspelt.
  func marks(in row: DrawnFrame.TextRow) -> [TextMark] {
    let ofReview = review.marks(of: row.version)
    let ofSpelling = spelling.marks(of: row.version)
    if row.isSilent || ofReview.isEmpty && ofSpelling.isEmpty { return [] }
    let found = ofReview.filter { $0.range.overlaps(row.range) }
      .sorted { $1.severity < $0.severity }
      .map { TextMark(range: $0.range.clamped(to: row.range), kind: .found($0.severity)) }
    let misspelt = ofSpelling.filter { mark in
      mark.range.overlaps(row.range) && mark.range != row.held
        && !found.contains { $0.kind == .found(.error) && $0.range.overlaps(mark.range) }
    }
    return found
      + misspelt.map { TextMark(range: $0.range.clamped(to: row.range), kind: .misspelt) }
  }

  /// The sign beside a row with `marks`: that of the gravest.
  static func sign(for marks: [TextMark]) -> DrawnFrame.MarginSign {
    marks.isEmpty ? .none : marks.map(\.kind).max { $0.weight < $1.weight } ?? .none
  }

  func drawSign(
    _ sign: DrawnFrame.MarginSign, on surface: inout Surface, in strip: Rect, _ theme: Theme
  ) {
    let margin = Self.withMargin(strip)
    guard margin.column < strip.column else { return }
    _ = surface.put(
      sign.letter, at: margin.origin, style: theme.signStyle(of: sign), maxColumns: 1)
  }
}

extension DrawnFrame.MarginSign {
  fileprivate var weight: Int {
    switch self {
    case .none: 0
    case .found(.note): 1
    case .misspelt: 2
    case .found(.warning): 3
    case .found(.error): 4
    }
  }

  fileprivate var letter: String {
    switch self {
    case .none: " "
    case .misspelt: "?"
    case .found(let severity): severity.sign
    }
  }
}

extension Theme {
  /// How what is marked so is drawn.
  func style(of kind: DrawnFrame.MarginSign) -> Style {
    switch kind {
    case .none: return text
    case .misspelt: return misspelt
    case .found(let severity):
      var style = style(of: severity)
      style.attributes.insert(.underline)
      return style
    }
  }

  fileprivate func signStyle(of kind: DrawnFrame.MarginSign) -> Style {
    switch kind {
    case .none: text
    case .misspelt: alarm
    case .found(let severity): style(of: severity)
    }
  }
}
