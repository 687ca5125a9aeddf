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
    case .name(let text, let suggestion):
      "The United Nations does not write “\(text)”; write “\(suggestion)”."
    case .formalName(let text, let suggestion):
      "The session asks for formal names; write “\(suggestion)” for “\(text)”."
    case .salutationMissing(let line): "The chair is not addressed; begin with “\(line)”."
    case .salutationForm(let text, let wanted):
      "The session’s form of address is “\(wanted)”, not “\(text)”."
    case .closingMissing(let closing): "The chair is not thanked at the end; say “\(closing)”."
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

  private static func saying(_ words: String?) -> String {
    words.map { "; say that it “\($0)”." } ?? "; say so once."
  }
}
