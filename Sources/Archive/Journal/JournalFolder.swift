import Glibc

/// The folder of the journals, readable by their owner alone.
public struct JournalFolder: Sendable {
  /// Where journals are kept, the first that can be written to.
  public let folders: [String]

  /// What the names of journals end with.
  static let ending = ".journal"

  /// Journals in the first of `folders` that can be written to.
  public init(folders: [String]) { self.folders = folders }

  /// A name that no other run of the program has, so that two of them never write to one file.
  func newRun() -> String {
    String(UInt64.random(in: .min ... .max), radix: 36)
  }

  /// The name of a journal.
  static func name(library: String, path: String, run: String, generation: Int) -> String {
    "\(key(library: library, path: path))-\(run)-\(generation)\(ending)"
  }

  /// What the names of all journals of one text begin with.
  static func key(library: String, path: String) -> String {
    String(Checksum.of(Array("\(library)\0\(path)".utf8)), radix: 16)
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

  /// The paths of all files with `ending`, in order.
  func files(endingWith ending: String) -> [String] {
    folders.flatMap { folder in
      var names: [String] = []
      do throws(SystemFault) {
        let stream = try FolderStream(folder, in: AT_FDCWD)
        while let item = try stream.next() {
          if item.name.hasSuffix(ending) { names.append(item.name) }
        }
      } catch {
        // No folder, no journals.
      }
      return names.sorted(by: inByteOrder).map { PathParts.join(folder, $0) }
    }
  }

  /// Whether a living process holds the journal at `file`.
  static func isHeld(_ file: String) -> Bool {
    guard let descriptor = try? Descriptor(file, flags: O_RDONLY | O_NONBLOCK | O_NOFOLLOW)
    else { return false }
    return flock(descriptor.number, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }
}

extension Journal {
  /// No journal is read that is longer.
  static let sizeLimit = 10 * StoredFile.sizeLimit
}
