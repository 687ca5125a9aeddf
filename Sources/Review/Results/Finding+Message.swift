import Diplomacy

extension Finding {
  /// One sentence for the one who reads it, with what to do.
  public var message: String {
    switch kind {
    case .overLimit(let excess, let limit):
      "The statement takes \(SpokenDuration.clock(excess)) more than the "
        + "\(SpokenDuration.clock(limit)) that it has; cut it to time."
    case .redLine(let label, let phrase):
      "“\(phrase)” stands for a red line: \(label)."
    case .pointMissing(let label): "The point “\(label)” is not made yet."
    case .pointTouched(let label): "The point “\(label)” is touched but not made."
    case .citationUnknown(let symbol):
      "The library does not have \(symbol); look it up, and keep it under documents/."
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
      "\(source) says it otherwise\(Self.told(differences)); quote to the letter."
    case .quotationUnknown(let source):
      "The library does not have these words of \(source); compare them with the document."
    case .quotationElsewhere(let source, let cited):
      "These words stand in \(source), not in \(cited); correct the number."
    case .contradiction(let reference, let text):
      "This says the opposite of what the delegation said before (\(reference)): “\(Self.withoutStop(text))”."
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
      "The front matter aligns the delegation with \(group), the text does not"
        + Self.saying(words)
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
      "Interpreters look a quotation up; put “\(reference)” before it."
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

  private static func withoutStop(_ words: String) -> Substring {
    words.last == "." || words.last == "。" ? words.dropLast() : words[...]
  }

  private static func saying(_ words: String?) -> String {
    words.map { "; say that it “\($0)”." } ?? "; say so once."
  }
}
