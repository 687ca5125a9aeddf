extension BriefKind {
  /// What the file at `path` holds, by its name and folder; `nil` for files that are no briefs.
  ///
  /// - Parameter path: relative to the library's root, with `/`.
  init?(path: String) {
    if path == "library.yaml" {
      self = .library
      return
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard let file = parts.last, !parts.contains(where: { $0.isEmpty || $0.first == "." }),
      let stop = file.lastIndex(of: "."), stop > file.startIndex
    else { return nil }
    let suffix = file[file.index(after: stop)...]
    let stem = file[..<stop]
    guard suffix == "md" || suffix == "txt", stem.lowercased() != "readme" else { return nil }
    switch parts.dropLast().last {
    case "positions": self = .position
    case "interventions": self = .intervention
    case "floor": self = .floor
    case "documents": self = .document
    case "delegations" where parts.count == 2: self = .delegation
    default:
      switch stem {
      case "session": self = .session
      case "item": self = .item
      default: return nil
      }
    }
  }
}
