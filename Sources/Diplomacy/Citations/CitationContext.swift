/// What is known around a text that cites: whose session it is said in, and what the desk keeps.
public struct CitationContext: Hashable, Sendable {
  /// The organ whose session it is, or under which the body that meets stands.
  public var organ: CitedOrgan?
  /// The symbols of documents that are at hand, in canonical form.
  public let documents: Set<String>
  /// What documents at hand begin with where it is no series of the United Nations: an exercise
  /// may have its own, such as `EX/MER`.
  let ownSeries: Set<String>

  /// Nothing is known.
  public init() {
    organ = nil
    documents = []
    ownSeries = []
  }

  /// A session of `body`, with the symbols of the documents that belong to it.
  ///
  /// - Parameter body: The name of an organ or of a body below one, in an official language, or
  ///   its usual acronym; others say nothing.
  public init(body: String?, documents: some Sequence<String>) {
    organ = body.flatMap { CitedOrgan(named: $0) }
    let documents = Set(documents.map { DocumentSymbol.canonical($0) })
    self.documents = documents
    ownSeries = Self.ownSeries(of: documents)
  }

  private static func ownSeries(of documents: Set<String>) -> Set<String> {
    var found: Set<String> = []
    for symbol in documents {
      let parts = symbol.split(separator: "/").prefix { !$0.utf8.contains(where: Ascii.isDigit) }
      guard let first = parts.first, !DocumentSeries.isKnown(String(first)) else { continue }
      found.insert(parts.joined(separator: "/"))
    }
    return found
  }
}
