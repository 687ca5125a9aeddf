import Dossier

/// What became of something that a paragraph says.
protocol PlacedCheck {
  /// In bytes of the file, of a paragraph alone while that is read by itself.
  var range: SourceRange { get set }
}

extension CitationCheck: PlacedCheck {}
extension QuotationCheck: PlacedCheck {}

extension PlacedCheck {
  /// The check of a paragraph that stood alone, where it stands in the file.
  func placed(in paragraph: ReviewedParagraph) -> Self {
    var placed = self
    placed.range = paragraph.inFile(range)
    return placed
  }
}
