extension CitationScan {
  /// Reads what stands between 第 and 号决议, a list too, or between 第 and 段.
  mutating func readHan(at start: Int) -> Int? {
    guard let before = text.skipBlanks(before: start), text.has("第", at: before - 3) else {
      return nil
    }
    var numbers: [CitedNumber] = []
    var place = start
    while numbers.count < 60, let number = text.number(at: place, isNamed: false) {
      numbers.append(number)
      guard var next = text.skipBlanks(from: number.range.upperBound) else { return nil }
      if text.has("号", at: next) || text.has("號", at: next) {
        guard let end = text.skipBlanks(from: next + 3) else { return nil }
        next = end
      }
      if let kind = Self.hanKinds.first(where: { text.has($0.word, at: next) }) {
        let end = next + kind.word.utf8CodeUnitCount
        add(numbers, kind.kind, from: before - 3)
        return end
      }
      if text.has("段", at: next) { break }
      guard let separator = text.separator(at: next),
        let start = text.skipNumberWord(from: separator.end)
      else { return nil }
      place = start
    }
    return readHanParagraphs(at: start, from: before - 3)
  }

  private mutating func add(_ numbers: [CitedNumber], _ kind: Citation.Kind, from start: Int) {
    let organ = OrganNames.han(in: text, max(0, start - 60)..<start)
    var reading = Reading(organ: organ.flatMap { $0.end == start ? $0.organ : nil })
    reading.place = start
    let index = found.count
    for number in numbers {
      add(number, kind, reading, range: number.range, isPlural: numbers.count > 1)
    }
    if found.count > index { giveWaiting(toCitationAt: index) }
  }

  private mutating func readHanParagraphs(at start: Int, from lead: Int) -> Int? {
    guard let number = text.paragraphNumber(at: start),
      let next = text.skipBlanks(from: number.end), text.has("段", at: next)
    else { return nil }
    let parts: [(StaticString, Pinpoint.Part)] = [
      ("执行部分", .operative), ("序言部分", .preambular), ("序言", .preambular),
    ]
    let part = parts.first { text.has($0.0, at: lead - $0.0.utf8CodeUnitCount) }
    let from = part.map { lead - $0.0.utf8CodeUnitCount } ?? lead
    add([Pinpoint(part: part?.1 ?? .paragraph, number: number.text, range: from..<next + 3)])
    return next + 3
  }
}
