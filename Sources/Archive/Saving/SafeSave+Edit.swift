public import Dossier
import Glibc

/// Why an edit was not written; the file is as it was.
public enum EditError: Error, Hashable, Sendable {
  /// The file is laid out so that it can't be made, or it would be a mistake.
  case refused(EditRefusal)
  /// The file can't be read.
  case unreadable(ReadError)
  /// What was made can't be written.
  case unsaved(SaveError)
  /// Others wrote into the file again and again.
  case busy(path: String)
}

extension SafeSave {
  /// Makes `edits` in the brief at `path` below the library's folder `root`.
  ///
  /// Where somebody else writes in between, the file is read again and edited as it is then, so
  /// that what both wrote is there. A file that an edit may begin is made, and its folder.
  /// - Returns: Whether anything had to change.
  @discardableResult
  public static func edit(
    _ edits: [BriefEdit], of path: String, in root: String
  ) throws(EditError) -> Bool {
    let file = PathParts.join(root, path)
    var chance = SystemRandomNumberGenerator()
    for attempt in 0..<attempts {
      if let isChanged = try edit(edits, of: path, at: file) { return isChanged }
      // Not all at once again; who was quicker wrote, so that this comes to an end.
      poll(nil, 0, Int32.random(in: 0...Int32(min(5 + attempt, 40)), using: &chance))
    }
    throw .busy(path: file)
  }

  private static let attempts = 200

  /// One attempt; `nil` where somebody else wrote in between.
  private static func edit(
    _ edits: [BriefEdit], of path: String, at file: String
  ) throws(EditError) -> Bool? {
    let stored = try read(file, mayBeMissing: edits.contains(where: \.canBeginFile))
    let bytes: [UInt8]
    do throws(EditRefusal) {
      bytes = try BriefEdit.apply(edits, to: stored?.bytes ?? [], path: path)
    } catch {
      throw .refused(error)
    }
    if bytes == stored?.bytes { return false }
    do throws(SaveError) {
      if stored == nil { try makeFolder(PathParts(file).folder) }
      try save(bytes, to: file, expecting: stored?.signature)
      return true
    } catch {
      switch error.kind {
      case .changedUnderneath, .vanished: return nil
      case .alreadyExists where stored == nil && isFile(file): return nil
      default: throw .unsaved(error)
      }
    }
  }

  private static func read(_ file: String, mayBeMissing: Bool) throws(EditError) -> StoredFile? {
    do throws(ReadError) { return try StoredFile.read(file) } catch {
      if mayBeMissing, error.kind == .notFound { return nil }
      throw .unreadable(error)
    }
  }

  /// Whether a file, and not a link that leads nowhere, is at `path`.
  private static func isFile(_ path: String) -> Bool {
    var status = stat()
    let native = NativePath(path)
    return native { stat($0, &status) } == 0
  }
}
