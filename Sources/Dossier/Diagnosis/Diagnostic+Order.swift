extension Diagnostic {
  /// Whether the problem is told before `other`: by path in the order of its bytes, then by place,
  /// and at one place the graver first.
  ///
  /// The order depends on nothing else, so that a library is always told alike.
  public func precedes(_ other: Diagnostic) -> Bool {
    guard path.utf8.elementsEqual(other.path.utf8) else {
      return path.utf8.lexicographicallyPrecedes(other.path.utf8)
    }
    if range.lowerBound != other.range.lowerBound {
      return range.lowerBound < other.range.lowerBound
    }
    if severity != other.severity { return severity < other.severity }
    if range.upperBound != other.range.upperBound {
      return range.upperBound < other.range.upperBound
    }
    return kind.code != other.kind.code ? code < other.code : message < other.message
  }
}
