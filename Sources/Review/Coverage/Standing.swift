/// Why words of a text are no claim of the delegation's own.
struct Standing: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// Somebody else holds it.
  static let reported = Self(rawValue: 1 << 0)
  /// It is asked.
  static let asked = Self(rawValue: 1 << 1)
  /// It is only allowed, hoped for or thought about.
  static let hedged = Self(rawValue: 1 << 2)
  /// It depends on something.
  static let conditional = Self(rawValue: 1 << 3)
}
