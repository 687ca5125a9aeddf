/// What can be read of a front matter that is no YAML as a whole: each key at the margin is read by
/// itself, with what is indented below it, so that one mistake costs one key and hides no other.
struct BrokenFrontMatter {
  private(set) var entries: [HeaderEntry] = []
  private(set) var duplicates: [(key: Spanned<String>, first: SourceRange)] = []
  /// What was read by its lines alone: what stands there is a guess, and no mistake is told of it.
  private(set) var guessed: [SourceRange] = []
  /// At least one.
  private(set) var failures: [FullYAML.Failure] = []

  /// Of more mistakes only so many are told, and what follows is read by its lines alone.
  static let failureLimit = 20

  /// Reads `content`, of which the reader of YAML said `failure`.
  ///
  /// - Complexity: linear.
  init(_ bytes: [UInt8], in content: SourceRange, failure: FullYAML.Failure) {
    let known = min(content.upperBound, content.lowerBound + YAMLLimits.size)
    let content = content.lowerBound..<known
    switch failure.kind {
    case .frontMatterAliases:
      // Anchors belong to the whole.
      guessed = [content]
      readLines(bytes, content)
    case .frontMatterTooLarge: readLines(bytes, content)
    default:
      for part in Self.parts(bytes, content) { read(bytes, part) }
    }
    if failures.isEmpty { failures = [failure] }
  }

  private mutating func read(_ bytes: [UInt8], _ part: SourceRange) {
    guard failures.count < Self.failureLimit else { return readLines(bytes, part) }
    var plain = PlainYAML(bytes, in: part, manner: .exact)
    if let entries = plain.read() { return add(entries, plain.duplicates) }
    var full = FullYAML(bytes, in: part)
    do {
      add(try full.read(), full.duplicates)
    } catch {
      failures.append(error)
      guessed.append(part)
      readLines(bytes, part)
    }
  }

  private mutating func readLines(_ bytes: [UInt8], _ part: SourceRange) {
    var lenient = PlainYAML(bytes, in: part, manner: .lenient)
    let entries = lenient.read() ?? []
    add(entries, lenient.duplicates)
  }

  private var places: [String: SourceRange] = [:]

  private mutating func add(
    _ found: [HeaderEntry], _ repeated: [(key: Spanned<String>, first: SourceRange)]
  ) {
    duplicates += repeated
    for entry in found {
      if let first = places[entry.key.value] {
        duplicates.append((entry.key, first))
      } else {
        places[entry.key.value] = entry.key.range
        entries.append(entry)
      }
    }
  }

  /// From one line at the margin to the next; items of lists and comments belong to what is above.
  private static func parts(_ bytes: [UInt8], _ content: SourceRange) -> [SourceRange] {
    var parts: [SourceRange] = []
    var start = content.lowerBound
    var next = start
    while next < content.upperBound {
      let line = Fences.line(in: bytes, at: next)
      if next > start, let first = bytes[line.text].first, opensPart(first) {
        parts.append(start..<next)
        start = next
      }
      next = line.next
    }
    if start < content.upperBound { parts.append(start..<content.upperBound) }
    return parts
  }

  private static func opensPart(_ byte: UInt8) -> Bool {
    !byte.isASCIIBlank && !"-#]},".utf8.contains(byte)
  }
}
