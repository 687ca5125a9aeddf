extension BriefKind {
  /// What the file at `path` holds, by its name and folder; `nil` for files that are no briefs.
  ///
  /// Works on bytes, for it is asked of every file in a library's folder.
  /// - Parameter path: relative to the library's root, with `/`.
  init?(path: String) {
    if path == "library.yaml" {
      self = .library
      return
    }
    let slash = UInt8(ascii: "/")
    let parts = path.utf8.split(separator: slash, omittingEmptySubsequences: false)
    guard let file = parts.last, !parts.contains(where: Self.isHidden),
      let stop = file.lastIndex(of: UInt8(ascii: ".")), stop > file.startIndex
    else { return nil }
    let stem = file[..<stop]
    let suffix = file[stop...].dropFirst()
    guard suffix.elementsEqual("md".utf8) || suffix.elementsEqual("txt".utf8),
      !Self.isReadme(stem)
    else { return nil }
    let folder = parts.count > 1 ? String(parts[parts.count - 2]) : nil
    switch folder {
    case "positions": self = .position
    case "interventions": self = .intervention
    case "floor": self = .floor
    case "documents": self = .document
    case "delegations" where parts.count == 2: self = .delegation
    default:
      if stem.elementsEqual("session".utf8) {
        self = .session
      } else if stem.elementsEqual("item".utf8) {
        self = .item
      } else {
        return nil
      }
    }
  }

  private static func isHidden(_ part: Substring.UTF8View) -> Bool {
    part.isEmpty || part.first == UInt8(ascii: ".")
  }

  private static func isReadme(_ stem: Substring.UTF8View) -> Bool {
    // Bit 5 makes an ASCII letter a small one.
    stem.lazy.map { $0 | 0x20 }.elementsEqual("readme".utf8)
  }
}
