import Dossier

/// The check of the whole library: what it found, and how far the one under way is.
struct ProblemCheck: Sendable {
  /// How many files of how many were read.
  struct Progress: Hashable, Sendable {
    let read: Int
    let total: Int
  }

  /// What the last whole check found; it stays until the next one is through, so that no count
  /// falls and rises again.
  private(set) var found: LibraryProblems?
  /// Told by a check that takes a while.
  private(set) var progress: Progress?
  private(set) var isUnderWay = false
  /// Whether the user stopped it.
  private(set) var isStopped = false

  /// The library is about to be read again: a check of the former one is of no use.
  mutating func abandon() {
    isUnderWay = false
    progress = nil
  }

  /// Asks for a check of the library that was read as `generation`.
  mutating func begin(_ generation: Int) -> Effect {
    isUnderWay = true
    isStopped = false
    progress = nil
    return .checkLibrary(generation: generation)
  }

  /// Takes in how far the check under way is.
  mutating func take(read: Int, of total: Int) {
    if isUnderWay { progress = Progress(read: read, total: total) }
  }

  /// Takes in what was found.
  mutating func take(_ problems: LibraryProblems) {
    abandon()
    found = problems
  }

  /// The user does not want to wait for it.
  mutating func stop() {
    isStopped = isUnderWay
    abandon()
  }
}

extension ProblemCheck.Progress {
  /// In words: `34 %`.
  var percent: String { "\(total > 0 ? min(100, read * 100 / total) : 0) %" }
}
