import Diplomacy
import Dossier
public import Prose
import Screen

/// How what is drawn looks: a style for each meaning, and the signs.
///
/// Colour never stands alone: whatever it says is also said by a sign, a word or weight.
public struct Theme: Hashable, Sendable {
  /// What the terminal can be trusted to draw.
  public var repertoire = Repertoire.all
  /// Whether the terminal itself puts what runs from right to left into order.
  public var isOrderedByTerminal = false
  var text = Style()
  /// Dates, sources, hints: what can be passed over.
  var secondary = Style()
  /// Where the user is.
  var accent = Style()
  /// The chosen row of the column that has the keyboard.
  var chosen = Style()
  /// The chosen row of any other column.
  var marked = Style()
  var title = Style()
  var heading = Style()
  var strong = Style()
  var emphasis = Style()
  var quote = Style()
  var good = Style()
  var caution = Style()
  var alarm = Style()
  /// Selected text.
  var selection = Style()
  /// A word that no dictionary has.
  var misspelt = Style()

  /// The theme for a terminal of `colors` colours; 0 for one that shows none.
  ///
  /// - Parameter background: what the terminal says of its background, if anything.
  public init(
    _ appearance: Settings.Appearance = .automatic, colors: Int, background: Background? = nil
  ) {
    title.attributes = [.bold]
    strong.attributes = [.bold]
    heading.attributes = [.bold]
    emphasis.attributes = [.underline]
    chosen.attributes = [.reverse]
    selection.attributes = [.reverse]
    misspelt.attributes = [.underline]
    marked.attributes = [.bold]
    accent.attributes = [.bold]
    secondary.attributes = [.dim]
    alarm.attributes = [.bold]
    guard colors >= 8, let palette = Palette(appearance, colors: colors, background: background)
    else { return }
    take(palette)
  }

  /// The order in which a line of text is put on the screen; `nil` for as it is read.
  var order: LineOrder? { isOrderedByTerminal ? .leftToRight : nil }

  /// What was looked for and found.
  var found: Style {
    var style = accent
    style.attributes.insert(.underline)
    return style
  }

  func style(of role: Page.Role) -> Style {
    switch role {
    case .title: title
    case .heading: heading
    case .strong: strong
    case .emphasis: emphasis
    case .quote: quote
    case .subtitle, .secondary: secondary
    case .stance(let stance): style(of: stance)
    case .redLine: alarm
    case .problem: caution
    case .text, .code: text
    }
  }

  func style(of stance: Stance) -> Style {
    switch stance {
    case .support: good
    case .conditional, .flexible: caution
    case .oppose: alarm
    case .abstain, .undeclared: secondary
    }
  }
}
