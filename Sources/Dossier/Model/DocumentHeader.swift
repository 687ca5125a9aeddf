public import Diplomacy

/// `documents/*.md`: a resolution or another text that is cited or quoted.
public struct DocumentHeader: Hashable, Sendable {
  /// Required.
  public var symbol: Spanned<String>?
  /// Required.
  public var title: Spanned<String>?
  /// When it was adopted or issued.
  public var date: Spanned<PartialDate>?
  /// The organ that adopted or issued it.
  public var body: Spanned<String>?
  /// Where it can be read.
  public var url: Spanned<String>?
  /// What any brief may have.
  public var common = CommonKeys()

  /// Nothing said.
  public init() {}
}
