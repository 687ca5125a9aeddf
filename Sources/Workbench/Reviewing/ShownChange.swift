import Diplomacy
import Dossier
import Prose
import Screen

/// A change that is proposed, as the line reads before and after it: what differs stands out, with
/// some words around it.
struct ShownChange: Hashable, Sendable {
  /// The text from the first place that changes to the last.
  private struct Version: Hashable {
    var text = ""
    /// What differs, in bytes of the text.
    var changed: [Range<Int>] = []

    mutating func add(_ words: String, isChanged: Bool = false) {
      let start = text.utf8.count
      text += VisibleText.safe(words)
      if isChanged, text.utf8.count > start { changed.append(start..<text.utf8.count) }
    }

    /// A part of it, what differs in `role`.
    func runs(_ part: Range<Int>, _ role: Page.Role) -> [Page.Run] {
      var runs: [Page.Run] = []
      var start = part.lowerBound
      for range in changed.map({ $0.clamped(to: part) }) where !range.isEmpty {
        if range.lowerBound > start {
          runs.append(Page.Run(String(text.slice(start..<range.lowerBound)), .secondary))
        }
        runs.append(Page.Run(String(text.slice(range)), role))
        start = range.upperBound
      }
      let rest = String(text.slice(min(start, part.upperBound)..<part.upperBound))
      return rest.isEmpty ? runs : runs + [Page.Run(rest, .secondary)]
    }
  }

  private var former = Version()
  private var latter = Version()
  /// What stands before and behind.
  private let before: String
  private let after: String

  /// So many bytes around it are more than any screen shows.
  private static let context = 240

  /// Shows `edits`, which are made together, in the file's text; `nil` where there are none.
  init?(_ edits: [ByteEdit], in text: String) {
    let edits = edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    guard let first = edits.first, let last = edits.last else { return nil }
    let isApart = first.bytes.contains(UInt8(ascii: "\n"))
    let (head, end) = (first.range.lowerBound, last.range.upperBound)
    var tail = head
    for edit in edits {
      let gap = Self.oneLine(text.slice(bytes: tail..<edit.range.lowerBound))
      former.add(gap)
      latter.add(gap)
      let written = Self.oneLine(text.slice(bytes: edit.range))
      former.add(written, isChanged: true)
      let proposed = String(decoding: edit.bytes, as: UTF8.self)
      latter.add(Self.oneLine(isApart ? proposed.trimmed[...] : proposed[...]), isChanged: true)
      tail = edit.range.upperBound
    }
    // A paragraph of its own has no words around it.
    guard !isApart else {
      (before, after) = ("", "")
      return
    }
    let near = text.slice(bytes: head - Self.context..<head)
    let next = text.slice(bytes: end..<end + Self.context)
    let lead = near.split(separator: "\n\n", omittingEmptySubsequences: false).last ?? ""
    let rest = next.split(separator: "\n\n", omittingEmptySubsequences: false).first ?? ""
    before = VisibleText.safe(Self.oneLine(lead))
    after = VisibleText.safe(Self.oneLine(rest))
  }

  /// The line as it is and as it would be; only one of both where all of it is put in or taken out.
  func lines(columns: Int) -> [Page.Line] {
    line("−", former, .stance(.oppose), columns) + line("+", latter, .stance(.support), columns)
  }

  private func line(
    _ sign: String, _ version: Version, _ role: Page.Role, _ columns: Int
  ) -> [Page.Line] {
    let words = version.text
    guard !words.isEmpty else { return [] }
    let room = max(1, columns - 4)
    let around = room - Abbreviation.columns(of: words[...])
    // What fills the line is shown for itself.
    guard around >= 12 else {
      return SoftWrap.rows(of: words, columns: room).prefix(3).enumerated().map { index, row in
        let runs = version.runs(row.range, role)
        return index == 0
          ? Page.Line(indent: 2, [Page.Run("\(sign) ", role)] + runs) : Page.Line(indent: 4, runs)
      }
    }
    let behind = Abbreviation.columns(of: after[...])
    let near = Abbreviation.fittingEnd(of: before, columns: max(around / 2, around - behind))
    let next = Abbreviation.fitting(after, columns: around - Abbreviation.columns(of: near[...]))
    let runs =
      [Page.Run("\(sign) ", role), Page.Run(near, .secondary)]
      + version.runs(0..<words.utf8.count, role) + [Page.Run(next, .secondary)]
    return [Page.Line(indent: 2, runs.filter { !$0.text.isEmpty })]
  }

  /// With one blank for each run of white space.
  private static func oneLine(_ text: Substring) -> String {
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    guard !words.isEmpty else { return text.isEmpty ? "" : " " }
    return (text.first?.isWhitespace == true ? " " : "") + words
      + (text.last?.isWhitespace == true ? " " : "")
  }
}

extension String {
  /// The text of a range of bytes, as much of it as there is.
  func slice(bytes range: Range<Int>) -> Substring {
    let utf8 = utf8
    let start = utf8.index(utf8.startIndex, offsetBy: min(max(0, range.lowerBound), utf8.count))
    let end = utf8.index(utf8.startIndex, offsetBy: min(max(0, range.upperBound), utf8.count))
    return self[start..<max(start, end)]
  }
}
