/// Names compiled into the program as text: a line a delegation, sorted by code.
///
/// A line is the code, then the short and the formal name in each official language, with bars
/// between. A line is found by halving the text, so that a start pays for no index.
struct NameTable: Sendable {
  /// A short and a formal name for each of the six languages, after the code.
  static let columns = 13

  private let text: String

  init(_ text: String) { self.text = text }

  /// Every code, in the order of the table.
  var codes: [DelegationCode] {
    text.utf8.split(separator: Self.newline).map {
      DelegationCode(String($0.prefix { $0 != Self.bar }) ?? "")
    }
  }

  func contains(_ code: DelegationCode) -> Bool { line(of: code) != nil }

  /// The name that stands in `column` of the line of `code`; the code itself stands in column 0.
  ///
  /// - Complexity: O(log lines).
  func name(of code: DelegationCode, column: Int) -> String? {
    guard var rest = line(of: code) else { return nil }
    for _ in 0..<column {
      guard let bar = rest.firstIndex(of: Self.bar) else { return nil }
      rest = rest[rest.index(after: bar)...]
    }
    return String(rest.prefix { $0 != Self.bar })
  }

  /// Calls `body` with every name, its code and its column, in the order of the table.
  func forEachName(_ body: (_ name: String, _ code: DelegationCode, _ column: Int) -> Void) {
    for line in text.utf8.split(separator: Self.newline) {
      let parts = line.split(separator: Self.bar, omittingEmptySubsequences: false)
      guard let first = parts.first else { continue }
      let code = DelegationCode(String(Substring(first)))
      for (column, name) in parts.enumerated().dropFirst() {
        body(String(Substring(name)), code, column)
      }
    }
  }

  private static let bar = UInt8(ascii: "|")
  private static let newline = UInt8(ascii: "\n")

  private func line(of code: DelegationCode) -> Substring.UTF8View? {
    let bytes = text.utf8.span
    let wanted = code.rawValue.utf8
    var low = 0
    var high = bytes.count
    while low < high {
      var start = (low + high) / 2
      while start > low, bytes[start - 1] != Self.newline { start -= 1 }
      var end = start
      while end < high, bytes[end] != Self.bar { end += 1 }
      let found = text.utf8[index(start)..<index(end)]
      if found.elementsEqual(wanted) {
        return text.utf8[index(start)...].prefix { $0 != Self.newline }
      }
      if found.lexicographicallyPrecedes(wanted) {
        while end < high, bytes[end] != Self.newline { end += 1 }
        low = end + 1
      } else {
        high = start
      }
    }
    return nil
  }

  private func index(_ offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: offset)
  }
}
