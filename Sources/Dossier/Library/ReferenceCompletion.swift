/// A reference that somebody began to type.
public struct ReferenceCompletion: Hashable, Sendable {
  /// What it leads to.
  public enum Kind: Hashable, Sendable, CaseIterable {
    case session
    case item
    case position
    case intervention
    case floorDay
    case delegation
    case document
  }

  /// The reference.
  public let reference: String
  /// What it leads to.
  public let kind: Kind
  /// What that is called.
  public let title: String
  /// Whether what was asked for may lie below it, so that a slash and more can follow.
  public let goesOn: Bool
}

extension ReferenceCompletion.Kind {
  /// What can lie below a session, and below an agenda item.
  static let belowSession: Set = [Self.item, .position, .intervention, .floorDay]
  static let belowItem: Set = [Self.position, .intervention, .floorDay]
}
