/// The rule that says where a brief belongs: to the nearest `session.md` and the nearest `item.md`
/// at or above its folder.
struct FolderRule {
  private let sessions: Set<String>
  private let items: Set<String>

  /// Knows the folders that hold a `session.md` and those that hold an `item.md`.
  init(sessions: some Sequence<String>, items: some Sequence<String>) {
    self.sessions = Set(sessions)
    self.items = Set(items)
  }

  /// The folders of the session and of the item that `folder` belongs to.
  ///
  /// An item above a session is not that session's.
  func home(of folder: String) -> (session: String?, item: String?) {
    var folder = folder
    var item: String?
    while true {
      if item == nil, items.contains(folder) { item = folder }
      if sessions.contains(folder) { return (folder, item) }
      guard !folder.isEmpty else { return (nil, item) }
      folder = Self.folder(of: folder)
    }
  }

  /// The folder that holds `path`; empty for the library's root.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[..<slash])
  }
}
