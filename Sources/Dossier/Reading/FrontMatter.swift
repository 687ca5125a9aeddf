/// The front matter of one file: its keys in the order of the file.
struct FrontMatter {
  var entries: [HeaderEntry]
  /// With its lines of dashes; empty at the start of the text where there is none.
  var range: SourceRange
  /// Where the body begins.
  var bodyStart: Int
  /// Whether there is any.
  var isPresent: Bool
  /// Whether keys may be missing only because they could not be read.
  var isBroken = false

  /// Reads the front matter at the top of `bytes` and tells `problems` what is wrong with it.
  ///
  /// What can be read is read: of a broken front matter the `key: value` lines.
  init(_ bytes: [UInt8], isWholeFile: Bool, problems: inout Problems) {
    guard let fences = isWholeFile ? Fences.whole(bytes) : Fences.find(in: bytes) else {
      let start = Fences.startOfText(bytes)
      entries = []
      range = start..<start
      bodyStart = start
      isPresent = false
      return
    }
    range = fences.whole
    bodyStart = fences.bodyStart
    isPresent = !fences.content.isEmpty || !isWholeFile
    if !fences.isClosed { problems.add(.frontMatterUnclosed, fences.opening) }
    (entries, isBroken) = Self.entries(bytes, fences.content, &problems)
    if fences.isClosed, !isWholeFile, let second = Self.second(bytes, from: bodyStart) {
      problems.add(.frontMatterDoubled, second, related: [fences.opening])
    }
  }

  private static func entries(
    _ bytes: [UInt8], _ content: SourceRange, _ problems: inout Problems
  ) -> (entries: [HeaderEntry], isBroken: Bool) {
    var plain = PlainYAML(bytes, in: content, manner: .exact)
    if let entries = plain.read() {
      report(plain.duplicates, &problems)
      return (entries, false)
    }
    var full = FullYAML(bytes, in: content)
    do {
      return (try full.read(), false)
    } catch {
      let known = min(content.upperBound, content.lowerBound + YAMLLimits.size)
      var lenient = PlainYAML(bytes, in: content.lowerBound..<known, manner: .lenient)
      let entries = lenient.read() ?? []
      if case .duplicateKey = error.kind, !lenient.duplicates.isEmpty {
        report(lenient.duplicates, &problems)
      } else {
        problems.add(error.kind, error.range)
      }
      return (entries, true)
    }
  }

  private static func report(
    _ duplicates: [(key: Spanned<String>, first: SourceRange)], _ problems: inout Problems
  ) {
    for (key, first) in duplicates {
      problems.add(.duplicateKey(key.value), key.range, related: [first])
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
