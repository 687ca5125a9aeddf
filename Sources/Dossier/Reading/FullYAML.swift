import YAML

/// Reads a front matter of any form that YAML knows, through libyaml: every scalar is text.
struct FullYAML {
  /// Why a front matter could not be read.
  struct Failure: Error {
    var kind: Diagnostic.Kind
    var range: SourceRange
  }

  /// More values than a front matter can need; aliases could make any number of them.
  static let valueLimit = 20_000

  let bytes: [UInt8]
  let places: YAMLPlaces
  /// Keys that stand twice in one map, with the place of the first.
  private(set) var duplicates: [(key: Spanned<String>, first: SourceRange)] = []

  init(_ bytes: [UInt8], in range: SourceRange) {
    self.bytes = bytes
    places = YAMLPlaces(bytes, in: range)
  }

  /// The keys at the top, in the order of the file.
  mutating func read() throws(Failure) -> [HeaderEntry] {
    if let failure = YAMLLimits.failure(bytes, in: places.range) { throw failure }
    let root: YAMLNode?
    do throws(YAMLError) {
      root = try YAML.compose(
        bytes.text(places.range), valueLimit: Self.valueLimit, depthLimit: YAMLLimits.depth)
    } catch {
      throw failure(error)
    }
    guard let root else { return [] }
    let node = try node(root)
    switch node.content {
    case .map(let entries): return entries
    case .text(let text) where text.isEmpty: return []
    default: throw Failure(kind: .frontMatterNotKeys, range: node.range)
    }
  }

  private mutating func node(_ node: YAMLNode) throws(Failure) -> HeaderNode {
    let start = places.offset(node.mark.line, node.mark.column)
    switch node.content {
    case .scalar(let text):
      return HeaderNode(content: .text(text), range: places.range(of: text, at: start))
    case .sequence(let elements):
      var nodes: [HeaderNode] = []
      for element in elements { nodes.append(try self.node(element)) }
      let end = nodes.last?.range.upperBound ?? start
      return HeaderNode(content: .list(nodes), range: start..<max(start, end))
    case .mapping(let pairs):
      var entries: [HeaderEntry] = []
      var names: [String: SourceRange] = [:]
      for pair in pairs {
        let key = try self.node(pair.key)
        guard case .text(let name) = key.content else {
          throw Failure(kind: .frontMatterNotKeys, range: key.range)
        }
        let value = try self.node(pair.value)
        if let first = names[name] {
          duplicates.append((Spanned(name, key.range), first))
        } else {
          names[name] = key.range
          entries.append(HeaderEntry(key: Spanned(name, key.range), value: value))
        }
      }
      let end = entries.last?.value.range.upperBound ?? start
      return HeaderNode(content: .map(entries), range: start..<max(start, end))
    }
  }

  private func failure(_ error: YAMLError) -> Failure {
    switch error {
    case .broken(let problem, let mark):
      let offset = places.offset(mark.line, mark.column)
      let isAtEnd = bytes.trimmed(offset..<places.range.upperBound).isEmpty
      // What is missed at the end was opened before it.
      let range = isAtEnd ? places.opening : places.word(at: offset)
      let instead = places.quotedLine(at: range.lowerBound)
      return Failure(kind: .frontMatterBroken(problem: problem, instead: instead), range: range)
    case .tooManyValues:
      let start = places.range.lowerBound
      return Failure(
        kind: .frontMatterAliases(limit: YAMLLimits.aliases), range: start..<start)
    case .tooDeep(let mark):
      let start = places.offset(mark.line, mark.column)
      return Failure(kind: .frontMatterTooDeep(limit: YAMLLimits.depth), range: start..<start)
    }
  }
}
