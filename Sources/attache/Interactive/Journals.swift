import Archive
import Workbench

/// The journals of the texts that are not saved: every edit is written before a frame shows it, and
/// is on the disk a second later at most.
final class Journals {
  private let errands: Errands
  private var journals: [String: DraftJournal] = [:]
  /// Journals of earlier runs whose texts are open here, to go once they are in journals of ours.
  private var adopted: [String] = []
  private let syncer = SerialWorker()
  /// Since when something is written that may not be on the disk.
  private var unsyncedSince: Int?
  /// When what could not be written is tried again.
  private var retry: Int?

  /// Milliseconds without a key after which what was typed is brought onto the disk.
  private static let idle = 300
  /// Milliseconds that anything typed waits for the disk at most, and for a second attempt.
  private static let patience = 1000

  init(_ errands: Errands) { self.errands = errands }

  /// How long the loop may sleep, in milliseconds; `nil` for any time.
  var timeout: Int? {
    if unsyncedSince == nil, retry == nil { return nil }
    let sync = unsyncedSince.map { $0 + Self.patience } ?? .max
    let left = max(0, min(sync, retry ?? .max) - Clock.milliseconds())
    return unsyncedSince == nil ? left : min(left, Self.idle)
  }

  /// Takes in what became of the texts and writes it; why it could not, where that is new.
  func write(_ changes: [UnsavedChange]) -> SaveError? {
    for change in changes { take(change) }
    guard !changes.isEmpty || retry != nil || !adopted.isEmpty else { return nil }
    if let retry, Clock.milliseconds() < retry { return nil }
    let isNews = retry == nil
    retry = nil
    do throws(SaveError) {
      for journal in journals.values where !journal.isWritten { try journal.write() }
    } catch {
      retry = Clock.milliseconds() + Self.patience
      return isNews ? error : nil
    }
    if unsyncedSince == nil, changes.contains(where: \.isWorthSyncing) {
      unsyncedSince = Clock.milliseconds()
    }
    forgetAdopted()
    return nil
  }

  private func take(_ change: UnsavedChange) {
    switch change.kind {
    case .edits(let edits, let selection):
      journals[change.path]?.note(edits, selection: selection)
    case .whole(let base, let head, let body, let selection):
      let journal = journal(of: change.path)
      journal.begin(
        base: errands.signature(of: change.path), baseText: base, head: head, body: body,
        selection: selection)
    case .nothingUnsaved: journals.removeValue(forKey: change.path)?.remove()
    }
  }

  private func journal(of path: String) -> DraftJournal {
    if let journal = journals[path] { return journal }
    let journal = DraftJournal(library: errands.root, path: path, in: errands.journals)
    journals[path] = journal
    return journal
  }

  /// Whether the journal of the text at `path` should begin anew.
  func isOutgrown(_ path: String) -> Bool { journals[path]?.isOutgrown ?? false }

  /// Brings onto the disk what has waited for that long enough, on another thread.
  ///
  /// - Parameter isIdle: Whether the user paused.
  func settle(isIdle: Bool) {
    guard let since = unsyncedSince,
      isIdle || Clock.milliseconds() - since >= Self.patience
    else { return }
    unsyncedSince = nil
    for journal in journals.values { syncer.run(journal.syncing()) }
  }

  /// The text in `file`, which an earlier run kept, is open: the file goes once a journal of ours
  /// has the text.
  func adopt(_ file: String) { adopted.append(file) }

  private func forgetAdopted() {
    for file in adopted { errands.run(.discardUnsaved(name: file)) }
    adopted = []
  }

  /// Why the text at `path` would not be there at the next start; `nil` where it will.
  func keep(_ path: String) -> SaveError? {
    guard let journal = journals[path] else { return nil }
    do throws(SaveError) {
      try journal.write()
      return nil
    } catch {
      return error
    }
  }

  /// Brings everything onto the disk before the program ends; the paths of what could not be kept,
  /// and why.
  func finish() -> [(path: String, SaveError)] {
    let lost = journals.keys.sorted().compactMap { path in keep(path).map { (path, $0) } }
    syncer.finish()
    for journal in journals.values { journal.syncing()() }
    return lost
  }
}

extension UnsavedChange {
  /// Whether it would be missed after a power cut: a cursor that only moved would not.
  fileprivate var isWorthSyncing: Bool {
    if case .edits(let edits, _) = kind { !edits.isEmpty } else { true }
  }
}
