/// What is looked for in a text, and what counts as the same.
///
/// Unless the letters are to be exact, case does not count, nor whether quotation marks, apostrophes,
/// hyphens and blanks are those of a keyboard or of print.
public struct SearchPattern: Hashable, Sendable {
  /// What counts as the same.
  public struct Manner: Hashable, Sendable {
    /// Every letter and sign as it is typed.
    public var isExact = false
    /// Only where no letter or digit stands beside it.
    public var isWholeWords = false
    /// é is e.
    public var ignoresAccents = false

    /// As most people mean it.
    public init() {}
  }

  /// How accents are taken off a letter.
  public typealias Folding = (Unicode.Scalar) -> String

  /// What counts as the same.
  public let manner: Manner
  let units: [UInt32]
  /// Where to go on after so many units that fit and one that does not, as Knuth, Morris and Pratt
  /// do, so that no letter of a text is looked at twice.
  let fallback: [Int]
  /// The units of scalars that were asked for, by value.
  private var known = [UInt32](repeating: Self.unknown, count: 0x2000)

  private static let unknown = UInt32.max
  private static let several = UInt32.max - 1
  private static let nothing = UInt32.max - 2

  /// A pattern for `text`; `nil` where there is nothing to look for.
  public init?(_ text: String, _ manner: Manner = Manner(), folding: Folding = { String($0) }) {
    self.manner = manner
    units = text.unicodeScalars.flatMap { Self.units(of: $0, manner, folding) }
    guard !units.isEmpty else { return nil }
    fallback = Self.fallback(of: units)
  }

  private static func fallback(of units: [UInt32]) -> [Int] {
    var fallback = [0]
    var fitting = 0
    for unit in units.dropFirst() {
      while fitting > 0, units[fitting] != unit { fitting = fallback[fitting - 1] }
      if units[fitting] == unit { fitting += 1 }
      fallback.append(fitting)
    }
    return fallback
  }

  /// The one unit that a scalar stands for, 0 for none; `nil` where it stands for several.
  @inline(__always)
  mutating func unit(of value: UInt32, _ folding: Folding) -> UInt32?? {
    if value < 0x2000 {
      let known = known[Int(value)]
      if known < Self.nothing { return .some(known) }
      if known == Self.nothing { return .some(nil) }
      if known == Self.several { return nil }
      return learn(value, folding)
    }
    if (0x2E80..<0xA000).contains(value) || (0xAC00..<0xD7A4).contains(value) {
      return .some(value)
    }
    return look(value, folding)
  }

  @inline(never)
  private mutating func learn(_ value: UInt32, _ folding: Folding) -> UInt32?? {
    let found = look(value, folding)
    known[Int(value)] =
      switch found {
      case .some(.some(let unit)): unit
      case .some(nil): Self.nothing
      case nil: Self.several
      }
    return found
  }

  private func look(_ value: UInt32, _ folding: Folding) -> UInt32?? {
    guard let scalar = Unicode.Scalar(value) else { return .some(nil) }
    let units = Self.units(of: scalar, manner, folding)
    return units.count > 1 ? nil : .some(units.first)
  }

  /// What a scalar stands for: usually itself or its small letter.
  static func units(
    of scalar: Unicode.Scalar, _ manner: Manner, _ folding: Folding
  ) -> [UInt32] {
    if manner.isExact { return [scalar.value] }
    switch scalar.value {
    case 0xAD, 0x200E, 0x200F, 0x2060: return []
    case 0xA0, 0x2009, 0x202F: return [0x20]
    case 0x2010, 0x2011: return [0x2D]
    case 0x2018...0x201B: return [0x27]
    case 0x201C...0x201F, 0xAB, 0xBB: return [0x22]
    default:
      let small = manner.ignoresAccents ? folding(scalar) : scalar.properties.lowercaseMapping
      return small.unicodeScalars.map(\.value)
    }
  }
}
