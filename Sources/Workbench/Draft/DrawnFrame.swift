import Dossier
import Screen

/// What a surface already shows of a draft, so that the next frame draws only what differs.
public struct DrawnFrame: Sendable {
  /// What a row of the text shows.
  struct TextRow: Hashable, Sendable {
    /// The line's version; 0 for a row below the text.
    var version: UInt64 = 0
    /// In UTF-8 bytes of the line.
    var range = 0..<0
    /// Whether it belongs to a comment or a direction.
    var isSilent = false
    /// The selected part of it.
    var selected = 0..<0
    /// The word of it that is still being typed.
    var held = 0..<0
    /// What stands beside it in the margin.
    var sign = MarginSign.none
  }

  /// What a row's margin says of it, for whoever sees neither colours nor lines below words.
  enum MarginSign: Hashable, Sendable {
    case none
    /// It has a misspelt word.
    case misspelt
    /// The review found something in it.
    case found(Severity)
  }

  /// What stands around the text.
  struct Surroundings: Hashable, Sendable {
    var path: String
    var size: Size
    var focus: Draft.Pane
    var trail: [String]
    var status: String
    /// A message of several rows lies over what else stands there.
    var messageRows: Int
  }

  var surroundings: Surroundings?
  /// The revision of the rail.
  var rail: Int?
  /// The revision of the marks on misspelt words.
  var spelling = 0
  /// The revision of the marks of the review.
  var review = 0
  var meters: DraftMeters?
  var message: Messages.Message?
  var rows: [TextRow] = []

  /// Nothing is drawn yet.
  public init() {}
}
