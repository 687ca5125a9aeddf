/// The formatted page of a brief, of whatever kind.
public enum BriefPage {
  /// Lays `brief` out for `columns`: what it is, what its front matter says in words, its
  /// sections, and at the end what is wrong with its file.
  ///
  /// Everything is shown, the desk's own sections too: the page is for the desk.
  ///
  /// - Parameter limit: how many bytes of text are laid out at most, and a word about the rest.
  public static func page(
    of brief: Brief, in library: Library, columns: Int, limit: Int = .max
  ) -> Page {
    var layout = BriefLayout(brief: brief, library: library, columns: columns, limit: limit)
    layout.writeHeader()
    switch brief.kind {
    case .floor: layout.writeFloor()
    case .intervention: layout.writeSpeech()
    default: layout.writeSections()
    }
    if layout.writer.isCut {
      layout.writer.liftLimit()
      layout.writer.blank()
      layout.writer.write([
        Page.Run("The rest is too long to be shown here; e opens it in your editor.", .secondary)
      ])
    }
    layout.writeProblems()
    return layout.writer.page
  }
}

/// A brief on its way to a page; each part of a brief has its extension.
struct BriefLayout {
  let brief: Brief
  let library: Library
  /// The session and the agenda item whose folders hold the brief.
  let session: Session?
  let item: AgendaItem?
  var writer: PageWriter

  init(brief: Brief, library: Library, columns: Int, limit: Int) {
    self.brief = brief
    self.library = library
    session = library.session(ofPath: brief.path)
    item = library.item(ofPath: brief.path)
    writer = PageWriter(columns: columns, limit: limit)
  }

  /// The title, in words that are there even where the brief has none.
  mutating func write(title: String?) {
    let title = title.flatMap { $0.isEmpty ? nil : $0 } ?? brief.path
    writer.write([Page.Run(title, .title)])
  }

  /// A line under the title; nothing where there is nothing to say.
  mutating func write(subtitle parts: [String?], _ source: SourceRange? = nil) {
    let words = parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
    guard !words.isEmpty else { return }
    writer.write([Page.Run(words, .subtitle)], source: source)
  }

  /// A line of what can be passed over: `tags: exercise, shipping`.
  mutating func write(secondary label: String, _ values: [String], _ source: SourceRange? = nil) {
    guard !values.isEmpty else { return }
    // Values that hold commas themselves need a stronger mark between them.
    let separator = values.contains { $0.contains(",") } ? "; " : ", "
    writer.write(
      [Page.Run("\(label): \(values.joined(separator: separator))", .secondary)], hanging: 2,
      source: source)
  }

  /// A heading in capitals, with air above it.
  mutating func write(heading: String, _ source: SourceRange? = nil) {
    writer.blank()
    writer.write([Page.Run(heading.uppercased(), .heading)], source: source)
  }
}
