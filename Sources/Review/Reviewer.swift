public import Dossier

/// Holds one intervention against its mandate again and again while it is written: only paragraphs
/// that changed are read and judged again.
///
/// - Note: no two threads may use one at the same time.
public final class Reviewer {
  private let material: ReviewMaterial
  private let mandate: MandateReader
  /// What was looked at last.
  public private(set) var paragraphs: [ReviewedParagraph] = []

  /// Makes a mandate ready.
  ///
  /// - Parameters:
  ///   - material: What the intervention is held against; what the text itself silences is read
  ///     from the text.
  ///   - folder: The folder of WordNet's files.
  /// - Complexity: that of `MandateReader`.
  public init(_ material: ReviewMaterial, wordNet folder: String? = nil) {
    self.material = material
    mandate = MandateReader(material, wordNet: folder)
  }

  /// Holds the intervention as it stands now against its mandate.
  ///
  /// - Complexity: linear in the text; some microseconds for a paragraph that is as it was.
  public func review(_ brief: Brief) -> Review {
    paragraphs = ReviewedParagraph.all(of: brief, in: material.language, reusing: paragraphs)
    var material = material
    material.silenced = brief.silenced
    return Review(of: paragraphs, against: material, mandate: mandate)
  }
}
