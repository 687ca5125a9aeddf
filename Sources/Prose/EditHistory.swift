/// What was done to a text, step by step as people think of it, without limit.
///
/// A step holds what was removed and what was put in, never the text around it.
struct EditHistory: Hashable, Sendable {
  /// What a step is made of: things of one kind may join, others begin a new step.
  enum Kind: Hashable, Sendable {
    case typing
    case deletingBackward
    case deletingForward
    /// Always a step of its own; another text may take its place as long as nothing else is done.
    case paste
    /// What was typed, put right by the editor: taken back by itself as long as nothing else is
    /// done, and part of the typing from then on.
    case substitution
    /// A newline, a replacement: always a step of its own.
    case single
  }

  struct Step: Hashable, Sendable {
    var kind: Kind
    /// Never given again, so that it tells a state of the text from all others.
    var number: Int
    var changes: [TextChange]
    var before: Selection
    var after: Selection
  }

  private(set) var done: [Step] = []
  private(set) var undone: [Step] = []
  private var lastNumber = 0
  /// The step after which the text was last saved; 0 for the text as it was opened.
  private var savedNumber = 0
  private var isOpen = false

  /// Whether the text differs from what was saved, by the steps between.
  var isModified: Bool { (done.last?.number ?? 0) != savedNumber }

  mutating func markSaved() {
    savedNumber = done.last?.number ?? 0
    isOpen = false
  }

  /// No state of the text is the saved one any more: what is on the disk came from elsewhere.
  mutating func markUnsaved() {
    savedNumber = -1
    isOpen = false
  }

  /// What comes next is a step of its own.
  mutating func closeStep() { isOpen = false }

  mutating func record(
    _ change: TextChange, _ kind: Kind, before: Selection, after: Selection
  ) {
    if done.last?.kind == .substitution { foldSubstitution() }
    let isJoined = isOpen && kind.joins && done.last?.kind == kind
    guard isJoined else { return begin([change], kind, before: before, after: after) }
    undone.removeAll()
    let step = done.count - 1
    done[step].after = after
    let last = done[step].changes.count - 1
    if change.removed.isEmpty, done[step].changes[last].insertedEnd == change.start {
      done[step].changes[last].append(change.inserted)
    } else {
      done[step].changes.append(change)
    }
  }

  /// Takes in changes that are one step of their own, in the order in which they were made.
  mutating func begin(
    _ changes: [TextChange], _ kind: Kind, before: Selection, after: Selection
  ) {
    if kind != .substitution, done.last?.kind == .substitution { foldSubstitution() }
    undone.removeAll()
    isOpen = kind != .single
    lastNumber += 1
    done.append(
      Step(kind: kind, number: lastNumber, changes: changes, before: before, after: after))
  }

  /// What the editor put right becomes part of the typing before it.
  private mutating func foldSubstitution() {
    guard let last = done.popLast() else { return }
    guard done.last?.kind == .typing else {
      done.append(last)
      done[done.count - 1].kind = .typing
      return
    }
    let step = done.count - 1
    done[step].changes += last.changes
    done[step].after = last.after
    // The state that is named is the later one: a save may have met it.
    done[step].number = last.number
  }

  /// Whether the last thing done was a paste, so that another text may take its place.
  var isAfterPaste: Bool { isOpen && done.last?.kind == .paste }

  /// Takes back the last step, never to be done again, and gives it.
  mutating func takeBack() -> Step? {
    isOpen = false
    return done.popLast()
  }

  /// Takes back the last step and gives it, to be undone in the text.
  mutating func undo() -> Step? {
    isOpen = false
    guard let step = done.popLast() else { return nil }
    undone.append(step)
    return step
  }

  /// Gives the step that was undone last, to be done again in the text.
  mutating func redo() -> Step? {
    isOpen = false
    guard let step = undone.popLast() else { return nil }
    done.append(step)
    return step
  }
}

extension EditHistory.Kind {
  /// Whether one after the other becomes one step.
  fileprivate var joins: Bool {
    switch self {
    case .typing, .deletingBackward, .deletingForward: true
    case .paste, .substitution, .single: false
    }
  }
}
