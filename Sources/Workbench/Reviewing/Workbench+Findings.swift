import Dossier
import Prose
import Review
import Screen

extension Workbench {
  /// Goes to the next thing that the review found, or to the one before, and says what it is.
  mutating func goToFinding(_ direction: EditCommand.Direction) {
    guard let current, let draft = drafts[current] else { return }
    guard let index = draft.finding(direction), let latest = draft.review.latest else {
      return tellNothingFound(draft)
    }
    drafts[current]?.walk(to: index)
    let finding = latest.review.findings[index]
    let count = latest.review.findings.count
    messages.tell(
      "\(index + 1) of \(count): \(VisibleText.safe(finding.headline))",
      finding.severity == .note ? .done : .trouble)
  }

  /// Lists what the review found.
  mutating func listFindings() -> [Effect] {
    guard let library = library.value, let current, let draft = drafts[current] else { return [] }
    let scopes = scopes(ofFile: current, name: "this intervention", in: library)
    overlay = .problems(ProblemList([.review(path: current)] + scopes))
    showProblemsAgain()
    return draft.isReviewed(reviewing.generation) ? [] : review()
  }

  /// Explains the finding at the cursor, or the next one, once the text is looked at as it stands.
  mutating func explainFinding() -> [Effect] {
    guard let current, let draft = drafts[current] else { return [] }
    guard draft.isReviewed(reviewing.generation) else {
      reviewing.explainsNext = true
      return review()
    }
    reviewing.explainsNext = false
    if draft.focus == .rail {
      explainChosen(in: draft)
      return []
    }
    guard let index = draft.findingAtCursor ?? draft.finding(.forward) else {
      tellNothingFound(draft)
      return []
    }
    explain(index, of: draft)
    return []
  }

  private mutating func explain(_ index: Int, of draft: Draft) {
    guard let latest = draft.review.latest, latest.review.findings.indices.contains(index) else {
      return
    }
    drafts[draft.path]?.walk(to: index)
    overlay = .finding(choices(index, of: latest.review, in: draft))
  }

  private func choices(_ index: Int, of review: Review, in draft: Draft) -> FindingChoices {
    let binding = keys.bindings(of: .drafting).first { $0.command == .nextFinding }
    return FindingChoices(
      index, of: review, in: draft.fileText,
      nextKey: binding?.keys.first?.label(in: theme.repertoire))
  }

  /// Explains what became of the point, or whether the red line is crossed, that is chosen in the
  /// rail; the cursor stays where the next point is to be inserted.
  private mutating func explainChosen(in draft: Draft) {
    guard let review = draft.review.latest?.review else { return tellNothingFound(draft) }
    switch draft.rail.chosenRow {
    case .point(let label, _):
      guard let point = review.coverage.first(where: { $0.label == label }) else { break }
      let index = review.findings.firstIndex { $0.kind.point == label }
      overlay = .finding(
        index.map { choices($0, of: review, in: draft) } ?? FindingChoices(ReviewRemark(point)))
      return
    case .redLine(let label):
      let mentions = review.redLines + review.noted
      guard let mention = mentions.first(where: { $0.label == label }) else {
        return messages.tell("The text does not speak of it.")
      }
      overlay = .finding(FindingChoices(ReviewRemark(mention)))
      return
    default: break
    }
    messages.tell("The review says nothing of this row.")
  }

  private mutating func tellNothingFound(_ draft: Draft) {
    messages.tell(
      draft.review.latest == nil
        ? "The review is still looking at the text." : "The review has nothing to remark.")
  }

  /// What is said about a finding has the keyboard.
  mutating func handle(_ key: Key, in choices: inout FindingChoices) -> [Effect] {
    if let direction = keys.findingDirection(of: key) {
      if let draft = currentDraft, let next = draft.finding(direction) { explain(next, of: draft) }
      return []
    }
    switch choices.handle(key) {
    case .stays: overlay = .finding(choices)
    case .closes: overlay = nil
    case .fixes:
      overlay = nil
      make(choices.finding?.fix ?? [])
    case .cuts: return openTimeCut()
    case .silences(let rule):
      overlay = choices.finding.map { .silencing(Silencing($0, rule: rule)) }
    }
    return []
  }

