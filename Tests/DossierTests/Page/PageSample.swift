import Dossier

/// A small library in memory: a session with one item, two invented states and a group.
enum PageSample {
  static let files: [(path: String, text: String)] = [
    ("library.yaml", "delegation: XAR"),
    (
      "meridian/session.md",
      """
      ---
      title: Exercise Meridian
      body: Meridian Conference
      dates: 2025-03-03/2025-03-07
      place: Vienna
      speaking-time: {national: 3m, group: 5m}
      ---
      """
    ),
    (
      "meridian/4/item.md",
      """
      ---
      number: 4
      title: Source limits
      questions:
        limits: Limits in the treaty itself?
        surveys: Surveys covered?
        speed: A speed limit at sea?
      ---
      How loud a ship may be.
      """
    ),
    ("delegations/XAR.md", "---\nname: Arvenia\nformal-name: the Republic of Arvenia\n---\n"),
    ("delegations/XAL.md", "---\nname: Alvania\n---\n"),
    ("delegations/XCO.md", "---\nname: Corvania\n---\n"),
    ("delegations/COAST.md", "---\nname: Coastal Group\nmembers: [XAR, XAL]\n---\n"),
    ("documents/L.1.md", "---\nsymbol: EX/MER/2023/7\ntitle: The call\n---\n"),
  ]

  /// The library of `files`, with one more file where it is given.
  static func library(adding more: (path: String, text: String)? = nil) -> Library {
    var builder = LibraryBuilder()
    for file in files.filter({ $0.path != more?.path }) + (more.map { [$0] } ?? []) {
      BriefFile(Array(file.text.utf8), path: file.path).map { builder.add($0) }
    }
    return builder.build().library
  }

  /// The page of one file among the others; empty where the path is no brief's.
  static func page(_ path: String, _ text: String, columns: Int = 60) -> Page {
    let library = library(adding: (path, text))
    let questions = library.item(ofPath: path)?.brief.header.questions ?? []
    return BriefReader.read(Array(text.utf8), path: path, questions: questions)
      .map { BriefPage.page(of: $0, in: library, columns: columns) } ?? Page()
  }

  /// The page of one of `files`, as text.
  static func text(of path: String) -> String {
    files.first { $0.path == path }.map { page($0.path, $0.text).text } ?? ""
  }
}
