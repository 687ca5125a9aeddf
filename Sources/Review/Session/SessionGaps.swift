import Diplomacy
public import Dossier

/// Looks through a session on the evening before: what a delegate would miss in the room.
public struct SessionGaps {
  private let session: Session
  private let library: Library
  private let briefs: [String: Brief]
  private var gaps: [SessionGap] = []

  /// What is missing in `session`, item by item.
  ///
  /// - Parameter briefs: Those that were read of `paths(of:)`, by path.
  public static func find(
    in session: Session, of library: Library, briefs: [String: Brief]
  ) -> [SessionGap] {
    var reader = SessionGaps(session: session, library: library, briefs: briefs)
    reader.lookThrough()
    return reader.gaps
  }

  /// The briefs to read for it: positions, and interventions that are not delivered yet.
  public static func paths(of session: Session) -> [String] {
    (session.positions + session.items.flatMap(\.positions)).map(\.path)
      + (session.interventions + session.items.flatMap(\.interventions))
      .filter { $0.header.status?.value != .delivered }.map(\.path)
  }

  private init(session: Session, library: Library, briefs: [String: Brief]) {
    self.session = session
    self.library = library
    self.briefs = briefs
  }

  private mutating func lookThrough() {
    let header = session.brief.header
    if header.speakingTime.isEmpty,
      session.items.contains(where: { $0.brief.header.speakingTime.isEmpty })
        || session.items.isEmpty
    {
      add(.noSpeakingTime, session.brief.path)
    }
    // A position that serves several items is looked at once.
    var seen: Set<String> = []
    for item in session.items {
      lookThrough(item)
      for position in item.positions where seen.insert(position.path).inserted {
        lookThrough(position)
      }
      for intervention in item.interventions { lookThrough(intervention, item) }
    }
    for position in session.positions where seen.insert(position.path).inserted {
      lookThrough(position)
    }
    for intervention in session.interventions { lookThrough(intervention, nil) }
  }

  private mutating func lookThrough(_ item: AgendaItem) {
    let path = item.brief.path
    if let desk = library.desk {
      if let own = item.positions.first(where: { $0.header.delegation.value == desk }) {
        for question in item.brief.header.questions
        where own.header.stance(on: question.id.value) == .undeclared {
          add(.questionWithoutStance(question.text.value), own.path)
        }
      } else {
        add(.itemWithoutPosition(delegation: library.shortName(of: desk)), path)
      }
    }
    for document in item.brief.header.documents where !isKnown(document.value) {
      add(.missingDocument(symbol: document.value), path)
    }
  }

  private mutating func lookThrough(_ position: Entry<PositionHeader>) {
    if let asOf = position.header.asOf?.value {
      let limit = library.settings?.header.staleAfter?.value ?? 365
      if let day = asOf.lastDay, let first = session.brief.header.dates?.value.first,
        day.days(to: first) > limit
      {
        add(.stalePosition(asOf: asOf.iso, days: day.days(to: first)), position.path)
      }
    } else {
      add(.undatedPosition, position.path)
    }
    guard let brief = briefs[position.path] else { return }
    let eased = Set(brief.points(.fallback).flatMap(\.eases).map(\.value))
    for point in brief.points(.mustSay) where point.source == nil {
      add(.pointWithoutSource(label: label(point)), position.path, point.id)
    }
    // What others may give is theirs to know.
    let isOwn = position.header.delegation.value == library.desk
    for line in brief.points(.redLines) where isOwn && !eased.contains(line.id) {
      add(.redLineWithoutFallback(label: label(line)), position.path, line.id)
    }
    let sources =
      brief.sections.flatMap(\.points).compactMap(\.source)
      + brief.sections.flatMap(\.agreedLanguage).compactMap(\.source)
    var told: Set<String> = []
    for symbol in sources.compactMap({ Self.symbol(in: $0.value) })
    where !isKnown(symbol) && told.insert(symbol).inserted {
      add(.unresolvedCitation(symbol), position.path)
    }
  }

  private mutating func lookThrough(
    _ intervention: Entry<InterventionHeader>, _ item: AgendaItem?
  ) {
    let header = intervention.header
    guard header.status?.value != .delivered, let brief = briefs[intervention.path],
      let limit = SpeakingTime.limit(
        for: header.role?.value ?? .national, intervention: header.limit?.value,
        item: item?.brief.header.speakingTime.mapValues(\.value) ?? [:],
        session: session.brief.header.speakingTime.mapValues(\.value))
    else { return }
    let language = header.common.language?.value ?? library.language
    let pace =
      library.settings?.header.pace.value(for: language) ?? Pace.standard(for: language)
    let words = ReviewedParagraph.all(of: brief, in: language).reduce(0) { $0 + $1.count }
    let duration = Pace.duration(words: words, pace: pace)
    if duration > limit {
      add(.interventionOverLimit(by: duration - limit, limit: limit), intervention.path)
    }
  }

  private mutating func add(_ kind: SessionGap.Kind, _ path: String, _ point: String? = nil) {
    let reference = library.reference(ofPath: path) ?? path
    gaps.append(SessionGap(kind, at: reference + (point.map { "#" + $0 } ?? "")))
  }

  private func isKnown(_ symbol: String) -> Bool {
    if case .document = library.resolve(symbol) { return true }
    return false
  }

  private func label(_ point: Point) -> String { point.label?.value ?? point.text }

  /// The symbol at the start of a source such as `A/RES/74/247, OP 2`; `nil` where none stands there.
  private static func symbol(in source: String) -> String? {
    let first = source.prefix { $0 != "," && $0 != ";" && !$0.isWhitespace }
    let parts = first.split(separator: "/")
    guard parts.count > 1, parts[0].allSatisfy({ $0.isUppercase || $0.isNumber }),
      first.contains(where: \.isNumber), parts[0].contains(where: \.isLetter)
    else { return nil }
    return String(first)
  }
}
