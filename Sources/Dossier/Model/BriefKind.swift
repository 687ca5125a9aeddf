/// What a file of a library holds, told by its name and folder.
public enum BriefKind: String, Hashable, Sendable, CaseIterable {
  /// `library.yaml`: whose desk this is.
  case library
  /// `session.md`.
  case session
  /// `item.md`.
  case item
  /// `positions/CODE.md`.
  case position
  /// `interventions/*.md`.
  case intervention
  /// `delegations/CODE.md`.
  case delegation
  /// `documents/*.md`.
  case document
  /// `floor/DAY.md`, `floor/DAY.AUTHOR.md`.
  case floor
}
