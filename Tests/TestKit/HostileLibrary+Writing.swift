import Glibc

extension HostileLibrary {
  /// Writes all files below a folder, which is made; whether that worked.
  public func write(into folder: String) -> Bool {
    mkdir(folder, 0o755)
    return files.allSatisfy { file in
      var made = Array(folder.utf8).map(CChar.init(bitPattern:))
      for part in file.path.split(separator: UInt8(ascii: "/")) {
        mkdir(made + [0], 0o755)
        made += [0x2F] + part.map(CChar.init(bitPattern:))
      }
      guard let open = fopen(made + [0], "wb") else { return false }
      let written = fwrite(file.bytes, 1, file.bytes.count, open)
      return fclose(open) == 0 && written == file.bytes.count
    }
  }
}
