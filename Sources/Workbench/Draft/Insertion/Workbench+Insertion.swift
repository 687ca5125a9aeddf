import Diplomacy
import Screen

extension Workbench {
  /// Offers what can be inserted into the draft.
  mutating func openInsertion(_ kind: InsertionList.Kind) {
    overlay = .insertion(InsertionList(kind, insertionSource))
  }

  /// What can be inserted into the draft comes from here.
  var insertionSource: InsertionSource {
    InsertionSource(
      library: library.value, today: today,
      language: currentDraft?.facts.language ?? LanguageTag("en"), path: current ?? "")
  }

  /// The list has the keyboard.
  mutating func handle(_ key: Key, in list: inout InsertionList) -> [Effect] {
    switch key.code {
    case .escape:
      overlay = nil
      return []
    case .enter:
      guard let chosen = list.chosen, let current else { return [] }
      overlay = nil
      if drafts[current]?.insert(chosen.text) == false { tellReadOnly() }
      return []
    case .up: list.move(by: -1)
    case .down: list.move(by: 1)
    case .pageUp: list.move(by: 2 - InsertionList.rows)
    case .pageDown: list.move(by: InsertionList.rows - 2)
    default: list.type(key, keys: keys, insertionSource)
    }
    overlay = .insertion(list)
    return []
  }
}
