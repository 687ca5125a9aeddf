/// What delegations are called besides the names that the United Nations uses for them.
///
/// People write `South Korea`, `UK` and `Turkey`: such words lead to the delegation, and whoever
/// asked is told whether they are its name.
enum OtherNames {
  /// Calls `body` with each name of `table`, with its delegation and its kind.
  static func forEach(
    in table: String,
    _ body: (_ name: Substring, _ code: DelegationCode, _ kind: NameMatch.Kind) -> Void
  ) {
    for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
      let parts = line.split(separator: UInt8(ascii: "|"))
      guard parts.count > 2, let kind = parts[1].first.flatMap(kind) else { continue }
      let code = DelegationCode(String(Substring(parts[0])))
      for name in parts[2...] { body(Substring(name), code, kind) }
    }
  }

  private static func kind(of letter: UInt8) -> NameMatch.Kind? {
    switch letter {
    case UInt8(ascii: "n"): .name
    case UInt8(ascii: "a"): .acronym
    case UInt8(ascii: "c"): .commonName
    case UInt8(ascii: "f"): .formerName
    default: nil
    }
  }
}
