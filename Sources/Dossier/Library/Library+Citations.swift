public import Diplomacy

extension Library {
  /// What is known around a text of `session`: its body, and the documents at hand.
  ///
  /// - Parameter session: `nil` for a text that belongs to none.
  public func citationContext(in session: Session?) -> CitationContext {
    let entries = documents + (session?.documents ?? [])
    let symbols = entries.compactMap { $0.header.symbol?.value }
    let header = session?.brief.header
    var context = CitationContext(body: header?.body?.value, documents: symbols)
    if context.organ == nil {
      context.organ = header?.title.flatMap { CitedOrgan(named: $0.value) }
    }
    return context
  }
}
