import Diplomacy
import Dossier

extension Library {
  /// The session and the agenda item that the brief at `path` belongs to, in words.
  func trail(ofPath path: String) -> [String] {
    [
      session(ofPath: path).map { $0.brief.header.title?.value ?? $0.folder },
      item(ofPath: path).map(\.label),
    ].compactMap(\.self)
  }

  /// What `library.yaml` or a session's `documents/` say of the document called `symbol`.
  func document(_ symbol: String, before item: AgendaItem) -> DocumentHeader? {
    let wanted = DocumentSymbol.canonical(symbol)
    let session = session(ofPath: item.brief.path)
    return ((session?.documents ?? []) + documents).map(\.header)
      .first { $0.symbol.map { DocumentSymbol.canonical($0.value) } == wanted }
  }
}

extension Session {
  /// The columns that the numbers of the items take.
  var numberColumns: Int { items.map { $0.brief.header.number?.value.count ?? 1 }.max() ?? 1 }
}

extension AgendaItem {
  /// Number and title: `4 Source limits`.
  var label: String {
    [brief.header.number?.value, brief.header.title?.value].compactMap(\.self)
      .joined(separator: " ")
  }
}
