public import Diplomacy

extension NewBrief {
  /// What is known of a new intervention.
  public struct InterventionFacts: Hashable, Sendable {
    /// The desk's own where it is not given.
    public var delegation: DelegationCode?
    /// The day it is for.
    public var date: CalendarDay?
    /// What it is called.
    public var title: String?
    /// National where it is not given.
    public var role: Role?
    /// The group that is spoken for.
    public var onBehalfOf: DelegationCode?
    /// The session's, else the library's, where it is not given.
    public var language: LanguageTag?

    /// Nothing said.
    public init() {}
  }

  /// A draft with the address of the chair, room to write and the thanks.
  ///
  /// - Parameter item: What is spoken to; `nil` for a statement to the session as a whole.
  public static func intervention(
    _ facts: InterventionFacts, on item: AgendaItem?, of session: Session, in library: Library
  ) -> NewBrief {
    let usual = library.language
    let header = session.brief.header
    let language =
      facts.language ?? item?.brief.header.common.language?.value ?? header.common.language?.value
      ?? usual
    let foreign = facts.delegation.flatMap { $0 == library.desk ? nil : $0 }

    var matter = FrontMatterWriter()
    matter.write("title", facts.title ?? item?.brief.header.title?.value)
    matter.write("delegation", foreign?.rawValue)
    matter.write("role", facts.role?.rawValue)
    matter.write("on-behalf-of", facts.onBehalfOf?.rawValue)
    matter.write("date", facts.date?.iso)
    matter.write("status", InterventionStatus.draft.rawValue)
    if language != usual { matter.write("language", language.rawValue) }

    let address = header.chair.value(for: language) ?? Salutation.address(in: language)
    let start = matter.frontMatter + "\n\(Salutation.line(address, in: language))\n\n"
    let end = "\n\n\(Salutation.closing(address, in: language))\n"

    let day = facts.date?.iso ?? facts.title.flatMap(FileName.slug) ?? "draft"
    let name = ([day] + (foreign.map { [FileName.symbol($0.rawValue)] } ?? []))
      .joined(separator: "-")
    return NewBrief(
      path: FileName.join(item?.folder ?? session.folder, "interventions/\(name).md"),
      text: start + end, cursor: start.utf8.count, whenTaken: .numberFile)
  }
}
