import Diplomacy

/// What the name of a brief's file says: `IRN`, `IRN.2019-03-27`, `2021-04-08.IRN-1`.
struct BriefName: Hashable {
  /// Without the suffix.
  let whole: String
  /// Up to the first full stop.
  let first: String
  /// Behind the first full stop.
  let rest: String?

  /// Takes the last component of `path`.
  init(path: String) {
    let file = path.split(separator: "/").last ?? ""
    let whole = file.lastIndex(of: ".").map { file[..<$0] } ?? file
    self.whole = String(whole)
    if let stop = whole.firstIndex(of: ".") {
      first = String(whole[..<stop])
      rest = String(whole[whole.index(after: stop)...])
    } else {
      first = String(whole)
      rest = nil
    }
  }

  /// The day that stands behind the first full stop.
  var day: CalendarDay? { rest.flatMap { CalendarDay(iso: $0) } }
}
