import Archive
import Dossier

/// As much of a library as completing a word takes.
nonisolated struct PartialLibrary {
  /// Its briefs by their front matter; none where there is no library.
  let library: Library
  /// Its folder, free of links where it is there.
  let root: String

  /// Reads the library that the command line names.
  ///
  /// - Parameters:
  ///   - typed: The reference that is typed: only below its first folder are agenda items and what
  ///     lies in them read.
  ///   - isNeeded: Whether briefs of a kind are read at all.
  init(_ words: CommandLineWords, below typed: String, isNeeded: (BriefKind) -> Bool) {
    self.init(words) { path, kind in
      guard isNeeded(kind) else { return false }
      switch kind {
      case .library, .session, .delegation, .document: return true
      case .item, .position, .intervention, .floor:
        return typed.contains("/") && Self.top(path) == Self.top(typed)
      }
    }
  }

  /// Reads the library that the command line names.
  init(
    _ words: CommandLineWords, isWanted: (_ path: String, _ kind: BriefKind) -> Bool
  ) {
    let folder = Self.folder(words)
    // A library may be one session, whose items stand at its top.
    let isOneSession = LibraryPath.exists("\(folder)/session.md")
    let found = try? LibraryFolder.scan(
      folder,
      isWanted: { path in
        BriefReader.kind(ofPath: path).map { isOneSession || isWanted(path, $0) } ?? false
      })
    var builder = LibraryBuilder()
    root = found?.root ?? folder
    for path in found?.files ?? [] {
      if let file = try? StoredFile.read("\(root)/\(path)"),
        let brief = BriefFile(file.bytes, path: path)
      {
        builder.add(brief)
      }
    }
    library = builder.build().library
  }

  /// The agenda items that `place` is, lies below, or has: for a session all of its items.
  func items(at place: String) -> [AgendaItem] {
    if let path = LibraryPath.relative(place, to: root), !path.isEmpty {
      return library.item(ofPath: path).map { [$0] } ?? library.session(ofPath: path)?.items ?? []
    }
    var place = place[...]
    while !place.isEmpty {
      switch library.resolve(String(place)) {
      case .item(let path)?: return library.item(ofPath: path).map { [$0] } ?? []
      case .session(let path)?: return library.session(ofPath: path)?.items ?? []
      default: place = place.lastIndex(of: "/").map { place[..<$0] } ?? ""
      }
    }
    return []
  }

  private static func top(_ path: String) -> String { path.prefix { $0 != "/" }.lowercased() }

  /// The folder as a command would take it; in what was typed `~` is still what it is.
  private static func folder(_ words: CommandLineWords) -> String {
    let typed = words.value(ofOption: "library")
    guard let typed, typed.hasPrefix("~/"), let home = ProcessEnvironment.value("HOME") else {
      return LibraryChoice(named: typed).folder
    }
    return home + typed.dropFirst()
  }
}
