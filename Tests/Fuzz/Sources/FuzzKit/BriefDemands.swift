public import Dossier
import Markdown
import Prose

/// What holds for a brief whatever was read.
public struct BriefDemands {
  private let brief: Brief
  private let text: [UInt8]

  /// Prepares to look at `brief`.
  public init(_ brief: Brief) {
    self.brief = brief
    text = Array(brief.text.utf8)
  }

  /// Ends the run where something doesn't hold; `bytes` are what the brief was read from.
  public func check(readFrom bytes: [UInt8]) {
    demand(ByteExactText.encode(brief.text) == bytes, "the bytes don't come back")
    place(brief.frontMatter, "front matter")
    for range in Places.all(in: brief.header) { place(range, "header") }
    for section in brief.sections {
      place(section.range, "section")
      for block in section.blocks { check(block) }
      for range in Places.all(in: section.points) { place(range, "point") }
      for range in Places.all(in: section.agreedLanguage) { place(range, "agreed language") }
    }
    for paragraph in brief.paragraphs { place(paragraph.range, "paragraph") }
    for range in Places.all(in: brief.floor) { place(range, "floor") }
    for range in Places.all(in: brief.silenced) { place(range, "comment") }
    checkDiagnostics()
  }

  private func checkDiagnostics() {
    let lines = SourceLines(brief.text)
    for diagnostic in brief.diagnostics {
      place(diagnostic.range, diagnostic.code)
      for related in diagnostic.related { place(related.range, "related to \(diagnostic.code)") }
      let location = lines.location(ofOffset: diagnostic.range.lowerBound)
      demand(1...lines.count ~= location.line && location.column > 0, "location \(location)")
      demand(isPlain(VisibleText.safe(diagnostic.message)), "message of \(diagnostic.code)")
      demand(
        isPlain(VisibleText.safe(diagnostic.suggestion ?? "")), "suggestion of \(diagnostic.code)")
    }
    let starts = brief.diagnostics.map(\.range.lowerBound)
    demand(zip(starts, starts.dropFirst()).allSatisfy(<=), "diagnostics out of order")
  }

  private func check(_ block: Block) {
    place(block.range, "block")
    for inline in block.inlines { check(inline) }
    for child in block.children { check(child) }
  }

  private func check(_ inline: Inline) {
    if let range = inline.range { place(range, "inline") }
    for child in inline.children { check(child) }
  }

  /// A place lies within the text and cuts no character.
  private func place(_ range: SourceRange, _ name: @autoclosure () -> String) {
    let isInside = range.lowerBound >= 0 && range.upperBound <= text.count
    demand(isInside, "\(name()) at \(range) of \(text.count)")
    for edge in [range.lowerBound, range.upperBound] where edge < text.count {
      demand(text[edge] & 0xC0 != 0x80, "\(name()) at \(range) cuts a character")
    }
  }

  /// Whether nothing in a text acts on a terminal.
  private func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F: false
      default: true
      }
    }
  }
}

/// Finds every place that a small value of the model holds.
enum Places {
  static func all(in subject: Any) -> [SourceRange] {
    if let range = subject as? SourceRange { return [range] }
    if subject is String { return [] }
    return Mirror(reflecting: subject).children.flatMap { all(in: $0.value) }
  }
}
