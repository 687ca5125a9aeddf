/// Finds what a text cites of the United Nations: documents by their symbols, resolutions and
/// decisions by their numbers, and paragraphs, in the six official languages.
///
/// Each citation has a digit in it, so only places with digits are looked at, and around each no
/// farther than a sentence. What is not certain is not found: `24/7` and `HIV/AIDS` are no
/// citations.
public struct CitationScan {
  let text: CitationText
  let context: CitationContext
  private(set) var found: [Citation] = []
  /// The pinpoints at the end of `found` that wait for the document they are of.
  var waiting = 0

  /// The resolutions that were named with their year or session: further on the number is enough.
  var named: NamedResolutions
  /// Those that this text itself named, and the numbers that it gave without.
  var newlyNamed: [(number: Int, symbol: String)] = []
  var asked: [Int] = []

  /// All that `text` cites, by place.
  ///
  /// - Complexity: O(length of `text`).
  public static func citations(
    in text: String, context: CitationContext = CitationContext()
  ) -> [Citation] {
    var scan = CitationScan(text, context: context)
    scan.run()
    return scan.found
  }

  init(
    _ text: String, context: CitationContext, behind named: NamedResolutions = NamedResolutions()
  ) {
    self.text = CitationText(Array(text.utf8))
    self.context = context
    self.named = named
  }

  mutating func run() {
    let count = text.bytes.count
    var place = 0
    while place < count {
      place = nextDigit(from: place)
      guard place < count, let digits = text.digits(at: place) else { break }
      place = max(digits.end, read(digits, at: place))
    }
  }

  /// The place of the next digit of any script; the text's end where there is none.
  private func nextDigit(from start: Int) -> Int {
    let bytes = text.bytes.span
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      if byte &- 0x30 < 10 { return place }
      // Arabic-Indic digits and those of full width.
      if byte == 0xD9 || byte == 0xDB || byte == 0xEF,
        Ascii.isDigit(text.sign(at: place).code)
      {
        return place
      }
      place += 1
    }
    return place
  }

  /// Reads what the digits at `place` are part of, and returns the place behind it.
  private mutating func read(_ digits: CitationText.Digits, at place: Int) -> Int {
    if let end = readSymbol(around: place) { return end }
    let start = seriesStart(before: place)
    let before = text.sign(before: start)
    guard mayBegin(behind: before, start: start) else { return readShortParagraph(at: place) }
    if let end = readHan(at: start) { return end }
    if let lead = lead(before: start) {
      switch lead.kind {
      case .act(let kind, let isPlural):
        return readActs(at: start, lead, kind, isPlural: isPlural)
      case .paragraph(let part): return readParagraphs(at: place, part, from: lead.start)
      }
    }
    return readUnnamed(at: start)
  }

  /// The place of `S-` or `ES-` before the digits at `place`, or `place`.
  private func seriesStart(before place: Int) -> Int {
    let dash = text.sign(before: place)
    guard dash.code == UInt8(ascii: "-") else { return place }
    let letter = text.sign(before: dash.place)
    guard letter.code == UInt8(ascii: "S") else { return place }
    let first = text.sign(before: letter.place)
    return first.code == UInt8(ascii: "E") ? first.place : letter.place
  }

  /// Whether a number may begin behind `sign`.
  private func mayBegin(behind sign: CitationText.Sign, start: Int) -> Bool {
    switch sign.code {
    case CitationText.end, CitationText.space, CitationText.lineEnd, CitationText.unseen,
      CitationText.han, CitationText.other, UInt8(ascii: "("), UInt8(ascii: "["),
      UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "*"),
      UInt8(ascii: ":"), UInt8(ascii: ">"), UInt8(ascii: "#"):
      return true
    // Emphasis, but no name of a program's.
    case UInt8(ascii: "_"): return !Ascii.isAlphanumeric(text.sign(before: sign.place).code)
    // `No.5`, `Res.242`.
    case UInt8(ascii: "."):
      if start - sign.place > 1 { return true }
      return text.word(before: sign.place).map { CitationWord.shortened.contains($0.text) } ?? false
    // Commas and full stops of Chinese and Arabic stand without a space behind them.
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"):
      return start - sign.place > 1
    default: return false
    }
  }

  // MARK: What was found

  /// Adds a citation unless its ends lie within clusters.
  mutating func add(_ citation: Citation) {
    let range = citation.range
    guard text.isBoundary(range.upperBound), text.isBoundary(range.lowerBound),
      !text.joinsNext(before: range.lowerBound)
    else { return }
    found.append(citation)
  }

  /// Takes the pinpoints that waited for the citation at `index`, which they belong to.
  mutating func giveWaiting(toCitationAt index: Int) {
    defer { waiting = 0 }
    let first = index - waiting
    guard waiting > 0, first >= 0, index < found.count,
      isJoined(found[index - 1].range.upperBound..<found[index].range.lowerBound)
    else { return }
    found[index].pinpoint = Pinpoint(joining: found[first..<index].compactMap(\.pinpoint)[...])
    found.removeSubrange(first..<index)
  }

  /// Gives the last citation the pinpoint behind it.
  mutating func setPinpoint(_ pinpoint: Pinpoint?) {
    guard let last = found.indices.last, found[last].pinpoint == nil else { return }
    found[last].pinpoint = pinpoint
  }
}
