extension Library {
  /// What the position at `path` is asked: the questions of the items that it serves.
  public func questions(ofPosition path: String) -> [Question] {
    if let item = item(ofPath: path) { return item.brief.header.questions }
    let items = session(ofPath: path)?.items ?? []
    let served = items.filter { item in
      (item.positions + item.formerPositions).contains { $0.path == path }
    }
    return (served.isEmpty ? items : served).flatMap(\.brief.header.questions)
  }
}

extension [Question] {
  /// The question that `words` name: its id, or the question itself.
  public func first(named words: String) -> Question? {
    let key = SectionNames.key(words)
    return first { $0.id.value == words } ?? first { SectionNames.key($0.id.value) == key }
      ?? first { SectionNames.key($0.text.value) == key }
  }
}
