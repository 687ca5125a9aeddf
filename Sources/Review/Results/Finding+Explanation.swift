import Dossier

extension Finding {
  /// Why the rule is there, for whoever asks: a sentence or two, the same for all its findings.
  public var explanation: String {
    switch rule {
    case nil:
      "The mandate forbids what these words stand for. Where the delegation rejects it in the same "
        + "sentence or the next it is only noted; nothing silences a red line."
    case .names:
      "States are called by the names that they have given to the United Nations, as UNTERM lists "
        + "them. Adjectives and what others are quoted with stay as they are."
    case .citations:
      "A document that is cited is looked up on the spot: its symbol, its date and its words have "
        + "to be those of the library."
    case .quotations:
      "Agreed words are quoted to the letter; a word that differs reopens what was agreed."
    case .consistency:
      "What the delegation said before on the same question will be held against it."
    case .coverage:
      "A point is made where the delegation claims all that it says, in whatever words; touched "
        + "where the subject is there and the claim is not, or is weaker, asked, or somebody else's."
    case .duration:
      "Time is counted at the desk's pace with numbers as they are said. Interpreters ask for 100 "
        + "English words a minute; beyond the limit the microphone is closed."
    case .salutation:
      "The chair is addressed at the start, in the form that the session uses and in the language "
        + "of the statement."
    case .closing: "A statement ends with thanks to the chair, in the session's form of address."
    case .alignment:
      "A delegation that aligns itself with a group says so once, early, with the words for it and "
        + "with the name of who spoke for the group."
    case .longSentence:
      "Interpreters hold a sentence in mind until its verb; beyond 40 words something is lost."
    case .referenceAfterQuotation:
      "With the reference before a quotation interpreters find the agreed wording in their "
        + "language while it is read; behind it the reference comes too late."
    case .pageCited:
      "Language versions break their pages differently; paragraph numbers are the same in all."
    }
  }
}
