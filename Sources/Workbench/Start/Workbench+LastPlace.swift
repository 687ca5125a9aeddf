public import Dossier
import Prose
import Screen

/// A start goes back to where the user was.
extension Workbench {
  /// Where the user is, to begin there the next time; `nil` where nothing could be chosen yet.
  public var lastPlace: LastPlace? {
    guard let library = library.value else { return returning }
    return LastPlace(
      place: place.rawValue, column: browse.focus.rawValue,
      chosen: browse.pathInPositions(in: library) ?? browse.item(in: library)?.brief.path
        ?? browse.session(in: library)?.brief.path,
      draft: openDraft)
  }

  /// The path of the intervention of the last time, where it is still there.
  var draftThatWasLeft: String? {
    leftDraft.flatMap { left in
      library.value?.hasIntervention(left.path) == true ? left.path : nil
    }
  }

  private var openDraft: LastPlace.OpenDraft? {
    let path = place == .preview ? previewed.path : current
    guard let path else { return leftDraft }
    guard let draft = drafts[path] else {
      return LastPlace.OpenDraft(path: path, cursor: .start, topRow: 0)
    }
    return LastPlace.OpenDraft(
      path: path, cursor: draft.editor.cursor, topRow: draft.scroll.top)
  }

  /// Goes to where the user was, or to what is nearest of it and still there.
  mutating func goBack(to last: LastPlace, in library: Library) -> [Effect] {
    if let chosen = last.chosen { choose(chosen, orNearestIn: library, column: last.column) }
    guard let left = last.draft, library.hasIntervention(left.path) else { return [] }
    leftDraft = left
    guard let place = Place(rawValue: last.place), place != .browse else { return [] }
    arriving = place
    return open(left.path)
  }

  /// Chooses the brief at `path`, else its agenda item, else its session.
  private mutating func choose(_ path: String, orNearestIn library: Library, column: Int) {
    if browse.choose(path: path, in: library) {
      guard let pane = Browse.Pane(rawValue: column), browse.isReachable(pane, library) else {
        return
      }
      browse.focus = pane
      return
    }
    let homes = [library.item(ofPath: path)?.brief.path, library.session(ofPath: path)?.brief.path]
    _ = homes.contains { home in home.map { browse.choose(path: $0, in: library) } ?? false }
  }

  /// Puts the cursor of an intervention that was just opened where it was left the last time, and
  /// goes on to its preview if that was where the user was.
  mutating func goOn(withLeft path: String) {
    defer { arriving = nil }
    guard let left = leftDraft, left.path == path else { return }
    leftDraft = nil
    let area = body
    drafts[path]?.goOn(at: left.cursor, topRow: left.topRow, in: area)
    if arriving == .preview { goToPreview() }
  }
}

extension Library {
  /// Whether there is an intervention at `path`.
  func hasIntervention(_ path: String) -> Bool {
    let home = item(ofPath: path)?.interventions ?? session(ofPath: path)?.interventions
    return home?.contains { $0.path == path } ?? false
  }
}
