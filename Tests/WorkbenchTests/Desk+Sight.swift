import Dossier
import Prose
import Screen
import TestKit
import Testing

@testable import Workbench

/// What tests look at, in a few words.
extension Desk {
  /// The pane of Browse that has the keyboard, and the brief that the page is to show.
  var chosen: String {
    let path = workbench.library.value.flatMap { workbench.browse.chosenPath(in: $0) }
    return "\(workbench.browse.focus): \(path ?? "–")"
  }

  /// The rows of the screen, without blanks at their ends.
  var lines: [String] {
    let surface = frame().surface
    return (0..<surface.size.rows).map { row in
      let line = (0..<surface.size.columns).map { surface[row, $0].text }.joined()
      return String(
        line.prefix(
          line.lastIndex { $0 != " " }.map {
            line.distance(from: line.startIndex, to: $0) + 1
          } ?? 0))
    }
  }

  /// Whether any row of the screen has `text`.
  func shows(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

  /// The message at the foot.
  var message: String? { workbench.messages.current?.text }

  /// The text of the draft on the screen.
  var text: String? { workbench.currentDraft?.editor.buffer.text }

  /// The text with its cursor and selection, as `MarkedText` writes them.
  var marked: String? { workbench.currentDraft.map { MarkedText.text($0.editor) } }

  /// The decision that is asked for.
  var question: Decision? {
    if case .decision(let decision) = workbench.overlay { decision } else { nil }
  }

  /// The files that were asked to be read, in order, since the request numbered `start`.
  func asked(since start: Int) -> [Effect] { Array(asked[start...]) }

  /// Goes to the intervention of the fixture and opens it.
  static func drafting(
    columns: Int = 110, rows: Int = 30, text: String? = nil, theme: Theme = Theme(colors: 256)
  ) -> Desk {
    var files = Fixture.files
    if let text { files[Fixture.draft] = text }
    var desk = Desk(
      columns: columns, rows: rows, files: files, destination: Fixture.draft, theme: theme)
    desk.press("<enter>")
    return desk
  }

  /// Holds the screen against `Snapshots/NAME.txt`.
  func expect(_ name: String, file: String = #filePath) {
    let (surface, cursor) = frame()
    GoldenFrame(surface, cursor: cursor, repertoire: workbench.theme.repertoire)
      .expect(name, file: file)
  }
}
