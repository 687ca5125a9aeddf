import Prose
import Screen

/// What the mouse's button went down on: a second click and a drag go on with that, whatever lies
/// there by then.
enum PressTarget: Hashable, Sendable {
  /// A row of a column.
  case row
  /// The text of the draft; what the press selected of it.
  case text(TextRange)
  /// A row of the rail.
  case rail
  /// A key at the foot or at the top.
  case key(Key)
  /// Anything that has no use for more than a press.
  case nothing
}
