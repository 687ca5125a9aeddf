import Prose
import Screen
import TestKit
import Testing

@testable import Workbench

@Suite struct DraftCursorTests {
  /// The cell that `cluster` makes on a surface of its own.
  private static func cell(of cluster: Character) -> Cell {
    var surface = Surface(size: Size(columns: 4, rows: 1))
    surface.put(cluster, at: ScreenPosition(row: 0, column: 0), style: .standard)
    return surface[0, 0]
  }

  /// The cursor stands on the cluster before which a key would be inserted, in every script.
  @Test(arguments: [41, 42, 43, 44] as [UInt64]) func standsOnItsCluster(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let text = (0..<12).map { _ in
      "a" + AwkwardText.line(pieces: 12, using: &generator) + "\n"
    }.joined()
    for columns in [40, 80, 120] {
      let desk = Desk.drafting(
        columns: columns, rows: 60, text: "---\nstatus: draft\n---\n\n" + text)
      var draft = try #require(desk.workbench.currentDraft)
      let body = desk.workbench.body
      let area = DraftLayout(in: body, focus: .text).text
      var place = TextPosition(line: 0, offset: 0)
      while place < draft.editor.buffer.end {
        draft.edit(.setCursor(place))
        draft.settle(in: body)
        var surface = Surface(size: desk.size)
        var rows: [DrawnFrame.TextRow] = []
        draft.drawText(on: &surface, in: area, after: &rows, theme: Theme(colors: 0))
        let at = try #require(draft.cursor(in: area), "The cursor is nowhere on the screen.")
        let line = draft.editor.buffer.lines[place.line].text
        if let cluster = line.slice(place.offset..<line.utf8.count).first, !cluster.isWhitespace,
          // Brackets are drawn the other way round between letters that read from the right.
          !cluster.unicodeScalars.contains(where: \.properties.isBidiMirrored)
        {
          #expect(
            surface[at.row, at.column].text == Self.cell(of: cluster).text,
            "\(cluster.debugDescription) at \(place) of \(line.debugDescription)")
        }
        place = draft.editor.buffer.position(after: place)
      }
    }
  }

  /// A selection is seen on just the clusters that are in it.
  @Test(arguments: [
    ("one two", "<s-right>", "o"), ("one two", "<s-c-right>", "one"), ("one two", "", ""),
    ("one two", "<c-a>", "one two"), ("a中b", "<right><s-right>", "中"),
    ("e\u{301}a", "<s-right>", "e\u{301}"), ("one\ntwo", "<right><s-down>", "net"),
  ]) func theSelectionIsReversed(text: String, keys: String, selected: String) {
    var desk = Desk.drafting(text: "---\nstatus: draft\n---\n\n" + text)
    desk.press(keys)
    let surface = desk.frame().surface
    var reversed = ""
    for row in 0..<surface.size.rows {
      for column in 0..<surface.size.columns
      where surface[row, column].style.attributes.contains(.reverse) {
        reversed += surface[row, column].text
      }
    }
    #expect(reversed == selected)
  }
}
