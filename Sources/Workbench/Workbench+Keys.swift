import Dossier
import Prose
import Screen

extension Workbench {
  /// The scopes that hold where the keyboard is, the nearest first.
  var scopes: [KeyBinding.Scope] {
    switch place {
    case .browse: KeyBinding.Scope.inBrowse
    case .preview: KeyBinding.Scope.inPreview
    case .draft:
      currentDraft?.focus == .rail ? KeyBinding.Scope.inRail : KeyBinding.Scope.inText
    }
  }

  mutating func handle(_ key: Key) -> [Effect] {
    // What would be typed now would not be kept any more.
    guard leavesAfterKeeping.isEmpty else { return [] }
    messages.dismiss()
    if overlay != nil { return handleInOverlay(key) }
    if place == .browse, browse.isFiltering, let library = library.value,
      browse.type(key, library)
    {
      return []
    }
    // No table has to be asked what a letter means where letters are typed.
    if place == .draft, case .character(let character) = key.code,
      key.modifiers.isSubset(of: [.shift]), let current, drafts[current]?.focus == .text
    {
      type(String(character), into: current)
      return []
    }
    return keys.command(for: key, in: scopes).map { perform($0) } ?? []
  }

  mutating func paste(_ text: String) -> [Effect] {
    guard leavesAfterKeeping.isEmpty else { return [] }
    messages.dismiss()
    if case .problems(var list) = overlay {
      list.paste(text)
      overlay = .problems(list)
    } else if case .palette(var palette) = overlay {
      palette.paste(text, palettePlaces)
      overlay = .palette(palette)
    } else if case .founding(var founding) = overlay, !founding.isBeingMade {
      founding.form.paste(text, in: Library())
      overlay = .founding(founding)
    } else if case .newBrief(var form) = overlay {
      form.paste(text, in: library.value)
      overlay = .newBrief(form)
    } else if case .find(var bar) = overlay {
      bar.paste(text)
      take(bar, afterTyping: true)
    } else if case .insertion(var list) = overlay {
      list.paste(text, insertionSource)
      overlay = .insertion(list)
    } else if case .goToParagraph(var jump) = overlay {
      jump.field.paste(text)
      take(jump)
    } else if case .silencing(var silencing) = overlay {
      silencing.field.paste(text)
      overlay = .silencing(silencing)
    } else if case .cutToTime(var cut) = overlay {
      cut.field.paste(text)
      overlay = .cutToTime(cut)
    } else if case .saveElsewhere(var field) = overlay {
      field.paste(text)
      overlay = .saveElsewhere(field)
    } else if overlay == nil, place == .draft, let current, drafts[current]?.focus == .text {
      ring.forgetPlace()
      edit(.paste(text), in: current)
    } else if overlay == nil, place == .browse, browse.isFiltering, let library = library.value {
      browse.pasteIntoFilter(text, library)
    }
    return []
  }

  /// Does what the user wants, or says why it can't be done here.
  mutating func perform(_ command: Command) -> [Effect] {
    if !command.isPlainEditing, let obstacle = obstacle(to: command) {
      messages.tell(obstacle, .trouble)
      return []
    }
    switch command {
    case .help: overlay = .help(ScrollOffset())
    case .messages: overlay = .messages(ScrollOffset())
    case .browse: place = .browse
    case .draft: return goToDraft()
    case .preview: goToPreview()
    case .problems: listProblems()
    case .palette: openPalette()
    case .back: return goBack()
    case .save: return saveHere()
    case .leave: return leave()
    case .suspend: return [.suspend]
    case .switchSpelling: switchSpelling()
    default:
      switch place {
      case .browse: return performInBrowse(command)
      case .draft: return performInDraft(command)
      case .preview: return performInPreview(command)
      }
    }
    return []
  }

  private mutating func goBack() -> [Effect] {
    switch place {
    case .browse:
      if browse.column?.filter == nil, let effects = stopCheck() { return effects }
      browse.back(library.value)
    case .preview: place = previewed.cameFrom
    case .draft:
      if let current, drafts[current]?.focus == .rail {
        drafts[current]?.focus = .text
      } else {
        place = .browse
      }
    }
    return []
  }

  private mutating func leave() -> [Effect] {
    let modified = drafts.values.filter(\.isModified)
    guard !modified.isEmpty else { return [.leave] }
    // What is being saved right now needs no question: leaving waits for the answer.
    if modified.allSatisfy(\.isSaving) {
      leavesAfterSaving = true
      return []
    }
    if settings.autosave != nil, modified.allSatisfy(\.canBeSavedOnLeaving) {
      leavesAfterSaving = true
      return modified.map(\.path).sorted().flatMap { save($0, .ifUnchanged) }
    }
    overlay = .decision(modified.allSatisfy { $0.holder != nil } ? .leavingToOther : .leaving)
    return []
  }
}
