/// Collects what is wrong with one file while it is read.
package struct Problems {
  let path: String
  private(set) var found: [Diagnostic] = []

  package init(path: String) { self.path = path }

  /// Adds a problem of this file; `related` are other places in it.
  package mutating func add(
    _ kind: Diagnostic.Kind, _ range: SourceRange, related: [SourceRange] = []
  ) {
    found.append(
      Diagnostic(
        kind, path: path, range: range,
        related: related.map { Diagnostic.Place(path: path, range: $0) }))
  }

  /// Takes out what was told of values that stand in one of `ranges`, which are in rising order.
  mutating func dropValues(in ranges: [SourceRange]) {
    guard !ranges.isEmpty else { return }
    found.removeAll { diagnostic in
      switch diagnostic.kind {
      case .wrongShape, .emptyValue, .missingKey, .unknownValue, .repeatedValue, .noSuchDay,
        .notADate, .datesReversed, .notADuration, .notANumber, .notACode, .notALanguage:
        ranges.contains { $0.contains(diagnostic.range.lowerBound) }
      default: false
      }
    }
  }

  /// By place; at one place in the order in which they were found.
  package func sorted() -> [Diagnostic] {
    guard found.count > 1 else { return found }
    return found.enumerated()
      .sorted {
        ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
      }
      .map(\.element)
  }
}
