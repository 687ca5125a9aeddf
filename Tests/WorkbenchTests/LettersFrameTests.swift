import Prose
import Testing

@testable import Workbench

/// What is seen with letters for signs, without colours, and with colours of its own.
@Suite struct LettersFrameTests {
  private static func theme(
    _ appearance: Settings.Appearance, colors: Int = 256, _ repertoire: Repertoire = .all
  ) -> Theme {
    var theme = Theme(appearance, colors: colors)
    theme.repertoire = repertoire
    return theme
  }

  private static func browsing(_ keys: String, _ theme: Theme) -> Desk {
    var desk = Desk(columns: 80, rows: 24, theme: theme)
    desk.press(keys)
    return desk
  }

  static let cases: [FrameCase] = [
    FrameCase("letters-browse") { browsing("ljlj", theme(.automatic, .letters)) },
    FrameCase("letters-page") { browsing("ljl<tab>", theme(.automatic, .letters)) },
    FrameCase("letters-help") { browsing("?", theme(.automatic, .letters)) },
    FrameCase("letters-draft") {
      Desk.drafting(columns: 110, rows: 30, theme: theme(.none, .letters))
    },
    FrameCase("letters-preview") {
      var desk = Desk.drafting(columns: 80, rows: 24, theme: theme(.automatic, .letters))
      desk.press("<f5>")
      return desk
    },
    FrameCase("ascii-draft") {
      Desk.drafting(
        columns: 80, rows: 24, text: "Délégué, “c’est” — 中 مندوب …\n",
        theme: theme(.automatic, colors: 8, .ascii))
    },
    FrameCase("none-browse") { browsing("ljlj", theme(.none)) },
    FrameCase("none-draft") { Desk.drafting(columns: 110, rows: 30, theme: theme(.none)) },
    FrameCase("8-colours-browse") { browsing("ljlj", theme(.automatic, colors: 8)) },
    FrameCase("16-colours-dark-browse") { browsing("ljlj", theme(.dark, colors: 16)) },
    FrameCase("light-browse") { browsing("ljlj", theme(.light)) },
    FrameCase("high-contrast-draft") {
      Desk.drafting(columns: 110, rows: 30, theme: theme(.highContrast))
    },
  ]

  @Test(arguments: cases) func isDrawnAsRecorded(_ frame: FrameCase) {
    frame.desk().expect(frame.name)
  }
}
