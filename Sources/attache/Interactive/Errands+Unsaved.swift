import Archive
import Prose
import Workbench

/// What an earlier run could not save is offered.
nonisolated extension Errands {
  /// Looks for texts of an earlier run, and tells the loop of them.
  func findUnsaved() {
    runInOrder { [self] in
      let waiting = journals.list(forLibrary: root).texts.compactMap(offer)
      if !waiting.isEmpty { tell(.unsavedFound(waiting)) }
    }
  }

  /// What there is to decide about `waiting`; nothing where the file holds that text already.
  private func offer(_ waiting: JournalFolder.Waiting) -> KeptText? {
    let file = try? StoredFile.read(absolute(waiting.path))
    if let file, file.bytes == waiting.bytes {
      try? journals.discard(waiting.file)
      return nil
    }
    return KeptText(
      name: waiting.file, path: waiting.path, bytes: waiting.bytes,
      fileChanged: file?.signature.checksum != waiting.base?.checksum, isWhole: waiting.isWhole,
      difference: LineDifference(
        from: ByteExactText.decode(file?.bytes ?? []), to: ByteExactText.decode(waiting.bytes)),
      head: waiting.head, base: waiting.baseText, selection: waiting.selection)
  }
}
