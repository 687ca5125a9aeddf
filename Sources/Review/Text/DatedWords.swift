import Diplomacy

/// The words of one sentence, to tell which of its dates is that of a document it cites.
struct DatedWords {
  private struct Word {
    /// Folded, without punctuation at its ends.
    var text: String
    var range: Range<Int>
    /// Whether a comma or a bracket stands between it and the word before.
    var isParted: Bool
  }

  private let words: [Word]
  private let dates: [DateScan.Mention]
  private let citations: [Range<Int>]

  /// - Parameter sentence: In bytes of the paragraph's words, as the places are.
  init(
    _ paragraph: ReviewedParagraph, sentence: Range<Int>, dates: [DateScan.Mention],
    citations: [Citation]
  ) {
    self.dates = dates.filter { sentence.contains($0.range.lowerBound) }
    self.citations = citations.filter { sentence.contains($0.range.lowerBound) }.map(\.whole)
    words = Self.words(of: paragraph, in: sentence)
  }

  /// The date that the sentence gives to the document cited at `citation`; `nil` where the
  /// sentence says nothing of its date, or not surely.
  func date(ofCitation citation: Range<Int>) -> DateScan.Mention? {
    guard !words.contains(where: { $0.text == "respectively" }) else { return nil }
    let others = citations.filter { $0 != citation }
    if let next = dates.first(where: { $0.range.lowerBound >= citation.upperBound }),
      !others.contains(where: {
        $0.lowerBound >= citation.upperBound && $0.lowerBound < next.range.lowerBound
      }),
      isFree(next), !isListed(citation, others),
      isDated(citation, by: next)
    {
      return next
    }
    guard let former = dates.last(where: { $0.range.upperBound <= citation.lowerBound }),
      !others.contains(where: {
        $0.lowerBound >= former.range.upperBound && $0.upperBound <= citation.lowerBound
      }),
      isFree(former), isDated(citation, before: former)
    else { return nil }
    return former
  }

  // MARK: The date behind

  /// “Resolution 74/247 of 27 December 2019”, “…, adopted in 2019”, “… (2019)”.
  private func isDated(_ citation: Range<Int>, by date: DateScan.Mention) -> Bool {
    let gap = words(from: citation.upperBound, to: date.range.lowerBound)
    guard gap.count <= 12, gap.allSatisfy({ Self.between.contains($0.text) || isAdoption($0) })
    else { return false }
    if let place = gap.firstIndex(where: isAdoption) {
      return !gap[place...].dropFirst().contains(where: \.isParted)
    }
    let isParted = word(at: date.range.lowerBound)?.isParted ?? false
    guard let last = gap.last else { return isParted && isBracketed(date) }
    if Self.dating.contains(last.text) { return true }
    // “The adoption of resolution 74/247 in 2019”, “adopted resolution 74/247 on …”.
    let before = words(from: 0, to: citation.lowerBound).suffix(6).reversed()
    guard gap.count == 1, Self.at.contains(last.text), !last.isParted,
      let verb = before.first(where: { !Self.within.contains($0.text) && $0.text != "of" })
    else { return false }
    return isAdoption(verb)
  }

  /// Whether a citation is one of a list, so that what follows is not its own.
  private func isListed(_ citation: Range<Int>, _ others: [Range<Int>]) -> Bool {
    guard let former = others.last(where: { $0.upperBound <= citation.lowerBound }) else {
      return false
    }
    let gap = words(from: former.upperBound, to: citation.lowerBound)
    return gap.count <= 3 && gap.allSatisfy { Self.list.contains($0.text) }
  }

  // MARK: The date in front

  /// “In 2019, the General Assembly adopted resolution 74/247”, “on …, by its resolution 74/247”,
  /// “the 2019 resolution 74/247”.
  private func isDated(_ citation: Range<Int>, before date: DateScan.Mention) -> Bool {
    let gap = Array(words(from: date.range.upperBound, to: citation.lowerBound))
    let before = words(from: 0, to: date.range.lowerBound)
    let rest = words(from: citation.upperBound, to: Int.max)
    if rest.prefix(6).contains(where: { Self.earlier.contains($0.text) }) { return false }
    guard gap.count <= 48 else { return false }
    let small = gap.reversed().prefix { Self.within.contains($0.text) }.count
    let main = gap.dropLast(small)
    guard let link = main.last else {
      return isDatedAtOnce(before: before.last, gap: gap, rest: rest)
    }
    guard let preposition = before.last, Self.at.contains(preposition.text) else { return false }
    if isAdoption(link) { return isOwnAdoption(link, after: main.dropLast().last) }
    guard Self.by.contains(link.text) else { return false }
    // “On 27 December 2019, by its resolution 74/247, …”.
    if main.count == 1 { return true }
    let clause = main.dropLast()
    guard let verb = clause.last, Self.decides(verb.text) else { return false }
    return clause.dropLast().suffix(2).contains { Self.organs.contains($0.text) }
  }

  /// Where nothing but the name of an organ stands between date and document.
  private func isDatedAtOnce(
    before: Word?, gap: [Word], rest: ArraySlice<Word>
  ) -> Bool {
    guard gap.count <= 6 else { return false }
    if let before, Self.at.contains(before.text) {
      // “In 2019, resolution 74/247 was adopted”, “adopted on 27 December 2019, resolution …”.
      if let place = words.firstIndex(where: { $0.range == before.range }), place > 0,
        isAdoption(words[place - 1])
      {
        return true
      }
      let verbs = rest.prefix(3)
      return verbs.contains(where: isAdoption)
        && verbs.contains { ["was", "were", "been", "is"].contains($0.text) }
    }
    guard !gap.contains(where: \.isParted) else { return false }
    guard let before else { return isHan }
    return Self.owners.contains(before.text) || isHan
  }

