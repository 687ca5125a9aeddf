import Glibc

/// Writing a file so that, whatever happens, either the old or the new text is there whole.
///
/// The program has to ignore SIGXFSZ, or a limit on the size of files kills it in the middle.
public enum SafeSave {
  /// Writes `bytes` to the file at `path`, through links, and gives back by what it is known now.
  ///
  /// - Parameter expected: What was read from there, or `nil` where no file may be there yet. Where
  ///   something else is found, nothing is written.
  @discardableResult
  public static func save(
    _ bytes: [UInt8], to path: String, expecting expected: FileSignature?
  ) throws(SaveError) -> FileSignature {
    do throws(Refusal) {
      let parts = PathParts(try target(of: path, mayExist: expected != nil))
      let folder = try open(folder: parts.folder)
      let place = Place(folder: folder.number, name: parts.name)
      return
        if let expected
      { try place.replace(with: bytes, expecting: expected) } else {
        try place.create(with: bytes)
      }
    } catch {
      throw SaveError(error.kind, path: path)
    }
  }

  /// Makes the folder at `path` and those above it that are missing.
  public static func makeFolder(_ path: String, isPrivate: Bool = false) throws(SaveError) {
    let mode: mode_t = isPrivate ? 0o700 : 0o777
    var missing: [String] = []
    var folder = path
    while true {
      let native = NativePath(folder)
      if native({ mkdir($0, mode) }) == 0 { break }
      let fault = SystemFault.last
      if fault.code == EEXIST { break }
      let parts = PathParts(folder)
      guard fault.code == ENOENT, parts.folder != folder, parts.folder != "." else {
        throw SaveError(SaveError.Kind(inFolder: fault), path: folder)
      }
      missing.append(folder)
      folder = parts.folder
    }
    for folder in missing.reversed() {
      let native = NativePath(folder)
      guard native({ mkdir($0, mode) }) == 0 || errno == EEXIST else {
        throw SaveError(SaveError.Kind(inFolder: .last), path: folder)
      }
    }
    do throws(SystemFault) { _ = try Descriptor(folder: path) } catch {
      throw SaveError(SaveError.Kind(inFolder: error), path: path)
    }
  }

  /// Writes a file of our own, that nobody else may read, in place of whatever is there.
  static func put(_ bytes: [UInt8], at path: String) throws(Refusal) {
    let parts = PathParts(path)
    let folder = try open(folder: parts.folder)
    try Place(folder: folder.number, name: parts.name).put(bytes)
  }

  /// What stood in the way, before the path that was asked for is put to it.
  struct Refusal: Error {
    let kind: SaveError.Kind

    init(_ kind: SaveError.Kind) { self.kind = kind }
  }

  /// Where a link leads, so that the file behind it is replaced and not the link.
  private static func target(of path: String, mayExist: Bool) throws(Refusal) -> String {
    var status = stat()
    let native = NativePath(path)
    guard native({ lstat($0, &status) }) == 0, status.kind == S_IFLNK else { return path }
    guard mayExist else { throw Refusal(.alreadyExists) }
    do throws(SystemFault) { return try canonicalPath(path) } catch {
      throw Refusal(error.code == ENOENT ? .danglingLink : .init(inFolder: error))
    }
  }

  private static func open(folder path: String) throws(Refusal) -> Descriptor {
    do throws(SystemFault) { return try Descriptor(folder: path) } catch {
      throw Refusal(.init(inFolder: error))
    }
  }
}
