/// The code a delegation is known by: ISO 3166-1 alpha-3 for a state, a usual acronym for a group.
///
/// Codes are written in capitals (`IRN`, `EU`, `AFRICAN-GROUP`); `XAA`–`XZZ` are invented states.
public struct DelegationCode: RawRepresentable, Hashable, Comparable, Sendable {
  /// The code as it is written in briefs and file names.
  public let rawValue: String

  /// Takes `rawValue` as it stands; whether such a delegation exists is not asked here.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Takes `code` as it stands; whether such a delegation exists is not asked here.
  public init(_ code: String) { self.rawValue = code }

  /// By the letters of the code.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
