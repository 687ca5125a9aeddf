/// The lines in which a text differs from the one expected, for the eyes of whoever broke it.
struct TextDifference: CustomStringConvertible {
  let description: String

  /// Nothing where the texts are equal.
  init?(expected: String, actual: String) {
    guard !expected.utf8.elementsEqual(actual.utf8) else { return nil }
    let expected = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let actual = actual.split(separator: "\n", omittingEmptySubsequences: false)
    var report: [String] = []
    for index in 0..<max(expected.count, actual.count) {
      let old = index < expected.count ? expected[index] : nil
      let new = index < actual.count ? actual[index] : nil
      if let old, let new, old.utf8.elementsEqual(new.utf8) { continue }
      report.append("line \(index + 1)")
      if let old { report.append("  expected \(old)") }
      if let new { report.append("  actual   \(new)") }
      if let old, let new {
        let same = zip(old, new).prefix { $0 == $1 }.count
        report.append("           " + String(repeating: " ", count: same) + "^")
      }
    }
    description = report.joined(separator: "\n")
  }
}
