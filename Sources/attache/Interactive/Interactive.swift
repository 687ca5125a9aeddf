import Archive
import Dossier
import Glibc
import Screen
import Terminal
import Workbench

/// The interface in a terminal: one thread waits, decodes, handles, draws and presents.
///
/// Everything that may take longer than a frame is an errand on another thread and comes back
/// through the mailbox.
final class Interactive {
  private let terminal: Terminal
  private let mailbox: Mailbox
  private let errands: Errands
  private let journals: Journals
  private var stage: Stage
  private let settings: Settings
  private let places: LastPlaceStore?
  /// Where the user was at the start.
  private let formerPlace: LastPlace?
  /// Whether there is a library on the disk, or only the offer to make one.
  private var hasLibrary: Bool
  private var ending: Ending?
  private var autosave = AutosaveTimer()
  /// A check of the library that was asked for before the first frame.
  private var laterEffects: [Effect]? = []

  /// How the program ends.
  private enum Ending {
    case left
    case terminated(signal: Int32)
  }

  /// Milliseconds that the first frame waits for the library, so that a small one is there at
  /// once and a large one shows that it is being read.
  private static let patience = 120
  /// Milliseconds of it that the library is read for on the loop's own thread.
  private static let ownReading = 30

  /// When the last key came, in milliseconds.
  private var lastInput = 0

