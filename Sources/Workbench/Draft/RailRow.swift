import Diplomacy
import Prose

/// One row of the rail beside the text: something of the brief that the draft is written
/// against.
enum RailRow: Hashable, Sendable {
  /// Opens a group; the cursor passes over it.
  case heading(String)
  /// Something to say: its label and its words.
  case point(label: String, text: String)
  /// What must not be said.
  case redLine(label: String)
  /// Words agreed before, and where.
  case agreedLanguage(text: String, source: String?)
  /// What another delegation holds, in signs and in its first words.
  case other(code: DelegationCode, name: String, stances: [Stance], gist: String)
  /// A document before the item.
  case document(symbol: String, title: String)

  /// Whether the cursor can stand on the row.
  var canBeChosen: Bool {
    if case .heading = self { false } else { true }
  }

  /// Whether something of it goes into the text.
  var canBeInserted: Bool {
    switch self {
    case .heading, .redLine: false
    case .point, .agreedLanguage, .other, .document: true
    }
  }

  /// What goes into the text when the row is chosen; `nil` for what must not be said.
  ///
  /// A quotation comes after its reference, as interpreters ask for, in the marks of the language.
  func insertion(in typography: Typography) -> String? {
    switch self {
    case .heading, .redLine: nil
    case .point(let label, let text): text.isEmpty ? label : text
    case .agreedLanguage(let text, let source): typography.quotation(of: text, from: source)
    case .other(_, let name, _, _): name
    case .document(let symbol, _): symbol
    }
  }
}
