import Glibc
public import Prose

/// The journal of one open text: every edit is in its file before it is on the screen.
///
/// What is in the file survives the end of the process; what was synced, a power cut. What can't be
/// written waits in memory and is written with the next edits.
public final class DraftJournal {
  private let folders: JournalFolder
  private let library: String
  private let path: String
  private let run: String
  private var file: GrowingFile?
  private var generation = 0
  private var chain = RecordChain.Writer()
  /// What is not in the file yet.
  private var pending: [UInt8] = []
  /// How long the file may become.
  private var limit = 0
  /// Files that `file` has taken the place of, once it is surely on the disk.
  private var former: [GrowingFile] = []

  /// A journal for the text at `path` of a library; no file before something is written.
  public init(library: String, path: String, in folders: JournalFolder) {
    self.library = library
    self.path = path
    self.folders = folders
    run = folders.newRun()
  }

  /// Whether everything that was noted is in the file.
  public var isWritten: Bool { pending.isEmpty }

  /// Whether the edits have become so many that the text had better be written anew.
  public var isOutgrown: Bool { (file?.length ?? 0) + pending.count > limit }

  /// The file that is being written.
  var filePath: String? { file?.path }

  /// Begins anew with a whole text, in a file of its own that takes the place of the former.
  public func begin(
    base: FileSignature?, baseText: String, head: String, body: String, selection: Selection? = nil
  ) {
    if let file { former.append(file) }
    file = nil
    generation += 1
    chain = RecordChain.Writer()
    pending = JournalRecord.mark
    let origin = JournalOrigin(
      library: library, path: path, base: base, baseText: baseText, generation: generation,
      holder: .current())
    JournalRecord.write(origin, to: &pending, &chain)
    JournalRecord.write(head: head, body: body, to: &pending, &chain)
    if let selection { JournalRecord.write(selection, to: &pending, &chain) }
    limit = pending.count + max(1 << 20, 4 * (head.utf8.count + body.utf8.count))
  }

  /// Takes `edits` in, in order; `write` puts them into the file.
  ///
  /// - Parameter selection: what is selected then, where that is not a cursor at the last one's end.
  public func note(_ edits: [TextBuffer.Edit], selection: Selection? = nil) {
    for edit in edits { JournalRecord.write(edit, to: &pending, &chain) }
    if let selection { JournalRecord.write(selection, to: &pending, &chain) }
  }

  /// Puts everything that was noted into the file; what can't be put there waits.
  public func write() throws(SaveError) {
    guard !pending.isEmpty else { return }
    let file = try opened()
    do throws(SystemFault) {
      try file.append(pending)
    } catch {
      throw SaveError(SaveError.Kind(whileWriting: error), path: file.path)
    }
    pending.removeAll(keepingCapacity: pending.count < 1 << 16)
  }

  private func opened() throws(SaveError) -> GrowingFile {
    if let file { return file }
    let folder = try folders.openFolder()
    let path = PathParts.join(
      folder, JournalFolder.name(library: library, path: path, run: run, generation: generation))
    do throws(SystemFault) {
      // Held as long as the process lives: a journal that nobody holds is what a dead one left.
      let opened = try GrowingFile(creating: path)
      file = opened
      return opened
    } catch {
      throw SaveError(SaveError.Kind(inFolder: error), path: path)
    }
  }

  /// What brings the file onto the disk and then removes those it has taken the place of; for
  /// another thread, for it may take as long as a disk does.
  public func syncing() -> @Sendable () -> Void {
    guard let file, pending.isEmpty else { return {} }
    let sync = file.syncing()
    let isNew = !former.isEmpty || generation > syncedGeneration
    let path = file.path
    syncedGeneration = generation
    let removals = former.map { $0.unlinking() }
    former = []
    return {
      sync()
      if isNew, let folder = try? Descriptor(folder: PathParts(path).folder) {
        fsync(folder.number)
      }
      for remove in removals { remove() }
    }
  }

  private var syncedGeneration = 0

  /// Nothing is unsaved any more: the file goes.
  public func remove() {
    file?.unlink()
    file = nil
    for file in former { file.unlink() }
    former = []
    pending = []
    generation += 1
  }
}
