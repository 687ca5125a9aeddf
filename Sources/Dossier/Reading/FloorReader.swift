import Diplomacy
import Markdown

/// Reads a floor log: a list, one item an intervention.
///
///     10:32–10:36 IRQ for G77 (group) mandate:support — asks for the work to go on
struct FloorReader {
  let bytes: [UInt8]
  var problems: Problems

  /// The entries of all lists among `blocks`, in the order of the file.
  mutating func read(_ blocks: [BlockNode]) -> [FloorEntry] {
    var entries: [FloorEntry] = []
    for block in blocks {
      guard case .list = block.kind else {
        if block.kind == .paragraph { _ = tellEntries(inLinesOf: block.range) }
        continue
      }
      for item in block.children {
        let other = tellEntries(inLinesOf: behindFirstLine(of: item.range))
        guard let line = item.children.first, line.kind == .paragraph else { continue }
        if let entry = entry(line.range.upTo(other), item: item.range) { entries.append(entry) }
      }
    }
    return entries
  }

  private mutating func entry(_ line: SourceRange, item: SourceRange) -> FloorEntry? {
    var words = FloorWords(bytes, line)
    var start: Int?
    var end: Int?
    if let word = words.peek(), bytes[word.range].first?.isASCIIDigit ?? false {
      words.drop()
      var times = word
      // Time and dash may stand apart: `10:32 – 10:36`.
      while let more = words.peek(), more.isDash || times.endsInDash,
        more.isDash || bytes[more.range].first?.isASCIIDigit ?? false,
        !(more.isDash && !words.isTime(at: 1))
      {
        times.range = times.range.lowerBound..<more.range.upperBound
        times.endsInDash = more.isDash
        words.drop()
      }
      (start, end) = self.times(times.range)
    }
    guard let code = words.peek().flatMap({ delegation($0.range) }) else {
      let place = words.peek()?.range ?? line.upperBound..<line.upperBound
      problems.add(.entryWithoutDelegation, place)
      return nil
    }
    words.drop()
    var entry = FloorEntry(start: start, end: end, delegation: code, range: item)
    readDetails(&words, into: &entry)
    return entry
  }

  /// Group, role, stances and the note, in any order but the note last.
  private mutating func readDetails(_ words: inout FloorWords, into entry: inout FloorEntry) {
    while let word = words.peek() {
      words.drop()
      let text = bytes.text(word.range)
      if word.isDash {
        entry.note = note(words.rest)
        return
      } else if text == "for", let group = words.peek().flatMap({ delegation($0.range) }) {
        words.drop()
        entry.onBehalfOf = group
      } else if text.hasPrefix("("), text.hasSuffix(")"), text.utf8.count > 2 {
        let inside = word.range.lowerBound + 1..<word.range.upperBound - 1
        entry.role = role(bytes.spanned(inside))
      } else if let colon = bytes[word.range].firstIndex(of: UInt8(ascii: ":")),
        colon > word.range.lowerBound, colon + 1 < word.range.upperBound
      {
        let question = Spanned(
          bytes.text(word.range.lowerBound..<colon), word.range.lowerBound..<colon)
        let value = Spanned(
          bytes.text(colon + 1..<word.range.upperBound), colon + 1..<word.range.upperBound)
        if let stance = stance(value, of: question.value) {
          entry.stances.append(StanceOnQuestion(question: question, stance: stance))
        } else {
          entry.misread.append(question)
        }
      } else {
        problems.add(.entryNotUnderstood(text), word.range)
        entry.note = note(word.range.lowerBound..<words.rest.upperBound)
        return
      }
    }
  }

  private func note(_ range: SourceRange) -> Spanned<String>? {
    let range = bytes.trimmed(range)
    return range.isEmpty ? nil : Spanned(bytes.text(range).onOneLine, range)
  }

  private func delegation(_ range: SourceRange) -> Spanned<DelegationCode>? {
    let text = bytes.text(range)
    guard DelegationCode.likely(text) == text else { return nil }
    return Spanned(DelegationCode(text), range)
  }

  private mutating func role(_ text: Spanned<String>) -> Spanned<Role>? {
    if let role = Role(rawValue: text.value) { return Spanned(role, text.range) }
    problems.add(.unknownValue(Role.self, key: "role", value: text.value), text.range)
    return nil
  }

  private mutating func stance(_ text: Spanned<String>, of question: String) -> Spanned<Stance>? {
    if let stance = Stance(rawValue: text.value) { return Spanned(stance, text.range) }
    problems.add(.unknownValue(Stance.self, key: question, value: text.value), text.range)
    return nil
  }

  /// Start and end in minutes after midnight.
  private mutating func times(_ range: SourceRange) -> (start: Int?, end: Int?) {
    var minutes: [Int?] = []
    var index = range.lowerBound
    while index < range.upperBound {
      var end = index
      while end < range.upperBound,
        bytes[end].isASCIIDigit || [0x3A, 0x2E, 0x68].contains(bytes[end])
      {
        end += 1
      }
      if end > index {
        minutes.append(time(index..<end))
        index = end
      } else {
        index += 1
      }
    }
    guard let start = minutes.first else { return (nil, nil) }
    let end = minutes.count > 1 ? minutes[1] : nil
    if let start, let end, end < start { problems.add(.timesReversed, range) }
    return (start, end)
  }

  private mutating func time(_ range: SourceRange) -> Int? {
    let parts = bytes[range].split(omittingEmptySubsequences: false) { !$0.isASCIIDigit }
    if parts.count == 2, 1...2 ~= parts[0].count, parts[1].count == 2,
      let hour = Int(String(decoding: parts[0], as: UTF8.self)),
      let minute = Int(String(decoding: parts[1], as: UTF8.self)), hour < 24, minute < 60
    {
      return hour * 60 + minute
    }
    problems.add(.impossibleTime(bytes.text(range)), range)
    return nil
  }
}
