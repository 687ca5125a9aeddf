import Glibc
public import Prose

extension JournalFolder {
  /// A text that was typed and not saved before the program ended.
  public struct Waiting: Hashable, Sendable {
    /// The file it is in, by which it is discarded.
    public var file: String
    /// The absolute path of the library it belongs to.
    public var library: String
    /// Of the brief, relative to the library's root.
    public var path: String
    /// The file that the text was opened from; `nil` where there was none yet.
    public var base: FileSignature?
    /// The whole text, as it would be saved.
    public var bytes: [UInt8]
    /// How much of it stands above what was edited; `nil` where nobody says.
    public var head: String?
    /// The file's text that it was typed upon; `nil` where nobody says.
    public var baseText: String?
    /// What was selected in what was edited, and where the cursor was; `nil` where nobody says.
    public var selection: Selection?
    /// Whether it is all that was typed, as far as the file can tell.
    public var isWhole: Bool
    /// In nanoseconds since 1970, for the order alone.
    var time: Int64
  }

  /// What waits, and what was found damaged.
  public struct Listing: Hashable, Sendable {
    /// The latest first.
    public var texts: [Waiting] = []
    /// Files that tell nothing; they were given the ending `.damaged` and stay.
    public var setAside: [String] = []
  }

  /// Everything that waits for the library at `root`, or for any library; nothing that a running
  /// program is still typing.
  public func list(forLibrary root: String? = nil) -> Listing {
    let root = root.map { (try? canonicalPath($0)) ?? $0 }
    var listing = Listing()
    var generations: [String: (generation: Int, waiting: Waiting)] = [:]
    for file in files(endingWith: Self.ending) where !Self.isHeld(file) {
      guard let content = read(file) else { continue }
      guard let journal = Journal(content) else {
        if let path = Self.setAside(file) { listing.setAside.append(path) }
        continue
      }
      let waiting = Waiting(file, journal)
      let run = Self.runName(file)
      if let known = generations[run] {
        // A file and the one that takes its place: the power went in between.
        guard known.generation < journal.origin.generation else { continue }
      }
      generations[run] = (journal.origin.generation, waiting)
    }
    listing.texts = generations.values.map(\.waiting)
    for file in files(endingWith: UnsavedDraft.ending) {
      guard let content = read(file) else { continue }
      guard let draft = UnsavedDraft(encoded: content) else {
        if let path = Self.setAside(file) { listing.setAside.append(path) }
        continue
      }
      listing.texts.append(Waiting(file, draft))
    }
    listing.texts.removeAll { root != nil && $0.library != root }
    listing.texts.sort { ($1.time, $0.file) < ($0.time, $1.file) }
    return listing
  }

  /// Removes the journal in `file`, whose text was saved or is not wanted, with those whose place
  /// it took.
  ///
  /// What was damaged is set aside instead: it may hold more than could be read.
  public func discard(_ file: String) throws(SaveError) {
    let run = Self.runName(file)
    for other in files(endingWith: Self.ending) where Self.runName(other) == run && other != file {
      if !Self.isHeld(other) { try remove(other) }
    }
    try remove(file)
  }

  private func remove(_ file: String) throws(SaveError) {
    if file.hasSuffix(Self.ending), let content = read(file), Journal(content)?.isWhole != true {
      guard Self.setAside(file) == nil else { return }
    }
    let native = NativePath(file)
    guard native({ unlink($0) }) != 0, errno != ENOENT else { return }
    throw SaveError(.init(inFolder: .last), path: file)
  }

  /// The name without its generation.
  private static func runName(_ file: String) -> String {
    file.utf8.lastIndex(of: UInt8(ascii: "-")).map { String(file[..<$0]) } ?? file
  }

  private func read(_ file: String) -> [UInt8]? {
    try? StoredFile.read(file, limit: Journal.sizeLimit).bytes
  }

  private static let damaged = ".damaged"

  /// Gives `file` another ending; where it is now.
  static func setAside(_ file: String) -> String? {
    let from = NativePath(file)
    for number in 1...100 {
      let path = file + damaged + (number == 1 ? "" : "-\(number)")
      let to = NativePath(path)
      // A second name and then without the first: renaming would take the place of what is there.
      guard from({ from in to { link(from, $0) } }) == 0 else {
        guard errno == EEXIST else { return nil }
        continue
      }
      _ = from { unlink($0) }
      return path
    }
    return nil
  }
}

extension JournalFolder.Waiting {
  fileprivate init(_ file: String, _ journal: Journal) {
    self.init(
      file: file, library: journal.origin.library, path: journal.origin.path,
      base: journal.origin.base, bytes: ByteExactText.encode(journal.text), head: journal.head,
      baseText: journal.origin.baseText, selection: journal.selection, isWhole: journal.isWhole,
      time: journal.origin.holder.time)
  }

  /// What version 0.1 kept.
  fileprivate init(_ file: String, _ draft: UnsavedDraft) {
    self.init(
      file: file, library: draft.library, path: draft.path, base: draft.base, bytes: draft.bytes,
      isWhole: true, time: draft.time)
  }
}
