import Dossier
import Prose
import Review

extension Workbench {
  /// The shortest pause after which something waits to be done: none at all for what is to be seen
  /// the moment it is typed.
  var pauseToAwait: Pause? {
    guard place == .draft, let current else { return nil }
    return drafts[current]?.pauseToAwait(in: self)
  }

  /// Does what waited for the pause that there was.
  mutating func takePause() -> [Effect] {
    guard place == .draft, let current, let pause = awaitedPause else { return [] }
    var effects: [Effect] = []
    if let mine = drafts[current]?.pauseForReview(in: self), mine <= pause { effects += review() }
    if let its = pauseForSpelling, its <= pause { effects += checkSpelling() }
    return effects
  }

  /// Asks for the review of the draft on the screen, unless an answer is still to come.
  mutating func review() -> [Effect] {
    guard let current, let draft = drafts[current], draft.pauseForReview(in: self) != nil else {
      return []
    }
    reviewing.isAsking = true
    return [.review(ReviewRequest(draft, generation: reviewing.generation))]
  }

  /// Takes in what was found.
  mutating func take(_ answer: ReviewedDraft, to request: ReviewRequest) -> [Effect] {
    reviewing.isAsking = false
    let explains = reviewing.explainsNext
    reviewing.explainsNext = false
    guard request.generation == reviewing.generation else { return [] }
    drafts[request.path]?.take(answer)
    guard request.path == current else { return [] }
    showProblemsAgain()
    if explains, overlay == nil { return explainFinding() }
    return []
  }

  /// Whether files that changed say something else of what drafts are held against: the texts that
  /// are open here do not, and change with every save.
  func changesMandate(_ paths: [String]) -> Bool {
    paths.isEmpty || paths.contains { drafts[$0] == nil }
  }

  /// Takes in that the library was read.
  mutating func holdAgainstLibrary() {
    guard reviewing.isOutdated else { return }
    reviewing.isOutdated = false
    reviewing.generation += 1
  }
}

extension Draft {
  /// Whether the last review is of this very text, held against the library's state `generation`.
  func isReviewed(_ generation: Int) -> Bool {
    review.isCurrent(editor.buffer, below: facts.head, generation)
  }

  /// The shortest of the pauses that something waits for.
  func pauseToAwait(in workbench: Workbench) -> Pause? {
    guard let review = pauseForReview(in: workbench) else { return workbench.pauseForSpelling }
    return review
  }

  /// The pause that the next review waits for; `nil` where all is known.
  func pauseForReview(in workbench: Workbench) -> Pause? {
    let state = workbench.reviewing
    guard state.generation > 0, !state.isAsking, facts.isPlaced,
      !isReviewed(state.generation)
    else { return nil }
    return review.latest == nil || workbench.overlay != nil || endsSentence ? .moment : .breath
  }

  /// Whether what stands before the cursor ends a sentence.
  ///
  /// A new line by itself ends none: a review costs as much as a hundred keys, and has the time until
  /// one pauses.
  private var endsSentence: Bool {
    let cursor = editor.cursor
    guard cursor.offset > 0 else { return false }
    let text = editor.buffer.lines[cursor.line].text.utf8.span
    guard cursor.offset <= text.count else { return false }
    switch text[cursor.offset - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): return true
    // 。！？ end with these, as few other letters do.
    case 0x82, 0x81, 0x9F: return cursor.offset > 2 && text[cursor.offset - 3] >= 0xE3
    default: return false
    }
  }

  /// Takes in what the review found.
  mutating func take(_ answer: ReviewedDraft) {
    review.take(answer, in: editor.buffer)
    rail.take(RailStanding(answer.review))
  }
}
