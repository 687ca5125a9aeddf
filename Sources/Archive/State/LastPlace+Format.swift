import Dossier
import Prose

/// How the last place is written to a file:
///
///     attache-place 1
///     library: /home/me/Briefs
///     place: draft
///     column: 2
///     chosen: session/2/interventions/2021-04-08.md
///     draft: session/2/interventions/2021-04-08.md
///     cursor: LINE OFFSET TOPROW
///     end
///
/// `chosen`, and `draft` with `cursor`, stand there only where there is something to say. What a
/// later version adds is passed over.
extension LastPlace {
  private static let mark = "attache-place 1"
  private static let end = "end"

  /// The file's content.
  func encoded(library: String) -> [UInt8] {
    var lines = [
      Self.mark, "library: \(EscapedLine.encode(library))",
      "place: \(EscapedLine.encode(place))", "column: \(column)",
    ]
    if let chosen { lines.append("chosen: \(EscapedLine.encode(chosen))") }
    if let draft {
      lines.append("draft: \(EscapedLine.encode(draft.path))")
      lines.append("cursor: \(draft.cursor.line) \(draft.cursor.offset) \(draft.topRow)")
    }
    return Array((lines + [Self.end]).map { $0 + "\n" }.joined().utf8)
  }

  /// Reads what `encoded` wrote for the same library; `nil` for anything else.
  init?(encoded file: [UInt8], library: String) {
    guard let text = String(validating: file, as: UTF8.self), text.utf8.last == 0x0A else {
      return nil
    }
    let lines = text.utf8.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard lines.count > 2, lines.first == Self.mark, lines.last == Self.end else { return nil }
    var place: String?
    var column: Int?
    var chosen: String?
    var path: String?
    var cursor: [Int]?
    var isForeign = true
    for line in lines.dropFirst().dropLast() {
      guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")),
        let value = EscapedLine.decode(String(line[colon...].dropFirst(2)))
      else { return nil }
      switch line[..<colon] {
      case "library": isForeign = !value.utf8.elementsEqual(library.utf8)
      case "place": place = value
      case "column": column = Int(value)
      case "chosen": chosen = value
      case "draft": path = value
      case "cursor": cursor = value.split(separator: " ").compactMap { Int($0) }
      default: break
      }
    }
    guard !isForeign, let place, let column else { return nil }
    var draft: OpenDraft?
    if let path {
      guard let cursor, cursor.count == 3, cursor.allSatisfy({ $0 >= 0 }) else { return nil }
      draft = OpenDraft(
        path: path, cursor: TextPosition(line: cursor[0], offset: cursor[1]), topRow: cursor[2])
    }
    self.init(place: place, column: column, chosen: chosen, draft: draft)
  }
}
