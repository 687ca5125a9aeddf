import Diplomacy
import Dossier
import Prose
import Screen
import Workbench

/// A workbench with a library in memory: what it asks for is answered at once, as the edge would
/// from disk.
struct Desk {
  private(set) var workbench: Workbench
  /// The files of the library by path.
  var files: [String: String]
  /// What was asked for that no file answers.
  private(set) var unanswered: [Effect] = []
  /// What was kept for the next start, by path.
  private(set) var kept: [String: String] = [:]
  /// Makes every save fail with this, as a full disk would.
  var saveFailure: SaveFailure?
  private let size: Size

  /// A desk at a screen of `columns` × `rows`, the library already read.
  init(columns: Int = 110, rows: Int = 30, files: [String: String] = Fixture.files) {
    size = Size(columns: columns, rows: rows)
    self.files = files
    workbench = Workbench(
      size: size, theme: Theme(colors: 256), today: CalendarDay(year: 2025, month: 3, day: 4))
    carryOut(workbench.begin())
  }

  /// The library as the files make it.
  var library: Library {
    var builder = LibraryBuilder()
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      if let file = BriefFile(Array(text.utf8), path: path) { builder.add(file) }
    }
    return builder.build().library
  }

  /// Presses `keys`, written in the keys' notation.
  mutating func press(_ keys: String) {
    for key in Key.parse(keys) ?? [] { tell(.key(key)) }
  }

  /// Lets `event` happen, and answers what follows from it.
  mutating func tell(_ event: Event) { carryOut(workbench.handle(event)) }

  private mutating func carryOut(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .readLibrary(let generation):
        tell(.libraryRead(.success(library), generation: generation))
      case .readBrief(let path): tell(.briefRead(path: path, brief(at: path)))
      case .openDraft(let path): tell(.draftOpened(path: path, brief(at: path)))
      case .saveDraft(let path, let text, let manner): save(text, path, manner)
      case .create(let brief):
        let free = brief.atFreePath { files[$0] != nil }
        guard let free else { continue }
        files[free.path] = free.text
        tell(.briefCreated(.success(free.path)))
      case .keepUnsaved(let path, let text): kept[path] = text
      default: unanswered.append(effect)
      }
    }
  }

  private mutating func save(_ text: String, _ path: String, _ manner: SaveManner) {
    if let saveFailure, manner == .ifUnchanged {
      return tell(.draftSaved(path: path, .failure(saveFailure)))
    }
    let written = manner == .beside ? path.replacing(".md", with: "-mine.md") : path
    files[written] = text
    tell(.draftSaved(path: path, .success(SavedDraft(text: text, path: written))))
  }

  private func brief(at path: String) -> Result<Brief, Failure> {
    guard let text = files[path], let brief = BriefReader.read(Array(text.utf8), path: path)
    else { return .failure(Failure("\(path) is gone.")) }
    return .success(brief)
  }

  /// The screen as it is drawn from nothing, and the cursor on it.
  func frame() -> (surface: Surface, cursor: ScreenPosition?) {
    var surface = Surface(size: size)
    var drawn = DrawnFrame()
    let cursor = workbench.draw(on: &surface, after: &drawn)
    return (surface, cursor)
  }
}
