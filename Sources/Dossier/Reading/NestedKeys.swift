import Diplomacy
import Markdown

/// The nested items of a point that mean something: `source:`, `watch:`, `needs:`, `for:`.
struct NestedKeys {
  let bytes: [UInt8]
  private(set) var source: Spanned<String>?
  private(set) var watch: [Spanned<String>] = []
  private(set) var needs: Spanned<String>?
  private(set) var eases: [Spanned<String>] = []
  /// Every key that was taken, and where it stands.
  private(set) var taken: [Spanned<String>] = []

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Takes `item` if it has one of the keys; otherwise it is text like any other.
  mutating func take(_ item: BlockNode, _ problems: inout Problems) -> Bool {
    let children = item.children
    guard children.count == 1, let paragraph = children.first, paragraph.kind == .paragraph
    else { return false }
    let place = paragraph.range
    guard let colon = bytes[place].firstIndex(of: UInt8(ascii: ":")) else { return false }
    let range = bytes.trimmed(colon + 1..<place.upperBound)
    let written = bytes.spanned(place.lowerBound..<colon)
    let key = written.value.lowercased()
    guard Self.keys.contains(key) else {
      tellNearlyKnown(written, &problems)
      return false
    }
    if range.isEmpty {
      problems.add(key == "watch" ? .watchWithoutPhrases : .emptyValue(key: key), written.range)
      return true
    }
    if key == "source" || key == "needs", let first = taken.first(where: { $0.value == key }) {
      problems.add(.duplicateKey(key), written.range, related: [first.range])
      return true
    }
    taken.append(Spanned(key, written.range))
    switch key {
    case "source": source = Spanned(bytes.text(range).onOneLine, range)
    case "needs": needs = Spanned(bytes.text(range).onOneLine, range)
    case "for": eases += parts(range).map { Spanned(Slug.make($0.value), $0.range) }
    case "watch":
      let phrases = quoted(range)
      watch += phrases.isEmpty ? parts(range).filter(\.hasLetters) : phrases
      if watch.isEmpty { problems.add(.watchWithoutPhrases, place) }
    default: break
    }
    return true
  }

  private static let keys = ["source", "watch", "needs", "for"]

  /// A word with one letter amiss and the right one in front: so no other word is taken for a slip.
  private func tellNearlyKnown(_ written: Spanned<String>, _ problems: inout Problems) {
    guard (4...8).contains(written.value.utf8.count) else { return }
    let word = written.value.lowercased()
    let near = Self.keys.first {
      $0.utf8.count > 4 && $0.utf8.first == word.utf8.first
        && EditDistance.between(word, $0, limit: 1) != nil
    }
    guard let near else { return }
    problems.add(.nearlyKnownKey(written.value, known: near), written.range)
  }

  /// What stands between commas.
  private func parts(_ range: SourceRange) -> [Spanned<String>] {
    bytes[range].split(separator: UInt8(ascii: ","))
      .map { bytes.spanned($0.startIndex..<$0.endIndex) }
      .filter { !$0.value.isEmpty }
      .map { Spanned($0.value.onOneLine, $0.range) }
  }

  /// What stands between quotation marks of any kind.
  private func quoted(_ range: SourceRange) -> [Spanned<String>] {
    var phrases: [Spanned<String>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard let marks = Self.marks.first(where: { starts(with: $0.open, at: index, range) }) else {
        index += 1
        continue
      }
      let start = index + marks.open.count
      var end = start
      while end < range.upperBound,
        !marks.close.contains(where: { starts(with: $0, at: end, range) })
      { end += 1 }
      let phrase = bytes.spanned(start..<end)
      if !phrase.value.isEmpty { phrases.append(Spanned(phrase.value.onOneLine, phrase.range)) }
      index = end + 1
      while index < range.upperBound, bytes[index] & 0xC0 == 0x80 { index += 1 }
    }
    return phrases
  }

  private func starts(with mark: [UInt8], at index: Int, _ range: SourceRange) -> Bool {
    index + mark.count <= range.upperBound && bytes[index..<index + mark.count].elementsEqual(mark)
  }

  private static let marks: [(open: [UInt8], close: [[UInt8]])] = [
    ("\"", ["\""]), ("“", ["”", "“"]), ("«", ["»"]), ("„", ["“", "”"]), ("「", ["」"]),
  ].map { (Array($0.0.utf8), $0.1.map { Array($0.utf8) }) }
}

extension Spanned where Value == String {
  /// Whether there is a letter or a digit in the text, and not only marks.
  fileprivate var hasLetters: Bool { value.contains { $0.isLetter || $0.isNumber } }
}
