public import Diplomacy

extension NewBrief {
  /// What `delegation` holds on an agenda item: every question undeclared, every section empty.
  public static func position(
    of delegation: DelegationCode, on item: AgendaItem, in library: Library,
    asOf date: PartialDate? = nil
  ) -> NewBrief {
    var matter = FrontMatterWriter()
    let code = writeCode(delegation, &matter)
    writeStances([item], &matter)
    matter.write("as-of", date?.iso)
    return position(
      matter, at: FileName.join(item.folder, "positions/\(code).md"), language: library.language)
  }

  /// What `delegation` holds on several agenda items of a session.
  public static func position(
    of delegation: DelegationCode, on items: [AgendaItem], of session: Session,
    in library: Library, asOf date: PartialDate? = nil
  ) -> NewBrief {
    var matter = FrontMatterWriter()
    let code = writeCode(delegation, &matter)
    matter.write("items", list: items.compactMap { $0.brief.header.number?.value })
    writeStances(items, &matter)
    matter.write("as-of", date?.iso)
    return position(
      matter, at: FileName.join(session.folder, "positions/\(code).md"), language: library.language)
  }

  /// The file's name is the code; where it can't be, the code stands in the front matter.
  private static func writeCode(
    _ delegation: DelegationCode, _ matter: inout FrontMatterWriter
  ) -> String {
    let name = FileName.symbol(delegation.rawValue)
    if name != delegation.rawValue { matter.write("delegation", delegation.rawValue) }
    return name
  }

  private static func writeStances(_ items: [AgendaItem], _ matter: inout FrontMatterWriter) {
    var seen: Set<String> = []
    let stances = items.flatMap { $0.brief.header.questions }.map(\.id.value)
      .filter { seen.insert($0).inserted }
      .map { (key: $0, value: Stance.undeclared.rawValue) }
    matter.write("stances", map: stances)
  }

  private static func position(
    _ matter: FrontMatterWriter, at path: String, language: LanguageTag
  ) -> NewBrief {
    // Without keys there is no front matter to write, but a reader expects one.
    let start = matter.frontMatter + "\n"
    let sections: [SectionKind] = [
      .mustSay, .maySay, .redLines, .fallback, .ifAsked, .agreedLanguage,
    ]
    let body = sections.map { "## \(SectionTitles.title(of: $0, in: language))\n" }
    return NewBrief(
      path: path, text: start + "\n\n" + body.joined(separator: "\n"), cursor: start.utf8.count)
  }
}
