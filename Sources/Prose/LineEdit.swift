/// How a line came from the version before, so that what is known of that need not be found again.
public struct LineEdit: Sendable {
  /// The version that was changed; 0, which no line has, where the line was made anew.
  public internal(set) var previousVersion: UInt64 = 0
  /// Where the change begins, in UTF-8 bytes of the line.
  public internal(set) var start = 0
  /// How many bytes were taken out.
  public internal(set) var removedCount = 0
  /// How many bytes were put in.
  public internal(set) var insertedCount = 0

  /// Where what was put in ends.
  public var end: Int { start + insertedCount }
  /// By how much what comes after the change has moved.
  var shift: Int { insertedCount - removedCount }
}
