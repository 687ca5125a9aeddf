/// What one paragraph of a text cites, read by itself: it hangs on the paragraphs before it by no
/// more than the resolutions that they named.
public struct CitedParagraph: Sendable {
  /// By place, in bytes of the paragraph.
  public let citations: [Citation]
  /// The resolutions that it names with their year or session.
  let named: [(number: Int, symbol: String)]
  /// The numbers that were looked up, with what they stood for before it.
  private let asked: [(number: Int, symbol: String?)]

  /// Reads `text`, a paragraph.
  ///
  /// - Parameter former: What the paragraphs before it named.
  /// - Complexity: O(length of `text`).
  public init(_ text: String, behind former: NamedResolutions, context: CitationContext) {
    var scan = CitationScan(text, context: context, behind: former)
    scan.run()
    citations = scan.found
    named = scan.newlyNamed
    asked = scan.asked.map { ($0, former[$0]) }
  }

  /// Whether it reads the same behind `former`.
  public func isSame(behind former: NamedResolutions) -> Bool {
    asked.allSatisfy { former[$0.number] == $0.symbol }
  }
}
