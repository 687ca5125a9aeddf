import Diplomacy

/// Finds what is wrong with a library as a whole: names that resolve to nothing, and briefs that
/// answer to one reference.
struct LibraryCheck {
  let library: Library
  private let strays: [(path: String, kind: BriefKind)]
  private let doubles: [(path: String, first: String)]
  private(set) var diagnostics: [Diagnostic] = []
  private let names: KnownNames

  init(_ library: Library, _ assembly: LibraryAssembly) {
    self.library = library
    strays = assembly.strays
    doubles = assembly.doubles
    names = KnownNames(library)
  }

  mutating func run() {
    if let settings = library.settings {
      check(settings.header.delegation, settings.path)
    } else {
      add(.settingsMissing, "library.yaml", 0..<0)
    }
    for stray in strays { add(.outsideSession(stray.kind), stray.path, 0..<0) }
    for double in doubles {
      add(
        .sameReference(FolderRule.folder(of: double.path)), double.path, 0..<0,
        related: [.init(path: double.first, range: 0..<0)])
    }
    for delegation in library.delegations {
      for code in delegation.header.groups + delegation.header.members {
        check(code, delegation.path)
      }
    }
    tellDoubles(
      library.delegations, path: \.path, name: { Spanned($0.header.code.rawValue, 0..<0) }
    ) {
      "delegations/\($0)"
    }
    check(library.documents)
    for session in library.sessions { check(session) }
    diagnostics.sort { $0.precedes($1) }
  }

  private mutating func check(_ session: Session) {
    check(session.documents)
    for intervention in session.interventions { check(intervention) }
    let numbers = session.items.compactMap { $0.brief.header.number?.value }
    let known = numbers.map { ItemNumber($0) }
    for position in session.positions {
      check(position.header.delegation, position.path)
      for number in position.header.items where !known.contains(ItemNumber(number.value)) {
        let nearest = EditDistance.nearest(to: number.value, in: numbers)
        add(.unknownItem(number.value, nearest: nearest), position.path, number.range)
      }
      let served = position.header.items.map { ItemNumber($0.value) }
      let items = session.items.filter {
        served.contains(ItemNumber($0.brief.header.number?.value ?? ""))
      }
      if !items.isEmpty { checkStances(position, Asked(items.flatMap(\.brief.header.questions))) }
    }
    tellDoubles(
      session.positions.filter { $0.header.until == nil }, path: \.path,
      name: { Spanned($0.header.delegation.value.rawValue, $0.header.delegation.range) }
    ) { "\(session.folder)/\($0)" }
    tellDoubles(
      session.items, path: \.brief.path,
      name: { $0.brief.header.number.map { Spanned(ItemNumber($0.value).compact, $0.range) } }
    ) { "\(session.folder)/\($0)" }
    for item in session.items { check(item, in: session) }
  }

  private mutating func check(_ item: AgendaItem, in session: Session) {
    for symbol in item.brief.header.documents { checkDocument(symbol, item.brief.path, session) }
    let prefix = item.folder + "/"
    let own = item.positions.filter { $0.path.hasPrefix(prefix) }
    let asked = Asked(item.brief.header.questions)
    for position in own {
      check(position.header.delegation, position.path)
      checkStances(position, asked)
    }
    for position in own + item.formerPositions where position.path.hasPrefix(prefix) {
      if let first = position.header.items.first {
        add(.itemsOutsideSession, position.path, first.range)
      }
    }
    tellDoubles(
      own, path: \.path,
      name: { Spanned($0.header.delegation.value.rawValue, $0.header.delegation.range) }
    ) {
      "\(session.reference(of: item))/\($0)"
    }
    for intervention in item.interventions { check(intervention) }
    if own.count < item.positions.count { checkSecondPositions(item, prefix) }
  }

  /// Tells of delegations that have a position in the item's own folder and in its session's.
  private mutating func checkSecondPositions(_ item: AgendaItem, _ prefix: String) {
    var seen: [String: Entry<PositionHeader>] = [:]
    for position in item.positions {
      let code = position.header.delegation
      if let first = seen[code.value.rawValue],
        first.path.hasPrefix(prefix) != position.path.hasPrefix(prefix)
      {
        add(
          .secondPosition(code.value.rawValue), position.path, code.range,
          related: [.init(path: first.path, range: first.header.delegation.range)])
      }
      if seen[code.value.rawValue] == nil { seen[code.value.rawValue] = position }
    }
  }

  /// The ids of the questions that positions are held against.
  private struct Asked {
    let ids: [String]
    let known: Set<String>

    init(_ questions: [Question]) {
      ids = questions.map(\.id.value)
      known = Set(ids)
    }
  }

  private mutating func checkStances(_ position: Entry<PositionHeader>, _ asked: Asked) {
    let named = position.header.stances.map(\.question) + position.header.misread
    for (count, id) in named.filter({ !asked.known.contains($0.value) }).enumerated() {
      let nearest = EditDistance.nearest(to: id.value, in: asked.ids, afterOthers: count)
      add(.unknownQuestion(id.value, nearest: nearest), position.path, id.range)
    }
  }

  private mutating func check(_ intervention: Entry<InterventionHeader>) {
    check(intervention.header.delegation, intervention.path)
    check(intervention.header.onBehalfOf, intervention.path)
    for alignment in intervention.header.alignedWith {
      check(alignment.group, intervention.path)
      check(alignment.speaker, intervention.path)
    }
  }

  private mutating func check(_ code: Spanned<DelegationCode>?, _ path: String) {
    guard let code, let problem = names.problem(code.value) else { return }
    add(problem, path, code.range)
  }

  private mutating func checkDocument(
    _ symbol: Spanned<String>, _ path: String, _ session: Session
  ) {
    guard let problem = names.problem(document: symbol.value) else { return }
    add(problem, path, symbol.range)
  }

  private mutating func check(_ documents: [Entry<DocumentHeader>]) {
    tellDoubles(
      documents, path: \.path,
      name: { $0.header.symbol.map { Spanned(DocumentSymbol.canonical($0.value), $0.range) } }
    ) { $0 }
  }

  /// Tells of briefs of one name; `reference` makes of it what both answer to.
  private mutating func tellDoubles<Brief>(
    _ briefs: [Brief], path: (Brief) -> String, name: (Brief) -> Spanned<String>?,
    reference: (String) -> String
  ) {
    guard briefs.count > 1 else { return }
    var seen: [String: String] = [:]
    seen.reserveCapacity(briefs.count)
    for brief in briefs {
      guard let name = name(brief) else { continue }
      if let first = seen[name.value] {
        add(
          .sameReference(reference(name.value)), path(brief), name.range,
          related: [.init(path: first, range: 0..<0)])
      } else {
        seen[name.value] = path(brief)
      }
    }
  }

  private mutating func add(
    _ kind: Diagnostic.Kind, _ path: String, _ range: SourceRange,
    related: [Diagnostic.Place] = []
  ) {
    diagnostics.append(Diagnostic(kind, path: path, range: range, related: related))
  }
}
