import Diplomacy

extension BriefLayout {
  /// Title, subtitles and what else the front matter says.
  mutating func writeHeader() {
    switch brief.header {
    case .library(let header): write(header)
    case .session(let header): write(header)
    case .item(let header): write(header)
    case .position(let header): write(header)
    case .intervention(let header): write(header)
    case .delegation(let header): write(header)
    case .document(let header): write(header)
    case .floor(let header): write(header)
    }
  }

  private mutating func write(_ header: LibraryHeader) {
    let desk = header.delegation.map { library.shortName(of: $0.value) }
    write(title: desk.map { "The desk of \($0)" } ?? "Library")
    write(subtitle: [
      header.common.language.map { "language \($0.value.rawValue)" },
      header.paper.map { "paper \($0.value.rawValue)" },
      header.staleAfter.map { "positions stale after \($0.value) days" },
    ])
    let pace = header.pace.entries.map {
      "\($0.language.map { "\($0.rawValue) " } ?? "")\($0.value.value)"
    }
    write(secondary: "words a minute", pace)
    write(secondary: "invocation", header.invocation.entries.map(\.value.value))
    write(secondary: "classification", header.classification.map { [$0.value] } ?? [])
    write(named: header.searches, heading: "Saved searches")
    write(named: header.allow, heading: "Allowed")
  }

  private mutating func write(named values: [NamedValue], heading: String) {
    guard !values.isEmpty else { return }
    write(heading: heading)
    for value in values {
      writer.write(
        [Page.Run("\(value.name.value): ", .strong), Page.Run(value.value.value, .text)], indent: 1,
        hanging: 2, source: value.name.range)
    }
  }

  private mutating func write(_ header: SessionHeader) {
    write(title: header.title?.value)
    write(subtitle: [header.body?.value], header.body?.range)
    let dates = header.dates.map { DateWords.written($0.value, in: LanguageTag("en")) }
    let place = [header.place?.value, dates].compactMap { $0 }.joined(separator: ", ")
    write(subtitle: [place], header.dates?.range)
    write(secondary: "chair", header.chair.entries.map(\.value.value))
    write(speakingTime: header.speakingTime)
    write(secondary: "languages", header.languages.map(\.value.rawValue))
    if let names = header.formalNames, names.value != .never {
      let words = names.value == .always ? "always" : "at first mention"
      write(secondary: "formal names", [words], names.range)
    }
    write(tags: header.common)
    guard let session, session.brief.path == brief.path, !session.items.isEmpty else { return }
    write(heading: "Agenda")
    let numbers = session.items.map { $0.brief.header.number?.value ?? "·" }
    let width = (numbers.map(\.count).max() ?? 0) + 2
    for (number, item) in zip(numbers, session.items) {
      let title = item.brief.header.title?.value ?? item.brief.path
      writer.write(
        [Page.Run(title, .text)], beside: Page.Run(number, .strong), indent: 1, hanging: width)
    }
  }

  private mutating func write(_ header: ItemHeader) {
    write(title: header.title?.value)
    write(subtitle: [
      header.number.map { "agenda item \($0.value)" }, session?.brief.header.title?.value,
    ])
    write(secondary: "documents", header.documents.map(\.value))
    write(speakingTime: header.speakingTime)
    write(tags: header.common)
    guard !header.questions.isEmpty else { return }
    write(heading: "Questions")
    let width = (header.questions.map(\.id.value.count).max() ?? 0) + 2
    for question in header.questions {
      writer.write(
        [Page.Run(question.text.value, .text)], beside: Page.Run(question.id.value, .strong),
        indent: 1, hanging: width, source: question.id.range)
    }
  }

  private mutating func write(_ header: InterventionHeader) {
    let date = header.date.map { DateWords.written($0.value, in: LanguageTag("en")) }
    write(title: header.title?.value ?? date.map { "Intervention of \($0)" })
    let code = header.delegation?.value ?? library.desk
    write(subtitle: [
      code.map { library.shortName(of: $0) },
      header.onBehalfOf.map { "on behalf of \(library.formalName(of: $0.value, as: .group))" },
      header.speaker?.value,
    ])
    write(subtitle: [itemInWords])
    write(subtitle: [
      header.title == nil ? nil : date, (header.status?.value ?? .draft).rawValue,
      (header.role?.value ?? .national).words,
      limit(of: header).map { "limit \(SpokenDuration.written($0))" },
    ])
    let alignments = header.alignedWith.map {
      "\($0.group.value.rawValue) (\($0.speaker.value.rawValue))"
    }
    write(secondary: "aligned with", alignments)
    write(tags: header.common)
  }

  private func limit(of header: InterventionHeader) -> Duration? {
    SpeakingTime.limit(
      for: header.role?.value ?? .national, intervention: header.limit?.value,
      item: item?.brief.header.speakingTime.mapValues(\.value) ?? [:],
      session: session?.brief.header.speakingTime.mapValues(\.value) ?? [:])
  }

  private mutating func write(_ header: DelegationHeader) {
    write(title: header.name?.value ?? library.shortName(of: header.code))
    write(subtitle: [header.code.rawValue, header.formalName?.value])
    write(secondary: "groups", header.groups.map { library.shortName(of: $0.value, as: .group) })
    write(secondary: "members", header.members.map { library.shortName(of: $0.value) })
    write(tags: header.common)
  }

  private mutating func write(_ header: DocumentHeader) {
    write(title: header.title?.value)
    write(subtitle: [
      header.symbol?.value, header.body?.value,
      header.date.map { DateWords.written($0.value, in: LanguageTag("en")) },
    ])
    write(secondary: "url", header.url.map { [$0.value] } ?? [])
    write(tags: header.common)
  }

  private mutating func write(_ header: FloorHeader) {
    let day = header.day.map { ", \(DateWords.written($0, in: LanguageTag("en")))" }
    write(title: "Floor log\(day ?? "")")
    write(subtitle: [itemInWords, header.author.map { "kept by \($0)" }])
    write(tags: header.common)
  }

  /// `on item 4: Source limits`; the session where the brief belongs to no item.
  var itemInWords: String? {
    guard let item = item?.brief.header else {
      return session?.brief.header.title.map { "at \($0.value)" }
    }
    return Self.inWords(item)
  }

  static func inWords(_ item: ItemHeader) -> String {
    let number = item.number.map { "item \($0.value)" }
    return "on " + [number, item.title?.value].compactMap { $0 }.joined(separator: ": ")
  }

  mutating func write(tags keys: CommonKeys) {
    write(secondary: "tags", keys.tags.map(\.value), keys.tags.first?.range)
  }

  private mutating func write(speakingTime limits: [Role: Spanned<Duration>]) {
    let words = Role.allCases.compactMap { role in
      limits[role].map { "\(role.words) \(SpokenDuration.written($0.value))" }
    }
    write(secondary: "speaking time", words)
  }
}

extension Role {
  /// As it stands in a sentence: `point of order`.
  var words: String { self == .pointOfOrder ? "point of order" : rawValue }
}
