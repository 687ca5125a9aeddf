/// Where a brief belongs: the session and the agenda item whose folders hold its file.
struct BriefPlace {
  let session: Session?
  let item: AgendaItem?

  /// Looks for the deepest folder that holds `path`.
  init(of path: String, in library: Library) {
    session = library.sessions.filter { Self.holds($0.folder, path) }
      .max { $0.folder.utf8.count < $1.folder.utf8.count }
    item = session?.items.filter { Self.holds($0.folder, path) }
      .max { $0.folder.utf8.count < $1.folder.utf8.count }
  }

  /// The items of the session whose numbers are among `numbers`.
  func items(numbered numbers: [String]) -> [AgendaItem] {
    session?.items.filter { item in
      item.brief.header.number.map { numbers.contains($0.value) } ?? false
    } ?? []
  }

  private static func holds(_ folder: String, _ path: String) -> Bool {
    folder.isEmpty || path.hasPrefix(folder + "/")
  }
}
