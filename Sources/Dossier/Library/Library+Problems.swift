extension Library {
  /// Adds `found` to the problem counts of the entries.
  mutating func countProblems(_ found: [Diagnostic]) {
    guard !found.isEmpty else { return }
    var byPath: [String: [Diagnostic]] = [:]
    for diagnostic in found { byPath[diagnostic.path, default: []].append(diagnostic) }
    countProblems(byPath)
  }

  /// Adds `found`, by path, to the problem counts of the entries.
  private mutating func countProblems(_ found: [String: [Diagnostic]]) {
    settings?.count(found)
    for index in delegations.indices { delegations[index].count(found) }
    for index in documents.indices { documents[index].count(found) }
    for index in sessions.indices { sessions[index].count(found) }
  }
}

extension Session {
  fileprivate mutating func count(_ found: [String: [Diagnostic]]) {
    brief.count(found)
    for index in positions.indices { positions[index].count(found) }
    for index in documents.indices { documents[index].count(found) }
    for index in interventions.indices { interventions[index].count(found) }
    for index in items.indices { items[index].count(found) }
  }
}

extension AgendaItem {
  fileprivate mutating func count(_ found: [String: [Diagnostic]]) {
    brief.count(found)
    for index in positions.indices { positions[index].count(found) }
    for index in formerPositions.indices { formerPositions[index].count(found) }
    for index in interventions.indices { interventions[index].count(found) }
    for index in floor.indices { floor[index].count(found) }
  }
}

extension Entry {
  fileprivate mutating func count(_ found: [String: [Diagnostic]]) {
    guard let diagnostics = found[path] else { return }
    problems.add(ProblemCount(diagnostics))
  }
}
