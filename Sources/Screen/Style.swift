/// A colour of the terminal: its own default, or one of its 256 by number.
public struct Color: Hashable, Sendable {
  private let raw: UInt16

  /// The terminal's own foreground or background.
  public static let standard = Color(raw: 0xFFFF)

  /// One of the 256; the first 16 are the user's own, 16–231 a cube, the rest greys.
  public static func index(_ number: UInt8) -> Color { Color(raw: UInt16(number)) }

  /// The number, if it isn't the terminal's default.
  public var number: UInt8? { raw < 256 ? UInt8(raw) : nil }

  private init(raw: UInt16) { self.raw = raw }
}

/// How a letter is set, apart from its colours.
public struct Attributes: OptionSet, Hashable, Sendable {
  /// The attributes as bits.
  public let rawValue: UInt8

  /// Attributes from their bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Heavier, often brighter.
  public static let bold = Attributes(rawValue: 1)
  /// Fainter.
  public static let dim = Attributes(rawValue: 2)
  /// Slanted, where the terminal can.
  public static let italic = Attributes(rawValue: 4)
  /// With a line below.
  public static let underline = Attributes(rawValue: 8)
  /// Foreground and background exchanged.
  public static let reverse = Attributes(rawValue: 16)
}

/// Colours and attributes of a cell.
public struct Style: Hashable, Sendable {
  /// The colour of the letter.
  public var foreground: Color
  /// The colour behind it.
  public var background: Color
  /// Its other properties.
  public var attributes: Attributes

  /// A style; by default the terminal's own.
  public init(
    foreground: Color = .standard, background: Color = .standard, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own colours, no attribute.
  public static let standard = Style()
}
