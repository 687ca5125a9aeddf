import Glibc

/// The former texts of briefs: what each save found in the file, for `attache versions`.
///
/// One file for each brief, readable by its owner alone, with the last versions only.
public struct TextHistory: Sendable {
  /// A text that was once in the file.
  public struct Version: Hashable, Sendable {
    /// Counts from 1 and is never given again, whatever the clock says.
    public var number: Int
    /// When it was replaced: nanoseconds since 1970.
    public var time: Int64
    /// The whole file.
    public var bytes: [UInt8]
  }

  private let place: JournalFolder

  /// How many versions of a text are kept.
  static let countLimit = 50
  /// How many bytes they have together; the last is kept however long it is.
  static let sizeLimit = 2 << 20

  private static let mark = Array("attache-history 1\n".utf8)
  private static let pathKind = UInt8(ascii: "p")
  private static let versionKind = UInt8(ascii: "v")
  private static let ending = ".history"

  /// Histories in the first of `folders` that can be written to.
  public init(folders: [String]) { place = JournalFolder(folders: folders) }

  /// The versions of the brief at `path` of a library, the latest first.
  public func versions(of path: String, library: String) -> [Version] {
    for folder in place.folders {
      let file = PathParts.join(folder, Self.name(library: library, path: path))
      if let content = try? StoredFile.read(file, limit: Journal.sizeLimit) {
        return Self.read(content.bytes).versions.reversed()
      }
    }
    return []
  }

  /// Keeps `bytes`, which a save is about to take the place of; nothing is done where the last
  /// version holds them already.
  ///
  /// - Returns: The number of the version that holds them.
  @discardableResult
  public func keep(
    _ bytes: [UInt8], of path: String, library: String
  ) throws(SaveError) -> Int {
    let folder = try place.openFolder()
    let file = PathParts.join(folder, Self.name(library: library, path: path))
    do throws(SystemFault) {
      let descriptor = try Descriptor(folder: folder)
      let lock = FolderLock(descriptor.number)
      defer { lock.unlock() }
      return try keep(bytes, of: "\(library)\0\(path)", in: file)
    } catch {
      throw SaveError(SaveError.Kind(whileWriting: error), path: file)
    }
  }

  private func keep(_ bytes: [UInt8], of name: String, in file: String) throws(SystemFault) -> Int {
    var versions: [Version] = []
    if let content = try? StoredFile.read(file, limit: Journal.sizeLimit) {
      let (known, isWhole) = Self.read(content.bytes)
      versions = known
      // What can't be read may be worth something to somebody.
      if !isWhole { _ = JournalFolder.setAside(file) }
    }
    if let last = versions.last, last.bytes == bytes { return last.number }
    let number = (versions.last?.number ?? 0) + 1
    versions.append(Version(number: number, time: JournalHolder.now(), bytes: bytes))
    do throws(SafeSave.Refusal) {
      try SafeSave.put(Self.written(Self.bounded(versions), name), at: file)
    } catch {
      if case .refused(let fault) = error.kind { throw fault }
      throw SystemFault(code: error.kind == .diskFull ? ENOSPC : EACCES)
    }
    return number
  }

  private static func bounded(_ versions: [Version]) -> [Version] {
    var size = 0
    let kept = versions.reversed().prefix(countLimit).prefix { version in
      defer { size += version.bytes.count }
      return size == 0 || size + version.bytes.count <= sizeLimit
    }
    return kept.reversed()
  }

  private static func written(_ versions: [Version], _ name: String) -> [UInt8] {
    var bytes = mark
    var chain = RecordChain.Writer()
    chain.append(pathKind, to: &bytes) { $0.append(text: name) }
    for version in versions {
      chain.append(versionKind, to: &bytes) { bytes in
        bytes.append(number: version.number)
        bytes.append(number: UInt64(bitPattern: version.time))
        bytes.append(contentsOf: version.bytes)
      }
    }
    return bytes
  }

  /// The versions up to the first that is not whole, and whether that was all.
  private static func read(_ bytes: [UInt8]) -> (versions: [Version], isWhole: Bool) {
    guard bytes.starts(with: mark) else { return ([], false) }
    var reader = RecordChain.Reader(bytes, from: mark.count)
    guard reader.next()?.kind == pathKind else { return ([], false) }
    var versions: [Version] = []
    while let record = reader.next() {
      var rest = record.payload
      guard record.kind == versionKind, let number = rest.takeInt(), let time = rest.takeNumber()
      else { return (versions, false) }
      versions.append(
        Version(number: number, time: Int64(bitPattern: time), bytes: Array(rest)))
    }
    return (versions, reader.isAtEnd)
  }

  private static func name(library: String, path: String) -> String {
    JournalFolder.key(library: library, path: path) + ending
  }
}