  /// Runs the interface on the library at `root` until the user leaves; the exit status.
  static func run(library root: String, reference: String?) throws(CommandFailure) -> Int32 {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw CommandFailure(
        .usage,
        "attache needs a terminal on standard input and output; `attache check`, `list`, `show`, "
          + "`new` and `preview` work without one.")
    }
    guard let folder = LibraryPath.absolute(root) else {
      guard reference == nil, let founding = UserSurroundings.founding(at: root) else {
        throw CommandFailure(LibraryError(.notFound, path: root))
      }
      return try run(root: founding.folder, reference: nil, founding: founding)
    }
    do throws(LibraryError) { try LibraryFolder.open(folder) } catch {
      throw CommandFailure(error)
    }
    let place = reference.map { LibraryPath.relative($0, to: folder) ?? $0 }
    return try run(root: folder, reference: place, founding: nil)
  }

  private static func run(
    root: String, reference: String?, founding: FoundingOffer?
  ) throws(CommandFailure) -> Int32 {
    do throws(TerminalError) {
      return try Interactive(root: root, reference: reference, founding: founding).run()
    } catch {
      throw CommandFailure(.usage, error.message)
    }
  }

  /// Opens the terminal.
  private init(
    root: String, reference: String?, founding: FoundingOffer?
  ) throws(TerminalError) {
    mailbox = Mailbox(wake: Terminal.wake)
    errands = Errands(root: root, mailbox: mailbox)
    journals = Journals(errands)
    let user = UserSettings.read()
    settings = user.settings
    places = LastPlaceStore(library: root, environment: { ProcessEnvironment.value($0) })
    formerPlace = settings.reopen && reference == nil ? places?.read() : nil
    var workbench = Workbench(
      settings: settings, today: Clock.today(), destination: reference, lastPlace: formerPlace,
      founding: founding)
    hasLibrary = founding == nil
    terminal = try Terminal.open(
      standardErrorFile: errands.standardErrorFile,
      environment: { ProcessEnvironment.value($0) })
    workbench.theme = user.theme(colors: terminal.colorCount)
    terminal.repertoire = user.repertoire(of: terminal.repertoire)
    workbench.theme.repertoire = terminal.repertoire
    if user.isOrderedByTerminal {
      terminal.ordersText = true
      workbench.theme.isOrderedByTerminal = true
    }
    for sentence in terminal.notes.map(\.message) + user.problems { workbench.tell(sentence) }
    stage = Stage(workbench: workbench, surface: Surface(size: terminal.size))
  }

  private func run() -> Int32 {
    handle(.resized(terminal.size))
    beginReading()
    waitForLibrary()
    draw()
    terminal.reportsMouse = settings.mouse
    if hasLibrary { beginWork() }
    beginChecking()
    while ending == nil { step() }
    return finish()
  }

  /// What a library on the disk needs besides being read; none of it may make the library's folder.
  private func beginWork() {
    errands.startWatching()
    errands.findUnsaved()
  }

  /// Reads a small library before the first frame; a larger one is handed over.
  ///
  /// On this thread: to wake another one takes longer than to read some dozens of files.
  private func beginReading() {
    let deadline = Clock.milliseconds() + Self.ownReading
    var effects = stage.workbench.begin()
    while !effects.isEmpty {
      let effect = effects.removeFirst()
      if let event = errands.answer(effect, until: deadline) {
        effects += stage.workbench.handle(event)
      } else {
        carryOut(effect)
      }
    }
  }

  /// Nothing of a check may delay the first frame.
  private func beginChecking() {
    let effects = laterEffects ?? []
    laterEffects = nil
    for effect in effects { carryOut(effect) }
  }

  private func waitForLibrary() {
    let deadline = Clock.milliseconds() + Self.patience
    while stage.workbench.isReading, ending == nil {
      let left = deadline - Clock.milliseconds()
      guard left > 0 else { return }
      takeAll(terminal.waitForInput(timeoutMilliseconds: left))
    }
  }

  private func step() {
    let timeout = min(journals.timeout ?? .max, autosave.timeout ?? .max, untilPause ?? .max)
    let inputs = terminal.waitForInput(timeoutMilliseconds: timeout == .max ? nil : timeout)
    if inputs.isEmpty {
      if untilPause == 0 { handle(.paused) }
    } else {
      lastInput = Clock.milliseconds()
    }
    takeAll(inputs)
    if autosave.isDue(after: stage.workbench.autosaveDelay) { handle(.autosaveDue) }
    if ending == nil { draw() }
    journals.settle(isIdle: inputs.isEmpty)
  }

  /// Milliseconds until the writer has paused for as long as something waits for.
  private var untilPause: Int? {
    stage.workbench.awaitedPause.map { max(0, lastInput + $0.milliseconds - Clock.milliseconds()) }
  }

  private func takeAll(_ inputs: [TerminalInput]) {
    var index = 0
    while index < inputs.count {
      let keys = inputs.count - index > 1 ? TypedRun.keys(of: inputs[index...]) : []
      if keys.count > 1 {
        handle(.typed(keys))
        index += keys.count
      } else {
        take(inputs[index])
        index += 1
      }
    }
    for event in mailbox.collect() { handle(event) }
  }

  private func take(_ input: TerminalInput) {
    switch input {
    case .key(let key): handle(.key(key))
    case .paste(let text): handle(.pasted(text))
    case .resized(let size): handle(.resized(size))
    case .terminate(let signal): ending = .terminated(signal: signal)
    case .mouse(let event): handle(.mouse(event))
    case .wake, .continued: break
    }
  }

  private func handle(_ event: Event) {
    for effect in stage.workbench.handle(event) { carryOut(effect) }
    if !hasLibrary, case .briefCreated(.success) = event {
      hasLibrary = true
      beginWork()
    }
  }

  private func carryOut(_ effect: Effect) {
    switch effect {
    case .leave: ending = .left
    case .suspend:
      writeJournals()
      terminal.suspend()
    case .copyToClipboard(let text): copy(text)
    case .openEditor(let path, let line):
      writeJournals()
      openEditor(path, line: line)
    case .keepUnsaved(let path):
      writeJournals()
      handle(.unsavedKept(path: path, journals.keep(path).map { Failure($0.message) }))
    case .adoptUnsaved(let name): journals.adopt(name)
    case .checkLibrary where laterEffects != nil: laterEffects?.append(effect)
    default: errands.run(effect)
    }
  }

  /// Shows what there is now; nothing is ever shown before the journals have it.
  private func draw() {
    writeJournals()
    let cursor = stage.draw(size: terminal.size)
    terminal.present(&stage.surface, cursor: cursor)
  }

  private func copy(_ text: String) {
    guard settings.clipboard else { return }
    do throws(ClipboardError) {
      try terminal.copy(text, environment: { ProcessEnvironment.value($0) })
    } catch {
      stage.workbench.tell(error.message)
    }
  }

  private func openEditor(_ path: String, line: Int) {
    terminal.giveBack()
    let failure = ExternalEditor.open(errands.absolute(path), line: line)
    terminal.takeAgain()
    handle(.editorClosed(path: path, failure))
  }

  private func writeJournals() {
    let changes = stage.workbench.takeUnsavedChanges()
    if let error = journals.write(changes) { stage.workbench.tell(error.journalMessage) }
    for change in changes where journals.isOutgrown(change.path) {
      stage.workbench.renewJournal(of: change.path)
    }
  }

  /// Gives the terminal back and brings what is unsaved into safety; the exit status.
  private func finish() -> Int32 {
    writeJournals()
    let lost = journals.finish()
    errands.finish()
    guard case .terminated(let signal) = ending else {
      keepPlace()
      terminal.close()
      return 0
    }
    keepPlace()
    terminal.close()
    for (path, error) in lost {
      StandardError.write("The text of \(path) could not be kept. \(error.message)")
    }
    return 128 + signal
  }

  /// Remembers where the user is for the next start, where that is another place than at this one.
  ///
  /// Leaving goes on in any case: what stands in the way is for the log alone.
  private func keepPlace() {
    guard settings.reopen, let place = stage.workbench.lastPlace, place != formerPlace else {
      return
    }
    do throws(SaveError) {
      try places?.keep(place)
    } catch {
      StandardError.write("The last place could not be kept. \(error.message)")
    }
  }
}

extension Pause {
  /// How long it is.
  nonisolated fileprivate var milliseconds: Int {
    switch self {
    case .moment: 0
    case .breath: 300
    case .rest: 1000
    }
  }
}
