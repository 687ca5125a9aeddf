public import Diplomacy

/// `positions/CODE.md`: what one delegation holds.
public struct PositionHeader: Hashable, Sendable {
  /// By the key, else by the file's name (then with an empty range).
  public var delegation: Spanned<DelegationCode>
  /// In the order of the file.
  public var stances: [StanceOnQuestion] = []
  /// Questions on which something stands that is no stance.
  public var misread: [Spanned<String>] = []
  /// The date up to which it is known to hold.
  public var asOf: Spanned<PartialDate>?
  /// What it rests on.
  public var sources: [Spanned<String>] = []
  /// `stated` where it is not given.
  public var confidence: Spanned<Confidence>?
  /// The numbers of the items that a session's position serves.
  public var items: [Spanned<String>] = []
  /// By the file's name: the position as it was until that day.
  public var until: CalendarDay?
  /// What any brief may have.
  public var common = CommonKeys()

  /// Nothing said but whose position it is.
  public init(delegation: Spanned<DelegationCode>) { self.delegation = delegation }

  /// The stance on the question called `id`; undeclared where none is given.
  public func stance(on id: String) -> Stance {
    stances.first { $0.question.value == id }?.stance.value ?? .undeclared
  }
}

/// One stance of a position.
public struct StanceOnQuestion: Hashable, Sendable {
  /// The question's id.
  public var question: Spanned<String>
  /// What is held on it.
  public var stance: Spanned<Stance>

  /// Joins a question and the stance on it.
  public init(question: Spanned<String>, stance: Spanned<Stance>) {
    self.question = question
    self.stance = stance
  }
}

/// How a position is known.
public enum Confidence: String, Hashable, Sendable, CaseIterable {
  case stated
  case reported
  case inferred
}
