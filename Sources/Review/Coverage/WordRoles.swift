/// What a word does in a clause, whatever the subject is.
struct WordRoles: OptionSet, Sendable {
  let rawValue: UInt32

  /// Says nothing of the subject.
  static let function = Self(rawValue: 1 << 0)
  /// Names those who speak.
  static let own = Self(rawValue: 1 << 1)
  /// Names somebody else who may hold a view.
  static let other = Self(rawValue: 1 << 2)
  /// Says or holds something.
  static let speech = Self(rawValue: 1 << 3)
  /// Has been told something.
  static let hearing = Self(rawValue: 1 << 4)
  /// Brings in somebody else's words at once.
  static let quoting = Self(rawValue: 1 << 5)
  /// Makes another's words one's own.
  static let endorsing = Self(rawValue: 1 << 6)
  /// Refuses another's words.
  static let dissent = Self(rawValue: 1 << 7)
  /// Denies what follows.
  static let negator = Self(rawValue: 1 << 8)
  /// Denies what it is said of: “oppose”, “unacceptable”.
  static let rejecting = Self(rawValue: 1 << 9)
  /// Turns what it is said of into its opposite: “lift”, “end”.
  static let flipping = Self(rawValue: 1 << 10)
  /// Demands.
  static let strong = Self(rawValue: 1 << 11)
  /// Only allows, wishes or thinks about.
  static let weak = Self(rawValue: 1 << 12)
  /// Asks, without a question mark.
  static let asking = Self(rawValue: 1 << 13)
  /// Makes what is said depend on something.
  static let condition = Self(rawValue: 1 << 14)
  /// Turns against what was said before.
  static let contrast = Self(rawValue: 1 << 15)
  /// Begins a clause that leans on another.
  static let relative = Self(rawValue: 1 << 16)
  /// Speaks of all.
  static let universal = Self(rawValue: 1 << 17)
  /// Speaks of some.
  static let partial = Self(rawValue: 1 << 18)
  /// Points back at what was said.
  static let anaphor = Self(rawValue: 1 << 19)
  /// Stands before a verb.
  static let modal = Self(rawValue: 1 << 20)
  /// A form of “be” or its like.
  static let be = Self(rawValue: 1 << 21)
  /// A content word so common in the field that it weighs half.
  static let light = Self(rawValue: 1 << 22)

  /// Takes back whatever is demanded beside it: “where appropriate”, “take note”.
  static let hedge = Self(rawValue: 1 << 23)
  /// A condition that holds however firmly the rest is said: “provided that”.
  static let proviso = Self(rawValue: 1 << 24)

  /// A verb that says of a thing only that it is to be there.
  static let bringing = Self(rawValue: 1 << 25)

  /// By the names that the register uses.
  static let named: [String: WordRoles] = [
    "function": .function, "own": .own, "other": .other, "speech": .speech, "hearing": .hearing,
    "quoting": .quoting, "endorsing": .endorsing, "dissent": .dissent, "negator": .negator,
    "rejecting": .rejecting, "flipping": .flipping, "strong": .strong, "weak": .weak,
    "asking": .asking, "condition": .condition, "contrast": .contrast, "relative": .relative,
    "universal": .universal, "partial": .partial, "anaphor": .anaphor, "modal": .modal, "be": .be,
    "hedge": .hedge, "proviso": .proviso,
  ]
}
