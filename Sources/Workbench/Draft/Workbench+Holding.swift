import Prose

/// One intervention, several instances: one writes, the others read.
extension Workbench {
  /// Takes in who may write into the draft at `path`: this instance where `holder` is `nil`.
  mutating func takeHolder(_ holder: Holder?, of path: String) -> [Effect] {
    guard let draft = drafts[path], draft.holder != holder else { return [] }
    let former = draft.holder
    drafts[path]?.holder = holder
    guard let holder else {
      if let former {
        messages.tell(
          "\(former.words.capitalizedFirst) let go: you can write here now.")
      }
      // What was written meanwhile is met before anything is typed on.
      return [.openDraft(path: path)]
    }
    messages.tell(
      "You can only read here: \(holder.words) has held this intervention since \(holder.since). "
        + "Alt-O takes it over.", .trouble)
    return []
  }

  /// Another instance wants to write into the draft at `path`: the text that is not saved is kept,
  /// and then the other one is let in.
  mutating func letIn(_ holder: Holder, to path: String) -> [Effect] {
    guard let draft = drafts[path] else { return [.letGo(path: path)] }
    drafts[path]?.holder = holder
    messages.tell(
      "\(holder.words.capitalizedFirst) took this intervention over"
        + (draft.isModified ? "; your unsaved text is kept and stays here to read." : ".")
        + " Alt-O takes it back.", .trouble)
    let keeping = draft.isModified ? [Effect.keepUnsaved(path: path)] : []
    return keeping + [.letGo(path: path)]
  }

  /// Says why nothing can be typed here, and how it can.
  mutating func tellReadOnly() {
    if let holder = currentDraft?.holder { messages.tell(holder.obstacle, .trouble) }
  }

  /// Whether the draft at `path` may be changed; where it may not, why is told.
  mutating func mayWrite(in path: String) -> Bool {
    guard let holder = drafts[path]?.holder else { return true }
    messages.tell(holder.obstacle, .trouble)
    return false
  }

  /// Asks the instance that holds the draft to let go.
  mutating func takeOver(_ path: String) -> [Effect] {
    guard let holder = drafts[path]?.holder else { return [] }
    messages.tell("Asked \(holder.words) to let go …")
    return [.askForHold(path: path)]
  }

  /// The holder did not answer: only the user can say whether it is to be passed over.
  mutating func takeSilence(of holder: Holder, at path: String) -> [Effect] {
    guard drafts[path]?.holder != nil, overlay == nil else { return [] }
    current = path
    place = .draft
    overlay = .decision(.takingOver(holder))
    return []
  }
}

extension Decision {
  /// Asked where the instance that holds an intervention does not answer.
  static func takingOver(_ holder: Holder) -> Decision {
    Decision(
      sentence: "\(holder.words.capitalizedFirst) does not answer; it may be stopped, or on "
        + "another computer.",
      choices: [
        Choice(
          key: "t", label: "take over all the same; what it still saves is shown before you save",
          answer: .takeOverByForce),
        Choice(key: "c", label: "go on reading", answer: .none),
      ])
  }
}

extension String {
  /// The same with a capital at the beginning, for the beginning of a sentence.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
