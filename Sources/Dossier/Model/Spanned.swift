/// A place in a brief: UTF-8 offsets into the text of its file.
public typealias SourceRange = Range<Int>

/// A value together with the place in the file that it was read from.
public struct Spanned<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What was read.
  public var value: Value
  /// Where it stands.
  public var range: SourceRange

  /// Joins `value` and its place.
  public init(_ value: Value, _ range: SourceRange) {
    self.value = value
    self.range = range
  }
}
