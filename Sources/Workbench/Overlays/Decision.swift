import Screen

/// Something that only the user can decide: one sentence and a key for each answer.
///
/// Esc always means: leave everything as it is, which is the last of the answers.
struct Decision: Hashable, Sendable {
  /// One answer and the key that gives it.
  struct Choice: Hashable, Sendable {
    let key: Character
    let label: String
    let answer: Answer
  }

  /// What the user decided.
  enum Answer: Hashable, Sendable {
    case saveAndLeave
    case keepAndLeave
    case takeOverByForce
    case restore(KeptText)
    case discard(KeptText)
    case decideLater(KeptText)
    case none
  }

  let sentence: String
  let choices: [Choice]
  /// What the decision is about, shown above it; `nil` where the place below shows it.
  var difference: ShownDifference?

  /// Asked on leaving with unsaved text.
  static let leaving = Decision(
    sentence: "This intervention has changes that are not saved.",
    choices: [
      Choice(key: "s", label: "save and leave", answer: .saveAndLeave),
      Choice(key: "l", label: "leave; offer them at the next start", answer: .keepAndLeave),
      Choice(key: "c", label: "stay", answer: .none),
    ])

  /// Asked on leaving with text that can't be saved, for another instance writes there.
  static let leavingToOther = Decision(
    sentence: "Another instance writes in this intervention; what you typed in it is not saved.",
    choices: [
      Choice(key: "l", label: "leave; offer it at the next start", answer: .keepAndLeave),
      Choice(key: "c", label: "stay", answer: .none),
    ])

  /// Asked at the start where an earlier run could not save.
  static func recovered(_ draft: KeptText) -> Decision {
    var note = draft.fileChanged ? " The file itself has changed since." : ""
    if !draft.isWhole { note += " Its journal is damaged: this is the text up to there." }
    return Decision(
      sentence: "Unsaved text of \(draft.path) was kept.\(note)",
      choices: [
        Choice(key: "r", label: "open it with that text", answer: .restore(draft)),
        Choice(key: "d", label: "discard that text", answer: .discard(draft)),
        Choice(key: "c", label: "decide later", answer: .decideLater(draft)),
      ], difference: ShownDifference(draft.difference))
  }

  /// The answer that `key` gives; `nil` where it gives none.
  ///
  /// A choice has a letter and, for keyboards without that letter, its number. A chord such as
  /// Ctrl-O is no answer: it is meant for what lies below.
  func answer(to key: Key) -> Answer? {
    if key.code == .escape { return choices.last?.answer }
    guard case .character(let character) = key.code, key.modifiers.isSubset(of: [.shift])
    else { return nil }
    let typed = character.lowercased()
    return choices.enumerated().first { index, choice in
      typed == String(choice.key) || typed == String(index + 1)
    }?.element.answer
  }
}
