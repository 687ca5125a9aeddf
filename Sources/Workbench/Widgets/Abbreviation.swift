import Prose

/// Words cut to the columns that the screen gives them, with a sign that something was left out.
///
/// Columns are those of what is shown: a control takes that of its sign.
enum Abbreviation {
  /// `text` where it fits into `columns`, else its beginning with `…`.
  static func fitting(_ text: String, columns: Int) -> String {
    guard columns > 0 else { return "" }
    guard text.utf8.count > columns, Self.columns(of: text[...]) > columns else { return text }
    var kept = ""
    var used = 0
    for cluster in text {
      let width = VisibleText.columns(of: cluster)
      guard used + width < columns else { break }
      kept.append(cluster)
      used += width
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// `text` where it fits into `columns`, else its end after `…`.
  static func fittingEnd(of text: String, columns: Int) -> String {
    guard columns > 0 else { return "" }
    guard Self.columns(of: text[...]) > columns else { return text }
    var kept: [Character] = []
    var used = 1
    for cluster in text.reversed() {
      used += VisibleText.columns(of: cluster)
      guard used <= columns else { break }
      kept.append(cluster)
    }
    return "…" + String(kept.reversed())
  }

  /// The way from the session down in pieces, with what parts them.
  ///
  /// Its beginning is left out where it does not fit, for where the user is stands at its end.
  static func fitting(trail: [String], columns: Int) -> [String] {
    for start in trail.indices {
      var pieces = start == 0 ? [] : ["…", " ▸ "]
      for part in trail[start...] { pieces += [part, " ▸ "] }
      pieces.removeLast()
      let needed = pieces.reduce(0) { $0 + Self.columns(of: $1[...]) }
      if needed <= columns { return pieces }
      guard start == trail.count - 1, let last = pieces.popLast() else { continue }
      let room = columns - pieces.reduce(0) { $0 + Self.columns(of: $1[...]) }
      return room > 0 ? pieces + [fitting(last, columns: room)] : []
    }
    return []
  }

  /// The columns that `text` takes as it is shown.
  static func columns(of text: Substring) -> Int {
    text.reduce(0) { $0 + VisibleText.columns(of: $1) }
  }
}
