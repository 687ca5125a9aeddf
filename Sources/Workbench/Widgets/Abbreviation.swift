import Prose

/// Words cut to a width, with a sign that something was left out.
enum Abbreviation {
  /// `text` where it fits into `columns`, else its beginning with `…`.
  static func fitting(_ text: String, columns: Int) -> String {
    guard columns > 0 else { return "" }
    guard text.utf8.count > columns, DisplayWidth.width(of: text) > columns else { return text }
    var kept = ""
    var used = 0
    for cluster in text {
      let width = DisplayWidth.width(of: cluster)
      guard used + width < columns else { break }
      kept.append(cluster)
      used += width
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }
}
