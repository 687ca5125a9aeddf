import Diplomacy
import Prose

/// Reads an edited brief again: it has to say what was asked for and, besides, what it said before.
///
/// The edit itself is found by where the reader saw keys and values; this proves it, whatever the
/// layout, before anything is written.
struct EditCheck {
  let before: [UInt8]
  let after: [UInt8]
  let path: String
  let kind: BriefKind

  /// Refuses what is not as it has to be.
  func check(_ edit: BriefEdit) throws(EditRefusal.Kind) {
    switch edit {
    case .stance(let stance, let question):
      try checkKeys { Self.set(question, to: stance.rawValue, under: "stances", in: $0) }
      guard case .position(let header) = BriefReader.header(after, path: path)?.header,
        header.stance(on: question) == stance
      else { throw .unsafe }
    case .value(let value, let key):
      try checkKeys { Self.set(key, to: value, in: $0) }
    case .floorEntry(let text):
      try checkFloor(try FloorLine(text).entry)
    }
  }

  /// The keys have to be those before with `change` made, and everything below has to be the same.
  private func checkKeys(_ change: ([HeaderEntry]) -> [HeaderEntry]) throws(EditRefusal.Kind) {
    var former = Problems(path: path)
    var found = Problems(path: path)
    // As the reader takes them: bytes that are no UTF-8 made text.
    let before = Array(ByteExactText.decode(before).utf8)
    let after = Array(ByteExactText.decode(after).utf8)
    let old = FrontMatter(before, isWholeFile: kind == .library, problems: &former)
    let new = FrontMatter(after, isWholeFile: kind == .library, problems: &found)
    let known = Set(former.found.map(\.kind))
    guard !new.isBroken, new.isPresent, found.found.allSatisfy({ known.contains($0.kind) }),
      new.entries.map(\.placeless) == change(old.entries.map(\.placeless)),
      Self.isSame(before[old.bodyStart...], after[new.bodyStart...], isAdded: !old.isPresent)
    else { throw .unsafe }
    try refuseNewProblems()
  }

  /// Whether the body is as it was; below a front matter that was added an empty line may follow.
  private static func isSame(
    _ former: ArraySlice<UInt8>, _ body: ArraySlice<UInt8>, isAdded: Bool
  ) -> Bool {
    guard isAdded else { return former == body }
    return body.suffix(former.count) == former
      && body.dropLast(former.count).allSatisfy(\.isASCIIBlank)
  }

  /// A value that would be a mistake is told as the reader would tell it.
  private func refuseNewProblems() throws(EditRefusal.Kind) {
    let known = Set(BriefReader.header(before, path: path)?.diagnostics.map(\.kind) ?? [])
    for problem in BriefReader.header(after, path: path)?.diagnostics ?? [] {
      // Without any front matter nothing was missing from it.
      if case .missingKey = problem.kind { continue }
      guard known.contains(problem.kind) else { throw .problem(problem.kind) }
    }
  }

  private func checkFloor(_ entry: FloorEntry) throws(EditRefusal.Kind) {
    guard let old = BriefReader.read(before, path: path),
      let new = BriefReader.read(after, path: path),
      old.header == new.header,
      old.sections.compactMap(\.heading?.value) == new.sections.compactMap(\.heading?.value),
      new.floor.map(\.said) == (old.floor + [entry]).map(\.said)
    else { throw .unsafe }
    let known = Set(old.diagnostics.map(\.kind))
    guard new.diagnostics.allSatisfy({ known.contains($0.kind) }) else { throw .unsafe }
  }

  private static func set(
    _ key: String, to value: String, under parent: String? = nil, in entries: [HeaderEntry]
  ) -> [HeaderEntry] {
    var entries = entries
    let name = parent ?? key
    let index = entries.firstIndex { $0.key.value == name }
    var content = HeaderNode.Content.text(value)
    if parent != nil {
      var inner: [HeaderEntry] = []
      if let index, case .map(let held) = entries[index].value.content { inner = held }
      content = .map(set(key, to: value, in: inner))
    }
    let node = HeaderNode(content: content, range: 0..<0)
    if let index {
      entries[index].value = node
    } else {
      entries.append(HeaderEntry(key: Spanned(name, 0..<0), value: node))
    }
    return entries
  }
}

extension HeaderEntry {
  /// What it says, wherever it stands.
  fileprivate var placeless: HeaderEntry {
    HeaderEntry(key: Spanned(key.value, 0..<0), value: value.placeless)
  }
}

extension HeaderNode {
  fileprivate var placeless: HeaderNode {
    let content: Content =
      switch content {
      case .text: content
      case .list(let nodes): .list(nodes.map(\.placeless))
      case .map(let entries): .map(entries.map(\.placeless))
      }
    return HeaderNode(content: content, range: 0..<0)
  }
}

extension FloorEntry {
  /// What it says, wherever it stands.
  fileprivate var said: FloorEntry {
    FloorEntry(
      start: start, end: end, delegation: Spanned(delegation.value, 0..<0),
      onBehalfOf: onBehalfOf.map { Spanned($0.value, 0..<0) },
      role: role.map { Spanned($0.value, 0..<0) },
      stances: stances.map {
        StanceOnQuestion(
          question: Spanned($0.question.value, 0..<0), stance: Spanned($0.stance.value, 0..<0))
      }, note: note.map { Spanned($0.value, 0..<0) }, range: 0..<0)
  }
}
