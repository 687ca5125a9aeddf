/// A delegation that somebody's words lead to, and what those words are to it.
public struct NameMatch: Hashable, Sendable {
  /// What a word is to a delegation, the best kind first.
  public enum Kind: Int, Hashable, Comparable, Sendable {
    /// The code: `KOR`.
    case code
    /// A name that is right: `Republic of Korea`.
    case name
    /// A usual acronym, of a state or in another language: `ROK`, `UE`.
    case acronym
    /// A name in common use that the United Nations does not use: `South Korea`.
    case commonName
    /// A name from before it was changed: `Turkey`.
    case formerName

    /// By how good a match of the kind is.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// Whether the United Nations writes another name.
    public var isWrongName: Bool { self >= .commonName }
  }

  /// The delegation.
  public let code: DelegationCode
  /// Whether it is meant as a state or as a group, which are two for `NAM`.
  public let sense: DelegationName.Sense
  /// What the words are to it.
  public let kind: Kind
  /// The code or the name that the words are or begin, as it is written with its capitals.
  public let name: String

  /// Joins a delegation and what was found of it.
  public init(code: DelegationCode, sense: DelegationName.Sense, kind: Kind, name: String) {
    self.code = code
    self.sense = sense
    self.kind = kind
    self.name = name
  }
}
