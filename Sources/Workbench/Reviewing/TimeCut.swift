import Diplomacy
import Dossier
import Prose
import Review
import Screen

/// A new limit as it is typed, and what would be left unsaid under it.
struct TimeCut: Hashable, Sendable {
  var field = TextField()

  /// The limit that is typed: `2`, `2:30`, `2m30s` or `90s`; `nil` where it is none.
  var limit: Duration? {
    let text = field.text.trimmed.filter { $0 != " " }
    if let limit = SpokenDuration.parse(text) { return limit }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let minutes = SpokenDuration.parse("\(first)m") else {
      return parts.count == 2 && parts[0] == "0" ? SpokenDuration.parse("\(parts[1])s") : nil
    }
    guard parts.count == 2 else { return minutes }
    if parts[1] == "00" { return minutes }
    return parts[1].count == 2 ? SpokenDuration.parse("\(first)m\(parts[1])s") : nil
  }

  /// The shortest way to say what was reviewed in the time that is typed.
  func cut(_ reviewed: ReviewedDraft) -> CutToTime? {
    limit.map {
      CutToTime(
        reviewed.paragraphs, coverage: reviewed.review.coverage, to: $0,
        pace: reviewed.review.time.pace)
    }
  }

  /// What is asked.
  static let question = "How long may you speak? Such as 2m or 1:30; Enter marks what is left out."

  /// What would be left unsaid, in at most `rows` lines.
  func preview(_ reviewed: ReviewedDraft, columns: Int, rows: Int) -> [Page.Line] {
    guard let cut = cut(reviewed) else { return [] }
    let said = SpokenDuration.clock(cut.duration)
    let outcome: [Page.Line]
    if cut.unsaid.isEmpty {
      outcome = [Page.Line([Page.Run("All of it fits: \(said).", .stance(.support))])]
    } else {
      let sign = cut.isWithinLimit ? Page.Role.stance(.support) : .problem
      let sentence =
        cut.isWithinLimit
        ? "Left unsaid, the rest takes \(said):"
        : "Still \(said), for what is left makes a point that has to be said. Left unsaid:"
      outcome = Page.Line.wrapped(sentence, sign, columns: columns)
    }
    let unsaid = cut.unsaid.compactMap { number in
      reviewed.paragraphs.first { $0.number == number }.map { Self.line($0, reviewed, columns) }
    }
    let room = max(0, rows - outcome.count)
    guard unsaid.count > room else { return outcome + unsaid }
    let rest = unsaid.count - room + 1
    return outcome + unsaid.prefix(max(0, room - 1))
      + [Page.Line(indent: 2, [Page.Run("… and \(rest) more", .secondary)])]
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
    overlay = .cutToTime(TimeCut())
    return review()
  }

  /// The review of the draft on the screen as its text stands; `nil` while that is being worked out.
  var reviewOfText: ReviewedDraft? {
    guard let draft = currentDraft,
      draft.review.isCurrent(draft.editor.buffer, reviewing.generation)
    else { return nil }
    return draft.review.latest
  }

  /// The question has the keyboard.
  mutating func handle(_ key: Key, in cut: inout TimeCut) -> [Effect] {
    switch key.code {
    case .escape: overlay = nil
    case .enter:
      guard let reviewed = reviewOfText, let found = cut.cut(reviewed) else {
        messages.tell("Type minutes and seconds, such as 2m, 1:30 or 90s.", .trouble)
        return []
      }
      overlay = nil
      apply(found)
    default:
      _ = cut.field.type(key, keys: keys)
      overlay = .cutToTime(cut)
    }
    return []
  }

  private mutating func apply(_ cut: CutToTime) {
    let said = SpokenDuration.clock(cut.duration)
    guard !cut.unsaid.isEmpty else {
      return messages.tell("All of it fits: \(said). Nothing was marked.")
    }
    let numbers = cut.unsaid.map { "¶ \($0)" }.joined(separator: ", ")
    if cut.edits.isEmpty {
      return messages.tell("Leave out \(numbers), marked [if time] already: \(said).")
    }
    guard make(cut.edits) else { return }
    messages.tell("Marked [if time]: \(numbers). Without it \(said); undo takes the marks back.")
  }

  /// What stands at the foot while a new limit is typed.
  func lines(of cut: TimeCut, columns: Int, rows: Int) -> [Page.Line] {
    let question = Page.Line.wrapped(TimeCut.question, .strong, columns: columns)
    let room = rows - question.count - 2
    guard let reviewed = reviewOfText else {
      return question + [Page.Line([Page.Run("Looking at the text …", .secondary)])]
    }
    return question + cut.preview(reviewed, columns: columns, rows: max(0, room))
  }
}
