import Glibc

/// A way through a library's folder.
///
/// One folder is open at a time, however deep the library is, so that few file descriptors do.
struct Walk: ~Copyable {
  /// A folder or file, however it is called.
  struct Identity: Hashable {
    let device: UInt64
    let inode: UInt64

    init(_ status: stat) {
      device = UInt64(status.st_dev)
      inode = UInt64(status.st_ino)
    }

    init(device: UInt64, inode: UInt64) {
      self.device = device
      self.inode = inode
    }
  }

  private(set) var result: LibraryFolder
  private let root: Descriptor
  private var folderIdentities: [Identity] = []
  /// The folders that were visited; only where there are links can one be met twice.
  private var visited: [Identity: String]?
  private var fileIdentities: [Identity] = []
  private var links: [String] = []

  private init(_ root: consuming Descriptor, at path: String) {
    self.root = root
    result = LibraryFolder(root: path, files: [], folders: [], problems: [])
  }

  /// Stands at the root of a library, before the first step.
  static func start(at path: String) throws(LibraryError) -> Walk {
    do throws(SystemFault) {
      return Walk(try Descriptor(folder: path), at: try canonicalPath(path))
    } catch {
      throw LibraryError(LibraryError.Kind(error), path: path)
    }
  }

  /// Looks through the folder at `start` and all below it.
  mutating func visit(
    _ start: String, isWanted: (String) -> Bool, isCancelled: () -> Bool
  ) {
    var waiting = [start]
    while let folder = waiting.popLast(), !isCancelled() {
      do throws(SystemFault) {
        try list(folder, isWanted: isWanted, found: &waiting)
      } catch {
        result.problems.append(FileProblem(.folder(error), path: folder))
      }
    }
  }

  private mutating func list(
    _ folder: String, isWanted: (String) -> Bool, found: inout [String]
  ) throws(SystemFault) {
    let stream = try FolderStream(folder, in: root.number)
    let identity = Identity(try stream.status())
    guard visited?.updateValue(folder, forKey: identity) == nil else { return }
    result.folders.append(folder)
    folderIdentities.append(identity)
    while let entry = try stream.next() {
      let path = folder.isEmpty ? entry.name : folder + "/" + entry.name
      switch entry.kind == DT_UNKNOWN ? kind(of: path) : entry.kind {
      case DT_DIR:
        found.append(path)
        if isWanted(path) { tell(.folder, path) }
      case DT_LNK: links.append(path)
      case DT_REG where isWanted(path):
        result.files.append(path)
        fileIdentities.append(Identity(device: identity.device, inode: entry.inode))
      case DT_FIFO where isWanted(path): tell(.fifo, path)
      case DT_SOCK where isWanted(path): tell(.socket, path)
      case DT_CHR where isWanted(path), DT_BLK where isWanted(path): tell(.device, path)
      default: break
      }
    }
  }

  private mutating func tell(_ special: SpecialFile, _ path: String) {
    result.problems.append(FileProblem(.file(.notRegular(special)), path: path))
  }

  /// What `path` is, on file systems that do not say so in the listing.
  private func kind(of path: String) -> Int {
    var status = stat()
    let native = NativePath(path)
    guard native({ fstatat(root.number, $0, &status, AT_SYMLINK_NOFOLLOW) }) == 0 else {
      // It is opened later, which then tells what is wrong with it.
      return DT_REG
    }
    return Int(status.st_mode & S_IFMT) >> 12
  }

  /// Goes where links lead that were met on the way, and puts everything in order.
  ///
  /// Afterwards, so that the proper path of a file always comes before a link to it.
  mutating func followLinks(isWanted: (String) -> Bool, isCancelled: () -> Bool) {
    var files: [Identity: String] = [:]
    if !links.isEmpty {
      for (identity, path) in zip(fileIdentities, result.files) where files[identity] == nil {
        files[identity] = path
      }
      let folders = zip(folderIdentities, result.folders)
      visited = Dictionary(folders, uniquingKeysWith: { first, _ in first })
    }
    // Links that are found behind links are met in a later round; each folder is visited once,
    // so there is an end.
    while !links.isEmpty, !isCancelled() {
      let round = links.sorted(by: inByteOrder)
      links = []
      for link in round {
        follow(link, known: &files, isWanted: isWanted, isCancelled: isCancelled)
      }
    }
    result.files.sort(by: inByteOrder)
    result.folders.sort(by: inByteOrder)
    result.problems.sort { inByteOrder($0.path, $1.path) }
  }

  private mutating func follow(
    _ link: String, known: inout [Identity: String], isWanted: (String) -> Bool,
    isCancelled: () -> Bool
  ) {
    var status = stat()
    let native = NativePath(link)
    let isThere = native({ fstatat(root.number, $0, &status, 0) }) == 0
    let fault = SystemFault.last
    // A link that leads nowhere, or to a file, matters only where its name is a brief's.
    guard (isThere && status.isFolder) || isWanted(link) else { return }
    guard isThere, let target = try? canonicalPath(PathParts.join(result.root, link)) else {
      result.problems.append(FileProblem(.whereLinkFails(fault), path: link))
      return
    }
    let identity = Identity(status)
    if PathParts.relative(target, to: result.root) != nil {
      if status.isFolder {
        if let path = visited?[identity] {
          let isLoop = path.isEmpty || PathParts.relative(link, to: path) != nil
          result.problems.append(
            FileProblem(isLoop ? .linkLoop : .secondName(path), path: link))
        } else {
          visit(link, isWanted: isWanted, isCancelled: isCancelled)
        }
      } else if !status.isRegular {
        tell(SpecialFile(status), link)
      } else if let path = known[identity] {
        result.problems.append(FileProblem(.secondName(path), path: link))
      } else {
        known[identity] = link
        result.files.append(link)
      }
    } else {
      result.problems.append(FileProblem(.linkOut(target), path: link))
    }
  }
}

extension FileProblem.Kind {
  fileprivate static func whereLinkFails(_ fault: SystemFault) -> Self {
    switch fault.code {
    case ENOENT, ENOTDIR: .danglingLink
    case ELOOP: .linkLoop
    default: .file(ReadError.Kind(fault))
    }
  }
}
