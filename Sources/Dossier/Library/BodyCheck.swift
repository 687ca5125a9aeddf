import Diplomacy

/// Looks up what a library's briefs name beside what lists need: questions and delegations of floor
/// logs, groups that are spoken for, documents that sources and agreed language are taken from.
///
/// The names that lists show are looked up by `LibraryBuilder`.
public struct BodyCheck {
  private let library: Library
  private let names: KnownNames
  /// The beginnings of the symbols that the library has, such as `A/RES`.
  private let series: Set<String>
  /// The keys of the paragraphs that the library has of a document, by its symbol.
  private let paragraphs: [String: Set<String>]

  /// Gathers the names that `library` knows.
  ///
  /// - Parameter briefs: Those whose bodies were read; of documents the paragraphs are looked up too.
  /// - Complexity: linear in its delegations and documents.
  public init(_ library: Library, briefs: [Brief] = []) {
    self.library = library
    names = KnownNames(library)
    series = Set(names.symbols.map { Self.series(of: $0) })
    var paragraphs: [String: Set<String>] = [:]
    for document in briefs {
      guard case .document(let header) = document.header, let symbol = header.symbol else {
        continue
      }
      let keys = document.sections.compactMap { section in
        if case .paragraph(let key) = section.kind { key } else { nil }
      }
      if !keys.isEmpty {
        paragraphs[DocumentSymbol.canonical(symbol.value), default: []].formUnion(keys)
      }
    }
    self.paragraphs = paragraphs
  }

  /// Whether `brief` names anything that is looked up here, or has paragraphs that others name.
  public static func concerns(_ brief: Brief) -> Bool {
    switch brief.header {
    case .floor: return !brief.floor.isEmpty
    case .intervention(let header):
      if header.onBehalfOf != nil || !header.alignedWith.isEmpty { return true }
    case .document: return !brief.sections.isEmpty
    case .position(let header):
      if header.sources.contains(where: { Library.symbol(in: $0.value) != nil }) { return true }
    default: break
    }
    return brief.sections.contains { section in
      !section.agreedLanguage.isEmpty
        || section.points.contains { point in
          point.source.map { Library.symbol(in: $0.value) != nil } ?? false
        }
    }
  }

  /// What is wrong with the names in `brief`.
  public func diagnostics(of brief: Brief) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if brief.kind == .floor { check(brief.floor, of: brief.path, &found) }
    if case .intervention(let header) = brief.header { check(header, of: brief.path, &found) }
    if case .position(let header) = brief.header {
      for source in header.sources { check(source: source, of: brief.path, &found) }
    }
    for section in brief.sections {
      for point in section.points {
        if let source = point.source { check(source: source, of: brief.path, &found) }
      }
      for quote in section.agreedLanguage { check(quote, of: brief.path, &found) }
    }
    return found
  }

  private func check(_ log: [FloorEntry], of path: String, _ found: inout [Diagnostic]) {
    guard !log.isEmpty else { return }
    func add(_ kind: Diagnostic.Kind?, _ range: SourceRange) {
      if let kind { found.append(Diagnostic(kind, path: path, range: range)) }
    }
    let ids = library.item(ofPath: path)?.brief.header.questions.map(\.id.value)
    let known = ids.map { Set($0) }
    for entry in log {
      add(
        names.problem(entry.delegation.value, afterOthers: found.count), entry.delegation.range)
      if let group = entry.onBehalfOf {
        add(names.problem(group: group.value, afterOthers: found.count), group.range)
      }
      guard let ids, let known else { continue }
      for question in entry.stances.map(\.question) + entry.misread
      where !known.contains(question.value) {
        let nearest = EditDistance.nearest(
          to: question.value, in: ids, afterOthers: found.count)
        add(.unknownQuestion(question.value, nearest: nearest), question.range)
      }
    }
  }

  /// Whether what is named as a group is one; whether it is known at all is told with the lists.
  private func check(
    _ header: InterventionHeader, of path: String, _ found: inout [Diagnostic]
  ) {
    for group in header.alignedWith.map(\.group) + [header.onBehalfOf].compactMap({ $0 })
    where names.isState(group.value) {
      found.append(Diagnostic(.notAGroup(group.value.rawValue), path: path, range: group.range))
    }
  }

  /// What stands in a symbol before its first part with a number: `A/RES` of `A/RES/74/247`.
  private static func series(of symbol: String) -> String {
    let parts = symbol.split(separator: "/", omittingEmptySubsequences: false)
    return parts.prefix { !$0.utf8.contains(where: \.isASCIIDigit) }.joined(separator: "/")
  }

  /// Whether the library keeps documents of the kind that has such symbols: a source that is none of
  /// them is a slip of the pen, and where there are none a source is a document elsewhere.
  private func keepsSeries(of symbol: String) -> Bool {
    !series.isEmpty && series.contains(Self.series(of: DocumentSymbol.canonical(symbol)))
  }

  private func check(source: Spanned<String>, of path: String, _ found: inout [Diagnostic]) {
    guard let symbol = Library.symbol(in: source.value), keepsSeries(of: symbol),
      let problem = names.problem(document: symbol, afterOthers: found.count)
    else { return }
    found.append(Diagnostic(problem, path: path, range: source.range))
  }

  private func check(_ quote: AgreedLanguage, of path: String, _ found: inout [Diagnostic]) {
    guard let source = quote.source, let symbol = Library.symbol(in: source.value) else { return }
    if let problem = names.problem(document: symbol, afterOthers: found.count) {
      found.append(Diagnostic(problem, path: path, range: source.range))
      return
    }
    guard let known = paragraphs[DocumentSymbol.canonical(symbol)],
      let comma = source.value.firstIndex(of: ",")
    else { return }
    let paragraph = source.value[comma...].dropFirst().trimmedBlanks
    // Of `OP 2 (a)` the library may have all of `OP 2`.
    guard let key = SectionReader.paragraphKey(paragraph), !known.contains(key),
      !known.contains(String(key.prefix { $0 != "(" }))
    else { return }
    found.append(
      Diagnostic(
        .unknownParagraph(paragraph, document: symbol), path: path, range: source.range))
  }
}

extension Library {
  /// The symbol that a source begins with; `nil` where it begins with something else.
  ///
  /// A symbol is one word with strokes and a number, `A/RES/74/247`, or such a word with a year or
  /// session in brackets behind it, `S/RES/242 (1967)`.
  static func symbol(in source: String) -> String? {
    let bytes = source.utf8
    guard let first = bytes.first, first.isASCIILetter else { return nil }
    let organ = bytes.prefix { byte in
      byte.isASCIIAlphanumeric || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
    guard organ.endIndex < bytes.endIndex, bytes[organ.endIndex] == UInt8(ascii: "/") else {
      return nil
    }
    let end = bytes.firstIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
    let symbol = source[..<(end ?? source.endIndex)].trimmedBlanks
    let isSymbol = symbol.split(separator: " ").dropFirst().allSatisfy {
      $0.hasPrefix("(") && $0.hasSuffix(")")
    }
    return isSymbol && symbol.utf8.contains(where: \.isASCIIDigit) ? symbol : nil
  }
}
