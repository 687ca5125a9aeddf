import Archive
import Dossier
import Prose
import Synchronization
import Workbench

/// What the loop wants done with the disk, done on other threads; the answers come back through
/// the mailbox.
///
/// A library is read on a thread of its own, so that a long reading delays neither a save nor the
/// brief that is to be shown.
nonisolated final class Errands: Sendable {
  /// The library's folder, absolute.
  let root: String
  private let mailbox: Mailbox
  private let worker = SerialWorker()
  private let reader = SerialWorker()
  let checker = SerialWorker()
  let speller = SerialWorker()
  /// Made when the first spelling is to be checked; whoever has the lock has all dictionaries.
  let proofreader = Mutex<Proofreader?>(nil)
  let reviewWorker = SerialWorker()
  /// Whoever has the lock has all stemmers.
  let reviewers = Mutex(Reviewers())
  let journals: JournalFolder
  let history: TextHistory
  /// Made when the first intervention is opened.
  let holds = Mutex<DraftHolds?>(nil)
  /// Before anything was read.
  private let begin = FileTime.now()
  private let watch = Mutex<FolderWatch?>(nil)
  /// The latest library that was asked for; a reading of an older one stops.
  private let wanted = Atomic(0)
  /// The library as it was last read; a brief is read with what its item asks.
  private let library = Mutex(Library())
  /// The latest library whose check was asked for; a check of an older one stops.
  let wantedCheck = Atomic(0)
  /// What each open draft was read from or last written as, by path.
  private let signatures = Mutex<[String: FileSignature]>([:])

  /// Errands for the library at `root`, which is absolute.
  init(root: String, mailbox: Mailbox) {
    self.root = root
    self.mailbox = mailbox
    journals = JournalFolder(
      folders: StateFolders.unsaved(library: root, environment: { ProcessEnvironment.value($0) }))
    history = TextHistory(
      folders: StateFolders.history(library: root, environment: { ProcessEnvironment.value($0) }))
  }

  /// Takes `effect` over and returns at once.
  func run(_ effect: Effect) {
    switch effect {
    case .readLibrary(let generation):
      wanted.store(generation, ordering: .releasing)
      stopChecking()
      reader.run { [self] in readLibrary(generation) }
    case .readBrief(let path):
      worker.run { [self] in mailbox.post(.briefRead(path: path, read(path).map(\.brief))) }
    case .openDraft(let path):
      worker.run { [self] in
        let result = openDraft(path)
        mailbox.post(.draftOpened(path: path, result))
        tellHindrance(of: path, result)
      }
    case .saveDraft(let path, let text, let base, let manner):
      worker.run { [self] in
        mailbox.post(.draftSaved(path: path, save(text, over: base, to: path, manner)))
      }
    case .create(let brief):
      worker.run { [self] in mailbox.post(.briefCreated(create(brief))) }
    case .edit(let path, let edits):
      worker.run { [self] in mailbox.post(.briefEdited(path: path, edit(path, edits))) }
    case .discardUnsaved(let name):
      worker.run { [self] in try? journals.discard(name) }
    case .hold(let path): worker.run { [self] in hold(path) }
    case .askForHold(let path): withHolds { $0.ask(path) }
    case .letGo(let path): withHolds { $0.letGo(path) }
    case .takeHoldByForce(let path): withHolds { $0.takeByForce(path) }
    case .checkLibrary(let generation): check(generation)
    case .stopChecking: stopChecking()
    case .review(let request): review(request)
    case .checkSpelling(let request): checkSpelling(request)
    case .suggestSpelling(let word, let language): suggestSpelling(word, language)
    case .addWord(let word): addWord(word)
    case .keepUnsaved, .adoptUnsaved, .openEditor, .copyToClipboard, .suspend, .leave: break
    }
  }

  /// The library as it was last read.
  var latestLibrary: Library { library.withLock { $0 } }

  /// Does `job` after what was taken over before it.
  func runInOrder(_ job: @escaping @Sendable () -> Void) { worker.run(job) }

  /// Leaves `event` for the loop.
  func tell(_ event: Event) { mailbox.post(event) }

  /// What the draft at `path` was read from or last written as.
  func signature(of path: String) -> FileSignature? { signatures.withLock { $0[path] } }

  /// Takes in what the draft at `path` is now on disk.
  func remember(_ signature: FileSignature, of path: String) {
    signatures.withLock { $0[path] = signature }
  }

  /// Where what libraries print goes while the screen is ours.
  var standardErrorFile: String? {
    StateFolders.state(environment: { ProcessEnvironment.value($0) }).map { $0 + "/stderr.log" }
  }

  /// Waits for what was taken over, and stops watching.
  func finish() {
    wanted.store(.max, ordering: .releasing)
    stopChecking()
    worker.finish()
    holds.withLock { $0?.finish() }
    watch.withLock { watch in
      watch?.stop()
      watch = nil
    }
  }

  /// The absolute path of a brief, or of another file that the user named as in a shell.
  func absolute(_ path: String) -> String {
    if path.hasPrefix("~/"), let home = ProcessEnvironment.value("HOME") {
      return home + path.dropFirst()
    }
    return path.hasPrefix("/") ? path : "\(root)/\(path)"
  }

  /// Answers an effect that only reads, here and now; `nil` for any other, and where it takes
  /// until after `deadline`, in milliseconds of `Clock`.
  func answer(_ effect: Effect, until deadline: Int) -> Event? {
    switch effect {
    case .readLibrary(let generation):
      return library(generation) { Clock.milliseconds() > deadline }
    case .readBrief(let path) where Clock.milliseconds() <= deadline:
      return .briefRead(path: path, read(path).map(\.brief))
    case .openDraft(let path) where Clock.milliseconds() <= deadline:
      let result = openDraft(path)
      worker.run { [self] in tellHindrance(of: path, result) }
      return .draftOpened(path: path, result)
    default: return nil
    }
  }

  /// Tells the loop where a draft that was opened can't be saved to its file.
  private func tellHindrance(of path: String, _ opened: Result<Brief, Failure>) {
    guard case .success = opened, let error = SafeSave.obstacle(to: absolute(path)) else { return }
    mailbox.post(.draftHindered(path: path, Failure(error.message)))
  }

  private func readLibrary(_ generation: Int) {
    let isCancelled: @Sendable () -> Bool = { [self] in
      wanted.load(ordering: .acquiring) != generation
    }
    guard !isCancelled(), let event = library(generation, isCancelled: isCancelled) else { return }
    mailbox.post(event)
  }

  /// The library as it is now; `nil` where `isCancelled` became true before the end.
  private func library(
    _ generation: Int, isCancelled: @escaping @Sendable () -> Bool
  ) -> Event? {
    do throws(LibraryError) {
      let loaded = try LibraryLoader.load(root, mode: .headers, isCancelled: isCancelled)
      guard let loaded else { return nil }
      library.withLock { $0 = loaded.library }
      return .libraryRead(.success(loaded.library), generation: generation)
    } catch {
      return .libraryRead(.failure(Failure(error.message)), generation: generation)
    }
  }

  private func read(_ path: String) -> Result<(brief: Brief, file: StoredFile), Failure> {
    do throws(ReadError) {
      let library = latestLibrary
      let (brief, file) = try LibraryLoader.brief(path, of: library, root: root)
      guard let brief else {
        return .failure(
          Failure("\(path) is no brief: neither its folder nor its name says a kind."))
      }
      return .success((brief, file))
    } catch {
      return .failure(Failure(error.message))
    }
  }

  private func openDraft(_ path: String) -> Result<Brief, Failure> {
    read(path).map { brief, file in
      remember(file.signature, of: path)
      return brief
    }
  }

  /// Tells the loop of every change below the library's folder since the program began to read it.
  ///
  /// Where there are many folders that takes a while, so it is done behind the reading.
  func startWatching() {
    reader.run { [self] in beginToWatch() }
  }

  private func beginToWatch() {
    let mailbox = mailbox
    let watch = try? FolderWatch(
      library: root, since: begin, isWanted: { BriefReader.kind(ofPath: $0) != nil },
      deliver: { change in
        switch change {
        case .briefs(let paths): mailbox.post(.libraryChanged(paths: paths))
        case .everything, .folderGone: mailbox.post(.libraryChanged(paths: []))
        case .unwatched: break
        }
      })
    self.watch.withLock { $0 = watch }
  }
}