  /// The reason for letting a finding stand has the keyboard.
  mutating func handle(_ key: Key, in silencing: inout Silencing) -> [Effect] {
    switch key.code {
    case .escape: overlay = nil
    case .enter:
      guard let comment = silencing.comment, let current, let draft = drafts[current] else {
        messages.tell("Give a reason, for whoever reads the text after you.", .trouble)
        return []
      }
      overlay = nil
      let end = draft.endOfParagraph(of: silencing.finding)
      make([ByteEdit(range: end..<end, bytes: Array(" \(comment)".utf8))])
    default:
      _ = silencing.field.type(key, keys: keys)
      overlay = .silencing(silencing)
    }
    return []
  }

  /// Makes `edits` in the file of the draft on the screen, as one step of undo; whether that could
  /// be done.
  @discardableResult
  mutating func make(_ edits: [ByteEdit]) -> Bool {
    guard let current, let draft = drafts[current] else { return false }
    guard draft.isReviewed(reviewing.generation) else {
      messages.tell("The text has changed since; look at it again.", .trouble)
      return false
    }
    guard drafts[current]?.make(edits) == true else {
      tellReadOnly()
      return false
    }
    return true
  }
}

extension Finding.Kind {
  /// The label of the point that it is about.
  fileprivate var point: String? {
    switch self {
    case .pointMissing(let label), .pointTouched(let label): label
    default: nil
    }
  }
}

extension KeyTable {
  /// Where a key that walks through the findings leads.
  fileprivate func findingDirection(of key: Key) -> EditCommand.Direction? {
    switch command(for: key, in: [.drafting]) {
    case .nextFinding: .forward
    case .previousFinding: .backward
    default: nil
    }
  }
}

extension Draft {
  /// The next finding from the cursor, or the one before; from one that was walked to, the next in
  /// the list, for several can be at one place.
  func finding(_ direction: EditCommand.Direction) -> Int? {
    let places = review.places(in: editor.buffer)
    guard !places.isEmpty else { return nil }
    let isForward = direction == .forward
    if let walked = review.walked, walked.cursor == editor.cursor {
      return (walked.finding + (isForward ? 1 : places.count - 1)) % places.count
    }
    let next = places.firstIndex { $0 > editor.cursor }
    let before = places.lastIndex { $0 < editor.cursor }
    return isForward ? next ?? 0 : before ?? places.count - 1
  }

  /// The finding that was walked to, or whose underlined words the cursor is in.
  var findingAtCursor: Int? {
    if let walked = review.walked, walked.cursor == editor.cursor { return walked.finding }
    let cursor = editor.cursor
    return review.marks(of: editor.buffer.lines[cursor.line].version)
      .filter { $0.range.lowerBound <= cursor.offset && cursor.offset <= $0.range.upperBound }
      .min { $0.severity < $1.severity }?.finding
  }

  /// Puts the cursor at a finding.
  mutating func walk(to index: Int) {
    let places = review.places(in: editor.buffer)
    guard places.indices.contains(index) else { return }
    focus = .text
    edit(.setCursor(places[index]))
    review.walked = (index, editor.cursor)
  }

  /// Makes `edits` in the file's text below the front matter, as one step of undo; `false` where it
  /// may only be read.
  mutating func make(_ edits: [ByteEdit]) -> Bool {
    guard holder == nil else { return false }
    let start = facts.head.utf8.count
    var bytes = Array(editor.buffer.text.utf8)
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      let range = edit.range.lowerBound - start..<edit.range.upperBound - start
      guard range.lowerBound >= 0, range.upperBound <= bytes.count else { continue }
      bytes.replaceSubrange(range, with: edit.bytes)
    }
    showCursor()
    editor.become(String(decoding: bytes, as: UTF8.self))
    measure()
    return true
  }

  /// The end of the paragraph that a finding is in, as an offset into the file; of the last
  /// paragraph where it is about the text as a whole.
  func endOfParagraph(of finding: Finding) -> Int {
    let paragraphs = review.latest?.paragraphs ?? []
    let own = paragraphs.last { $0.range.lowerBound <= finding.range.lowerBound }
    guard let end = (own ?? paragraphs.first)?.range.upperBound else { return fileText.utf8.count }
    return end
  }
}
