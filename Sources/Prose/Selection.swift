/// What is selected: from where the selection was begun to where the cursor is.
public struct Selection: Hashable, Sendable {
  /// Where the selection was begun.
  public var anchor: TextPosition
  /// Where the cursor is.
  public var head: TextPosition

  /// From one place to another, the second being the cursor's.
  public init(anchor: TextPosition, head: TextPosition) {
    self.anchor = anchor
    self.head = head
  }

  /// A cursor alone.
  public init(at position: TextPosition) {
    anchor = position
    head = position
  }

  /// Whether there is only a cursor.
  public var isCaret: Bool { anchor == head }

  /// The selected text's range.
  public var range: TextRange { TextRange(anchor, head) }
}
