import Diplomacy
import Dossier
import Testing

/// A brief before an edit and after it.
struct EditSample: Sendable, CustomTestStringConvertible {
  let before: String
  let after: String
  let edit: BriefEdit
  let path: String

  init(_ before: String, _ edit: BriefEdit, _ after: String, at path: String = EditSample.position)
  {
    self.before = before
    self.after = after
    self.edit = edit
    self.path = path
  }

  static let position = "s/1/positions/IRN.md"
  static let intervention = "s/1/interventions/2021-04-08.md"
  static let log = "s/1/floor/2021-04-08.IRN.md"

  var testDescription: String { before.debugDescription }

  /// The text after the edit, or why it was refused.
  static func outcome(_ edit: BriefEdit, of text: String, at path: String) -> String {
    do throws(EditRefusal) {
      let bytes = try BriefEdit.apply([edit], to: Array(text.utf8), path: path)
      return String(decoding: bytes, as: UTF8.self)
    } catch {
      return "\(error.kind)"
    }
  }
}

extension BriefEdit {
  /// The edit that most samples make.
  static let support = BriefEdit.stance(.support, question: "b")
}
