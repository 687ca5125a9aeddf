/// A key press as the terminal reports it.
public struct Key: Hashable, Sendable {
  /// Which key.
  public enum Code: Hashable, Sendable {
    /// A key that writes something; with Control or Alt in lower case.
    case character(Character)
    case up, down, left, right, home, end, pageUp, pageDown
    case enter, tab, escape, backspace, delete, insert
    /// F1 and further.
    case function(Int)
  }

  /// Keys held down with another.
  public struct Modifiers: OptionSet, Hashable, Sendable {
    /// The modifiers as bits.
    public let rawValue: UInt8

    /// Modifiers from their bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The Control key.
    public static let control = Modifiers(rawValue: 1)
    /// The Alt key, which arrives as an escape before the key.
    public static let alt = Modifiers(rawValue: 2)
    /// The Shift key; a character carries it in itself.
    public static let shift = Modifiers(rawValue: 4)
  }

  /// Which key.
  public var code: Code
  /// What was held down with it.
  public var modifiers: Modifiers

  /// A key, with or without modifiers.
  public init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  /// The modifiers are told apart first: each key is looked up in a table of all bindings, of which
  /// few have its modifiers, and characters take a while to compare.
  public static func == (left: Key, right: Key) -> Bool {
    left.modifiers == right.modifiers && left.code == right.code
  }

  /// A key that writes something.
  public static func character(_ character: Character) -> Key { Key(.character(character)) }
  /// A letter with Control.
  public static func control(_ character: Character) -> Key { Key(.character(character), .control) }
  /// A letter with Alt.
  public static func alt(_ character: Character) -> Key { Key(.character(character), .alt) }
}
