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
    let stop = UInt8(ascii: ".")
    let bytes = path.utf8
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map(bytes.index(after:))
    let file = path[(start ?? path.startIndex)...]
    let whole = file.utf8.lastIndex(of: stop).map { file[..<$0] } ?? file
    self.whole = String(whole)
    let parting = whole.utf8.firstIndex(of: stop)
    first = String(whole[..<(parting ?? whole.endIndex)])
    rest = parting.map { String(whole[whole.utf8.index(after: $0)...]) }
  }

  /// The day that stands behind the first full stop.
  var day: CalendarDay? { rest.flatMap { CalendarDay(iso: $0) } }
}
