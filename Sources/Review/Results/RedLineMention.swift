public import Dossier

/// Words of a text that stand for something the mandate forbids.
public struct RedLineMention: Hashable, Sendable {
  /// The id of the red line.
  public var point: String
  /// Its label, else its words.
  public var label: String
  /// What it says behind its label.
  public var instruction: String
  /// The watch phrase, or the red line's own words, that the text says.
  public var phrase: String
  /// The number of the paragraph.
  public var paragraph: Int?
  /// In the file.
  public var range: SourceRange
  /// The words as they stand in the text.
  public var text: String
  /// Whether the delegation rejects the thing: then it is noted and raises no alarm.
  public var isRejected: Bool

  /// Joins the parts.
  public init(
    point: String, label: String, instruction: String = "", phrase: String, paragraph: Int?,
    range: SourceRange, text: String, isRejected: Bool
  ) {
    self.point = point
    self.label = label
    self.instruction = instruction
    self.phrase = phrase
    self.paragraph = paragraph
    self.range = range
    self.text = text
    self.isRejected = isRejected
  }
}
