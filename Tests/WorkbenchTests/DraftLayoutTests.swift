import Screen
import Testing

@testable import Workbench

@Suite struct DraftLayoutTests {
  @Test(arguments: [Draft.Pane.text, .rail]) func partsNeverOverlapOrLeaveTheArea(focus: Draft.Pane)
  {
    for columns in 1...200 {
      for rows in 0...40 {
        let area = Rect(row: 1, column: 0, columns: columns, rows: rows)
        let layout = DraftLayout(in: area, focus: focus)
        for part in [layout.text, layout.rail, layout.meters] where !part.isEmpty {
          #expect(part.intersection(area) == part, "\(columns)×\(rows)")
        }
        if !layout.text.isEmpty, !layout.rail.isEmpty {
          #expect(layout.text.endColumn < layout.rail.column)
        }
        for part in [layout.text, layout.rail] where !part.isEmpty {
          #expect(part.intersection(layout.meters).isEmpty)
        }
        if columns >= 12, rows >= 1 {
          #expect(!(focus == .text ? layout.text : layout.rail).isEmpty, "\(columns)×\(rows)")
        }
      }
    }
  }

  @Test func linesAreNeverLongerThanCanBeSpokenFrom() {
    let area = Rect(row: 0, column: 0, columns: 300, rows: 20)
    #expect(DraftLayout(in: area, focus: .text).text.columns == 76)
  }
}
