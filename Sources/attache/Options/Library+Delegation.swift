import Diplomacy
import Dossier

/// Delegations by the words of a command line.
extension Library {
  /// The delegation that `words` name; a name that the United Nations does not use is taken with a
  /// note on standard error.
  ///
  /// - Parameter sense: What `NAM` is to stand for.
  nonisolated func delegation(
    _ words: String, as sense: DelegationName.Sense = .state
  ) throws(CommandFailure) -> DelegationCode {
    if let match = delegation(named: words, as: sense) {
      if match.kind.isWrongName {
        StandardError.write(
          "Note: \(words) is taken as \(match.code.rawValue), which the United Nations calls "
            + "\(shortName(of: match.code, in: .english, as: match.sense)).")
      }
      return match.code
    }
    let several = delegations(named: words, as: sense)
    if several.count > 1 {
      let choices = several.map { "\($0.code.rawValue) (\(shortName(of: $0.code)))" }
      throw CommandFailure(
        .noInput,
        "\(words) may be \(choices.joined(separator: " or ")); name the delegation by its code.")
    }
    if sense == .state, delegation(named: words, as: .group) != nil {
      throw CommandFailure(
        .noInput,
        "The code of \(words) stands for a State here; make a file for the group under another "
          + "code with `attache new delegation CODE --name \"\(words)\"`.")
    }
    if let nearest = nearestDelegation(to: words) {
      throw CommandFailure(
        .noInput,
        "No delegation is called \(words); did you mean \(nearest.rawValue) "
          + "(\(shortName(of: nearest, as: sense)))?")
    }
    let code = try? Arguments.code(words).rawValue
    throw CommandFailure(
      .noInput,
      "No delegation is called \(words); name one by its code or a name of it, or make it with "
        + "`attache new delegation \(code ?? "CODE --name \"\(words)\"")`.")
  }

  /// As `delegation(_:as:)`, but a code that nobody has yet is taken as it is.
  nonisolated func delegationOrNew(_ words: String) throws -> DelegationCode {
    delegations(named: words).isEmpty ? try Arguments.code(words) : try delegation(words)
  }
}
