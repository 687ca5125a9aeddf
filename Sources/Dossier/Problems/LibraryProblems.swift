/// What a whole check of a library found, and how much of it is where.
///
/// An object that never changes: the check makes it off the loop, and handing it around costs
/// nothing, however large the library is.
public final class LibraryProblems: Sendable {
  /// Sorted by path, as its bytes are, and by place.
  public let all: [LibraryProblem]
  /// How many there are.
  public let total: ProblemCount
  /// By the path of the file.
  private let files: [String: ProblemCount]
  /// By the folder of the session or the agenda item, with everything that belongs to it.
  private let folders: [String: ProblemCount]

  /// Sorts and counts `problems`, which a check of `library` found.
  public init(_ problems: [LibraryProblem], in library: Library) {
    all = problems.sorted(by: LibraryProblem.isBefore)
    var files: [String: ProblemCount] = [:]
    var total = ProblemCount()
    for problem in all {
      files[problem.path, default: ProblemCount()].add(problem.severity)
      total.add(problem.severity)
    }
    self.total = total
    self.files = files
    folders = Self.tally(files, in: library)
  }

  /// How many problems the file at `path` has.
  public func count(ofFile path: String) -> ProblemCount { files[path] ?? ProblemCount() }

  /// How many problems there are in everything that belongs to `session`.
  public func count(of session: Session) -> ProblemCount {
    session.folder.isEmpty ? total : folders[session.folder] ?? ProblemCount()
  }

  /// How many problems there are in everything that belongs to `item`, the positions of its session
  /// that name it included.
  public func count(of item: AgendaItem) -> ProblemCount {
    folders[item.folder] ?? ProblemCount()
  }

  /// The problems of the file at `path`.
  ///
  /// - Complexity: O(log *n*).
  public func problems(ofFile path: String) -> ArraySlice<LibraryProblem> {
    let start = firstIndex { !$0.lexicographicallyPrecedes(path.utf8) }
    let rest = all[start...]
    return rest.prefix { $0.path == path }
  }

  /// The problems in everything that belongs to the session or item at `folder`; all of them for an
  /// empty one.
  ///
  /// - Complexity: O(log *n*).
  public func problems(below folder: String) -> ArraySlice<LibraryProblem> {
    guard !folder.isEmpty else { return all[...] }
    let inside = folder + "/"
    // The byte after the slash: nothing below the folder sorts behind it.
    let behind = folder + "0"
    return all[
      firstIndex {
        !$0.lexicographicallyPrecedes(inside.utf8)
      }..<firstIndex {
        !$0.lexicographicallyPrecedes(behind.utf8)
      }]
  }

  /// The first whose path `isBehind`, which holds for all from some index on.
  private func firstIndex(_ isBehind: (String.UTF8View) -> Bool) -> Int {
    all.firstIndex(byPath: \.path, isBehind)
  }

  private static func tally(
    _ files: [String: ProblemCount], in library: Library
  ) -> [String: ProblemCount] {
    var folders: [String: ProblemCount] = [:]
    for session in library.sessions {
      folders[session.folder] = ProblemCount()
      for item in session.items { folders[item.folder] = ProblemCount() }
    }
    for (path, count) in files {
      var folder = path[...]
      while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
        folder = folder[..<slash]
        folders[String(folder)]?.add(count)
      }
    }
    for item in library.sessions.lazy.flatMap(\.items) {
      let inside = (item.folder + "/").utf8
      for position in item.positions where !position.path.utf8.starts(with: inside) {
        if let count = files[position.path] { folders[item.folder]?.add(count) }
      }
    }
    return folders
  }
}

extension ProblemCount {
  /// Counts one more of `severity`.
  mutating func add(_ severity: Severity) {
    switch severity {
    case .error: errors += 1
    case .warning: warnings += 1
    case .note: notes += 1
    }
  }

  /// Adds `more`.
  mutating func add(_ more: ProblemCount) {
    errors += more.errors
    warnings += more.warnings
    notes += more.notes
  }

  /// The greater count of each severity: what a check has found before is not taken back by a
  /// reading that looks at less.
  public func atLeast(_ other: ProblemCount) -> ProblemCount {
    var count = self
    count.errors = max(errors, other.errors)
    count.warnings = max(warnings, other.warnings)
    count.notes = max(notes, other.notes)
    return count
  }
}
