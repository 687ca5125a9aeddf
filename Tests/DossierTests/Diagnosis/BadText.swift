import Dossier
import Prose

/// A small library in which something is wrong: its files beside those of `base`.
struct BadText: Sendable {
  var name: String
  var files: [(path: String, bytes: [UInt8])]
  /// What could not be read at all.
  var passedOver: [Diagnostic] = []
  /// Whether the library has what every good one has.
  var hasBase = true

  init(_ name: String, _ files: (path: String, text: String)...) {
    self.name = name
    self.files = files.map { ($0.path, Array($0.text.utf8)) }
  }

  init(_ name: String, bytes: [UInt8], at path: String) {
    self.name = name
    files = [(path, bytes)]
  }

  init(_ name: String, passedOver: Diagnostic) {
    self.name = name
    files = []
    self.passedOver = [passedOver]
  }

  static func position(_ name: String, _ text: String) -> BadText {
    BadText(name, ("s/2/positions/IRN.md", text))
  }

  static func item(_ name: String, _ text: String) -> BadText {
    BadText(name, ("s/2/item.md", text))
  }

  static func speech(_ name: String, _ text: String) -> BadText {
    BadText(name, ("s/2/interventions/a.md", text))
  }

  /// Lines of a session's front matter.
  static func session(_ name: String, _ lines: String) -> BadText {
    BadText(name, ("s/session.md", "---\ntitle: T\ndates: 2021-04-06/2021-04-08\n\(lines)---\n"))
  }

  static func library(_ name: String, _ text: String) -> BadText {
    BadText(name, ("library.yaml", text))
  }

  static func floor(_ name: String, _ text: String) -> BadText {
    BadText(name, ("s/2/floor/2021-04-08.md", text))
  }

  /// Without a library around it.
  static func bare(_ name: String, _ files: (path: String, text: String)...) -> BadText {
    var bad = BadText(name)
    bad.files = files.map { ($0.path, Array($0.text.utf8)) }
    bad.hasBase = false
    return bad
  }

  private static let base = [
    ("library.yaml", "delegation: XAA\n"),
    ("s/session.md", "---\ntitle: T\ndates: 2021-04-06/2021-04-08\n---\n"),
    ("s/2/item.md", "---\nnumber: 2\ntitle: T\nquestions: {mandate: Renew the mandate?}\n---\n"),
    (
      "documents/a.md",
      "---\nsymbol: A/RES/74/247\ntitle: T\n---\n\n## OP 2\n\nDecides to go on.\n"
    ),
  ]

  /// The whole library, read and looked through.
  func diagnosis() -> (diagnosis: LibraryDiagnosis, briefs: [Brief]) {
    var all = files
    if hasBase {
      for (path, text) in Self.base where !files.contains(where: { $0.path == path }) {
        all.append((path, Array(text.utf8)))
      }
    }
    let item = all.first { $0.path == "s/2/item.md" }
    var questions: [Question] = []
    if let item, case .item(let header)? = BriefReader.header(item.bytes, path: item.path)?.header {
      questions = header.questions
    }
    let briefs = all.compactMap { path, bytes in
      BriefReader.read(
        bytes, path: path, questions: path.hasPrefix("s/2/positions/") ? questions : [])
    }
    return (LibraryDiagnosis(briefs, passedOver: passedOver), briefs)
  }

  /// The text and what is printed of it.
  func told() -> (text: String, codes: [String]) {
    let (diagnosis, briefs) = diagnosis()
    var text = "=== \(name)\n"
    for (path, bytes) in files { text += "--- \(path)\n" + Self.shown(bytes) }
    text += ">>>\n"
    var codes: [String] = []
    let paths = Set(diagnosis.diagnostics.map(\.path)).sorted()
    for path in paths {
      let brief = briefs.first { $0.path == path }
      let found = Array(diagnosis.diagnostics(ofPath: path))
      for problem in PlacedDiagnostic.all(found, in: brief?.text) {
        text += problem.text
        codes.append(problem.diagnostic.code)
      }
    }
    return (text + "\n", codes)
  }

  /// A file as the table shows it: every character visible, long lines cut.
  private static func shown(_ bytes: [UInt8]) -> String {
    let lineEnds = ByteExactText.decode(bytes).replacing("\r\n", with: "␍\n")
    let lines = VisibleText.safe(lineEnds, keepingLines: true)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let shown = lines.prefix(40).map { line in
      line.count > 160 ? "\(line.prefix(120))… (\(line.count) characters)" : String(line)
    }
    let text = shown.joined(separator: "\n")
    return text.hasSuffix("\n") ? text : text + (text.isEmpty ? "" : "⏎̸\n")
  }
}
