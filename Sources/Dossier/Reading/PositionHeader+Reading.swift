import Diplomacy

extension PositionHeader {
  static let keys = ["stances", "as-of", "sources", "confidence", "delegation", "items"]

  /// Takes what `reader` holds; `name` is the file's, which tells the delegation and the day.
  init(_ reader: inout KeyReader, of matter: FrontMatter, name: BriefName) {
    let nowhere = matter.range.lowerBound..<matter.range.lowerBound
    let written = reader.text("delegation").map { reader.code($0) }
    self.init(delegation: written ?? reader.code(Spanned(name.first, nowhere)))
    if let written, written.value.rawValue != name.first,
      DelegationName.isState(DelegationCode(name.first))
        || DelegationName.isGroup(DelegationCode(name.first))
    {
      reader.problems.add(
        .fileNameDiffers(name: name.first, code: written.value.rawValue), written.range)
    }
    until = name.day
    if let rest = name.rest, until == nil { reader.problems.add(.fileNameNotADay(rest), nowhere) }
    for (question, value) in reader.map("stances") {
      if let stance: Spanned<Stance> = reader.choice(value, of: question.value) {
        stances.append(StanceOnQuestion(question: question, stance: stance))
      } else {
        misread.append(question)
      }
    }
    asOf = reader.partialDate("as-of")
    sources = reader.list("sources")
    confidence = reader.choice("confidence")
    items = reader.list("items")
    common = reader.common()
  }
}
