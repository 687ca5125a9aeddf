/// A place in a brief: UTF-8 offsets into the text of its file.
public typealias SourceRange = Range<Int>

/// A value together with the place in the file that it was read from.
///
/// The value's own abilities are conditions and no requirements: a requirement would be looked up
/// for every kind of value at run time, which costs a start more than reading a file.
public struct Spanned<Value> {
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

extension Spanned: Equatable where Value: Equatable {}
extension Spanned: Hashable where Value: Hashable {}
extension Spanned: Sendable where Value: Sendable {}
