import Diplomacy

/// Finds, in a library whose briefs are all read, what its lists can do without: further files that
/// answer to one reference, groups that hold themselves, and what former positions name.
///
/// What lists need is found by `LibraryCheck`, with every start of the program.
struct ReferenceCheck {
  private let names: KnownNames
  private var diagnostics: [Diagnostic] = []

  /// Everything found in `library`, in no particular order.
  static func diagnostics(of library: Library) -> [Diagnostic] {
    var check = ReferenceCheck(library)
    check.check(library.delegations)
    check.checkDocuments(library)
    for session in library.sessions { check.check(session) }
    return check.diagnostics
  }

  private init(_ library: Library) { names = KnownNames(library) }

  private mutating func check(_ session: Session) {
    for position in session.positions where position.header.items.isEmpty {
      add(.itemsMissing, position.path, 0..<0)
    }
    for position in session.positions where position.header.until != nil {
      check(position.header.delegation, position.path)
    }
    tellDoubles(session.interventions, in: session.folder, "interventions")
    for item in session.items { check(item, in: session) }
  }

  private mutating func check(_ item: AgendaItem, in session: Session) {
    let prefix = item.folder + "/"
    let former = item.formerPositions.filter { $0.path.hasPrefix(prefix) }
    for position in former { check(position.header.delegation, position.path) }
    let home = session.reference(of: item)
    tellDoubles(former) { position in
      "\(home)/\(position.header.delegation.value.rawValue).\(position.header.until?.iso ?? "")"
    }
    tellDoubles(item.interventions, in: home, "interventions")
    tellDoubles(item.floor, in: home, "floor")
  }

  private mutating func check(_ code: Spanned<DelegationCode>, _ path: String) {
    if let problem = names.problem(code.value, afterOthers: diagnostics.count) {
      add(problem, path, code.range)
    }
  }

  // MARK: Groups

  private mutating func check(_ delegations: [Entry<DelegationHeader>]) {
    // By the groups that a delegation says it is in, and by the members that a group says it has.
    var above: [String: [String]] = [:]
    var places: [String: (path: String, range: SourceRange)] = [:]
    for delegation in delegations {
      let code = delegation.header.code.rawValue
      for group in delegation.header.groups {
        if names.isState(group.value) {
          add(.notAGroup(group.value.rawValue), delegation.path, group.range)
        }
        above[code, default: []].append(group.value.rawValue)
        places["\(code) \(group.value.rawValue)"] = (delegation.path, group.range)
      }
      for member in delegation.header.members {
        above[member.value.rawValue, default: []].append(code)
        places["\(member.value.rawValue) \(code)"] = (delegation.path, member.range)
      }
    }
    for circle in Circles.find(in: above.mapValues { Array(Set($0)).sorted() }) {
      guard circle.count > 1, let last = circle.last,
        let place = places["\(circle[circle.count - 2]) \(last)"]
      else { continue }
      add(.circularReference(circle), place.path, place.range)
    }
  }

  // MARK: Doubles

  /// Tells of a symbol that a session's document and another share; two of one folder are told
  /// with the lists.
  private mutating func checkDocuments(_ library: Library) {
    var seen: [String: (path: String, range: SourceRange, home: Int)] = [:]
    let homes = [library.documents] + library.sessions.map(\.documents)
    for (home, documents) in homes.enumerated() {
      for document in documents {
        guard let symbol = document.header.symbol else { continue }
        let name = DocumentSymbol.canonical(symbol.value)
        if let first = seen[name] {
          guard first.home != home else { continue }
          add(
            .sameReference(name), document.path, symbol.range,
            related: [.init(path: first.path, range: first.range)])
        } else {
          seen[name] = (document.path, symbol.range, home)
        }
      }
    }
  }

  /// Files that differ in their suffix alone.
  private mutating func tellDoubles<Header>(
    _ entries: [Entry<Header>], in home: String, _ folder: String
  ) {
    tellDoubles(entries) { "\(home)/\(folder)/\(BriefName(path: $0.path).whole)" }
  }

  private mutating func tellDoubles<Header>(
    _ entries: [Entry<Header>], reference: (Entry<Header>) -> String
  ) {
    guard entries.count > 1 else { return }
    var seen: [String: String] = [:]
    for entry in entries {
      let name = reference(entry)
      if let first = seen[name] {
        add(
          .sameReference(name), entry.path, 0..<0, related: [.init(path: first, range: 0..<0)])
      } else {
        seen[name] = entry.path
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
