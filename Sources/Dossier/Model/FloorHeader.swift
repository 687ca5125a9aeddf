public import Diplomacy

/// `floor/DAY[.AUTHOR].md`: what was said in the room, kept by one author.
public struct FloorHeader: Hashable, Sendable {
  /// By the file's name; `nil` where the name is no day.
  public var day: CalendarDay?
  /// By the file's name.
  public var author: String?
  /// What any brief may have.
  public var common = CommonKeys()

  /// Nothing said.
  public init() {}
}
