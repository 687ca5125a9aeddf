import Diplomacy

extension Finding {
  /// The sentence where what it quotes stands beside it.
  public var headline: String {
    switch kind {
    case .contradiction: "This says the opposite of what the delegation said before."
    case .quotationAltered(let source, _): "\(Self.named(source)) says it otherwise."
    case .alignmentMissing(let group, _) where !fix.isEmpty:
      "The alignment with \(group) is not said yet."
    default: message
    }
  }

  /// One sentence for the one who reads it, with what to do.
  public var message: String {
    switch kind {
    case .overLimit(let excess, let limit):
      "It takes \(SpokenDuration.clock(limit + excess)) to say and has "
        + "\(SpokenDuration.clock(limit)): \(SpokenDuration.clock(excess)) too long."
    case .redLine(let label, let phrase):
      "“\(phrase)” crosses a red line: \(label)."
    case .pointMissing(let label): PointCoverage.Status.missing.sentence(on: label)
    case .pointTouched(let label): PointCoverage.Status.touched.sentence(on: label)
    case .citationUnknown(let symbol):
      "The library does not have \(symbol); look it up, and add it to the documents."
    case .citationAmbiguous(let symbol):
      "“\(symbol)” does not say whose it is; name the organ."
    case .citationMalformed(let text, let suggestion):
      "“\(text)” is no number of a document; write “\(suggestion)” if that is meant."
    case .citationMisdated(let symbol, let said, let date):
      "\(symbol) is of \(date), not of \(said)."
    case .citationTooLate(let symbol, let date):
      "\(symbol) is of \(date), later than this statement; take it out."
    case .paragraphUnknown(let symbol, let paragraph):
      "The library’s \(symbol) has no \(paragraph); check the number."
    case .quotationAltered(let source, let differences):
      "\(Self.named(source)) says it otherwise\(Self.told(differences)); quote to the letter."
    case .quotationUnknown(let source):
      "The library does not have these words of \(Self.named(source)); compare them with the document."
    case .quotationElsewhere(let source, let cited):
      "These words stand in \(Self.named(source)), not in \(Self.named(cited)); correct the number."
    case .contradiction(let reference, let text):
      "This says the opposite of what the delegation said before (\(reference)): "
        + "“\(Self.withoutStop(text))”."
    case .name(let text, let suggestion):
      "The United Nations does not write “\(text)”; write “\(suggestion)”."
    case .formalName(let text, let suggestion):
      "The session asks for formal names; write “\(suggestion)” for “\(text)”."
    case .salutationMissing(let line): "The chair is not addressed; begin with “\(line)”."
    case .salutationForm(let text, let wanted):
      "The session’s form of address is “\(wanted)”, not “\(text)”."
    case .closingMissing(let closing):
      "The chair is not thanked at the end; say “\(Self.withoutStop(closing))”."
    case .closingForm(let text, let wanted):
      "The session’s form of address is “\(wanted)”, not “\(text)”."
    case .alignmentMissing(let group, let words):
      "The alignment with \(group) is not said yet" + Self.saying(words)
    case .alignmentWords(let group, let words):
      "This speaks of the statement of \(group) but does not align the delegation with it"
        + Self.saying(words)
    case .alignmentSpeaker(let group, let speaker):
      "The alignment with \(group) does not say that \(speaker) speaks for it."
    case .alignmentRepeated(let group):
      "The alignment with \(group) was said before; once is enough."
    case .behalfMissing(let group):
      "The statement is made on behalf of \(group), but its text does not say so."
    case .longSentence(let words, let limit):
      "The sentence has \(words) words; beyond \(limit) interpreters lose it, so make two of it."
    case .referenceAfterQuotation(let reference):
      "Put “\(reference)” before the words, for interpreters look them up."
    case .pageCited(let page):
      "Pages differ between languages; cite the paragraph in place of “\(page)”."
    }
  }

  /// The first few differences in words.
  private static func told(_ differences: [QuotationCheck.Difference]) -> String {
    let told = differences.prefix(3).map { difference in
      if difference.said.isEmpty { return "“\(difference.source)” is left out" }
      if difference.source.isEmpty { return "“\(difference.said)” is put in" }
      return "“\(difference.source)”, not “\(difference.said)”"
    }
    return told.isEmpty
      ? "" : ": " + told.joined(separator: ", ") + (differences.count > 3 ? " …" : "")
  }

  /// A document’s paragraph as one says it: `A/RES/74/247, OP 2` for `A/RES/74/247#OP2`.
  private static func named(_ reference: String) -> String {
    let parts = reference.split(separator: "#", maxSplits: 1)
    guard parts.count == 2, let digit = parts[1].firstIndex(where: \.isNumber) else {
      return reference
    }
    let key = parts[1]
    return "\(parts[0]), \(key[..<digit])\(digit > key.startIndex ? " " : "")\(key[digit...])"
  }

  private static func withoutStop(_ words: String) -> Substring {
    words.last == "." || words.last == "。" ? words.dropLast() : words[...]
  }

  private static func saying(_ words: String?) -> String {
    words.map { "; say that the delegation “\($0)”." } ?? "; say so once."
  }
}
