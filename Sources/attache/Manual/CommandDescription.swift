import ArgumentParser
import YAML

/// A command as swift-argument-parser describes it: what its page in the manual is made of.
nonisolated struct CommandDescription {
  /// An argument, an option or a flag.
  struct Argument {
    enum Kind: String {
      case positional
      case option
      case flag
    }

    let kind: Kind
    /// With their dashes, the short one first; none for an argument that goes by its place.
    let names: [String]
    let value: String
    let isOptional: Bool
    let isRepeating: Bool
    let meaning: String
    /// What holds where it is left out; empty where nothing does.
    let standard: String
  }

  /// The names from the program's own on: `attache`, `new`, `session`.
  let path: [String]
  let abstract: String
  let discussion: String
  let arguments: [Argument]
  let subcommands: [CommandDescription]

  /// The whole program; `nil` where the description can't be read, which a test rules out.
  static func program() -> CommandDescription? {
    // JSON is YAML.
    let dump = try? YAML.compose(Attache._dumpHelp(), valueLimit: 1_000_000, depthLimit: 64)
    return dump?["command"].map { CommandDescription($0, above: []) }
  }

  private init(_ node: YAMLNode, above: [String]) {
    path = above + [node.text("commandName")]
    abstract = node.text("abstract")
    discussion = node.text("discussion")
    arguments = node.list("arguments").compactMap { Argument($0) }
    let path = path
    subcommands = node.list("subcommands").map { CommandDescription($0, above: path) }
      .filter { $0.path.last != "help" }
  }

  /// This one and all below it.
  var all: [CommandDescription] { [self] + subcommands.flatMap(\.all) }

  /// The name of the page: `attache-new-session`.
  var page: String { path.joined(separator: "-") }
}

nonisolated extension CommandDescription.Argument {
  fileprivate init?(_ node: YAMLNode) {
    guard node.text("shouldDisplay") == "true", let kind = Kind(rawValue: node.text("kind")) else {
      return nil
    }
    self.kind = kind
    let names = node.list("names").map { name in
      (name.text("kind") == "short" ? "-" : "--") + name.text("name")
    }
    self.names = names.sorted { $0.utf8.count < $1.utf8.count }
    value = node.text("valueName")
    isOptional = node.text("isOptional") == "true"
    isRepeating = node.text("isRepeating") == "true"
    meaning = node.text("abstract")
    standard = node.text("defaultValue")
  }
}

nonisolated extension YAMLNode {
  fileprivate subscript(key: String) -> YAMLNode? {
    guard case .mapping(let pairs) = content else { return nil }
    return pairs.first { $0.key.content == .scalar(key) }?.value
  }

  /// Empty where there is none.
  fileprivate func text(_ key: String) -> String {
    guard case .scalar(let text)? = self[key]?.content else { return "" }
    return text
  }

  /// Empty where there is none.
  fileprivate func list(_ key: String) -> [YAMLNode] {
    guard case .sequence(let nodes)? = self[key]?.content else { return [] }
    return nodes
  }
}
