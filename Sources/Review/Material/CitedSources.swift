import Diplomacy
import Dossier
import Markdown

/// What the library knows of the documents that a statement may cite: their dates and their words.
///
/// Made once for an intervention.
struct CitedSources: Sendable {
  /// Words of one paragraph of a document.
  struct Passage: Hashable, Sendable {
    /// The paragraph: `OP2`; `nil` where nobody says which.
    var key: String?
    var words: QuotedWords
  }

  /// A document that the library knows.
  struct Document: Sendable {
    var title: String?
    var date: PartialDate?
    /// The paragraphs of its own brief, by key.
    var paragraphs: [String] = []
    /// Its words, as far as the library has them.
    var passages: [Passage] = []
  }

  /// In whose session a number is read.
  let context: CitationContext
  private var known: [String: Document] = [:]
  /// The symbols of the Security Council's resolutions by their number.
  private var years: [String: String] = [:]

  /// Takes what the library has.
  ///
  /// - Complexity: linear in the library's documents and in the words of those that were read.
  init(_ material: ReviewMaterial) {
    let library = material.library
    context = library.citationContext(in: material.session)
    for entry in library.documents + library.sessions.flatMap(\.documents) {
      guard let symbol = entry.header.symbol?.value else { continue }
      add(symbol) { document in
        document.title = document.title ?? entry.header.title?.value
        document.date = document.date ?? entry.header.date?.value
      }
    }
    for item in library.sessions.flatMap(\.items) {
      for symbol in item.brief.header.documents { add(symbol.value) { _ in } }
    }
    for brief in material.documents { add(brief) }
    for quote in material.agreedLanguage { add(quote) }
  }

  /// What the library knows of the document; `nil` where it does not know it.
  func document(_ symbol: String) -> Document? { known[symbol] }

  /// The resolution of the same number that the library knows, where its year is another.
  func ofOtherYear(_ symbol: String) -> String? {
    Self.numberOfYear(symbol).flatMap { years[$0] }.flatMap { $0 == symbol ? nil : $0 }
  }

  /// The words of each document that the library has, for a quotation that names none.
  var documents: [(symbol: String, document: Document)] {
    known.filter { !$0.value.passages.isEmpty }.sorted { $0.key < $1.key }.map {
      ($0.key, $0.value)
    }
  }

  private mutating func add(_ symbol: String, _ change: (inout Document) -> Void) {
    let symbol = DocumentSymbol.canonical(symbol)
    change(&known[symbol, default: Document()])
    if let number = Self.numberOfYear(symbol) { years[number] = symbol }
  }

  private mutating func add(_ brief: Brief) {
    guard case .document(let header) = brief.header, let symbol = header.symbol?.value else {
      return
    }
    add(symbol) { document in
      document.title = header.title?.value
      document.date = header.date?.value ?? document.date
      for section in brief.sections {
        guard case .paragraph(let key) = section.kind else { continue }
        document.paragraphs.append(key)
        document.passages.append(
          Passage(key: key, words: QuotedWords(section.blocks.plainText)))
      }
    }
  }

  private mutating func add(_ quote: AgreedLanguage) {
    guard let source = quote.source?.value,
      let citation = CitationScan.citations(in: source, context: context).first(where: {
        $0.kind != .pinpoint
      })
    else { return }
    // “A/RES/74/247, OP 2”: the paragraph may stand by itself.
    let key =
      citation.pinpoint?.key
      ?? source.split(whereSeparator: { $0 == "," || $0 == ";" }).dropFirst().lazy
      .compactMap { PinpointKey.read(String($0)) }.first
    add(citation.symbol) {
      $0.passages.append(Passage(key: key, words: QuotedWords(quote.text)))
    }
  }

  /// `S/RES/242` of `S/RES/242 (1967)`.
  private static func numberOfYear(_ symbol: String) -> String? {
    guard symbol.hasPrefix("S/RES/"), symbol.hasSuffix(")"),
      let blank = symbol.firstIndex(of: " ")
    else { return nil }
    return String(symbol[..<blank])
  }
}

/// The key by which the library knows a paragraph.
enum PinpointKey {
  /// `OP2` of ` OP 2`, `PARA12` of `Para. 12`; `nil` of anything else.
  static func read(_ text: String) -> String? {
    let key = text.uppercased().filter { $0.isLetter || $0.isNumber || $0 == "(" || $0 == ")" }
    for (name, short) in [("PARAGRAPH", "PARA"), ("PARA", "PARA"), ("OP", "OP"), ("PP", "PP")]
    where key.hasPrefix(name) {
      let rest = key.dropFirst(name.count)
      return rest.first?.isNumber ?? false ? short + rest : nil
    }
    return nil
  }

  /// The keys that a citation may mean, each with those it may stand under, the likeliest first:
  /// `paragraph 2` of a resolution is its `OP2`, `9 (b)` a part of 9.
  static func all(of pinpoint: Pinpoint) -> [[String]] {
    let parts: [String] =
      switch pinpoint.part {
      case .operative: ["OP", "PARA"]
      case .preambular: ["PP"]
      case .paragraph: ["PARA", "OP"]
      }
    return numbers(of: pinpoint.number).map { number in
      let whole = number.prefix { $0 != "(" }
      return parts.flatMap { part in
        number.count == whole.count ? [part + number] : [part + number, part + whole]
      }
    }
  }

  /// `3`, `5`, `6` and `7` of `3,5-7`.
  private static func numbers(of text: String) -> [String] {
    text.uppercased().split(separator: ",").flatMap { part -> [String] in
      let ends = part.split(separator: "-")
      guard ends.count == 2, let first = Int(ends[0]), let last = Int(ends[1]), first < last,
        last - first < 40
      else { return [String(ends.first ?? part)] }
      return (first...last).map(String.init)
    }
  }
}
