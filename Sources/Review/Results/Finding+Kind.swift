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
    // Names
    case name(String, suggestion: String)
    case formalName(String, suggestion: String)
  }

  /// The rule that it comes from, by whose name it can be silenced; `nil` for a red line, which
  /// nothing silences.
  public var rule: ReviewRule? {
    switch kind {
    case .overLimit: .duration
    case .redLine: nil
    case .pointMissing, .pointTouched: .coverage
    case .name, .formalName: .names
    }
  }

  /// How much it matters: an error may not be said, a warning is likely not meant so, a note is
  /// worth knowing.
  public var severity: Severity {
    switch kind {
    case .redLine, .overLimit: .error
    case .pointMissing, .name: .warning
    case .pointTouched, .formalName: .note
    }
  }
}
