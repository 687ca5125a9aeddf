import Archive
import Dossier

/// What `check` found, for people or for programs.
nonisolated struct CheckReport {
  private let problems: [ReportedProblem]
  private let briefs: Int
  let errors: Int
  let warnings: Int
  private let notes: Int

  /// - Parameter places: Files and folders that matter, below the library's root; all of it where
  ///   there are none.
  init(_ loaded: LoadedLibrary, places: [String]) {
    func matters(_ path: String) -> Bool {
      places.isEmpty
        || places.contains { place in
          place.isEmpty || path.utf8.elementsEqual(place.utf8)
            || path.utf8.starts(with: (place + "/").utf8)
        }
    }
    var problems = loaded.passedOver.filter { matters($0.path) }.map { ReportedProblem($0) }
    // The lines of one file serve all its problems, which stand together.
    var lines: (path: String, lines: SourceLines?) = ("", nil)
    for diagnostic in loaded.diagnostics where matters(diagnostic.path) {
      if lines.path != diagnostic.path || lines.lines == nil {
        lines = (diagnostic.path, loaded.texts[diagnostic.path].map { SourceLines($0) })
      }
      problems.append(ReportedProblem(diagnostic, in: lines.lines))
    }
    self.problems = problems.sorted { left, right in
      left.path == right.path
        ? left.start < right.start
        : left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
    }
    briefs = loaded.paths.count { matters($0) }
    errors = problems.count { $0.severity == .error }
    warnings = problems.count { $0.severity == .warning }
    notes = problems.count { $0.severity == .note }
  }

  var json: String {
    JSON.object([
      ("problems", .array(problems.map(\.json))), ("briefs", .number(briefs)),
      ("errors", .number(errors)), ("warnings", .number(warnings)),
    ]).line
  }

  var text: String {
    var text = ""
    for problem in problems { text += problem.text + "\n" }
    let counts = [(errors, "error"), (warnings, "warning"), (notes, "note")]
      .filter { $0.0 > 0 }.map { Self.counted($0.0, $0.1) }
    let result = counts.isEmpty ? "no problems" : counts.joined(separator: ", ")
    return text + "\(Self.counted(briefs, "brief")): \(result)\n"
  }

  private static func counted(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }
}
