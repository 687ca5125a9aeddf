public import Diplomacy

extension NewBrief {
  /// What is known of a new session.
  public struct SessionFacts: Hashable, Sendable {
    /// What it is called.
    public var title: String
    /// The first and the last day.
    public var dates: DayInterval
    /// The organ that meets.
    public var body: String?
    /// Where it meets.
    public var place: String?
    /// How the chair is addressed, where it is not the usual way.
    public var chair: String?
    /// Where it is not the library's.
    public var language: LanguageTag?
    /// The folder's name, where it is not to be made of the title and the year and month.
    public var folder: String?

    /// A session with only what it needs.
    public init(title: String, dates: DayInterval) {
      self.title = title
      self.dates = dates
    }
  }

  /// `session.md` in a folder of its own.
  public static func session(_ facts: SessionFacts) -> NewBrief {
    var matter = FrontMatterWriter()
    matter.write("title", facts.title)
    matter.write("body", facts.body)
    matter.write("dates", facts.dates.iso)
    matter.write("place", facts.place)
    matter.write("chair", facts.chair)
    matter.write("language", facts.language?.rawValue)
    let month = String(facts.dates.first.iso.prefix(7))
    let folder =
      facts.folder ?? FileName.slug(facts.title).map { "\($0)-\(month)" } ?? "session-\(month)"
    return NewBrief(
      path: "\(folder)/session.md", text: matter.frontMatter + "\n", whenTaken: .numberFolder)
  }
}
