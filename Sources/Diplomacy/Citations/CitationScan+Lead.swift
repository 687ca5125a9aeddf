extension CitationScan {
  /// What stands before a number and says what it is.
  struct Lead {
    enum Kind {
      case act(Citation.Kind, isPlural: Bool)
      case paragraph(Pinpoint.Part)
    }

    var kind: Kind
    /// Where the word that says so begins.
    var start: Int
    /// The organ that is named beside that word.
    var organ: CitedOrgan?
    /// Whether it is `its resolution`: that of whom the sentence speaks.
    var isOwn = false
  }

  /// Words read backwards, as long as they belong together.
  struct WordsBefore {
    let text: CitationText
    private(set) var place: Int
    /// Whether brackets, commas and numbers may stand between them.
    let isLoose: Bool

    init(_ text: CitationText, before place: Int, isLoose: Bool = false) {
      self.text = text
      self.place = place
      self.isLoose = isLoose
    }

    /// The next word, farther to the left.
    mutating func next() -> CitationText.Word? {
      for _ in 0..<24 {
        guard let end = text.skipBlanks(before: place) else { return nil }
        place = end
        let sign = text.sign(before: place)
        if Ascii.isLetter(sign.code) || sign.code == CitationText.letter {
          guard let word = text.word(before: place) else { return nil }
          place = word.range.lowerBound
          // The s of a genitive.
          if word.text == "s", text.sign(before: place).code == UInt8(ascii: "'") { continue }
          return whole(word)
        }
        guard passes(sign.code) else { return nil }
        place = sign.place
      }
      return nil
    }

    /// The word with its beginning on the line before, where it is broken with a hyphen.
    private mutating func whole(_ word: CitationText.Word) -> CitationText.Word {
      let start = word.range.lowerBound
      let line = text.sign(before: start)
      guard line.code == CitationText.lineEnd else { return word }
      let dash = text.sign(before: line.place)
      guard dash.code == UInt8(ascii: "-"), let first = text.word(before: dash.place) else {
        return word
      }
      place = first.range.lowerBound
      return CitationText.Word(
        text: first.text + word.text, range: place..<word.range.upperBound)
    }

    private func passes(_ code: UInt8) -> Bool {
      switch code {
      case UInt8(ascii: "'"):
        let next = text.sign(at: place).code
        return Ascii.isLetter(next) || next == CitationText.letter || isLoose
      case UInt8(ascii: "-"): return true
      case UInt8(ascii: "."):
        let end = text.sign(before: place).place
        return text.word(before: end).map { CitationWord.shortened.contains($0.text) } ?? false
      case CitationText.end, UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"),
        UInt8(ascii: ":"), CitationText.han:
        return false
      default: return isLoose
      }
    }
  }

  /// What stands before the number or symbol at `place`; `nil` where it is nothing of ours.
  func lead(before place: Int) -> Lead? {
    guard let place = unmarked(place) else { return nil }
    if let found = hanLead(before: place) { return found }
    var words = WordsBefore(text, before: place)
    guard var word = words.next() else { return nil }
    while case .number = CitationWord.meaning(of: word.text) {
      guard let next = words.next() else { return nil }
      word = next
    }
    switch CitationWord.meaning(of: word.text) {
    case .kind(let kind, let isPlural, let organ):
      guard isFree(word) else { return nil }
      return act(kind, isPlural, organ, at: word, words)
    case .paragraph(let part):
      guard isFree(word), isShortened(word) else { return nil }
      let before = partBefore(words)
      return Lead(
        kind: .paragraph(before?.part ?? part), start: before?.start ?? word.range.lowerBound)
    default: break
    }
    if let part = Self.paragraphSigns[text.string(word.range)] {
      return Lead(kind: .paragraph(part), start: word.range.lowerBound)
    }
    guard
      OrganNames.mayEnd(with: word.text) || CitationWord.unitedNations.contains(word.text)
    else { return nil }
    return act(behind: word, words)
  }

  /// Whether nothing is joined to the front of `word`: `CM/Res.785` is another organization's.
  private func isFree(_ word: CitationText.Word) -> Bool {
    let before = text.sign(before: word.range.lowerBound).code
    guard before != UInt8(ascii: "/"), before != UInt8(ascii: "."), before != UInt8(ascii: "_"),
      before != UInt8(ascii: "-")
    else { return false }
    return true
  }

  /// Whether `word` is the short form of paragraph that it may be: `п.`, `par.` and `para.` have a
  /// full stop, for without it they mean other things in other languages.
  private func isShortened(_ word: CitationText.Word) -> Bool {
    guard ["п", "пп", "par", "para"].contains(word.text),
      text.sign(at: word.range.upperBound).code != UInt8(ascii: ".")
    else { return true }
    guard word.text == "para", let end = text.skipBlanks(before: word.range.lowerBound) else {
      return false
    }
    // `in para 5`, but Spanish `para 2030`.
    let before = text.sign(before: end).code
    if before == UInt8(ascii: "(") { return true }
    return text.word(before: end).map { Self.beforePara.contains($0.text) } ?? false
  }

  private static let beforePara: Set<String> = [
    "and", "at", "by", "from", "in", "of", "operative", "our", "per", "preambular", "see", "the",
    "this", "to", "under", "with",
  ]

  /// `résolution du Conseil de sécurité 2341`: the organ stands between the word and the number.
  private func act(behind word: CitationText.Word, _ rest: WordsBefore) -> Lead? {
    var words = rest
    var all = [word]
    while all.count < 16, let next = words.next() { all.append(next) }
    // `Conseil de sécurité des Nations Unies`.
    let own = all.prefix { CitationWord.unitedNations.contains($0.text) }.count
    if own > 0 {
      let joints = all[own...].prefix {
        if case .joint = CitationWord.meaning(of: $0.text) { true } else { false }
      }.count
      all.removeFirst(own + joints)
    }
    guard let match = OrganNames.match(backwards: all) else { return nil }
    var joints = 0
    for word in all[match.count...] {
      switch CitationWord.meaning(of: word.text) {
      case .kind(let kind, let isPlural, _):
        return Lead(
          kind: .act(kind, isPlural: isPlural), start: word.range.lowerBound, organ: match.organ)
      case .joint, .range:
        joints += 1
        if joints > 4 { return nil }
      default: return nil
      }
    }
    return nil
  }

  private func act(
    _ kind: Citation.Kind, _ isPlural: Bool, _ organ: CitedOrgan?, at word: CitationText.Word,
    _ rest: WordsBefore
  ) -> Lead {
    var lead = Lead(
      kind: .act(kind, isPlural: isPlural), start: word.range.lowerBound, organ: organ)
    guard organ == nil else { return lead }
    var words = rest
    var all: [CitationText.Word] = []
    while all.count < 12, let next = words.next() { all.append(next) }
    // `draft resolution`, `landmark resolution`: the organ may stand before one other word.
    for skipped in 0..<min(2, all.count) {
      guard OrganNames.mayEnd(with: all[skipped].text) else { continue }
      if let match = OrganNames.match(backwards: all[skipped...]),
        skipped == 0 || !Self.isVague(match.organ)
      {
        lead.organ = match.organ
        return lead
      }
    }
    if let first = all.first, case .own = CitationWord.meaning(of: first.text) { lead.isOwn = true }
    return lead
  }

  static func isVague(_ organ: CitedOrgan) -> Bool {
    organ == .someCouncil || organ == .someAssembly || organ == .someCommission || organ == .foreign
  }

  /// `operative paragraph`.
  private func partBefore(_ rest: WordsBefore) -> (part: Pinpoint.Part, start: Int)? {
    var words = rest
    guard let word = words.next(), case .part(let part) = CitationWord.meaning(of: word.text) else {
      return nil
    }
    return (part, word.range.lowerBound)
  }

  private static let paragraphSigns: [String: Pinpoint.Part] = [
    "OP": .operative, "OPs": .operative, "PP": .preambular, "PPs": .preambular,
  ]

  /// The place before marks of Markdown and quotation marks, and before `n°` and `№`.
  private func unmarked(_ place: Int) -> Int? {
    var place = place
    for _ in 0..<4 {
      guard let end = text.skipBlanks(before: place) else { return nil }
      place = end
      let sign = text.sign(before: place)
      switch sign.code {
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "#"),
        UInt8(ascii: "\""):
        break
      case CitationText.other:
        guard
          [0xAB, 0xB0, 0xBA, 0x201C, 0x201E, 0x2116].contains(text.scalar(at: sign.place).value)
        else { return place }
      default: return place
      }
      place = sign.place
    }
    return place
  }

  /// `决议` directly before a number or symbol.
  private func hanLead(before place: Int) -> Lead? {
    guard text.sign(before: place).code == CitationText.han else { return nil }
    for name in Self.hanKinds {
      let start = place - name.word.utf8CodeUnitCount
      guard text.has(name.word, at: start) else { continue }
      let organ = OrganNames.han(in: text, max(0, start - 45)..<start)
      return Lead(
        kind: .act(name.kind, isPlural: false), start: start,
        organ: organ.flatMap { $0.end == start ? $0.organ : nil })
    }
    return nil
  }

  static let hanKinds: [(word: StaticString, kind: Citation.Kind)] = [
    ("决议", .resolution), ("決議", .resolution), ("决定", .decision), ("決定", .decision),
  ]

  // MARK: Around

  /// The organ that is named behind the citations that end at `place`: `of the General Assembly`.
  func organ(after place: Int) -> CitedOrgan? {
    var place = place
    var words: [CitationText.Word] = []
    var isBehindComma = false
    for _ in 0..<24 where words.count < 12 {
      guard let next = text.skipBlanks(from: place) else { break }
      place = next
      if let word = text.word(at: place) {
        words.append(word)
        place = word.range.upperBound
        continue
      }
      let sign = text.sign(at: place)
      guard sign.code == UInt8(ascii: "'") || sign.code == UInt8(ascii: ",") && words.isEmpty else {
        break
      }
      if sign.code == UInt8(ascii: ",") { isBehindComma = true }
      place = sign.place
    }
    guard let first = words.first, !Self.articles.contains(first.text) else { return nil }
    if isBehindComma, !first.text.hasPrefix("adopt"), !first.text.hasPrefix("aprob") { return nil }
    for index in words.indices.prefix(6) {
      if let match = OrganNames.match(words[index...]) {
        // Russian and Arabic put the organ behind the number without a word between.
        let isAlone = index == 0 && first.text.utf8.first.map { $0 < 0x80 } ?? true
        return isAlone ? nil : match.organ
      }
      guard case .joint = CitationWord.meaning(of: words[index].text) else { return nil }
    }
    return nil
  }

  /// With these a new part of the sentence begins.
  private static let articles: Set<String> = [
    "the", "its", "their", "this", "above", "said", "la", "le", "l", "los", "las", "lo", "in",
  ]

  /// The organ that the sentence spoke of last before `place`.
  func organInSentence(before place: Int) -> CitedOrgan? {
    if let found = OrganNames.han(in: text, hanSentence(before: place)) { return found.organ }
    var words = WordsBefore(text, before: place, isLoose: true)
    var all: [CitationText.Word] = []
    while all.count < 30, place - words.place < 260, let next = words.next() { all.append(next) }
    for index in all.indices where OrganNames.mayEnd(with: all[index].text) {
      if let match = OrganNames.match(backwards: all[index...]), match.organ != .foreign {
        return match.organ
      }
    }
    return nil
  }

  private func hanSentence(before place: Int) -> Range<Int> {
    var start = place
    for _ in 0..<50 {
      let sign = text.sign(before: start)
      guard sign.code != CitationText.end, sign.code != UInt8(ascii: "."),
        sign.code != UInt8(ascii: ";"), sign.code != CitationText.lineEnd
      else { break }
      start = sign.place
    }
    return start..<place
  }
}
