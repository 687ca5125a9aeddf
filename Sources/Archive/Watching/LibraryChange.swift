/// What happened to a library on disk, as far as it matters to who shows it.
public enum LibraryChange: Hashable, Sendable {
  /// These files were written, moved or removed; sorted, relative to the root.
  case briefs([String])
  /// Folders came or went, or more happened than could be told: the library is to be read again.
  case everything
  /// The library's folder itself is no longer where it was.
  case folderGone
  /// The system watches no more folders: changes in that many are not told.
  case unwatched(folders: Int)
}
