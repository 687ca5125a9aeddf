import Diplomacy

/// Looks up what the bodies of a library's briefs name: questions and delegations of floor logs,
/// documents that agreed language is taken from.
///
/// The names in front matters are looked up by `LibraryBuilder`.
public struct BodyCheck {
  private let library: Library
  private let names: KnownNames

  /// Gathers the names that `library` knows.
  ///
  /// - Complexity: linear in its delegations and documents.
  public init(_ library: Library) {
    self.library = library
    names = KnownNames(library)
  }

  /// Whether the body of `brief` has any such name.
  public static func concerns(_ brief: Brief) -> Bool {
    !brief.floor.isEmpty || brief.sections.contains { !$0.agreedLanguage.isEmpty }
  }

  /// What is wrong with the names in the body of `brief`.
  public func diagnostics(of brief: Brief) -> [Diagnostic] {
    var found: [Diagnostic] = []
    func add(_ kind: Diagnostic.Kind?, _ range: SourceRange) {
      if let kind { found.append(Diagnostic(kind, path: brief.path, range: range)) }
    }
    let isLog = brief.kind == .floor && !brief.floor.isEmpty
    let item = isLog ? library.item(ofPath: brief.path) : nil
    let ids = item?.brief.header.questions.map(\.id.value)
    let known = ids.map { Set($0) }
    for entry in brief.floor {
      add(names.problem(entry.delegation.value), entry.delegation.range)
      if let group = entry.onBehalfOf { add(names.problem(group.value), group.range) }
      guard let ids, let known else { continue }
      for stance in entry.stances where !known.contains(stance.question.value) {
        let id = stance.question.value
        let nearest = EditDistance.nearest(to: id, in: ids, afterOthers: found.count)
        add(.unknownQuestion(id, nearest: nearest), stance.question.range)
      }
    }
    for quote in brief.sections.flatMap(\.agreedLanguage) {
      guard let source = quote.source, let symbol = Library.symbol(in: source.value) else {
        continue
      }
      add(names.problem(document: symbol), source.range)
    }
    return found
  }
}

extension Library {
  /// The symbol that a source begins with; `nil` where it begins with something else.
  static func symbol(in source: String) -> String? {
    let symbol = source.prefix { $0 != "," && $0 != ";" }.trimmedBlanks
    guard let first = symbol.utf8.first, first.isASCIILetter, symbol.contains("/"),
      symbol.utf8.contains(where: \.isASCIIDigit)
    else { return nil }
    return symbol
  }
}
