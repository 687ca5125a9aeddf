import Glibc

/// The folders of a library that the system watches, and what it said about them.
///
/// Handed to the watch's thread as a whole, and touched by no other from then on.
final class WatchedTree: @unchecked Sendable {
  let descriptor: Int32
  private let root: String
  private let isWanted: @Sendable (String) -> Bool
  private var folderByWatch: [Int32: String] = [:]
  private var news = News()
  private(set) var isGone = false

  /// What is to be told.
  private struct News {
    /// By their bytes: two names that Unicode takes for one are two files.
    var paths: Set<[UInt8]> = []
    var everything = false
    var unwatched = 0
    var unwatchedTold = 0

    var isEmpty: Bool { paths.isEmpty && !everything && unwatched == unwatchedTold }
  }

  private static let interest = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB
      | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR)

  /// Watches the folder at `path` and all below it; what changed there since `past` is news.
  init(
    root path: String, since past: FileTime?, isWanted: @escaping @Sendable (String) -> Bool
  ) throws(LibraryError) {
    do throws(SystemFault) {
      root = try canonicalPath(path)
      _ = try Descriptor(folder: path)
      descriptor = try retrying { inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK)) }
    } catch {
      throw LibraryError(LibraryError.Kind(error), path: path)
    }
    self.isWanted = isWanted
    add("", isNew: false, since: past)
  }

  deinit { close(descriptor) }

  var hasNews: Bool { isGone || !news.isEmpty }

  /// What is to be told now, most important first.
  func takeNews() -> [LibraryChange] {
    defer {
      news = News(unwatched: news.unwatched, unwatchedTold: news.unwatched)
    }
    if isGone { return [.folderGone] }
    var changes: [LibraryChange] = []
    if news.unwatched != news.unwatchedTold { changes.append(.unwatched(folders: news.unwatched)) }
    if news.everything {
      changes.append(.everything)
    } else if !news.paths.isEmpty {
      changes.append(.briefs(news.paths.map(PathBytes.decode).sorted(by: inByteOrder)))
    }
    return changes
  }

  /// Watches `start` and all folders below it.
  ///
  /// The watch comes before the look inside, so that no
  /// file falls between the two.
  private func add(_ start: String, isNew: Bool, since past: FileTime? = nil) {
    var waiting = [start]
    while let folder = waiting.popLast() {
      let native = NativePath(PathParts.join(root, folder))
      let watch = native { inotify_add_watch(descriptor, $0, Self.interest) }
      if watch >= 0 {
        folderByWatch[watch] = folder
      } else if errno == ENOSPC || errno == ENOMEM {
        news.unwatched += 1
      } else {
        // Unreadable, or gone again.
        continue
      }
      look(into: folder, isNew: isNew, since: past, found: &waiting)
    }
  }

  private func look(
    into folder: String, isNew: Bool, since past: FileTime?, found: inout [String]
  ) {
    do throws(SystemFault) {
      let parent = try Descriptor(folder: root)
      if let past, past.isBeforeChange(of: folder, in: parent.number) { news.everything = true }
      let stream = try FolderStream(folder, in: parent.number)
      while let item = try stream.next() {
        let path = PathParts.join(folder, item.name)
        if item.kind == DT_DIR {
          found.append(path)
        } else if isWanted(path),
          isNew || past.map({ $0.isBeforeChange(of: path, in: parent.number) }) ?? false
        {
          news.paths.insert(PathBytes.encode(path))
        }
      }
    } catch {
      // It went away while it was looked at; that is told by an event of its own.
    }
  }

  /// Forgets `folder` and all below it, which moved or is gone.
  private func drop(_ folder: String) {
    for (watch, path) in folderByWatch where PathParts.relative(path, to: folder) != nil {
      inotify_rm_watch(descriptor, watch)
      folderByWatch[watch] = nil
    }
    news.everything = true
  }

  /// Takes in everything that waits.
  func readEvents() {
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      buffer.withUnsafeBytes { bytes in
        var rest = UnsafeRawBufferPointer(rebasing: bytes[..<count])
        while let event = WatchEvent(taking: &rest) { handle(event) }
      }
    }
  }

  private func handle(_ event: WatchEvent) {
    if event.has(IN_Q_OVERFLOW) {
      news.everything = true
      return
    }
    guard let folder = folderByWatch[event.watch] else { return }
    if event.has(IN_IGNORED) {
      folderByWatch[event.watch] = nil
      return
    }
    if event.has(IN_DELETE_SELF) || event.has(IN_MOVE_SELF) || event.has(IN_UNMOUNT) {
      if folder.isEmpty { isGone = true } else { drop(folder) }
      return
    }
    guard let name = event.name, name.utf8.first != UInt8(ascii: ".") else { return }
    let path = PathParts.join(folder, name)
    if event.has(IN_ISDIR) {
      if event.has(IN_DELETE) || event.has(IN_MOVED_FROM) || event.has(IN_ATTRIB) { drop(path) }
      if !event.has(IN_DELETE) && !event.has(IN_MOVED_FROM) {
        add(path, isNew: true)
        news.everything = true
      }
    } else if isWanted(path) {
      news.paths.insert(PathBytes.encode(path))
    } else if event.has(IN_CREATE) || event.has(IN_MOVED_TO) {
      // A link to a folder comes as if it were a file.
      var status = stat()
      let native = NativePath(PathParts.join(root, path))
      if native({ stat($0, &status) }) == 0, status.isFolder { news.everything = true }
    }
  }
}
