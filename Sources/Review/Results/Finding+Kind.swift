public import Dossier

extension Finding {
  /// What can be found in a text, with what the sentence about it needs.
  public enum Kind: Hashable, Sendable {
    // Time
    case overLimit(by: Duration, limit: Duration)
    // The mandate
    case redLine(label: String, phrase: String)
    case pointMissing(label: String)
    case pointTouched(label: String)
    // What is cited and quoted
    case citationUnknown(String)
    case citationAmbiguous(String)
    case citationMalformed(String, suggestion: String)
    case citationMisdated(String, said: String, date: String)
    case citationTooLate(String, date: String)
    case paragraphUnknown(String, paragraph: String)
    case quotationAltered(source: String, differences: [QuotationCheck.Difference])
    case quotationUnknown(source: String)
    case quotationElsewhere(source: String, cited: String)
    case contradiction(reference: String, text: String)
    // Names
    case name(String, suggestion: String)
    case formalName(String, suggestion: String)
    // Form
    case salutationMissing(String)
    case salutationForm(String, wanted: String)
    case closingMissing(String)
    case closingForm(String, wanted: String)
    case alignmentMissing(group: String, words: String?)
    case alignmentWords(group: String, words: String?)
    case alignmentSpeaker(group: String, speaker: String)
    case alignmentRepeated(group: String)
    case behalfMissing(String)
    case longSentence(words: Int, limit: Int)
    case referenceAfterQuotation(String)
    case pageCited(String)
  }

  /// The rule that it comes from, by whose name it can be silenced; `nil` for a red line, which
  /// nothing silences.
  public var rule: ReviewRule? {
    switch kind {
    case .overLimit: .duration
    case .redLine: nil
    case .pointMissing, .pointTouched: .coverage
    case .citationUnknown, .citationAmbiguous, .citationMalformed, .citationMisdated,
      .citationTooLate, .paragraphUnknown:
      .citations
    case .quotationAltered, .quotationUnknown, .quotationElsewhere: .quotations
    case .contradiction: .consistency
    case .name, .formalName: .names
    case .salutationMissing, .salutationForm: .salutation
    case .closingMissing, .closingForm: .closing
    case .alignmentMissing, .alignmentWords, .alignmentSpeaker, .alignmentRepeated,
      .behalfMissing:
      .alignment
    case .longSentence: .longSentence
    case .referenceAfterQuotation: .referenceAfterQuotation
    case .pageCited: .pageCited
    }
  }

  /// How much it matters: an error may not be said, a warning is likely not meant so, a note is
  /// worth knowing.
  public var severity: Severity {
    switch kind {
    case .redLine, .overLimit, .citationMalformed, .citationMisdated, .citationTooLate,
      .quotationAltered, .quotationElsewhere:
      .error
    case .contradiction, .pointMissing, .name, .salutationForm, .closingForm, .alignmentMissing,
      .alignmentWords,
      .behalfMissing, .longSentence:
      .warning
    case .citationUnknown, .citationAmbiguous, .paragraphUnknown, .quotationUnknown, .pointTouched,
      .formalName, .salutationMissing, .closingMissing, .alignmentSpeaker,
      .alignmentRepeated, .referenceAfterQuotation, .pageCited:
      .note
    }
  }
}
