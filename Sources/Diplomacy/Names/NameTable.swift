/// Names compiled into the program as text: a line a delegation, sorted by code.
///
/// A line is the code, then the short and the formal name in each official language, with bars
/// between. The lines are found when a name is first asked for, so that a start pays nothing.
struct NameTable: Sendable {
  /// A short and a formal name for each of the six languages, after the code.
  static let columns = 13

  private let text: String
  /// Where each line begins, in UTF-8 bytes.
  private let starts: [Int]

  init(_ text: String) {
    self.text = text
    var starts = text.isEmpty ? [] : [0]
    var offset = 0
    for byte in text.utf8 {
      offset += 1
      if byte == UInt8(ascii: "\n"), offset < text.utf8.count { starts.append(offset) }
    }
    self.starts = starts
  }

  /// Every code, in the order of the table.
  var codes: [DelegationCode] {
    starts.map { DelegationCode(String(text.utf8[index($0)...].prefix { $0 != Self.bar }) ?? "") }
  }

  func contains(_ code: DelegationCode) -> Bool { line(of: code) != nil }

  /// The name that stands in `column` of the line of `code`; the code itself stands in column 0.
  ///
  /// - Complexity: O(log lines).
  func name(of code: DelegationCode, column: Int) -> String? {
    guard let start = line(of: code) else { return nil }
    let line = text.utf8[index(start)...].prefix { $0 != UInt8(ascii: "\n") }
    var rest = line
    for _ in 0..<column {
      guard let bar = rest.firstIndex(of: Self.bar) else { return nil }
      rest = rest[rest.index(after: bar)...]
    }
    return String(rest.prefix { $0 != Self.bar })
  }

  private static let bar = UInt8(ascii: "|")

  private func index(_ offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: offset)
  }

  private func line(of code: DelegationCode) -> Int? {
    let wanted = code.rawValue.utf8
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      let found = text.utf8[index(starts[middle])...].prefix { $0 != Self.bar }
      if found.elementsEqual(wanted) { return starts[middle] }
      if found.lexicographicallyPrecedes(wanted) { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}
