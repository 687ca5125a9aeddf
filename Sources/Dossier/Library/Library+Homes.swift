extension Library {
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

extension Library {
  /// The questions of the agenda item that the brief at `path` belongs to; for a session's
  /// position, which may serve several items, those of all of them.
  public func questions(forPath path: String) -> [Question] {
    if let item = item(ofPath: path) { return item.brief.header.questions }
    guard BriefKind(path: path) == .position else { return [] }
    return session(ofPath: path)?.items.flatMap(\.brief.header.questions) ?? []
  }
}

extension Session {
  /// Whether `path` lies in the session's folder.
  func holds(_ path: String) -> Bool {
    folder.isEmpty || path.utf8.starts(with: (folder + "/").utf8)
  }
}

extension Library {
  /// What is wrong with the names in the body of one brief; for many briefs make a `BodyCheck`.
  ///
  /// - Complexity: linear in the library's delegations and documents.
  public func diagnostics(of brief: Brief) -> [Diagnostic] {
    BodyCheck(self).diagnostics(of: brief)
  }
}
