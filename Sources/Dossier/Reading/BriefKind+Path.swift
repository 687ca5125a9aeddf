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
    guard let parts = PathEnd(path) else { return nil }
    let stem = parts.stem
    guard parts.suffix.elementsEqual("md".utf8) || parts.suffix.elementsEqual("txt".utf8),
      !Self.isReadme(stem)
    else { return nil }
    switch parts.folder {
    case "positions": self = .position
    case "interventions": self = .intervention
    case "floor": self = .floor
    case "documents": self = .document
    case "delegations" where parts.depth == 1: self = .delegation
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

  private static func isReadme(_ stem: Substring.UTF8View) -> Bool {
    // Bit 5 makes an ASCII letter a small one.
    stem.lazy.map { $0 | 0x20 }.elementsEqual("readme".utf8)
  }
}

/// The end of a path: its last folder, and the name of its file in two parts.
private struct PathEnd {
  /// The folders above the file.
  var depth = 0
  /// The last of them; `nil` where there is none.
  let folder: String?
  let stem: Substring.UTF8View
  /// Behind the last full stop.
  let suffix: Substring.UTF8View

  /// `nil` where a part of the path is empty or hidden, or the file's name has no two parts.
  init?(_ path: String) {
    let span = path.utf8Span.span
    var start = 0
    var above: Range<Int>?
    var stop: Int?
    for index in span.indices {
      switch span[index] {
      case UInt8(ascii: "/"):
        guard index > start else { return nil }
        above = start..<index
        depth += 1
        start = index + 1
        stop = nil
      case UInt8(ascii: "."):
        guard index > start else { return nil }
        stop = index
      default: break
      }
    }
    guard let stop else { return nil }
    let bytes = path.utf8
    func part(_ range: Range<Int>) -> Substring.UTF8View {
      let first = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
      return bytes[first..<bytes.index(first, offsetBy: range.count)]
    }
    folder = above.flatMap { String(part($0)) }
    stem = part(start..<stop)
    suffix = part(stop + 1..<span.count)
  }
}
