import Prose

/// What one column of one row shows: 24 bytes without any reference.
public struct Cell: Hashable, Sendable {
  /// The scalar with a width of its own; a space in the right half of a wide one.
  public private(set) var base: UInt32
  /// The first combining mark, or 0.
  public private(set) var mark1: UInt32 = 0
  /// The second combining mark, or 0.
  public private(set) var mark2: UInt32 = 0
  /// The third combining mark, or 0.
  public private(set) var mark3: UInt32 = 0
  /// Colours and attributes.
  public var style: Style
  /// The columns: 1, 2, or 0 for the right half of a wide cell.
  public private(set) var width: UInt8
  /// Fills the last bytes, so that equal cells are equal as memory too.
  private var filler: UInt16 = 0

  /// A cell of a scalar of width 1 or 2; marks beyond the third are left out.
  public init(
    _ base: Unicode.Scalar, marks: [Unicode.Scalar] = [], width: Int = 1, style: Style = .standard
  ) {
    self.base = base.value
    self.width = UInt8(clamping: width)
    self.style = style
    if let mark = marks.first { mark1 = mark.value }
    if marks.count > 1 { mark2 = marks[1].value }
    if marks.count > 2 { mark3 = marks[2].value }
  }

  /// A space.
  public static func blank(_ style: Style = .standard) -> Cell { Cell(" ", style: style) }

  /// The right half of a wide cell.
  @inline(__always)
  static func rightHalf(_ style: Style) -> Cell { Cell(base: 0x20, width: 0, style: style) }

  /// Shows another letter in the same style.
  @inline(__always)
  mutating func show(_ letter: LoneLetter) {
    base = letter.value
    width = UInt8(truncatingIfNeeded: letter.width)
  }

  @inline(__always)
  private init(base: UInt32, width: UInt8, style: Style) {
    self.base = base
    self.width = width
    self.style = style
  }

  /// The text it shows; empty for the right half of a wide cell.
  public var text: String {
    guard width > 0 else { return "" }
    var scalars = String.UnicodeScalarView()
    for value in [base, mark1, mark2, mark3] where value != 0 {
      if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
    return String(scalars)
  }
}
