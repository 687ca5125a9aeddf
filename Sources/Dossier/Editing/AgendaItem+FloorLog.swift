public import Diplomacy

extension AgendaItem {
  /// The path of the log that `author` keeps of `day`: the file that is there, else the one to
  /// make.
  ///
  /// One file an author, so that two of them never write into one.
  public func floorLog(of day: CalendarDay, by author: String?) -> String {
    let kept = floor.first { entry in
      entry.header.day == day
        && Library.same(entry.header.author ?? "", author ?? "")
    }
    let name = [day.iso, author].compactMap(\.self).joined(separator: ".")
    return kept?.path ?? FileName.join(folder, "floor/\(name).md")
  }
}
