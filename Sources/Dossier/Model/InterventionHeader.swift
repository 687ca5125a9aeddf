public import Diplomacy

/// `interventions/*.md`: a draft or a delivered statement.
public struct InterventionHeader: Hashable, Sendable {
  /// The desk's own where it is not given.
  public var delegation: Spanned<DelegationCode>?
  /// `national` where it is not given.
  public var role: Spanned<Role>?
  /// The group spoken for.
  public var onBehalfOf: Spanned<DelegationCode>?
  /// Groups and who speaks for each.
  public var alignedWith: [Alignment] = []
  /// The day it is given on.
  public var date: Spanned<CalendarDay>?
  /// What it is called in lists.
  public var title: Spanned<String>?
  /// Who reads it out.
  public var speaker: Spanned<String>?
  /// `draft` where it is not given.
  public var status: Spanned<InterventionStatus>?
  /// Overrides the role's speaking time.
  public var limit: Spanned<Duration>?
  /// What the first page tells the interpreters.
  public var delivery: Spanned<DeliveryMark>?
  /// Whether paragraphs carry numbers.
  public var numbered: Spanned<Bool>?
  /// What any brief may have.
  public var common = CommonKeys()

  /// Nothing said.
  public init() {}
}

/// A group that a delegation aligns itself with, and who speaks for the group.
public struct Alignment: Hashable, Sendable {
  /// The group aligned with.
  public var group: Spanned<DelegationCode>
  /// Who speaks for it.
  public var speaker: Spanned<DelegationCode>

  /// Joins a group and its speaker.
  public init(group: Spanned<DelegationCode>, speaker: Spanned<DelegationCode>) {
    self.group = group
    self.speaker = speaker
  }
}

/// How far an intervention has come.
public enum InterventionStatus: String, Hashable, Sendable, CaseIterable {
  case draft
  case submitted
  case cleared
  case delivered
}

/// What the first page tells the interpreters.
public enum DeliveryMark: String, Hashable, Sendable, CaseIterable {
  /// "Check against delivery": they follow the speaker.
  case check
  /// "Read out verbatim": they follow the paper.
  case verbatim
}
