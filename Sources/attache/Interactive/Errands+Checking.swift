import Archive
import Dossier
import Synchronization
import Workbench

/// The check of the whole library behind the loop.
nonisolated extension Errands {
  /// Milliseconds after which a check tells how far it is, and again after each of them.
  private static let progressStep = 100

  /// Checks the library as it is on disk, on threads that give way to all others.
  func check(_ generation: Int) {
    wantedCheck.store(generation, ordering: .releasing)
    checker.run { [self] in
      WorkerThread.giveWay()
      let isCancelled: @Sendable () -> Bool = { [self] in
        wantedCheck.load(ordering: .acquiring) != generation
      }
      guard !isCancelled() else { return }
      do throws(LibraryError) {
        let loaded = try LibraryLoader.load(
          root, mode: .problems, progress: progress(of: generation), isCancelled: isCancelled)
        guard let loaded else { return }
        let problems = LibraryProblem.all(loaded.diagnostics, texts: loaded.texts)
        tell(
          .libraryChecked(
            .success(LibraryProblems(problems, in: loaded.library)), generation: generation))
      } catch {
        tell(.libraryChecked(.failure(Failure(error.message)), generation: generation))
      }
    }
  }

  /// Stops the check that is under way.
  func stopChecking() { wantedCheck.store(-1, ordering: .releasing) }

  private func progress(of generation: Int) -> @Sendable (Int, Int) -> Void {
    let next = Mutex(Clock.milliseconds() + Self.progressStep)
    return { [self] read, total in
      let isDue = next.withLock { next in
        guard Clock.milliseconds() >= next else { return false }
        next = Clock.milliseconds() + Self.progressStep
        return true
      }
      if isDue { tell(.libraryBeingChecked(read: read, of: total, generation: generation)) }
    }
  }
}
