import Dossier

/// What is asked where a brief belongs, by folder, for reading many briefs one after the other.
struct QuestionIndex: Sendable {
  private var byItem: [String: [Question]] = [:]
  private var bySession: [String: [Question]] = [:]

  init(_ library: Library) {
    for session in library.sessions {
      bySession[session.folder] = session.items.flatMap(\.brief.header.questions)
      for item in session.items { byItem[item.folder] = item.brief.header.questions }
    }
  }

  /// The questions of the agenda item that `path` belongs to; for a session's position, which may
  /// serve several items, those of all of them.
  func questions(forPath path: String) -> [Question] {
    var folder = path[...]
    while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
      folder = folder[..<slash]
      if let questions = byItem[String(folder)] { return questions }
      if let questions = bySession[String(folder)] { return ofSession(questions, path) }
    }
    return bySession[""].map { ofSession($0, path) } ?? []
  }

  private func ofSession(_ questions: [Question], _ path: String) -> [Question] {
    BriefReader.kind(ofPath: path) == .position ? questions : []
  }
}
