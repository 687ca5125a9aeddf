import Yams

/// Reads a front matter of any form that YAML knows, through Yams: every scalar is text.
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
  private var valuesLeft = Self.valueLimit

  init(_ bytes: [UInt8], in range: SourceRange) {
    self.bytes = bytes
    places = YAMLPlaces(bytes, in: range)
  }

  /// The keys at the top, in the order of the file.
  mutating func read() throws(Failure) -> [HeaderEntry] {
    if let failure = YAMLLimits.failure(bytes, in: places.range) { throw failure }
    let root: Node?
    do {
      root = try compose(yaml: bytes.text(places.range), .basic)
    } catch let error as YamlError {
      throw failure(error)
    } catch {
      throw Failure(kind: .frontMatterBroken(problem: "not readable"), range: places.range)
    }
    guard let root else { return [] }
    let node = try node(root, depth: 0)
    switch node.content {
    case .map(let entries): return entries
    case .text(let text) where text.isEmpty: return []
    default: throw Failure(kind: .frontMatterNotKeys, range: node.range)
    }
  }

  private mutating func node(_ node: Node, depth: Int) throws(Failure) -> HeaderNode {
    let start = node.mark.map { places.offset($0.line, $0.column) } ?? places.range.lowerBound
    valuesLeft -= 1
    guard valuesLeft > 0 else {
      throw Failure(kind: .frontMatterAliases(limit: YAMLLimits.aliases), range: start..<start)
    }
    guard depth <= YAMLLimits.depth else {
      throw Failure(kind: .frontMatterTooDeep(limit: YAMLLimits.depth), range: start..<start)
    }
    switch node {
    case .scalar(let scalar):
      let range = places.range(of: scalar.string, at: start)
      return HeaderNode(content: .text(scalar.string), range: range)
    case .sequence(let sequence):
      var nodes: [HeaderNode] = []
      for element in sequence { nodes.append(try self.node(element, depth: depth + 1)) }
      let end = nodes.last?.range.upperBound ?? start
      return HeaderNode(content: .list(nodes), range: start..<max(start, end))
    case .mapping(let mapping):
      var entries: [HeaderEntry] = []
      for pair in mapping {
        let key = try self.node(pair.key, depth: depth + 1)
        guard case .text(let name) = key.content else {
          throw Failure(kind: .frontMatterNotKeys, range: key.range)
        }
        let value = try self.node(pair.value, depth: depth + 1)
        entries.append(HeaderEntry(key: Spanned(name, key.range), value: value))
      }
      let end = entries.last?.value.range.upperBound ?? start
      return HeaderNode(content: .map(entries), range: start..<max(start, end))
    case .alias:
      return HeaderNode(content: .text(""), range: start..<start)
    }
  }

  private func failure(_ error: YamlError) -> Failure {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let range = places.word(at: places.offset(mark.line, mark.column))
      let instead = places.quotedLine(at: range.lowerBound)
      return Failure(kind: .frontMatterBroken(problem: problem, instead: instead), range: range)
    case .reader(let problem, let offset, _, _):
      let place = min(places.range.upperBound, places.range.lowerBound + max(0, offset ?? 0))
      return Failure(kind: .frontMatterBroken(problem: problem), range: place..<place)
    case .duplicatedKeysInMapping(let names, let context):
      let range = places.word(at: places.offset(context.mark.line, context.mark.column))
      return Failure(kind: .duplicateKey(names.first ?? ""), range: range)
    default:
      return Failure(kind: .frontMatterBroken(problem: "not readable"), range: places.range)
    }
  }
}
