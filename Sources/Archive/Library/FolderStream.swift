import Glibc

/// The entries of one folder, in the file system's order, without those that are hidden.
struct FolderStream: ~Copyable {
  /// One name in a folder.
  struct Item {
    let name: String
    /// `DT_REG` and the like; `DT_UNKNOWN` on file systems that do not say.
    let kind: Int
    let inode: UInt64
  }

  private let stream: OpaquePointer

  init(_ path: String, in parent: Int32) throws(SystemFault) {
    let folder = try Descriptor(folder: path.isEmpty ? "." : path, in: parent)
    guard let stream = fdopendir(folder.released()) else { throw SystemFault.last }
    self.stream = stream
  }

  deinit { closedir(stream) }

  func status() throws(SystemFault) -> stat {
    var status = stat()
    try retrying { fstat(dirfd(stream), &status) }
    return status
  }

  /// The next name; `nil` at the end.
  func next() throws(SystemFault) -> Item? {
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw SystemFault.last }
        return nil
      }
      // The record is as long as its name: it must not be copied whole.
      let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 19
      let start = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
      // `.`, `..` and all that is hidden.
      if start[0] == CChar(bitPattern: UInt8(ascii: ".")) { continue }
      let name = PathBytes.decode(cString: start)
      return Item(name: name, kind: Int(entry.pointee.d_type), inode: UInt64(entry.pointee.d_ino))
    }
  }
}
