import Dossier

/// What is asked where a brief belongs, by folder, for reading many briefs one after the other.
struct QuestionIndex: Sendable {
  private var byItem: [String: QuestionHeadings] = [:]
  private var bySession: [String: QuestionHeadings] = [:]

  init(_ library: Library) {
    for session in library.sessions {
      bySession[session.folder] = QuestionHeadings(
        session.items.flatMap(\.brief.header.questions))
      for item in session.items {
        byItem[item.folder] = QuestionHeadings(item.brief.header.questions)
      }
    }
  }

  /// The headings for the questions of the agenda item that `path` belongs to; for a session's
  /// position, which may serve several items, those of all of them.
  func headings(forPath path: String) -> QuestionHeadings {
    var folder = path[...]
    while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
      folder = folder[..<slash]
      if let headings = byItem[String(folder)] { return headings }
      if let headings = bySession[String(folder)] { return ofSession(headings, path) }
    }
    return bySession[""].map { ofSession($0, path) } ?? QuestionHeadings()
  }

  private func ofSession(_ headings: QuestionHeadings, _ path: String) -> QuestionHeadings {
    BriefReader.kind(ofPath: path) == .position ? headings : QuestionHeadings()
  }
}
