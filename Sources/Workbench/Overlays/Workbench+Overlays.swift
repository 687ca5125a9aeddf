import Dossier
import Screen

extension Workbench {
  /// An overlay has the keyboard: Esc and its own key close it.
  mutating func handleInOverlay(_ key: Key) -> [Effect] {
    switch overlay {
    case .help(var offset):
      overlay =

        offset.scroll(by: key, of: keys, count: helpLines.count, height: overlayRows)
        ? .help(offset) : nil
    case .messages(var offset):
      let count = messageLines.count
      overlay =
        offset.scroll(by: key, of: keys, count: count, height: overlayRows)
        ? .messages(offset) : nil
    case .decision(var decision):
      guard let answer = decision.answer(to: key) else {
        let area = differenceArea(of: decision)
        decision.difference?.scroll(by: key, of: keys, in: area)
        overlay = .decision(decision)
        return []
      }
      overlay = nil
      return take(answer)
    case .comparison(var comparison): return handle(key, in: &comparison)
    case .founding(var founding): return handle(key, in: &founding)
    case .newBrief(var form):
      return handle(key, in: &form)
    case .problems(var list): return handle(key, in: &list)
    case .brief(var page): return handle(key, in: &page)
    case .palette(var palette): return handle(key, in: &palette)
    case .stances(var form):
      return handle(key, in: &form)
    case .saveElsewhere(var field):
      return handle(key, in: &field)
    case .spelling(var choices): return handle(key, in: &choices)
    case .finding(var choices): return handle(key, in: &choices)
    case .silencing(var silencing): return handle(key, in: &silencing)
    case .cutToTime(var cut): return handle(key, in: &cut)
    case .find(var bar): return handle(key, in: &bar)
    case .insertion(var list): return handle(key, in: &list)
    case .goToParagraph(var jump): return handle(key, in: &jump)
    case nil: break
    }
    return []
  }

  /// Brings the scroll position of what lies over the place up to date.
  mutating func settleOverlay(in body: Rect) -> [Effect] {
    switch overlay {
    case .problems(var list):
      list.settle(in: body, theme: theme)
      overlay = .problems(list)
    case .finding(var choices):
      choices.settle(in: body)
      overlay = .finding(choices)
    case .comparison(var comparison):
      comparison.settle(in: body)
      overlay = .comparison(comparison)
    case .palette(var palette):
      palette.settle(in: body)
      overlay = .palette(palette)
    case .brief(var page):
      guard let library = library.value else { return [] }
      let area = Self.page(in: body)
      page.layOut(for: area.columns, rows: area.rows, in: library)
      let effects = page.want(page.path)
      overlay = .brief(page)
      return effects
    default: break
    }
    return []
  }

  /// How many rows an overlay's list has.
  var overlayRows: Int { max(1, body.rows - 2) }

  private mutating func handle(_ key: Key, in form: inout NewBriefForm) -> [Effect] {
    guard let library = library.value else {
      overlay = nil
      return []
    }
    switch form.handle(key, of: keys, in: library, today: today) {
    case .stays:
      overlay = .newBrief(form)
      return []
    case .closes:
      overlay = nil
      return []
    case .asks(let request):
      overlay = nil
      if request.whenTaken == .refuse, library.reference(ofPath: request.path) != nil {
        messages.tell("It is there already: \(request.path).")
        return show(request.path)
      }
      askedForm = form.fields.isEmpty ? nil : form
      return [.create(request)]
    }
  }

  private mutating func handle(_ key: Key, in field: inout TextField) -> [Effect] {
    switch key.code {
    case .escape: overlay = nil
    case .enter:
      overlay = nil
      let path = field.text.trimmed
      guard let current, !path.isEmpty else { return [] }
      return save(current, .elsewhere(path))
    default:
      _ = field.type(key, keys: keys)
      overlay = .saveElsewhere(field)
    }
    return []
  }

  private mutating func take(_ answer: Decision.Answer) -> [Effect] {
    switch answer {
    case .saveAndLeave:
      leavesAfterSaving = true
      return drafts.keys.flatMap { save($0, .ifUnchanged) }
    case .keepAndLeave:
      let paths = drafts.keys.filter { drafts[$0]?.isModified == true }
      leavesAfterKeeping = Set(paths)
      return paths.sorted().map { .keepUnsaved(path: $0) }
    case .takeOverByForce: return current.map { [.takeHoldByForce(path: $0)] } ?? []
    case .restore(let draft):
      recovered.removeAll { $0 == draft }
      restoring[draft.path] = draft
      opening.insert(draft.path)
      return [.openDraft(path: draft.path)]
    case .discard(let draft):
      recovered.removeAll { $0 == draft }
      return [.discardUnsaved(name: draft.name)]
    case .decideLater(let draft):
      recovered.removeAll { $0 == draft }
      return []
    case .none:
      return []
    }
  }
}

extension ScrollOffset {
  /// Walks by `key`; `false` where the key means to go back.
  mutating func scroll(by key: Key, of keys: KeyTable, count: Int, height: Int) -> Bool {
    switch keys.command(for: key, in: [.walking, .everywhere]) {
    case .up: scroll(by: -1, count: count, height: height)
    case .down: scroll(by: 1, count: count, height: height)
    case .pageUp: scroll(by: -height, count: count, height: height)
    case .pageDown: scroll(by: height, count: count, height: height)
    case .first: reset()
    case .last: scroll(by: count, count: count, height: height)
    case .back, .help, .messages, .open, .leave: return false
    default: break
    }
    return true
  }
}
