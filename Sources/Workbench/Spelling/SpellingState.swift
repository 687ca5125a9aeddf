public import Diplomacy
public import Dossier

/// Paragraphs of a draft whose spelling is to be looked at.
public struct SpellingRequest: Hashable, Sendable {
  /// The draft's path.
  public let path: String
  /// In which language it is written.
  public let language: OfficialLanguage
  /// By which an answer that comes too late is known.
  public let generation: Int
  /// What is to be looked at.
  public let paragraphs: [ParagraphToSpell]
}

/// How long nothing is typed before something is done that typing should not share a processor with.
public enum Pause: Int, Hashable, Comparable, Sendable {
  /// None: as soon as what was typed is on the screen.
  case moment
  /// Between two words.
  case breath
  /// To think.
  case rest

  /// The shorter comes first.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// What all drafts together know about spelling.
struct SpellingState: Sendable {
  /// Counts up when what was asked for is no longer wanted.
  var generation = 0
  /// Whether an answer is still to come; one at a time, so that no typing waits for many.
  var isAsking = false
  /// The languages whose dictionary is read.
  var answered: Set<OfficialLanguage> = []
  /// The languages without a dictionary, which was told.
  var missing: Set<OfficialLanguage> = []
  /// Words that the user lets pass.
  var passed: Set<String> = []
}
