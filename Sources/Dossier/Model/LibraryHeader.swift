public import Diplomacy

/// `library.yaml`: whose desk this is.
public struct LibraryHeader: Hashable, Sendable {
  /// The desk's own delegation; required.
  public var delegation: Spanned<DelegationCode>?
  /// `en` where it is not given.
  public var common = CommonKeys()
  /// Words a minute (characters for Chinese).
  public var pace = ByLanguage<Int>()
  /// What stands above the heading block of a statement.
  public var invocation = ByLanguage<String>()
  /// The paper of printed statements; A4 where it is not given.
  public var paper: Spanned<Paper>?
  /// Days after which a position counts as stale; 365 where it is not given.
  public var staleAfter: Spanned<Int>?
  /// The words printed on what is confidential.
  public var classification: Spanned<String>?
  /// Saved searches: name and query, in the order of the file.
  public var searches: [NamedValue] = []
  /// Rules silenced for the whole library: rule and reason.
  public var allow: [NamedValue] = []

  /// Nothing said.
  public init() {}
}

/// The paper that statements are printed on.
public enum Paper: String, Hashable, Sendable, CaseIterable {
  case a4 = "A4"
  case letter = "Letter"
}
