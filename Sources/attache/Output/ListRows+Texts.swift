import Archive
import Diplomacy
import Dossier

/// Documents and interventions.
nonisolated extension ListRows {
  var documentRows: [Row] {
    var documents = sessions.flatMap(\.documents)
    if scope.session == nil && scope.item == nil { documents = library.documents + documents }
    if scope.item != nil {
      let symbols = Set(
        items.flatMap(\.brief.header.documents).map { DocumentSymbol.canonical($0.value) })
      documents = (library.documents + documents).filter { document in
        document.header.symbol.map { symbols.contains(DocumentSymbol.canonical($0.value)) } ?? false
      }
    }
    return documents.map { document in
      let title = document.header.title?.value ?? document.path
      return row(
        path: document.path, title: title,
        [
          ("symbol", JSON(document.header.symbol?.value)),
          ("date", JSON(document.header.date?.value.iso)),
        ],
        cells: [document.header.date.map { DateWords.short($0.value) } ?? "undated", title])
    }
  }

  var interventionRows: [Row] {
    var all = items.flatMap(\.interventions)
    if scope.item == nil { all = sessions.flatMap(\.interventions) + all }
    return all.compactMap { intervention in
      let code = intervention.header.delegation?.value ?? library.desk
      guard scope.delegation == nil || code == scope.delegation else { return nil }
      let title = intervention.header.title?.value ?? intervention.path
      let status = intervention.header.status?.value ?? .draft
      let words = words(of: intervention)
      return row(
        path: intervention.path, title: title,
        [
          ("delegation", JSON(code?.rawValue)), ("status", .string(status.rawValue)),
          ("words", words.map { .number($0) } ?? .null),
        ],
        cells: [
          code?.rawValue ?? "–",
          intervention.header.date.map { DateWords.short($0.value) } ?? "undated",
          status.rawValue, words.map { "\($0) words" } ?? "", title,
        ])
    }
  }

  /// What is said in it, its whole text being read for that; `nil` where it can't be.
  private func words(of intervention: Entry<InterventionHeader>) -> Int? {
    let read = try? LibraryLoader.brief(intervention.path, of: library, root: loaded.root)
    let language = intervention.header.common.language?.value ?? library.language
    return read?.brief?.spokenWords(in: language)
  }
}

extension Brief {
  /// How many words of it are said.
  nonisolated func spokenWords(in language: LanguageTag) -> Int {
    paragraphs.filter { $0.use != .direction }
      .reduce(0) { $0 + SpokenCount.words(in: $1.text, language: language) }
  }
}
