/// How much a problem matters.
public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
  case error
  case warning
  case note

  /// The graver first.
  public static func < (left: Self, right: Self) -> Bool {
    let order = Self.allCases
    return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
  }
}
