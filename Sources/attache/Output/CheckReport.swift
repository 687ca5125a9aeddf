import Archive
import Dossier

/// What `check` found, for people or for programs.
nonisolated struct CheckReport {
  private let problems: [PlacedDiagnostic]
  private let briefs: Int
  private let count: ProblemCount

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
    let mattering = loaded.diagnostics.filter { matters($0.path) }
    briefs = places.isEmpty ? loaded.paths.count : loaded.paths.count { matters($0) }
    count = ProblemCount(mattering)
    problems = mattering.byFile.flatMap { path, diagnostics in
      PlacedDiagnostic.all(diagnostics, in: loaded.texts[path])
    }
  }

  var errors: Int { count.errors }

  var warnings: Int { count.warnings }

  var json: String {
    JSON.object([
      ("problems", .array(problems.map(JSON.init))), ("briefs", .number(briefs)),
      ("errors", .number(errors)), ("warnings", .number(warnings)),
    ]).line
  }

  var text: String {
    var text = ""
    for problem in problems { text += problem.text }
    let counts = [(errors, "error"), (warnings, "warning"), (count.notes, "note")]
      .filter { $0.0 > 0 }.map { Self.counted($0.0, $0.1) }
    let result = counts.isEmpty ? "no problems" : counts.joined(separator: ", ")
    return text + "\(Self.counted(briefs, "brief")): \(result)\n"
  }

  /// `1 error`, `2 errors`.
  static func counted(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }
}

extension JSON {
  /// A problem with the keys that are documented.
  nonisolated fileprivate init(_ problem: PlacedDiagnostic) {
    let diagnostic = problem.diagnostic
    self = .object([
      ("code", .string(diagnostic.code)), ("severity", .string(diagnostic.severity.rawValue)),
      ("path", .string(diagnostic.path)), ("line", .number(problem.start.line)),
      ("column", .number(problem.start.column)), ("endColumn", .number(problem.endColumn)),
      ("message", .string(problem.message)), ("suggestion", JSON(diagnostic.suggestion)),
    ])
  }
}
