/// The front matter of one file: its keys in the order of the file.
package struct FrontMatter {
  var entries: [HeaderEntry]
  /// With its lines of dashes; empty at the start of the text where there is none.
  var range: SourceRange
  /// Where the body begins.
  var bodyStart: Int
  /// Whether there is any.
  var isPresent: Bool
  /// Whether keys may be missing only because they could not be read.
  var isBroken = false
  /// Parts whose values are a guess, for they are no YAML.
  var guessed: [SourceRange] = []

  /// Reads the front matter at the top of `bytes` and tells `problems` what is wrong with it.
  ///
  /// What can be read is read: of a broken front matter the `key: value` lines.
  package init(_ bytes: [UInt8], isWholeFile: Bool, problems: inout Problems) {
    guard var fences = isWholeFile ? Fences.whole(bytes) : Fences.find(in: bytes) else {
      let start = Fences.startOfText(bytes)
      entries = []
      range = start..<start
      bodyStart = start
      isPresent = false
      return
    }
    var keys = Keys(bytes, fences.content)
    if keys.isBroken, !isWholeFile, let open = fences.openEnded(in: bytes) {
      fences = open
      keys = Keys(bytes, fences.content)
    }
    range = fences.whole
    bodyStart = fences.bodyStart
    isPresent = true
    isBroken = keys.isBroken
    guessed = keys.guessed
    entries = keys.entries
    if !fences.isClosed { problems.add(.frontMatterUnclosed, fences.opening) }
    keys.report(&problems)
    if fences.isClosed, !isWholeFile, let second = Self.second(bytes, from: bodyStart) {
      problems.add(.frontMatterDoubled, second, related: [fences.opening])
    }
  }

  /// The keys between the fences, as far as they can be read.
  private struct Keys {
    var entries: [HeaderEntry]
    var duplicates: [(key: Spanned<String>, first: SourceRange)] = []
    var failures: [FullYAML.Failure] = []
    var guessed: [SourceRange] = []

    var isBroken: Bool { !failures.isEmpty }

    init(_ bytes: [UInt8], _ content: SourceRange) {
      var plain = PlainYAML(bytes, in: content, manner: .exact)
      if let entries = plain.read() {
        self.entries = entries
        duplicates = plain.duplicates
        return
      }
      var full = FullYAML(bytes, in: content)
      do {
        entries = try full.read()
        duplicates = full.duplicates
      } catch {
        let broken = BrokenFrontMatter(bytes, in: content, failure: error)
        entries = broken.entries
        duplicates = broken.duplicates
        failures = broken.failures
        guessed = broken.guessed
      }
    }

    /// Tells of keys that stand twice and of what kept the rest from being read.
    func report(_ problems: inout Problems) {
      for (key, first) in duplicates {
        problems.add(.duplicateKey(key.value), key.range, related: [first])
      }
      for failure in failures { problems.add(failure.kind, failure.range) }
    }
  }

  /// The opening line of a second front matter right behind the first.
  private static func second(_ bytes: [UInt8], from start: Int) -> SourceRange? {
    var start = start
    while start < bytes.count, bytes[start].isASCIIBlank { start += 1 }
    let opening = Fences.line(in: bytes, at: start)
    guard Fences.isFence(bytes, opening.text) else { return nil }
    let first = Fences.line(in: bytes, at: opening.next)
    let key = PlainYAML(bytes, in: first.text, manner: .lenient)
    guard let line = key.lines.first, line.indent == 0, var reader = Optional(key),
      reader.key(of: line) != nil
    else { return nil }
    return opening.text
  }
}
