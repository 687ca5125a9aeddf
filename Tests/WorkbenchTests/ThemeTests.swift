import Diplomacy
import Dossier
import Prose
import Screen
import Testing

@testable import Workbench

@Suite("Themes") struct ThemeTests {
  /// Every style that says something.
  private var meanings: [KeyPath<Theme, Style>] {
    [
      \.text, \.secondary, \.accent, \.marked, \.title, \.heading, \.strong, \.emphasis, \.quote,
      \.good, \.caution, \.alarm,
    ]
  }

  /// How strongly two lights differ, as the Web's guidelines count it.
  private func contrast(_ one: Double, _ other: Double) -> Double {
    (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  /// The light of one of the colours that are the same everywhere.
  private func light(_ number: UInt8) -> Double {
    let number = Int(number)
    let level = { (step: Int) in step == 0 ? 0 : 55 + step * 40 }
    let index = number - 16
    let parts =
      number >= 232
      ? Array(repeating: 8 + (number - 232) * 10, count: 3)
      : [level(index / 36), level(index / 6 % 6), level(index % 6)]
    // The square is near enough to the eye's own curve for a limit.
    return zip(parts, [0.2126, 0.7152, 0.0722]).reduce(0) { sum, part in
      let share = Double(part.0) / 255
      return sum + share.squareRoot() * share * share * part.1
    }
  }

  @Test(
    arguments: [
      (.automatic, [1, 0], 3.4), (.light, [1], 4.5), (.dark, [0, 0.016], 4.5),
      (.highContrast, [], 7),
    ] as [(Settings.Appearance, [Double], Double)])
  func `what is written can be read`(
    appearance: Settings.Appearance, backgrounds: [Double], limit: Double
  ) {
    let theme = Theme(appearance, colors: 256)
    for meaning in meanings {
      let style = theme[keyPath: meaning]
      guard let number = style.foreground.number, number >= 16 else { continue }
      for background in style.background.number.map({ [light($0)] }) ?? backgrounds {
        #expect(contrast(light(number), background) >= limit, "\(meaning) \(number)")
      }
    }
  }

  @Test(arguments: Settings.Appearance.allCases, [0, 2, 8, 16, 88, 256])
  func `no theme uses more colours than there are`(
    appearance: Settings.Appearance, colors: Int
  ) {
    let theme = Theme(appearance, colors: colors)
    for meaning in meanings + [\.chosen, \.selection] {
      for color in [theme[keyPath: meaning].foreground, theme[keyPath: meaning].background] {
        guard let number = color.number else { continue }
        #expect(colors >= 8 && Int(number) < colors && appearance != .none)
      }
    }
  }

  @Test(arguments: Settings.Appearance.allCases, [0, 8, 16, 256])
  func `where the user is, what is chosen and what is forbidden stand out`(
    appearance: Settings.Appearance, colors: Int
  ) {
    let theme = Theme(appearance, colors: colors)
    for style in [theme.accent, theme.chosen, theme.selection, theme.alarm, theme.strong] {
      // By more than its colour.
      #expect(style.attributes != theme.text.attributes)
    }
  }

  @Test(
    arguments: [
      ("15;0", .dark), ("0;15", .light), ("0;default;15", .light), ("7;8", .dark), ("0;7", .light),
      ("15;default", nil), ("", nil), ("x", nil), ("0;99", nil), ("12;4", .dark), ("0;11", .light),
    ] as [(String, Theme.Background?)])
  func `COLORFGBG tells the background`(value: String, background: Theme.Background?) {
    #expect(Theme.Background(colorFGBG: value) == background)
  }

  @Test func `the background decides where the user does not`() {
    let told = Theme(colors: 256, background: .light)
    #expect(told == Theme(.light, colors: 256))
    #expect(Theme(.dark, colors: 256, background: .light) == Theme(.dark, colors: 256))
    #expect(Theme(colors: 256) != told)
  }

  @Test func `high contrast leaves no cell to the terminal`() {
    let theme = Theme(.highContrast, colors: 256)
    for keys in ["", "lj", "ljl<tab>", "?", "m", "N", "ljN", "l/sou", "Ns", "4"] {
      var desk = Desk(columns: 80, rows: 24, theme: theme)
      desk.press(keys)
      expectPaper(desk, keys)
    }
    var desk = Desk.drafting(theme: theme)
    for keys in ["", "<s-c-right>", "<tab>", "<f5>", "<c-q>"] {
      desk.press(keys)
      expectPaper(desk, keys)
    }
  }

  private func expectPaper(_ desk: Desk, _ keys: String) {
    let surface = desk.frame().surface
    for row in 0..<surface.size.rows {
      for column in 0..<surface.size.columns {
        let cell = surface[row, column]
        #expect(
          cell.style.background != .standard
            && (cell.text == " " || cell.style.foreground != .standard),
          "\(keys) at \(row):\(column)")
      }
    }
  }

  @Test func `stances have marks of their own in signs and in letters`() {
    for repertoire in Repertoire.allCases {
      let marks = Stance.allCases.map { repertoire.shown(String($0.mark(in: repertoire))) }
      #expect(Set(marks).count == Stance.allCases.count)
      if repertoire != .all { #expect(marks == ["S", "C", "F", "A", "O", "-"]) }
    }
  }
}
