public import Dossier

extension ReviewRule {
  /// Why a rule is there, for whoever asks: a sentence or two, the same for all its findings; `nil`
  /// stands for the red lines.
  public static func explanation(of rule: ReviewRule?) -> String {
    switch rule {
    case nil:
      "Your instructions forbid it. Take it out, or refuse it in the same sentence or the next: then "
        + "it is only noted. Nothing else silences a red line."
    case .names:
      "States bear the names that they gave to the United Nations. Adjectives and others’ words stay "
        + "as they are."
    case .citations:
      "What you cite is looked up on the spot: its symbol, its date and its words have to hold."
    case .quotations:
      "Agreed words are quoted to the letter; a word that differs reopens what was agreed."
    case .consistency:
      "What you said before on the same question will be held against you. If the position has moved, "
        + "say so."
    case .coverage:
      "A point is made when you claim all that it says as your own, in whatever words."
    case .duration:
      "At the limit the microphone is closed. Interpreters ask for no more than 100 words a minute."
    case .salutation:
      "The chair is addressed first, in the form and the language of the session."
    case .closing: "A statement ends with thanks to the chair, in the form of the session."
    case .alignment:
      "One aligns oneself once and early, in the usual words, and names who spoke for the group."
    case .longSentence:
      "Interpreters hold a sentence in mind until its verb; two short ones are safe."
    case .referenceAfterQuotation:
      "With the reference first, interpreters find the agreed wording in their language in time."
    case .pageCited:
      "Pages break differently in every language; paragraph numbers are the same in all."
    }
  }
}
