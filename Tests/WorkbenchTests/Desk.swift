import Diplomacy
import Dossier
import Prose
import Screen

@testable import Workbench

/// A workbench with a library in memory: what it asks for is answered at once, as the edge would
/// from disk.
struct Desk {
  private(set) var workbench: Workbench
  /// The files of the library by path.
  var files: [String: String]
  /// Everything that was asked for, in order.
  private(set) var asked: [Effect] = []
  /// What was asked for that no file answers.
  private(set) var unanswered: [Effect] = []
  /// What was kept for the next start, by path.
  private(set) var kept: [String: String] = [:]
  /// The names of the kept texts that were gone on with.
  private(set) var adopted: [String] = []
  /// Makes keeping fail with this, as where no folder can be written to.
  var keepFailure: Failure?
  /// Makes every save fail with this, as a full disk would.
  var saveFailure: SaveFailure?
  /// What a save finds in the file where it fails because that changed.
  var theirs: String?
  /// Makes the library unreadable.
  var libraryFailure: Failure?
  /// Keeps answers back until `deliver()`, as a slow disk would.
  var isSlow = false
  private var waiting: [Event] = []
  /// What drafts are held against.
  private let reviewing = Reviewing()
  /// What the last check found, in which files.
  private var checked: (files: [String: String], found: LibraryProblems)?
  private(set) var size: Size

  /// A desk at a screen of `columns` × `rows`, the library already read.
  init(
    columns: Int = 110, rows: Int = 30, files: [String: String] = Fixture.files,
    destination: String? = nil, theme: Theme = Theme(colors: 256), settings: Settings = Settings(),
    isSlow: Bool = false, libraryFailure: Failure? = nil, lastPlace: LastPlace? = nil,
    founding: FoundingOffer? = nil
  ) {
    size = Size(columns: columns, rows: rows)
    self.files = files
    self.isSlow = isSlow
    self.libraryFailure = libraryFailure
    workbench = Workbench(
      size: size, theme: theme, settings: settings,
      today: CalendarDay(year: 2025, month: 3, day: 4), destination: destination,
      lastPlace: lastPlace, founding: founding)
    carryOut(workbench.begin())
  }

  /// The library as the files make it.
  var library: Library {
    var builder = LibraryBuilder()
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      if let file = BriefFile(ByteExactText.encode(text), path: path) { builder.add(file) }
    }
    return builder.build().library
  }

  /// What a check of the whole library finds.
  private mutating func check() -> LibraryProblems {
    if let checked, checked.files == files { return checked.found }
    let found = problems
    checked = (files, found)
    return found
  }

  private var problems: LibraryProblems {
    let files = files.sorted { $0.key < $1.key }
    let briefs = files.compactMap { BriefReader.read(ByteExactText.encode($1), path: $0) }
    let diagnosis = LibraryDiagnosis(briefs)
    return LibraryProblems(
      LibraryProblem.all(diagnosis.diagnostics, texts: self.files), in: diagnosis.library)
  }

  /// Presses `keys`, written in the keys' notation.
  mutating func press(_ keys: String) {
    for key in Key.parse(keys) ?? [] { tell(.key(key)) }
  }

  /// Types `text`, line ends as Enter.
  mutating func type(_ text: String) {
    for character in text { tell(.key(character == "\n" ? Key(.enter) : .character(character))) }
  }

  /// Lets `event` happen, and answers what follows from it.
  mutating func tell(_ event: Event) {
    if case .resized(let size) = event { self.size = size }
    carryOut(workbench.handle(event))
  }

  /// Lets the answers that were kept back arrive, in order.
  mutating func deliver() {
    isSlow = false
    let events = waiting
    waiting = []
    for event in events { tell(event) }
  }

  /// Writes `text` into the file at `path` as another program would, and tells of it.
  mutating func change(_ path: String, to text: String?) {
    files[path] = text
    tell(.libraryChanged(paths: [path]))
  }

  /// What a journal is told.
  mutating func takeUnsavedChanges() -> [UnsavedChange] { workbench.takeUnsavedChanges() }

  private mutating func answer(_ event: Event) {
    if isSlow { waiting.append(event) } else { tell(event) }
  }

  private mutating func carryOut(_ effects: [Effect]) {
    asked += effects
    for effect in effects {
      switch effect {
      case .readLibrary(let generation):
        let result: Result<Library, Failure> =
          libraryFailure.map(Result.failure) ?? .success(library)
        answer(.libraryRead(result, generation: generation))
      case .checkLibrary(let generation):
        answer(.libraryChecked(.success(check()), generation: generation))
      case .stopChecking: break
      case .readBrief(let path): answer(.briefRead(path: path, brief(at: path)))
      case .openDraft(let path): answer(.draftOpened(path: path, brief(at: path)))
      case .saveDraft(let path, let text, _, let manner): save(text, path, manner)
      case .create(let brief):
        let free = brief.atFreePath { files[$0] != nil }
        guard let free else { continue }
        files[free.path] = free.text
        answer(.briefCreated(.success(free.path)))
      case .edit(let path, let edits): edit(path, edits)
      case .keepUnsaved(let path):
        if keepFailure == nil { kept[path] = workbench.unsavedTexts[path] }
        answer(.unsavedKept(path: path, keepFailure))
      // Nobody else is here.
      case .hold: break
      case .adoptUnsaved(let name): adopted.append(name)
      case .review(let request):
        if let event = reviewing.answer(request, files, { library }) { answer(event) }
      default: unanswered.append(effect)
      }
    }
  }

  private mutating func save(_ text: String, _ path: String, _ manner: SaveManner) {
    if let saveFailure, manner == .ifUnchanged {
      if let theirs, saveFailure == .changedOnDisk { files[path] = theirs }
      return answer(.draftSaved(path: path, .failure(saveFailure)))
    }
    let written =
      switch manner {
      case .beside: path.replacing(".md", with: "-mine.md")
      case .elsewhere(let other): other
      case .ifUnchanged: path
      }
    files[written] = text
    answer(.draftSaved(path: path, .success(SavedDraft(text: text, path: written))))
  }

  private mutating func edit(_ path: String, _ edits: [BriefEdit]) {
    let bytes = Array((files[path] ?? "").utf8)
    do throws(EditRefusal) {
      let edited = try BriefEdit.apply(edits, to: bytes, path: path)
      files[path] = String(decoding: edited, as: UTF8.self)
      answer(.briefEdited(path: path, nil))
    } catch {
      answer(.briefEdited(path: path, Failure(error.message)))
    }
  }

  private func brief(at path: String) -> Result<Brief, Failure> {
    guard let text = files[path],
      var brief = BriefReader.read(ByteExactText.encode(text), path: path)
    else { return .failure(Failure("\(path) is gone.")) }
    // As the archive does, which knows the library.
    brief.diagnostics += library.diagnostics(of: brief)
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

extension Workbench {
  /// The texts that are not in their files, by path.
  var unsavedTexts: [String: String] {
    let modified = drafts.values.filter(\.isModified)
    return Dictionary(uniqueKeysWithValues: modified.map { ($0.path, $0.fileText) })
  }
}
