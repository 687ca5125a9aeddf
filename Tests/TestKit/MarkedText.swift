public import Prose

/// A text with its cursor or selection, as one string: `"the dele‸gate"` for a cursor,
/// `"the «delegate»"` for a selection from `«` to the cursor at `»`; made backwards, it is
/// `"the »delegate«"`.
///
/// A text without a mark has its cursor at the start. Texts that hold these signs themselves can't
/// be written this way.
public enum MarkedText {
  /// An editor of the text without its marks, with the cursor or selection that they stand for.
  public static func editor(_ marked: String) -> TextEditor {
    var text = String.UnicodeScalarView()
    var bytes = 0
    var places: [Unicode.Scalar: Int] = [:]
    for scalar in marked.unicodeScalars {
      if "‸«»".unicodeScalars.contains(scalar) {
        places[scalar] = bytes
      } else {
        text.append(scalar)
        bytes += String(scalar).utf8.count
      }
    }
    var editor = TextEditor(String(text))
    let anchor = places["«"] ?? places["‸"] ?? 0
    let head = places["»"] ?? places["‸"] ?? 0
    editor.select(
      from: editor.buffer.position(ofOffset: anchor), to: editor.buffer.position(ofOffset: head))
    return editor
  }

  /// The text of an editor with the marks put in.
  public static func text(_ editor: TextEditor) -> String {
    let selection = editor.selection
    let head = editor.buffer.offset(of: selection.head)
    if selection.isCaret { return inserting([(head, "‸")], in: editor.buffer.text) }
    let anchor = editor.buffer.offset(of: selection.anchor)
    return inserting([(anchor, "«"), (head, "»")], in: editor.buffer.text)
  }

  private static func inserting(_ marks: [(offset: Int, sign: String)], in text: String) -> String {
    var bytes = Array(text.utf8)
    for mark in marks.sorted(by: { $0.offset > $1.offset }) {
      bytes.insert(contentsOf: mark.sign.utf8, at: mark.offset)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
