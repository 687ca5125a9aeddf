/// A value of a YAML document with the place where it begins; every scalar is text.
public struct YAMLNode: Hashable, Sendable {
  /// What the value is.
  public indirect enum Content: Hashable, Sendable {
    case scalar(String)
    case sequence([YAMLNode])
    /// Keys and values in the order of the document; a key may stand twice.
    case mapping([Pair])
  }

  /// A key and its value.
  public struct Pair: Hashable, Sendable {
    /// The key, which may be of any form.
    public let key: YAMLNode
    /// What it says.
    public let value: YAMLNode
  }

  /// What the value is.
  public let content: Content
  /// Where it begins.
  public let mark: YAMLMark
}

/// A place in a YAML text.
public struct YAMLMark: Hashable, Sendable {
  /// From 1.
  public let line: Int
  /// In scalars, from 1.
  public let column: Int

  /// Joins line and column.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Why a text is no YAML, or more of it than was asked for.
public enum YAMLError: Error, Hashable, Sendable {
  /// What libyaml says is wrong, and where.
  case broken(problem: String, at: YAMLMark)
  /// Aliases make more than so many values of the text.
  case tooManyValues
  /// Values stand in each other more deeply than that; where the first of them does.
  case tooDeep(at: YAMLMark)
}
