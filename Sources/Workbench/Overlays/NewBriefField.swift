import Screen

/// One thing that the template of a new brief can't know.
struct NewBriefField: Hashable, Sendable {
  /// What kind of answer it takes, which decides how that is checked and completed.
  enum Answer: Hashable, Sendable {
    case words
    /// A delegation that is known, by its code or a name.
    case delegation
    /// The same for the desk of a library that is being made.
    case desk
    /// A code, which may be new.
    case code
    /// A day, or the first and the last.
    case days
  }

  /// What it is called.
  let label: String
  /// How it is written, or what it is for.
  let hint: String
  let answer: Answer
  /// What is told where it is left empty; `nil` where it may be.
  let need: String?
  var input: TextField
  /// Why what was typed can't be taken.
  var complaint: String?

  /// A field that `text` stands in at first.
  init(
    _ label: String, hint: String = "", _ answer: Answer = .words, need: String? = nil,
    text: String = ""
  ) {
    self.label = label
    self.hint = hint
    self.answer = answer
    self.need = need
    input = TextField()
    if !text.isEmpty { input.paste(text) }
  }

  /// Whether delegations are offered for what is typed.
  var asksForDelegation: Bool { [.delegation, .desk, .code].contains(answer) }

  /// What was typed, without blanks at its ends.
  var text: String { input.text.trimmed }
}
