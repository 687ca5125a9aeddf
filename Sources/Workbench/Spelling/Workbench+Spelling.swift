import Diplomacy
import Dossier
import Prose
import Screen

extension Workbench {
  /// A dictionary is read in a longer pause: that takes as much as many thousand keys, and nobody
  /// who types should share a processor with it.
  var pauseForSpelling: Pause? {
    guard settings.spelling, place == .draft, !spelling.isAsking, let current,
      drafts[current]?.spelling.isDue ?? false,
      let language = drafts[current]?.facts.official, canCheck(language)
    else { return nil }
    return spelling.answered.contains(language) ? .breath : .rest
  }

  private func canCheck(_ language: OfficialLanguage) -> Bool {
    language != .chinese && !spelling.missing.contains(language)
  }

  /// Asks for the spelling of what is not known yet, the lines on the screen first.
  mutating func checkSpelling() -> [Effect] {
    guard pauseForSpelling != nil, let current, let language = drafts[current]?.facts.official
    else { return [] }
    let rows = body.rows
    guard let paragraphs = drafts[current]?.nextParagraphsToSpell(rows: rows), !paragraphs.isEmpty
    else { return [] }
    spelling.isAsking = true
    return [
      .checkSpelling(
        SpellingRequest(
          path: current, language: language, generation: spelling.generation,
          paragraphs: paragraphs))
    ]
  }

  /// Takes in what was found, and goes on with what is not known yet.
  mutating func takeSpelling(
    _ request: SpellingRequest, _ result: Result<[SpelledLine], Failure>
  ) -> [Effect] {
    spelling.isAsking = false
    guard request.generation == spelling.generation, settings.spelling else { return [] }
    switch result {
    case .success(let lines):
      spelling.answered.insert(request.language)
      drafts[request.path]?.spelling.take(
        lines, of: request.paragraphs, passed: spelling.passed)
      return checkSpelling()
    case .failure(let failure):
      if spelling.missing.insert(request.language).inserted {
        messages.tell(failure.sentence, .trouble)
      }
      return []
    }
  }

  /// Checks spelling from now on, or no longer, until the program ends.
  mutating func switchSpelling() {
    settings.spelling.toggle()
    spelling.generation += 1
    spelling.missing = []
    for path in drafts.keys { drafts[path]?.spelling.forget() }
    messages.tell(settings.spelling ? "Spelling is checked." : "Spelling is no longer checked.")
  }

  /// Asks what is to become of the marked word at the cursor, or of the next one.
  mutating func openSpelling() -> [Effect] {
    guard let current, let draft = drafts[current] else { return [] }
    guard let found = draft.markedWord(atOrAfter: draft.editor.cursor) else {
      tellNothingMarked(draft)
      return []
    }
    let line = draft.editor.buffer.lines[found.line]
    let place = TextRange(
      TextPosition(line: found.line, offset: found.mark.range.lowerBound),
      TextPosition(line: found.line, offset: found.mark.range.upperBound))
    let word = String(line.text.slice(found.mark.range))
    drafts[current]?.select(place)
    overlay = .spelling(
      SpellingChoices(word, at: place, isOtherSpelling: found.mark.isOtherSpelling))
    return draft.facts.official.map { [.suggestSpelling(word: word, $0)] } ?? []
  }

  /// Goes to the next marked word, or the one before.
  mutating func goToMisspelling(_ direction: EditCommand.Direction) {
    guard let current, let draft = drafts[current] else { return }
    let cursor = draft.editor.cursor
    guard
      let found = direction == .forward
        ? draft.markedWord(after: cursor) : draft.markedWord(before: cursor)
    else { return tellNothingMarked(draft) }
    drafts[current]?.edit(
      .setCursor(TextPosition(line: found.line, offset: found.mark.range.lowerBound)))
  }

  private mutating func tellNothingMarked(_ draft: Draft) {
    let language = draft.facts.official
    let isMissing = !(language.map(canCheck) ?? false)
    messages.tell(
      !settings.spelling
        ? "Spelling is not checked: the palette (Ctrl-P) switches it on."
        : isMissing
          ? "There is no dictionary for the language of this text."
          : draft.spelling.isDue
            ? "The spelling is still being looked at." : "No word is marked as misspelt.")
  }

  /// Takes in what may stand for a word.
  mutating func takeSuggestions(_ word: String, _ words: [String]) -> [Effect] {
    guard case .spelling(var choices) = overlay, choices.word == word else { return [] }
    choices.suggestions = Array(words.prefix(SpellingChoices.mostSuggestions))
    overlay = .spelling(choices)
    return []
  }

  /// The question about a word has the keyboard.
  mutating func handle(_ key: Key, in choices: inout SpellingChoices) -> [Effect] {
    let outcome = choices.handle(key)
    if case .stays = outcome {
      overlay = .spelling(choices)
      return []
    }
    overlay = nil
    guard let current, let draft = drafts[current] else { return [] }
    let isThere =
      draft.editor.selection.range == choices.place
      && draft.editor.copy().map { $0.utf8.elementsEqual(choices.word.utf8) } ?? false
    if case .replaces(let word) = outcome, isThere {
      edit(.paste(word), in: current)
      return []
    }
    if isThere { drafts[current]?.edit(.setCursor(choices.place.end)) }
    switch outcome {
    case .adds:
      pass(choices.word)
      return [.addWord(choices.word)]
    case .passes: pass(choices.word)
    case .stays, .closes, .replaces: break
    }
    return []
  }

  private mutating func pass(_ word: String) {
    spelling.passed.insert(word)
    for path in drafts.keys { drafts[path]?.passSpelling(of: word) }
  }

  /// Takes in what became of a word for the user's own list.
  mutating func takeAddedWord(_ word: String, _ failure: Failure?) -> [Effect] {
    if let failure {
      messages.tell(failure.sentence, .trouble)
    } else {
      messages.tell("“\(word)” is one of your words now.")
    }
    return []
  }
}
