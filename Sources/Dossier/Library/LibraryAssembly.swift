import Diplomacy

/// Sorts briefs into sessions and items.
struct LibraryAssembly {
  private var sessions: [String: Session] = [:]
  private var items: [String: AgendaItem] = [:]
  private let rule: FolderRule
  /// Briefs that lie below no session or item, so that no list shows them.
  private(set) var strays: [(path: String, kind: BriefKind)] = []
  /// A second `session` or `item` file of one folder (`.md` and `.txt`), and the first.
  private(set) var doubles: [(path: String, first: String)] = []
  private var library = Library()

  init(_ files: [BriefFile]) {
    for file in files {
      let folder = FolderRule.folder(of: file.path)
      switch file.header {
      case .session(let header):
        if let first = sessions[folder] {
          doubles.append((file.path, first.brief.path))
        } else {
          sessions[folder] = Session(brief: file.entry(header), folder: folder)
        }
      case .item(let header):
        if let first = items[folder] {
          doubles.append((file.path, first.brief.path))
        } else {
          items[folder] = AgendaItem(brief: file.entry(header), folder: folder)
        }
      default: break
      }
    }
    rule = FolderRule(sessions: sessions.keys, items: items.keys)
  }

  mutating func library(_ files: [BriefFile]) -> Library {
    for file in files { place(file) }
    for folder in items.keys.sorted() { placeItem(folder) }
    library.sessions = sessions.values.map { $0.sortedInside() }.sorted(by: Session.isLater)
    library.delegations.sort { $0.header.code < $1.header.code }
    library.documents.sort(by: Entry.isBefore)
    return library
  }

  private mutating func placeItem(_ folder: String) {
    guard let item = items[folder] else { return }
    if let session = rule.home(of: folder).session {
      sessions[session]?.items.append(item.sortedInside())
    } else {
      strays.append((item.brief.path, .item))
    }
  }

  /// Where the file before was at home: those of one folder follow each other.
  private var lastHome: (folder: String, home: (session: String?, item: String?))?

  private mutating func home(of folder: String) -> (session: String?, item: String?) {
    if let lastHome, lastHome.folder == folder { return lastHome.home }
    let home = rule.home(of: folder)
    lastHome = (folder, home)
    return home
  }

  private mutating func place(_ file: BriefFile) {
    let home = home(of: FolderRule.folder(of: file.path))
    switch file.header {
    case .library(let header): library.settings = file.entry(header)
    case .delegation(let header): library.delegations.append(file.entry(header))
    case .document(let header):
      if let session = home.session {
        sessions[session]?.documents.append(file.entry(header))
      } else {
        library.documents.append(file.entry(header))
      }
    case .position(let header): place(position: file.entry(header), home)
    case .intervention(let header):
      if let item = home.item {
        items[item]?.interventions.append(file.entry(header))
      } else if let session = home.session {
        sessions[session]?.interventions.append(file.entry(header))
      } else {
        strays.append((file.path, .intervention))
      }
    case .floor(let header):
      if let item = home.item {
        items[item]?.floor.append(file.entry(header))
      } else {
        strays.append((file.path, .floor))
      }
    case .session, .item: break
    }
  }

  private mutating func place(
    position: Entry<PositionHeader>, _ home: (session: String?, item: String?)
  ) {
    if let item = home.item {
      items[item]?.add(position)
      return
    }
    guard let session = home.session else {
      strays.append((position.path, .position))
      return
    }
    let numbers = Set(position.header.items.map { ItemNumber($0.value) })
    sessions[session]?.positions.append(position)
    guard !numbers.isEmpty else { return }
    for folder in itemFolders[session] ?? [] {
      guard let number = items[folder]?.brief.header.number,
        numbers.contains(ItemNumber(number.value))
      else { continue }
      items[folder]?.add(position)
    }
  }

  /// The folders of each session's items.
  private lazy var itemFolders: [String: [String]] = {
    var folders: [String: [String]] = [:]
    for folder in items.keys {
      if let session = rule.home(of: folder).session {
        folders[session, default: []].append(folder)
      }
    }
    return folders
  }()
}

extension BriefFile {
  fileprivate func entry<Kind>(_ header: Kind) -> Entry<Kind> {
    Entry(path: path, header: header, problems: ProblemCount(diagnostics))
  }
}

extension AgendaItem {
  fileprivate mutating func add(_ position: Entry<PositionHeader>) {
    if position.header.until == nil {
      positions.append(position)
    } else {
      formerPositions.append(position)
    }
  }
}
