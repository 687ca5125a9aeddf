import Screen

/// What the mouse means; nothing needs it.
extension Workbench {
  /// Lines that a notch of the wheel scrolls.
  private static let wheelLines = 3

  mutating func handle(_ event: MouseEvent) -> [Effect] {
    guard leavesAfterKeeping.isEmpty, hasRoom else { return [] }
    switch event.action {
    case .press: return press(event)
    case .drag:
      if overlay == nil, place == .draft { dragInDraft(event) }
    case .release: break
    case .scrollUp: scroll(by: -lines(of: event), at: event.position)
    case .scrollDown: scroll(by: lines(of: event), at: event.position)
    }
    return []
  }

  private mutating func press(_ event: MouseEvent) -> [Effect] {
    let former = pressed
    pressed = .nothing
    if !messageRows.isEmpty {
      let isOnMessage = event.position.row >= size.rows - messageRows.count
      messages.dismiss()
      guard !isOnMessage else { return [] }
    }
    if let key = key(at: event.position) {
      // Of a double click the second is another key's where the first led to another place.
      guard event.clicks == 1 || former == .key(key) else { return [] }
      pressed = .key(key)
      return handle(key)
    }
    guard overlay == nil else { return pressInOverlay(event, after: former) }
    switch place {
    case .browse: return pressInBrowse(event, after: former)
    case .draft: return pressInDraft(event, after: former)
    case .preview: return []
    }
  }

  private mutating func pressInBrowse(_ event: MouseEvent, after former: PressTarget) -> [Effect] {
    guard let library = library.value else { return [] }
    guard event.clicks == 1 else {
      return event.clicks == 2 && former == .row ? perform(.open) : []
    }
    pressed = browse.click(at: event.position, in: body, library)
    return []
  }

  private mutating func scroll(by lines: Int, at position: ScreenPosition) {
    guard overlay == nil else { return scrollOverlay(by: lines) }
    switch place {
    case .browse: browse.scroll(by: lines, at: position, in: body)
    case .draft: scrollDraft(by: lines, at: position)
    case .preview: previewed.scroll(by: lines, rows: max(1, body.rows - 1))
    }
  }

  /// With Control or Alt a notch scrolls a page.
  private func lines(of event: MouseEvent) -> Int {
    event.modifiers.isDisjoint(with: [.control, .alt]) ? Self.wheelLines : max(1, body.rows - 2)
  }

  /// The key that is named at a place of the line at the top or at the foot.
  private func key(at position: ScreenPosition) -> Key? {
    if position.row == 0 {
      return headerKeys.contains(position.column) ? Key(.function(1)) : nil
    }
    guard position.row == size.rows - 1 else { return nil }
    guard isLargeEnough else { return nil }
    return footerEntries.first { $0.columns.contains(position.column) && $0.command != .choose }?
      .key
  }
}
