public import Diplomacy

/// A library that could be made where there is none yet.
public struct FoundingOffer: Hashable, Sendable {
  /// The folder that would be made, as an absolute path.
  public let folder: String
  /// The language that its briefs are probably in.
  public let language: LanguageTag
  /// Whether the folder can be made there.
  public let canBeMade: Bool

  /// Joins the parts.
  public init(folder: String, language: LanguageTag, canBeMade: Bool) {
    self.folder = folder
    self.language = language
    self.canBeMade = canBeMade
  }
}
