import Diplomacy
import Dossier
import Prose
import Review
import Screen

/// A new limit as it is typed, and what would be left unsaid under it.
struct TimeCut: Hashable, Sendable {
  var field = TextField()
  /// What holds where nothing is typed: the limit of the intervention, if there is one.
  let standing: Duration?

  /// Asks for a limit; where nothing is typed, `standing` holds.
  init(standing: Duration?) { self.standing = standing }

  /// The limit; `nil` where what is typed is none.
  var limit: Duration? {
    field.text.trimmed.isEmpty ? standing : TypedLimit.parse(field.text)
  }

  /// The shortest way to say what was reviewed in the time that is typed.
  func cut(_ reviewed: ReviewedDraft) -> CutToTime? {
    limit.map {
      CutToTime(
        reviewed.paragraphs, coverage: reviewed.review.coverage, to: $0,
        pace: reviewed.review.time.pace)
    }
  }

  /// What is asked, and what is understood.
  func question(columns: Int) -> [Page.Line] {
    let alone = standing.map { "; alone it takes \(SpokenDuration.clock($0))" } ?? ""
    return Page.Line.wrapped("How long may you speak?", .strong, columns: columns)
      + Page.Line.wrapped(
        "Type 2 min or 1:30. Enter marks what is left unsaid\(alone).", .secondary,
        columns: columns)
  }

  /// What would be left unsaid, in at most `rows` lines.
  func preview(_ reviewed: ReviewedDraft, columns: Int, rows: Int) -> [Page.Line] {
    guard let limit, let cut = cut(reviewed) else {
      let typed = field.text.trimmed
      return typed.isEmpty
        ? [] : [Page.Line([Page.Run("That is no time yet.", .secondary)])]
    }
    let outcome = Page.Line.wrapped(
      Self.outcome(of: cut, under: limit),
      cut.isWithinLimit ? .stance(.support) : .problem, columns: columns)
    let unsaid = cut.unsaid.compactMap { number in
      reviewed.paragraphs.first { $0.number == number }.map { Self.line($0, reviewed, columns) }
    }
    let room = max(0, rows - outcome.count)
    guard unsaid.count > room else { return outcome + unsaid }
    let rest = unsaid.count - room + 1
    return outcome + unsaid.prefix(max(0, room - 1))
      + [Page.Line(indent: 2, [Page.Run("… and \(rest) more", .secondary)])]
  }

  /// In a sentence whether the time suffices.
  private static func outcome(of cut: CutToTime, under limit: Duration) -> String {
    let said = SpokenDuration.clock(cut.duration)
    let allowed = SpokenDuration.clock(limit)
    if cut.isWithinLimit {
      return cut.unsaid.isEmpty
        ? "All of it fits: \(said) of \(allowed)."
        : "\(said) of \(allowed) without what can best be left unsaid:"
    }
    return cut.unsaid.isEmpty
      ? "\(allowed) is too short: all of it has to be said, and takes \(said)."
      : "\(allowed) is too short: \(said) is the least that has to be said. Left unsaid:"
  }

  private static func line(
    _ paragraph: ReviewedParagraph, _ reviewed: ReviewedDraft, _ columns: Int
  ) -> Page.Line {
    let time = Pace.duration(words: paragraph.count, pace: reviewed.review.time.pace)
    let lead = "¶ \(paragraph.number ?? 0)  \(SpokenDuration.clock(time))  "
    let words = VisibleText.safe(paragraph.words.split { $0.isWhitespace }.joined(separator: " "))
    let room = max(1, columns - 2 - DisplayWidth.width(of: lead))
    return Page.Line(
      indent: 2,
      [Page.Run(lead, .secondary), Page.Run(Abbreviation.fitting(words, columns: room), .text)])
  }
}

extension Workbench {
  /// Asks how long one may speak.
  mutating func openTimeCut() -> [Effect] {
    guard let draft = currentDraft else { return [] }
    overlay = .cutToTime(TimeCut(standing: draft.limit))
    return review()
  }

  /// The review of the draft on the screen as its text stands; `nil` while that is being worked out.
  var reviewOfText: ReviewedDraft? {
    guard let draft = currentDraft,
      draft.isReviewed(reviewing.generation)
    else { return nil }
    return draft.review.latest
  }

  /// The question has the keyboard.
  mutating func handle(_ key: Key, in cut: inout TimeCut) -> [Effect] {
    switch key.code {
    case .escape: overlay = nil
    case .enter:
      guard let reviewed = reviewOfText else {
        messages.tell("The review is still looking at the text.")
        return []
      }
      guard let limit = cut.limit, let found = cut.cut(reviewed) else {
        messages.tell("Type minutes and seconds, such as 2 min, 1:30 or 90 s.", .trouble)
        return []
      }
      overlay = nil
      apply(found, under: limit)
    default:
      _ = cut.field.type(key, keys: keys)
      overlay = .cutToTime(cut)
    }
    return []
  }

  /// Marks what is left unsaid; the foot counts against the new limit from now on.
  private mutating func apply(_ cut: CutToTime, under limit: Duration) {
    if let current { drafts[current]?.takeLimit(limit) }
    let said = SpokenDuration.clock(cut.duration)
    let rest =
      cut.isWithinLimit
      ? "\(said) of \(SpokenDuration.clock(limit))"
      : "\(said), still \(SpokenDuration.clock(cut.duration - limit)) too long"
    let weight: Messages.Weight = cut.isWithinLimit ? .done : .trouble
    guard !cut.unsaid.isEmpty else {
      return messages.tell(
        cut.isWithinLimit
          ? "All of it fits: \(rest). Nothing was marked."
          : "Nothing can be left unsaid: \(rest).", weight)
    }
    let numbers = cut.unsaid.map { "¶ \($0)" }.joined(separator: ", ")
    if cut.edits.isEmpty {
      return messages.tell("Leave out \(numbers), marked [if time] already: \(rest).", weight)
    }
    guard make(cut.edits) else { return }
    messages.tell("Marked [if time]: \(numbers). Without: \(rest). Undo takes it back.", weight)
  }

  /// What stands at the foot while a new limit is typed.
  func lines(of cut: TimeCut, columns: Int, rows: Int) -> [Page.Line] {
    let question = cut.question(columns: columns)
    let room = rows - question.count - 2
    guard let reviewed = reviewOfText else {
      return question + [Page.Line([Page.Run("Looking at the text …", .secondary)])]
    }
    return question + cut.preview(reviewed, columns: columns, rows: max(0, room))
  }
}
