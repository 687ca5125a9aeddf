public import Diplomacy

extension NewBrief {
  /// The log that `author` keeps of what is said on an agenda item that day; entries come with time.
  ///
  /// One file an author, so that two of them never write into one.
  public static func floor(
    on item: AgendaItem, of day: CalendarDay, by author: DelegationCode?
  ) -> NewBrief {
    let name = [day.iso, author.map { FileName.symbol($0.rawValue) }].compactMap(\.self)
    let path = FileName.join(item.folder, "floor/\(name.joined(separator: ".")).md")
    return NewBrief(path: path, text: "\n")
  }
}