  private var isHan: Bool {
    words.contains { $0.text.unicodeScalars.contains { $0.properties.isIdeographic } }
  }

  /// Whether it is told that the document is adopted then, and not that it had been before.
  private func isOwnAdoption(_ verb: Word, after former: Word?) -> Bool {
    guard !verb.text.hasPrefix("adoption") else { return false }
    guard let former else { return true }
    return !Self.notThen.contains(former.text)
  }

  // MARK: Words

  private func isAdoption(_ word: Word) -> Bool {
    Self.adoptions.contains { word.text.hasPrefix($0) }
  }

  /// Whether nothing beside a date makes a span of it or leaves it open.
  private func isFree(_ date: DateScan.Mention) -> Bool {
    let after = words(from: date.range.upperBound, to: Int.max)
    guard let next = after.first, Self.spans.contains(next.text), !next.isParted else {
      return true
    }
    guard let second = after.dropFirst().first else { return true }
    return !second.text.utf8.contains { (0x30...0x39).contains($0) }
  }

  private func isBracketed(_ date: DateScan.Mention) -> Bool {
    words(from: date.range.upperBound, to: Int.max).first?.isParted ?? true
  }

  private func words(from start: Int, to end: Int) -> ArraySlice<Word> {
    let first = words.firstIndex { $0.range.lowerBound >= start } ?? words.count
    let last = words[first...].firstIndex { $0.range.upperBound > end } ?? words.count
    return words[first..<last]
  }

  private func word(at place: Int) -> Word? { words.first { $0.range.contains(place) } }

  private static func decides(_ word: String) -> Bool {
    decisions.contains { word.hasPrefix($0) }
  }

  private static func words(of paragraph: ReviewedParagraph, in sentence: Range<Int>) -> [Word] {
    var words: [Word] = []
    var start = sentence.lowerBound
    var isParted = false
    var current: Int?
    func end(_ place: Int) {
      guard let first = current else { return }
      words.append(
        Word(
          text: Folding.fold(paragraph.text(first..<place)), range: first..<place,
          isParted: isParted))
      isParted = false
      current = nil
    }
    for scalar in paragraph.text(sentence).unicodeScalars {
      switch scalar {
      case " ", "\n", "\r", "\t", "\u{A0}", ".", "“", "”", "\"", "«", "»": end(start)
      case ",", "(", ")", "[", "]", ";", ":", "–", "—", "،", "，", "、", "（", "）":
        end(start)
        isParted = true
      default: if current == nil { current = start }
      }
      start += scalar.utf8.count
    }
    end(start)
    return words
  }

  // MARK: Tables, folded

  private static func table(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map { Folding.fold($0) })
  }

  private static let adoptions =
    ["adopt", "passed", "passing", "approv", "enact", "aprob", "приня", "اعتمد", "المعتمد", "通过"]
    .map { Folding.fold($0) }

  /// What a date follows at once.
  private static let dating = table("of dated from du de del от مؤرخ المؤرخ المؤرخة vom")
  /// What stands before a time at which something happened.
  private static let at = table("in on en le el в во في il 在 于")
  /// What may stand between a document and its date.
  private static let between = table(
    """
    of dated from on in at by the a as back early late which that was were has been is it its this
    our last unanimously consensus vote without overwhelmingly general assembly security council
    economic and social human rights commission united nations organization conference
    du de del de la le les en date el los que fue par l'assemblee generale conseil securite
    por asamblea general consejo seguridad consenso от ее генеральной ассамблеей ассамблеи
    советом безопасности которая была مؤرخ المؤرخ في التي الذي
    """)
  /// What may stand between a verb or a preposition and a document.
  private static let within = table(
    """
    the a an its their this that our his general assembly security council un united nations unga
    commission's assembly's council's historic landmark milestone important well-known unanimously
    la le les sa cette su esta l'assemblee generale свою резолюцию resolution
    resolutions resolucion draft 第
    """)
  private static let by = table("by in through with via par dans en por mediante в 以")
  private static let list = table("and or as well resolutions resolution et y и و و")
  private static let owners = table("the its their our this that a his la le su sa")
  private static let spans = table("and or to through until till et ou a y o al и или до")
  private static let earlier = table(
    "earlier previously ago before prior beforehand the-year-before plus auparavant antes ранее")
  private static let organs = table(
    "assembly council commission conference nations states congress board assemblee asamblea")
  private static let decisions = [
    "decid", "resolv", "noted", "recogni", "stress", "underlin", "underscor", "emphasi",
    "reaffirm", "affirm", "request", "endors", "welcom", "declar", "urged", "agreed", "proclaim",
    "express", "acknowledg", "condemn", "demand", "invited", "determin",
  ]
  private static let notThen = table(
    """
    that who which had having after since following before already previously once when as newly
    recently the a an its without of been upon despite first previously until unlike
    """)
}

extension Citation {
  /// The place with the paragraph that it names.
  var whole: Range<Int> {
    guard let pinpoint else { return range }
    return min(
      range.lowerBound, pinpoint.range.lowerBound)..<max(
        range.upperBound, pinpoint.range.upperBound)
  }
}
