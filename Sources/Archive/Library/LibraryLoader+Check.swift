import Dossier

extension LibraryLoader {
  /// Reads every brief of a library whole, one after the other on the calling thread, and keeps
  /// only what is wrong with it.
  ///
  /// - Parameters:
  ///   - loaded: The library by its front matter, as it is now.
  ///   - former: What an earlier check found; what is still so is taken from it.
  ///   - changed: The files that changed since `former`.
  ///   - progress: Told after every file how many of how many were read.
  ///   - isCancelled: Asked before every file.
  /// - Returns: What was found until the end, or until `isCancelled` became true; `nil` where that
  ///   is nothing.
  public static func check(
    _ loaded: LoadedLibrary, after former: LibraryCheckup? = nil, changed: Set<String> = [],
    progress: (_ read: Int, _ of: Int) -> Void = { _, _ in }, isCancelled: () -> Bool = { false }
  ) throws(LibraryError) -> LibraryCheckup? {
    let folder = try LibraryFolder.scan(
      loaded.root, isWanted: { BriefReader.kind(ofPath: $0) != nil }, isCancelled: isCancelled)
    // A folder that was not walked to its end does not tell which files there are.
    if isCancelled() { return former?.forgetting(changed) }
    var reading = CheckReading(loaded, former, changed)
    for (index, path) in folder.files.enumerated() {
      if isCancelled() {
        for path in folder.files[index...] { reading.leave(path) }
        break
      }
      reading.read(path)
      progress(index + 1, folder.files.count)
    }
    reading.add(folder.problems)
    return reading.checkup
  }
}

/// A check of a library under way.
private struct CheckReading {
  private let loaded: LoadedLibrary
  private let former: LibraryCheckup?
  private let changed: Set<String>
  private let questions: QuestionIndex
  private let bodies: BodyCheck
  private let ofTheWhole: [String: [Diagnostic]]
  private let formerlyOfTheWhole: [String: [Diagnostic]]
  private let formerProblems: [String: [LibraryProblem]]
  private var found: [LibraryProblem] = []
  private var unread: Set<String> = []

  init(_ loaded: LoadedLibrary, _ former: LibraryCheckup?, _ changed: Set<String>) {
    self.loaded = loaded
    self.former = former
    self.changed = changed
    questions = QuestionIndex(loaded.library)
    bodies = BodyCheck(loaded.library)
    ofTheWhole = Dictionary(grouping: loaded.diagnosticsOfTheWhole, by: \.path)
    formerlyOfTheWhole = Dictionary(grouping: former?.ofTheWhole ?? [], by: \.path)
    formerProblems = Dictionary(grouping: former?.problems ?? [], by: \.path)
  }

  /// Takes over what is known of a file; `false` where it has to be read.
  private mutating func takeOver(_ path: String) -> Bool {
    guard let former, !former.unread.contains(path), !changed.contains(path),
      ofTheWhole[path] == formerlyOfTheWhole[path]
    else { return false }
    found += formerProblems[path] ?? []
    return true
  }

  /// Leaves a file for a later check, unless it is known already.
  mutating func leave(_ path: String) {
    if !takeOver(path) { unread.insert(path) }
  }

  mutating func read(_ path: String) {
    guard !takeOver(path) else { return }
    do throws(ReadError) {
      let file = try StoredFile.read(PathParts.join(loaded.root, path))
      let questions = questions.questions(forPath: path)
      guard let brief = BriefReader.read(file.bytes, path: path, questions: questions) else {
        return
      }
      let all = brief.diagnostics + bodies.diagnostics(of: brief) + (ofTheWhole[path] ?? [])
      guard !all.isEmpty else { return }
      let lines = SourceLines(brief.text)
      found += all.map {
        LibraryProblem($0, in: lines, body: brief.frontMatter.upperBound)
      }
    } catch {
      found.append(LibraryProblem(FileProblem(.file(error.kind), path: path)))
    }
  }

  /// Adds what is no brief that can be read, and what is wrong with files that are not there.
  mutating func add(_ passedOver: [FileProblem]) {
    found += passedOver.map { LibraryProblem($0) }
    if loaded.library.settings == nil {
      found += (ofTheWhole["library.yaml"] ?? []).map { LibraryProblem($0, in: nil) }
    }
  }

  var checkup: LibraryCheckup {
    LibraryCheckup(problems: found, unread: unread, ofTheWhole: loaded.diagnosticsOfTheWhole)
  }
}

extension LibraryProblem {
  fileprivate init(_ problem: FileProblem) {
    self.init(
      path: problem.path.isEmpty ? "." : problem.path, severity: problem.severity,
      code: problem.code, message: problem.message)
  }
}
