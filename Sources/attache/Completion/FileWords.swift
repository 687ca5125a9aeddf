import ArgumentParser
import Glibc

/// The files and folders that a path begins, as far as they may be briefs.
nonisolated enum FileWords {
  /// Folders with a slash behind them, files of text, sorted; hidden ones only where they are asked
  /// for.
  static func words(beginning typed: String) -> [CompletionWord] {
    let start = typed.utf8.lastIndex(of: UInt8(ascii: "/")).map { typed.utf8.index(after: $0) }
    let folder = start.map { String(typed[..<$0]) } ?? ""
    let name = start.map { String(typed[$0...]) } ?? typed
    guard let stream = opendir(folder.isEmpty ? "." : folder) else { return [] }
    defer { closedir(stream) }
    var found: [CompletionWord] = []
    while let entry = readdir(stream) {
      // The record is as long as its name: it must not be copied whole.
      let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 19
      let bytes = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
      guard let entryName = String(validatingCString: bytes), entryName.hasPrefix(name),
        entryName.first != "." || (name.first == "." && entryName != "." && entryName != "..")
      else { continue }
      let path = folder + entryName
      if isFolder(path) {
        // Bash puts the slash there by itself.
        let slash = CompletionShell.requesting == .bash ? "" : "/"
        found.append(CompletionWord(word: path + slash, meaning: "folder"))
      } else if [".md", ".txt", ".yaml"].contains(where: entryName.hasSuffix) {
        found.append(CompletionWord(word: path, meaning: "file"))
      }
    }
    return found.sorted { $0.word < $1.word }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
