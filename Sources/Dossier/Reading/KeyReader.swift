/// Takes the keys of a front matter one by one and tells what is wrong with each.
package struct KeyReader {
  /// Those that are known: no more than a brief of the kind can have, so looked through.
  private let entries: [HeaderEntry]
  /// Where a key that is missing would have to be.
  private let place: SourceRange
  private let required: [String]
  package var problems: Problems

  /// Tells of every key that is not in `known`, and of every one of `required` that is missing.
  package init(
    _ matter: FrontMatter, known: [String], required: [String] = [], problems: Problems
  ) {
    self.required = required
    self.problems = problems
    place = matter.range.lowerBound..<matter.range.lowerBound
    var entries: [HeaderEntry] = []
    for entry in matter.entries {
      if known.contains(entry.key.value) {
        entries.append(entry)
      } else {
        let nearest = EditDistance.nearest(to: entry.key.value, in: known)
        self.problems.add(.unknownKey(entry.key.value, nearest: nearest), entry.key.range)
      }
    }
    self.entries = entries
    if !matter.isBroken { tellMissing(of: matter) }
  }

  private func known(_ key: String) -> HeaderEntry? { entries.first { $0.key.value == key } }

  /// The entry of `key`; an entry without a value is told and counts as missing.
  mutating func entry(_ key: String) -> HeaderEntry? {
    guard let entry = known(key) else { return nil }
    guard case .text("") = entry.value.content else { return entry }
    problems.add(
      required.contains(key) ? .missingKey(key) : .emptyValue(key: key), entry.key.range)
    return nil
  }

  private mutating func tellMissing(of matter: FrontMatter) {
    let missing = required.filter { known($0) == nil }
    if !matter.isPresent, !missing.isEmpty {
      problems.add(.frontMatterMissing(keys: missing), place)
    } else {
      for key in missing { problems.add(.missingKey(key), place) }
    }
  }

  /// The one value of `key`.
  package mutating func text(_ key: String) -> Spanned<String>? {
    entry(key).flatMap { text($0.value, of: key) }
  }

  /// `node` as one value.
  mutating func text(
    _ node: HeaderNode, of key: String, isElement: Bool = false
  ) -> Spanned<String>? {
    guard case .text(let text) = node.content else {
      problems.add(
        .wrongShape(key: key, expected: .text, found: node.shape, isElement: isElement),
        node.range)
      return nil
    }
    return Spanned(text, node.range)
  }

  /// The values of `key`; a single one counts as a list of one.
  mutating func list(_ key: String) -> [Spanned<String>] {
    guard let node = entry(key)?.value else { return [] }
    switch node.content {
    case .text(let text): return [Spanned(text, node.range)]
    case .list(let nodes):
      var values: [Spanned<String>] = []
      var places = FirstPlaces()
      for node in nodes {
        guard let value = text(node, of: key, isElement: true) else { continue }
        if value.value.isEmpty {
          problems.add(.emptyValue(key: key, isElement: true), value.range)
        } else if let first = places.add(value) {
          problems.add(
            .repeatedValue(key: key, value: value.value), value.range, related: [first])
        } else {
          values.append(value)
        }
      }
      return values
    case .map:
      problems.add(.wrongShape(key: key, expected: .list, found: .map), node.range)
      return []
    }
  }

  /// The map that `key` holds, each value being one text; one that is empty is told and left out,
  /// unless `keepsEmpty`, for values whose absence is told in another way or does no harm.
  package mutating func map(
    _ key: String, keepsEmpty: Bool = false
  ) -> [(key: Spanned<String>, value: Spanned<String>)] {
    guard let node = entry(key)?.value else { return [] }
    guard case .map(let entries) = node.content else {
      problems.add(.wrongShape(key: key, expected: .map, found: node.shape), node.range)
      return []
    }
    var values: [(key: Spanned<String>, value: Spanned<String>)] = []
    for entry in entries {
      guard let value = text(entry.value, of: entry.key.value) else { continue }
      if value.value.isEmpty, !keepsEmpty {
        problems.add(.emptyValue(key: entry.key.value), entry.key.range)
      } else {
        values.append((entry.key, value))
      }
    }
    return values
  }
}
