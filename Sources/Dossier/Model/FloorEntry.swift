public import Diplomacy

/// One intervention as it was noted on the floor.
public struct FloorEntry: Hashable, Sendable {
  /// Minutes after midnight at which it began.
  public var start: Int?
  /// Minutes after midnight at which it ended.
  public var end: Int?
  /// Who spoke.
  public var delegation: Spanned<DelegationCode>
  /// The group spoken for.
  public var onBehalfOf: Spanned<DelegationCode>?
  /// In what capacity, where it was noted.
  public var role: Spanned<Role>?
  /// What was held on which questions.
  public var stances: [StanceOnQuestion]
  /// Questions on which something was noted that is no stance.
  public var misread: [Spanned<String>] = []
  /// What was noted after the dash.
  public var note: Spanned<String>?
  /// The whole entry.
  public var range: SourceRange

  /// Joins the parts.
  public init(
    start: Int?, end: Int?, delegation: Spanned<DelegationCode>,
    onBehalfOf: Spanned<DelegationCode>? = nil, role: Spanned<Role>? = nil,
    stances: [StanceOnQuestion] = [], note: Spanned<String>? = nil, range: SourceRange
  ) {
    self.start = start
    self.end = end
    self.delegation = delegation
    self.onBehalfOf = onBehalfOf
    self.role = role
    self.stances = stances
    self.note = note
    self.range = range
  }
}
