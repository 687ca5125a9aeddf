import Screen

extension Theme {
  /// How light the terminal's own background is.
  public enum Background: Hashable, Sendable {
    case light
    case dark

    /// What COLORFGBG says, as in `15;0` or `0;default;15`; its last number is the background's.
    public init?(colorFGBG: String) {
      guard let last = colorFGBG.split(separator: ";").last, let number = Int(last),
        (0...15).contains(number)
      else { return nil }
      self = number == 7 || number > 8 ? .light : .dark
    }
  }

  /// The colours of a theme by their numbers; the first 16 are the user's own.
  struct Palette {
    var accent: UInt8
    var good: UInt8
    var caution: UInt8
    var alarm: UInt8
    /// `nil` where it is only dimmed, which fits any background.
    var secondary: UInt8?
    /// Text and its background, where they are not the terminal's own.
    var paper: (text: UInt8, background: UInt8)?

    /// `nil` where no colours are wanted.
    init?(_ appearance: Settings.Appearance, colors: Int, background: Background?) {
      let isRich = colors >= 256
      switch appearance {
      case .none: return nil
      case .automatic:
        switch background {
        case nil: self = isRich ? .neutral : .neutralOf8
        case .light?: self = isRich ? .light : .lightOf8
        case .dark?: self = isRich ? .dark : .darkOf(colors)
        }
      case .light: self = isRich ? .light : .lightOf8
      case .dark: self = isRich ? .dark : .darkOf(colors)
      case .highContrast: self = isRich ? .highContrast : .highContrastOf(colors)
      }
    }

    private init(
      accent: UInt8, good: UInt8, caution: UInt8, alarm: UInt8, secondary: UInt8? = nil,
      paper: (UInt8, UInt8)? = nil
    ) {
      self.accent = accent
      self.good = good
      self.caution = caution
      self.alarm = alarm
      self.secondary = secondary
      self.paper = paper
    }

    /// The user's own colours, which whoever chose the background chose for it, and a grey that is
    /// between black and white.
    private static let neutral = Palette(
      accent: 6, good: 2, caution: 3, alarm: 1, secondary: 245)
    /// Each at least 4.5 to 1 against white.
    private static let light = Palette(
      accent: 25, good: 28, caution: 130, alarm: 124, secondary: 241)
    /// Each at least 4.5 to 1 against a dark grey.
    private static let dark = Palette(
      accent: 80, good: 114, caution: 179, alarm: 203, secondary: 246)
    /// Each at least 7 to 1 against black.
    private static let highContrast = Palette(
      accent: 51, good: 46, caution: 226, alarm: 210, secondary: 252, paper: (231, 16))

    private static let neutralOf8 = Palette(accent: 6, good: 2, caution: 3, alarm: 1)
    /// Yellow and cyan can't be read on white.
    private static let lightOf8 = Palette(accent: 4, good: 2, caution: 5, alarm: 1)

    private static func darkOf(_ colors: Int) -> Palette {
      colors >= 16 ? Palette(accent: 14, good: 10, caution: 11, alarm: 9) : neutralOf8
    }

    private static func highContrastOf(_ colors: Int) -> Palette {
      colors >= 16
        ? Palette(accent: 14, good: 10, caution: 11, alarm: 9, secondary: 15, paper: (15, 0))
        : Palette(accent: 6, good: 2, caution: 3, alarm: 7, secondary: 7, paper: (7, 0))
    }
  }

  mutating func take(_ palette: Palette) {
    accent.foreground = .index(palette.accent)
    heading.foreground = .index(palette.accent)
    quote.foreground = .index(palette.accent)
    marked.foreground = .index(palette.accent)
    good.foreground = .index(palette.good)
    caution.foreground = .index(palette.caution)
    alarm.foreground = .index(palette.alarm)
    misspelt.foreground = .index(palette.alarm)
    if let number = palette.secondary {
      secondary = Style(foreground: .index(number))
    }
    guard let paper = palette.paper else { return }
    for style in [
      \Theme.text, \.secondary, \.accent, \.chosen, \.marked, \.title, \.heading, \.strong,
      \.emphasis, \.quote, \.good, \.caution, \.alarm, \.selection,
      \.misspelt,
    ] {
      self[keyPath: style].background = .index(paper.background)
      if self[keyPath: style].foreground == .standard {
        self[keyPath: style].foreground = .index(paper.text)
      }
    }
    marked.attributes = [.bold, .underline]
  }
}
