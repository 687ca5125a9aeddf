public import Diplomacy

/// `delegations/CODE.md`: a group, or a delegation that needs more than the built-in facts.
public struct DelegationHeader: Hashable, Sendable {
  /// By the file's name.
  public var code: DelegationCode
  /// Required.
  public var name: Spanned<String>?
  /// What it is called in full.
  public var formalName: Spanned<String>?
  /// The groups it belongs to.
  public var groups: [Spanned<DelegationCode>] = []
  /// A group's.
  public var members: [Spanned<DelegationCode>] = []
  /// What any brief may have.
  public var common = CommonKeys()

  /// Nothing said but the code.
  public init(code: DelegationCode) { self.code = code }
}
