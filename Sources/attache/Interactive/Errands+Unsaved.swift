import Archive
import Prose
import Terminal
import Workbench

/// What could not be saved is kept beside and offered on the next start.
nonisolated extension Errands {
  /// Keeps `texts`, by path, before the program ends; on the calling thread.
  ///
  /// - Returns: What could not be kept anywhere, and why.
  func keepNow(_ texts: [String: String]) -> [(path: String, Failure)] {
    texts.sorted { $0.key < $1.key }.compactMap { path, text in
      keep(text, of: path).map { (path, $0) }
    }
  }

  /// Keeps one text; why it could not, where it could not.
  func keep(_ text: String, of path: String) -> Failure? {
    do throws(SaveError) {
      _ = try kept.keep(unsaved(text, of: path))
      return nil
    } catch {
      return Failure(error.message)
    }
  }

  /// Looks for texts of an earlier run, and tells the loop of them.
  func findUnsaved() {
    runInOrder { [self] in
      let waiting = kept.list(forLibrary: root).drafts
      guard !waiting.isEmpty else { return }
      tell(
        .unsavedFound(
          waiting.map { waiting in
            KeptText(
              name: waiting.file, path: waiting.draft.path, bytes: waiting.draft.bytes,
              fileChanged: hasChanged(waiting.draft))
          }))
    }
  }

  /// From now on a crash leaves the text in Draft behind for the next start.
  func guardAgainstCrash() {
    // Where no folder can be written to, a crash has nowhere to leave it.
    guard (try? CrashCopy.install(in: kept)) != nil else { return }
    CrashGuard.onCrash({ _ in CrashCopy.crashHook() }, memory: nil)
  }

  /// Makes ready what a crash would write: the text in Draft by the crash guard, any other now.
  func prepareForCrash(_ texts: [String: String], current: String?) {
    for (path, text) in texts where path != current {
      runInOrder { [self] in _ = keep(text, of: path) }
    }
    guard let current, let text = texts[current] else { return CrashCopy.clear() }
    CrashCopy.update(unsaved(text, of: current))
  }

  private func unsaved(_ text: String, of path: String) -> UnsavedDraft {
    UnsavedDraft(
      library: root, path: path, base: signature(of: path), bytes: ByteExactText.encode(text),
      time: UnsavedDraft.now())
  }

  private func hasChanged(_ draft: UnsavedDraft) -> Bool {
    guard let file = try? StoredFile.read(absolute(draft.path)) else { return true }
    return file.signature.checksum != draft.base?.checksum
  }
}
