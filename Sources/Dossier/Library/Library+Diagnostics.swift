import Diplomacy

extension Library {
  /// What is wrong with what the body of `brief` names: questions and delegations of a floor log,
  /// documents that agreed language is taken from.
  ///
  /// The front matter's own names are told by `LibraryBuilder`.
  public func diagnostics(of brief: Brief) -> [Diagnostic] {
    let names = KnownNames(self)
    var found: [Diagnostic] = []
    func add(_ kind: Diagnostic.Kind?, _ range: SourceRange) {
      if let kind { found.append(Diagnostic(kind, path: brief.path, range: range)) }
    }
    if brief.kind == .floor {
      let ids = item(ofPath: brief.path)?.brief.header.questions.map(\.id.value)
      for entry in brief.floor {
        add(names.problem(entry.delegation.value), entry.delegation.range)
        if let group = entry.onBehalfOf { add(names.problem(group.value), group.range) }
        guard let ids else { continue }
        for stance in entry.stances where !ids.contains(stance.question.value) {
          let id = stance.question.value
          add(
            .unknownQuestion(id, nearest: EditDistance.nearest(to: id, in: ids)),
            stance.question.range)
        }
      }
    }
    for quote in brief.sections.flatMap(\.agreedLanguage) {
      guard let source = quote.source, let symbol = Self.symbol(in: source.value) else { continue }
      add(names.problem(document: symbol), source.range)
    }
    return found
  }

  /// The symbol that a source begins with; `nil` where it begins with something else.
  static func symbol(in source: String) -> String? {
    let symbol = source.prefix { $0 != "," && $0 != ";" }.trimmedBlanks
    guard let first = symbol.utf8.first, first.isASCIILetter, symbol.contains("/"),
      symbol.utf8.contains(where: \.isASCIIDigit)
    else { return nil }
    return symbol
  }

  /// The session that the brief at `path` belongs to.
  public func session(ofPath path: String) -> Session? {
    sessions.filter { $0.holds(path) }.max { $0.folder.utf8.count < $1.folder.utf8.count }
  }

  /// The agenda item that the brief at `path` belongs to.
  public func item(ofPath path: String) -> AgendaItem? {
    session(ofPath: path)?.items
      .filter { path.utf8.starts(with: ($0.folder + "/").utf8) }
      .max { $0.folder.utf8.count < $1.folder.utf8.count }
  }
}

extension Session {
  /// Whether `path` lies in the session's folder.
  func holds(_ path: String) -> Bool {
    folder.isEmpty || path.utf8.starts(with: (folder + "/").utf8)
  }
}
