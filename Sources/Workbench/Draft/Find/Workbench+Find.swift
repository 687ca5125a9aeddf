import Prose
import Screen

extension Workbench {
  /// Opens the line in which one looks for words: those that are selected, else the last ones.
  mutating func openFind(isReplacing: Bool) {
    guard let current, let draft = drafts[current] else { return }
    drafts[current]?.focus = .text
    var wish = finding
    if let selected = draft.editor.copy(), !selected.contains(where: \.isNewline) {
      wish.query = selected
    }
    var bar = FindBar(wish, isReplacing: isReplacing, from: draft.editor.selection.range.start)
    bar.begin(in: draft.editor.buffer)
    overlay = .find(bar)
  }

  /// The line has the keyboard.
  mutating func handle(_ key: Key, in bar: inout FindBar) -> [Effect] {
    switch keys.command(for: key, in: bar.scopes) {
    case .back:
      finding = bar.wish
      overlay = nil
      return []
    case .findNext: walk(isForward: true, in: &bar)
    case .findPrevious: walk(isForward: false, in: &bar)
    case .matchCase: return toggle(\.isExact, in: &bar)
    case .matchWords: return toggle(\.isWholeWords, in: &bar)
    case .matchAccents: return toggle(\.ignoresAccents, in: &bar)
    case .replace: bar.beginReplacing()
    case .nextPane: bar.switchLine()
    case .open: replaceOne(in: &bar)
    case .replaceAll: replaceAll(in: &bar)
    default:
      if keys.command(for: key, in: KeyBinding.Scope.inText) == .paste {
        ring.last().map { bar.paste($0) }
        take(bar, afterTyping: bar.focus == .query)
        return []
      }
      let isChanged = bar.type(key, keys: keys)
      take(bar, afterTyping: isChanged)
      return []
    }
    overlay = .find(bar)
    return []
  }

  /// Goes on with `bar`; where something else is looked for, to the first place of it from where
  /// one began.
  mutating func take(_ bar: FindBar, afterTyping: Bool) {
    var bar = bar
    if afterTyping, let current, let buffer = drafts[current]?.editor.buffer {
      bar.begin(in: buffer)
      let range = bar.next(from: bar.origin, in: buffer)?.range ?? TextRange(at: bar.origin)
      drafts[current]?.editor.select(from: range.start, to: range.end)
    }
    finding = bar.wish
    overlay = .find(bar)
  }

  private mutating func toggle(
    _ part: WritableKeyPath<SearchPattern.Manner, Bool>, in bar: inout FindBar
  ) -> [Effect] {
    bar.toggle(part)
    take(bar, afterTyping: true)
    return []
  }

  /// Goes to the next or former place of what was looked for last.
  mutating func findAgain(isForward: Bool) {
    guard let current, let draft = drafts[current] else { return }
    var bar = FindBar(finding, isReplacing: false, from: draft.editor.cursor)
    bar.begin(in: draft.editor.buffer)
    drafts[current]?.focus = .text
    walk(isForward: isForward, in: &bar)
  }

  private mutating func walk(isForward: Bool, in bar: inout FindBar) {
    guard let current, let editor = drafts[current]?.editor else { return }
    bar.goOn(in: editor.buffer)
    guard
      let step = bar.step(
        from: editor.selection.range, isForward: isForward, in: editor.buffer)
    else {
      if !bar.wish.query.isEmpty { messages.tell("There is no “\(bar.wish.query)” in the text.") }
      return
    }
    drafts[current]?.editor.select(from: step.range.start, to: step.range.end)
    guard step.wraps else { return }
    messages.tell(isForward ? "Went on from the beginning." : "Went on from the end.")
  }

  /// Replaces what is found at the cursor, and goes on to the next.
  private mutating func replaceOne(in bar: inout FindBar) {
    guard let current, let editor = drafts[current]?.editor, mayWrite(in: current) else { return }
    bar.goOn(in: editor.buffer)
    let range = editor.selection.range
    if bar.search?.index(of: range) != nil {
      drafts[current]?.replace(range, with: bar.wish.replacement)
    }
    walk(isForward: true, in: &bar)
  }

  private mutating func replaceAll(in bar: inout FindBar) {
    guard let current, let buffer = drafts[current]?.editor.buffer, mayWrite(in: current)
    else { return }
    bar.goOn(in: buffer, toEnd: true)
    let ranges = bar.search?.matches ?? []
    guard !ranges.isEmpty else { return walk(isForward: true, in: &bar) }
    drafts[current]?.edit(.replaceAll(ranges, with: bar.wish.replacement))
    if let buffer = drafts[current]?.editor.buffer { bar.goOn(in: buffer) }
    messages.tell("\(ranges.count) replaced; one undo takes all of it back.")
  }

  /// Draws the line below the draft, and what was found in the draft.
  func draw(_ bar: FindBar, on surface: inout Surface, in body: Rect) -> ScreenPosition? {
    let area = footArea(of: body)
    clear(area, on: &surface)
    guard let draft = currentDraft else { return nil }
    let text = DraftLayout(in: draftBody, focus: draft.focus).text
    if let search = bar.search {
      draft.drawFound(search, on: &surface, in: text, theme: theme)
    }
    return bar.draw(
      count: bar.count(at: draft.editor.selection.range), on: &surface, in: area, theme: theme)
  }
}

extension Draft {
  /// Puts `text` in the place of a range.
  fileprivate mutating func replace(_ range: TextRange, with text: String) {
    editor.replace(range, with: text)
    measure()
  }
}
