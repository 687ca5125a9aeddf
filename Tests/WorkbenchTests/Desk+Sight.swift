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

  /// Where `text` stands first on the screen, or in a part of it; at last in the line at the top.
  func place(of text: String, in area: Rect? = nil) -> ScreenPosition? {
    let rows = Array(lines.enumerated())
    for (row, line) in rows.dropFirst() + rows.prefix(1) {
      for range in line.ranges(of: text) {
        let column = DisplayWidth.width(of: String(line[..<range.lowerBound]))
        let place = ScreenPosition(row: row, column: column)
        if area?.contains(place) ?? true { return place }
      }
    }
    return nil
  }

  /// Presses and releases the button where `text` stands first, as often and as quickly as
  /// `clicks` says.
  mutating func click(
    _ text: String, clicks: Int = 1, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    guard let place = place(of: text) else {
      Issue.record(
        "There is no “\(text)”:\n\(lines.joined(separator: "\n"))",
        sourceLocation: sourceLocation)
      return
    }
    click(at: place, clicks: clicks)
  }

  /// Presses and releases the button at a cell.
  mutating func click(at place: ScreenPosition, _ held: Key.Modifiers = [], clicks: Int = 1) {
    for count in 1...clicks {
      tell(.mouse(MouseEvent(.press, at: place, held, clicks: count)))
      tell(.mouse(MouseEvent(.release, at: place, held, clicks: count)))
    }
  }

  /// Turns the wheel where `text` stands first, towards the user where `notches` is positive.
  mutating func turnWheel(_ notches: Int, on text: String) {
    guard let place = place(of: text) else {
      Issue.record("There is no “\(text)”.")
      return
    }
    for _ in 0..<abs(notches) {
      tell(.mouse(MouseEvent(notches > 0 ? .scrollDown : .scrollUp, at: place)))
    }
  }

  /// The message at the foot.
  var message: String? { workbench.messages.current?.text }

  /// The text of the draft on the screen.
  var text: String? { workbench.currentDraft?.editor.buffer.text }

  /// The text with its cursor and selection, as `MarkedText` writes them.
  var marked: String? { workbench.currentDraft.map { MarkedText.text($0.editor) } }

  /// The draft beside its file.
  var comparison: Comparison? {
    if case .comparison(let comparison) = workbench.overlay { comparison } else { nil }
  }

  /// The decision that is asked for.
  var question: Decision? {
    if case .decision(let decision) = workbench.overlay { decision } else { nil }
  }

  /// The files that were asked to be read, in order, since the request numbered `start`.
  func asked(since start: Int) -> [Effect] { Array(asked[start...]) }

  /// Goes to the intervention of the fixture and opens it.
  static func drafting(
    columns: Int = 110, rows: Int = 30, text: String? = nil, theme: Theme = Theme(colors: 256),
    settings: Settings = Settings()
  ) -> Desk {
    var files = Fixture.files
    if let text { files[Fixture.draft] = text }
    var desk = Desk(
      columns: columns, rows: rows, files: files, destination: Fixture.draft, theme: theme,
      settings: settings)
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
