import Glibc

/// The folder where unsaved texts wait for the next start, readable by their owner alone.
public struct UnsavedStore: Sendable {
  /// A draft that waits.
  public struct Waiting: Hashable, Sendable {
    /// The file it is in, by which it is read and discarded.
    public var file: String
    /// The draft itself.
    public var draft: UnsavedDraft
  }

  /// What waits, and what was found damaged.
  public struct Listing: Hashable, Sendable {
    /// The latest first.
    public var drafts: [Waiting] = []
    /// Files that were not whole; they were given the ending `.damaged` and stay.
    public var setAside: [String] = []
  }

  /// Where drafts are kept, the first that can be written to.
  public let folders: [String]
  /// Apart for every run of the program, so that two of them never write to one file.
  private let run: String

  /// Keeps drafts in the first of `folders` that can be written to.
  public init(folders: [String]) {
    self.folders = folders
    var chance = SystemRandomNumberGenerator()
    run = String(chance.next() as UInt64, radix: 36)
  }

  /// Writes `draft` down, in place of what this run of the program kept of the same brief before.
  ///
  /// - Returns: The file it is in now.
  @discardableResult
  public func keep(_ draft: UnsavedDraft) throws(SaveError) -> String {
    try put(draft.encoded(), as: name(library: draft.library, path: draft.path))
  }

  /// The name of what this run keeps of a brief.
  private func name(library: String, path: String) -> String {
    let key = Checksum.of(Array("\(library)\0\(path)".utf8))
    return "\(String(key, radix: 16))-\(run).draft"
  }

  /// Everything that waits for the library at `root`, or for any library.
  public func list(forLibrary root: String? = nil) -> Listing {
    let root = root.map { (try? canonicalPath($0)) ?? $0 }
    var listing = Listing()
    for folder in folders {
      for file in names(in: folder).map({ PathParts.join(folder, $0) }) {
        if let draft = try? read(file) {
          if root == nil || draft.library == root {
            listing.drafts.append(Waiting(file: file, draft: draft))
          }
        } else if setAside(file) {
          listing.setAside.append(file + ".damaged")
        }
      }
    }
    listing.drafts.sort { ($1.draft.time, $0.file) < ($0.draft.time, $1.file) }
    return listing
  }

  /// The draft in `file`.
  public func read(_ file: String) throws(ReadError) -> UnsavedDraft {
    let content = try StoredFile.read(file, limit: StoredFile.sizeLimit * 2)
    guard let draft = UnsavedDraft(encoded: content.bytes) else {
      throw ReadError(.damaged, file)
    }
    return draft
  }

  /// Removes `file`, whose draft was saved or is not wanted.
  public func discard(_ file: String) throws(SaveError) {
    let native = NativePath(file)
    guard native({ unlink($0) }) != 0, errno != ENOENT else { return }
    throw SaveError(.init(inFolder: .last), path: file)
  }

  /// Makes the draft in `file`, which an earlier run kept, this run's own: it is replaced by what
  /// this run keeps of the same brief and goes when that is saved.
  ///
  /// Where this run kept a text of the same brief already, `file` stays as it is.
  public func adopt(_ file: String) throws(ReadError) {
    let draft = try read(file)
    let own = PathParts.join(PathParts(file).folder, name(library: draft.library, path: draft.path))
    let from = NativePath(file)
    let to = NativePath(own)
    guard from({ from in to { link(from, $0) } }) == 0 else { return }
    _ = from { unlink($0) }
  }

  /// Drafts that this run kept of the brief at `path` are no longer needed.
  public func discardOwn(library: String, path: String) {
    for folder in folders {
      try? discard(PathParts.join(folder, name(library: library, path: path)))
    }
  }

  /// The first folder that can be written to, made where it is missing.
  func openFolder() throws(SaveError) -> String {
    var failure = SaveError(.folderGone, path: "")
    for folder in folders {
      do throws(SaveError) {
        try StateFolders.open(folder)
        return folder
      } catch {
        failure = error
      }
    }
    throw failure
  }

  private func put(_ bytes: [UInt8], as name: String) throws(SaveError) -> String {
    let path = PathParts.join(try openFolder(), name)
    do throws(SafeSave.Refusal) {
      try SafeSave.put(bytes, at: path)
    } catch {
      throw SaveError(error.kind, path: path)
    }
    return path
  }

  private func names(in folder: String) -> [String] {
    var names: [String] = []
    do throws(SystemFault) {
      let stream = try FolderStream(folder, in: AT_FDCWD)
      while let item = try stream.next() {
        if item.name.hasSuffix(".draft") { names.append(item.name) }
      }
    } catch {
      // No folder, no drafts.
    }
    return names.sorted(by: inByteOrder)
  }

  private func setAside(_ file: String) -> Bool {
    let from = NativePath(file)
    let to = NativePath(file + ".damaged")
    // Only what can be read and is not whole: an unreadable file may be whole.
    guard from({ access($0, R_OK) }) == 0 else { return false }
    return from { from in to { rename(from, $0) } } == 0
  }
}
