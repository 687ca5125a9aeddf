/// What a front matter may not hold, told from its bytes before a reader of YAML sees it: such
/// readers expand aliases and recur into nesting.
enum YAMLLimits {
  static let size = 256 * 1024
  static let aliases = 16
  static let depth = 24

  /// The first limit that is passed, if any.
  static func failure(_ bytes: [UInt8], in range: SourceRange) -> FullYAML.Failure? {
    guard range.count <= size else {
      let end = range.lowerBound
      return .init(kind: .frontMatterTooLarge(limit: size), range: end..<end)
    }
    var aliasCount = 0
    var brackets = 0
    var indents: [Int] = []
    var column = 0
    var isIndent = true
    for index in range {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D {
        column = 0
        isIndent = true
        continue
      }
      if isIndent, byte == 0x09 {
        return .init(kind: .frontMatterTabs, range: index..<index + 1)
      }
      let opensBlock =
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "?")
        || byte == UInt8(ascii: ":")
      if isIndent, byte != 0x20 {
        // Every dash of "- - - x" opens a level of its own.
        while let last = indents.last, last >= column { indents.removeLast() }
        indents.append(column)
        isIndent = opensBlock && index + 1 < range.upperBound && bytes[index + 1] == 0x20
      }
      column += 1
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
      case UInt8(ascii: "*") where isAlias(bytes, index, range): aliasCount += 1
      default: break
      }
      let here = index..<index + 1
      if aliasCount > aliases {
        return .init(kind: .frontMatterAliases(limit: aliases), range: here)
      }
      if brackets + indents.count > depth {
        return .init(kind: .frontMatterTooDeep(limit: depth), range: here)
      }
    }
    return nil
  }

  /// Whether `*` stands where an alias may: after a blank or a bracket, before a name.
  private static func isAlias(_ bytes: [UInt8], _ index: Int, _ range: SourceRange) -> Bool {
    let before = index > range.lowerBound ? bytes[index - 1] : 0x20
    let after = index + 1 < range.upperBound ? bytes[index + 1] : 0x20
    return (before.isASCIIBlank || "[{,:".utf8.contains(before)) && !after.isASCIIBlank
      && after != UInt8(ascii: "*")
  }
}
