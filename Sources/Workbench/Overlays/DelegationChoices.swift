import Diplomacy
import Dossier

/// The delegations that what is being typed may mean.
enum DelegationChoices {
  /// One of them.
  struct Choice: Hashable, Sendable {
    let code: DelegationCode
    let name: String
  }

  /// So many are offered at once.
  static let limit = 5

  /// The delegations that have a code or a name that begins with `text`, the library's own first.
  static func choices(for text: String, in library: Library) -> [Choice] {
    guard !text.isEmpty else { return [] }
    let folded = Folding.fold(text)
    let own = library.delegations.map(\.header.code).filter { code in
      let words = [code.rawValue, library.shortName(of: code), library.formalName(of: code)]
      return words.contains { Folding.fold($0).hasPrefix(folded) }
    }
    let known = DelegationName.completions(of: text, in: library.nameLanguage).map(\.code)
    var seen: Set<DelegationCode> = []
    let all = (own + known).filter { seen.insert($0).inserted }.prefix(limit)
    return all.map { Choice(code: $0, name: library.shortName(of: $0)) }
  }

  /// The code that `text` is by itself; `nil` where no such delegation is known.
  static func code(_ text: String, in library: Library) -> DelegationCode? {
    let code = DelegationCode(text.uppercased())
    let isKnown =
      code.isInvented || DelegationName.isState(code) || DelegationName.isGroup(code)
      || library.delegations.contains { $0.header.code == code }
    return isKnown ? code : nil
  }

  /// `text` as a new code is written; `nil` where it can't be one.
  static func newCode(_ text: String) -> DelegationCode? {
    let code = text.uppercased()
    let isCode =
      (2...32).contains(code.utf8.count) && code.first != "-"
      && code.utf8.allSatisfy { byte in
        (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
      }
    return isCode ? DelegationCode(code) : nil
  }
}
