public import Diplomacy

/// One change that the program makes in a brief, by what it means.
///
/// How it is made is told by the file it is made in: only those bytes change that have to.
public enum BriefEdit: Hashable, Sendable {
  /// What a position holds on the question with this id.
  case stance(Stance, question: String)
  /// The one value of a key of the front matter.
  case value(String, key: String)
  /// One more entry of a floor log, without the dash before it.
  case floorEntry(String)

  /// How far an intervention has come.
  public static func status(_ status: InterventionStatus) -> Self {
    .value(status.rawValue, key: "status")
  }

  /// The date up to which a position is known to hold.
  public static func asOf(_ date: PartialDate) -> Self { .value(date.iso, key: "as-of") }

  /// Whether the file may begin with this edit: a day's log has no other beginning.
  public var canBeginFile: Bool {
    if case .floorEntry = self { true } else { false }
  }
}
