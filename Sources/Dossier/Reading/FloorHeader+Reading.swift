import Diplomacy

extension FloorHeader {
  /// Takes what `reader` holds; `name` is the file's, which tells the day and the author.
  init(_ reader: inout KeyReader, of matter: FrontMatter, name: BriefName) {
    self.init()
    day = CalendarDay(iso: name.first)
    author = name.rest
    if day == nil {
      let nowhere = matter.range.lowerBound..<matter.range.lowerBound
      reader.problems.add(.fileNameNotADay(name.first), nowhere)
    }
    common = reader.common()
  }
}
