import Diplomacy
import Dossier
import Prose

/// Names that no dictionary has to know: of delegations, and what the library itself calls by name.
struct KnownNames {
  private var words: Set<String> = []

  /// The names of all delegations in `language` and, for they are quoted everywhere, in English.
  init(in language: OfficialLanguage, of library: Library?) {
    let codes = DelegationName.memberStates + DelegationName.observerStates
    for language in [language, .english] {
      for code in codes {
        add(DelegationName.short(of: code, in: language))
        add(DelegationName.formal(of: code, in: language))
      }
      for code in DelegationName.groups {
        add(DelegationName.short(of: code, in: language, as: .group))
        add(DelegationName.formal(of: code, in: language, as: .group))
      }
    }
    if let library { add(library) }
  }

  func contains(_ word: String) -> Bool { words.contains(word) }

  private mutating func add(_ library: Library) {
    for entry in library.delegations {
      add(entry.header.name?.value)
      add(entry.header.formalName?.value)
    }
    for entry in library.documents { add(entry.header.title?.value) }
    for session in library.sessions {
      let header = session.brief.header
      for name in [header.title, header.body, header.place] { add(name?.value) }
      for entry in session.documents { add(entry.header.title?.value) }
      for item in session.items {
        add(item.brief.header.title?.value)
        for entry in item.interventions { add(entry.header.speaker?.value) }
      }
    }
  }

  /// What begins with a capital; a title may be as wrong as any other text.
  private mutating func add(_ name: String?) {
    guard let name else { return }
    for range in SpelledWords.ranges(in: name) {
      let word = String(name.slice(range))
      // Arabic has no capitals.
      guard word.first.map({ !$0.isLowercase }) ?? false else { continue }
      words.insert(word)
      for part in word.split(whereSeparator: { "-'’".contains($0) }) { words.insert(String(part)) }
    }
  }
}
