import Dossier
import Screen

/// How many problems there are, in a few cells: `!2 ~3` for two errors and three warnings.
struct ProblemSigns {
  /// What is told, the graver first; notes are only listed.
  let parts: [(severity: Severity, text: String)]

  /// Tells `count` in at most `columns`; what does not fit is left out, the graver last.
  init(_ count: ProblemCount, columns: Int = .max) {
    let all = [(Severity.error, count.errors), (.warning, count.warnings)]
      .filter { $0.1 > 0 }
      .map { ($0.0, "\($0.0.sign)\($0.1 > 999 ? "999+" : "\($0.1)")") }
    parts = Self.columns(of: all) <= columns ? all : Array(all.prefix(1))
  }

  /// The cells that the signs take; 0 where there is nothing to tell.
  var columns: Int { Self.columns(of: parts) }

  /// The signs and the blanks between them, for a line.
  func pieces(_ theme: Theme) -> [StyledText] {
    parts.enumerated().flatMap { index, part -> [StyledText] in
      let sign = StyledText(text: part.text, style: theme.style(of: part.severity))
      return index == 0 ? [sign] : [StyledText(text: " ", style: theme.text), sign]
    }
  }

  private static func columns(of parts: [(severity: Severity, text: String)]) -> Int {
    parts.reduce(max(0, parts.count - 1)) { $0 + $1.text.count }
  }
}

extension ProblemSigns {
  /// What the line at the top says of the whole library: how far its check is, or what it found.
  static func state(of check: ProblemCheck, _ theme: Theme) -> [StyledText] {
    if let progress = check.progress {
      let words = "checking \(progress.percent) · Esc stops"
      return [StyledText(text: words, style: theme.secondary)]
    }
    return check.found.map { ProblemSigns($0.total).pieces(theme) } ?? []
  }
}

extension Severity {
  /// What stands for it wherever there is no room for the word.
  var sign: String {
    switch self {
    case .error: "!"
    case .warning: "~"
    case .note: "·"
    }
  }
}

extension Theme {
  func style(of severity: Severity) -> Style {
    switch severity {
    case .error: alarm
    case .warning: caution
    case .note: secondary
    }
  }
}
