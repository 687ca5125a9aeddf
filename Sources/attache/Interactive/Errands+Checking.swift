import Archive
import Dossier
import Synchronization
import Workbench

/// The check of the whole library behind the loop.
nonisolated extension Errands {
  /// Milliseconds after which a check tells how far it is, and again after each of them.
  private static let progressStep = 100

  /// Checks the library as it was last read, on a thread that gives way to all others.
  ///
  /// - Parameter changed: The files that changed since the last check that was asked for; `nil`
  ///   where any may have.
  func check(_ generation: Int, changed: [String]?) {
    wantedCheck.store(generation, ordering: .releasing)
    checker.run { [self] in
      WorkerThread.giveWay()
      forget(changed)
      guard wantedCheck.load(ordering: .acquiring) == generation else { return }
      do throws(LibraryError) {
        try checkAgain(generation)
      } catch {
        tell(.libraryChecked(.failure(Failure(error.message)), generation: generation))
      }
    }
  }

  /// Stops the check that is under way; what it has found is gone on with by the next.
  func stopChecking() { wantedCheck.store(-1, ordering: .releasing) }

  private func forget(_ changed: [String]?) {
    checked.withLock { checked in
      guard let changed, !changed.contains(where: LibraryCheckup.concernsOthers) else {
        checked = Checked()
        return
      }
      checked.changed.formUnion(changed)
    }
  }

  private func checkAgain(_ generation: Int) throws(LibraryError) {
    guard let loaded = loadedLibrary else { return }
    let former = checked.withLock { $0 }
    var next = Clock.milliseconds() + Self.progressStep
    let checkup = try LibraryLoader.check(
      loaded, after: former.checkup, changed: former.changed,
      progress: { [self] read, total in
        // To ask for the time costs as much as to read a line.
        guard read % 16 == 0, Clock.milliseconds() >= next else { return }
        next = Clock.milliseconds() + Self.progressStep
        tell(.libraryBeingChecked(read: read, of: total, generation: generation))
      },
      isCancelled: { [self] in wantedCheck.load(ordering: .acquiring) != generation })
    checked.withLock { $0 = Checked(checkup: checkup) }
    guard let checkup, checkup.isComplete else { return }
    let problems = LibraryProblems(checkup.problems, in: loaded.library)
    tell(.libraryChecked(.success(problems), generation: generation))
  }
}

extension Errands {
  /// What the last check left behind, and what changed since.
  nonisolated struct Checked: Sendable {
    var checkup: LibraryCheckup?
    var changed: Set<String> = []
  }
}
