import Dossier

/// Whose problems are listed.
enum ProblemScope: Hashable, Sendable {
  case library
  /// The folder of a session, with everything that belongs to it.
  case session(folder: String, name: String)
  /// The folder of an agenda item, with everything that belongs to it.
  case item(folder: String, name: String)
  case file(path: String, name: String)
  /// What the review finds in an open draft.
  case review(path: String)

  /// What the list is called.
  var title: String {
    switch self {
    case .library: "Problems in the library"
    case .review: "What the review finds"
    case .session(_, let name), .item(_, let name), .file(_, let name): "Problems in \(name)"
    }
  }

  /// The folder that paths are told from; empty for the library's.
  var folder: String {
    switch self {
    case .library: ""
    case .session(let folder, _), .item(let folder, _): folder
    case .file(let path, _), .review(let path):
      path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
    }
  }

  /// Its part of `problems`, in their order.
  func part(of problems: LibraryProblems, in library: Library) -> [LibraryProblem] {
    switch self {
    case .library: return problems.all
    case .session(let folder, _): return Array(problems.problems(below: folder))
    case .item(let folder, _):
      let inside = problems.problems(below: folder)
      return ofSessionsPositions(problems, folder, in: library) + inside
    case .file(let path, _): return Array(problems.problems(ofFile: path))
    case .review: return []
    }
  }

  /// Those of the positions that lie above the item's folder and name it.
  private func ofSessionsPositions(
    _ problems: LibraryProblems, _ folder: String, in library: Library
  ) -> [LibraryProblem] {
    let inside = (folder + "/").utf8
    guard let item = library.item(ofPath: folder + "/item.md") else { return [] }
    return item.positions.filter { !$0.path.utf8.starts(with: inside) }
      .flatMap { problems.problems(ofFile: $0.path) }
  }
}
