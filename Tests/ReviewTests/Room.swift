import Diplomacy
import Dossier
import Testing

@testable import Review

/// A small library in which an intervention is reviewed.
struct Room {
  var library = Library()
  var session = SessionHeader()
  var front = ""
  var body: String
  /// What is read of the library besides, by path.
  var briefs: [String: Brief] = [:]

  static let path = "s/1-item/interventions/a.md"

  /// A room with an intervention of `body`; `front` are further lines of its front matter.
  init(_ body: String, front: String = "", session: String = "", library: String = "") throws {
    self.body = body
    self.front = front
    let settings = try #require(
      BriefReader.read(Array("delegation: XAR\n\(library)".utf8), path: "library.yaml"))
    let sessionBrief = try #require(
      BriefReader.read(
        Array("---\ntitle: S\ndates: 2025-03-03/2025-03-07\n\(session)\n---\n".utf8),
        path: "s/session.md"))
    guard case .library(let desk) = settings.header, case .session(let header) = sessionBrief.header
    else { return }
    self.library.settings = Entry(path: "library.yaml", header: desk)
    for (code, name, formal) in [
      ("XAR", "Arvenia", "the Republic of Arvenia"),
      ("XBO", "Boreland", "the Commonwealth of Boreland"),
    ] {
      var delegation = DelegationHeader(code: DelegationCode(code))
      delegation.name = Spanned(name, 0..<0)
      delegation.formalName = Spanned(formal, 0..<0)
      self.library.delegations.append(
        Entry(path: "delegations/\(code).md", header: delegation))
    }
    var item = AgendaItem(
      brief: Entry(path: "s/1-item/item.md", header: ItemHeader()), folder: "s/1-item")
    item.brief.header.number = Spanned("1", 0..<0)
    var found = Session(brief: Entry(path: "s/session.md", header: header), folder: "s")
    found.items = [item]
    self.library.sessions = [found]
  }

  var text: String { "---\ntitle: T\n\(front)\n---\n\n\(body)" }

  func brief() throws -> Brief {
    try #require(BriefReader.read(Array(text.utf8), path: Self.path))
  }

  func material() throws -> ReviewMaterial {
    let brief = try brief()
    guard case .intervention(let header) = brief.header else { return ReviewMaterial() }
    var material = ReviewMaterial(for: Self.path, header: header, in: library, briefs: briefs)
    material.silenced = brief.silenced
    return material
  }

  func review() throws -> Review {
    let material = try material()
    return Review(
      of: ReviewedParagraph.all(of: try brief(), in: material.language), against: material)
  }

  /// The findings of `rule`, as the words that they are about, or `-` where nothing is.
  func found(by rule: ReviewRule) throws -> [String] {
    try review().findings.filter { $0.rule == rule }.map { finding in
      finding.range.isEmpty ? "-" : Self.part(finding.range, of: text)
    }
  }

  /// The body with every fix of `rule` made.
  func mended(by rule: ReviewRule) throws -> String {
    var bytes = Array(text.utf8)
    let edits = try review().findings.filter { $0.rule == rule }.flatMap(\.fix)
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes = edit.applied(to: bytes)
    }
    return String(String(decoding: bytes, as: UTF8.self).dropFirst(text.count - body.count))
  }

  /// Puts a document into the library: its date, and its paragraphs by heading.
  mutating func add(
    document symbol: String, of date: String?, _ paragraphs: KeyValuePairs<String, String> = [:]
  ) throws {
    let path = "documents/\(library.documents.count).md"
    let dated = date.map { "date: \($0)\n" } ?? ""
    let words = paragraphs.map { "## \($0)\n\n\($1)\n\n" }.joined()
    let text = "---\nsymbol: \(symbol)\ntitle: T\n\(dated)---\n\n\(words)"
    let brief = try #require(BriefReader.read(Array(text.utf8), path: path))
    guard case .document(let header) = brief.header else { return }
    library.documents.append(Entry(path: path, header: header))
    library.sessions[0].items[0].brief.header.documents.append(Spanned(symbol, 0..<0))
    briefs[path] = brief
  }

  /// Puts words that were agreed before, with their source, into the item.
  mutating func add(agreed words: String, from source: String) throws {
    let path = "s/1-item/item.md"
    let text = "---\nnumber: 1\ntitle: I\n---\n\n## Agreed language\n\n> \(words)\n\n— \(source)\n"
    briefs[path] = BriefReader.read(Array(text.utf8), path: path)
  }

  /// Puts a statement that the delegation delivered before into the item.
  mutating func add(delivered body: String, on date: String, front: String = "") throws {
    let path = "s/1-item/interventions/\(date).md"
    let text = "---\ntitle: T\ndate: \(date)\nstatus: delivered\n\(front)\n---\n\n\(body)\n"
    let brief = try #require(BriefReader.read(Array(text.utf8), path: path))
    guard case .intervention(let header) = brief.header else { return }
    library.sessions[0].items[0].interventions.append(Entry(path: path, header: header))
    briefs[path] = brief
  }

  static func part(_ range: Range<Int>, of text: String) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}
