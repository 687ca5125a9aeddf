import Archive
import Dossier
import Prose
import Workbench

nonisolated extension Errands {
  /// Writes a draft; what stands in the way comes back as a value.
  ///
  /// The file must still hold `base`, which the draft knows: what was read of it since may not have
  /// come to the loop when the save was wanted.
  func save(_ text: String, over base: String, to path: String, _ manner: SaveManner)
    -> Result<SavedDraft, SaveFailure>
  {
    if manner == .ifUnchanged, let known = signature(of: path),
      known.checksum != Checksum.of(ByteExactText.encode(base))
    {
      return .failure(.changedOnDisk)
    }
    do throws(SaveError) {
      let written = try write(ByteExactText.encode(text), to: path, manner)
      return .success(SavedDraft(text: text, path: written))
    } catch {
      if case .changedUnderneath = error.kind { return .failure(.changedOnDisk) }
      return .failure(.other(Failure(error.message)))
    }
  }

  private func write(_ bytes: [UInt8], to path: String, _ manner: SaveManner) throws(SaveError)
    -> String
  {
    let expected: FileSignature?
    switch manner {
    case .ifUnchanged: expected = signature(of: path)
    case .beside: return try writeBeside(bytes, path)
    case .elsewhere(let other):
      try SafeSave.save(bytes, to: absolute(other), expecting: nil)
      return other
    }
    keepFormer(of: path)
    remember(try SafeSave.save(bytes, to: absolute(path), expecting: expected), of: path)
    return path
  }

  /// Keeps what the file holds as a version; a save is worth more than that and goes on without.
  private func keepFormer(of path: String) {
    guard let former = try? StoredFile.read(absolute(path)) else { return }
    _ = try? history.keep(former.bytes, of: path, library: root)
  }

  /// Writes a new brief at the first path that is free for it.
  func create(_ brief: NewBrief) -> Result<String, Failure> {
    do throws(SaveError) {
      return .success(try SafeSave.create(brief, in: root).brief.path)
    } catch {
      return .failure(Failure(error.message))
    }
  }

  /// Makes edits in a brief, whoever else writes into it; what stands in the way.
  func edit(_ path: String, _ edits: [BriefEdit]) -> Failure? {
    do throws(EditError) {
      try SafeSave.edit(edits, of: path, in: root)
      return nil
    } catch {
      return Failure(error.message)
    }
  }

  /// Writes into the first free name beside the draft's: `2021-04-08-mine.md`.
  private func writeBeside(_ bytes: [UInt8], _ path: String) throws(SaveError) -> String {
    let stem = path.hasSuffix(".md") ? String(path.dropLast(3)) : path
    var number = 1
    while true {
      let beside = "\(stem)-mine\(number == 1 ? "" : "-\(number)").md"
      do throws(SaveError) {
        try SafeSave.save(bytes, to: absolute(beside), expecting: nil)
        return beside
      } catch {
        guard case .alreadyExists = error.kind, number < 100 else { throw error }
        number += 1
      }
    }
  }
}
