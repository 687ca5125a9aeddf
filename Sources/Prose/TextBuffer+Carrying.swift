extension TextBuffer.Line {
  /// The version that one change has made this one of; 0, which no line has, where the line was made
  /// anew.
  public var previousVersion: UInt64 { lastEdit.previousVersion }

  /// Where a part of the previous version stands now; `nil` where the change touches it.
  public func carried(_ range: Range<Int>) -> Range<Int>? {
    if range.upperBound < lastEdit.start { return range }
    guard range.lowerBound > lastEdit.start + lastEdit.removedCount else { return nil }
    return (range.lowerBound + lastEdit.shift)..<(range.upperBound + lastEdit.shift)
  }
}
