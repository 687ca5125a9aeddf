import Glibc

/// Removes a test's folder with everything in it.
public enum FolderRemoval {
  /// Removes the folder and what is in it; only below `/tmp`.
  public static func remove(_ path: String) {
    guard path.hasPrefix("/tmp/"), path.count > 5 else { return }
    if let folder = opendir(path) {
      defer { closedir(folder) }
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        guard name != ".", name != ".." else { continue }
        let child = path + "/" + name
        if entry.pointee.d_type == UInt8(DT_DIR) { remove(child) } else { unlink(child) }
      }
    }
    rmdir(path)
  }
}
