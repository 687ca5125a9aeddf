import Diplomacy
import Dossier

/// Where what can be inserted comes from: the library, the calendar and the names of delegations.
struct InsertionSource {
  let library: Library?
  let today: CalendarDay?
  /// The intervention's.
  let language: LanguageTag
  /// The intervention's.
  let path: String

  /// What fits `query`, the best first.
  func rows(_ kind: InsertionList.Kind, fitting query: String) -> [InsertionList.Row] {
    switch kind {
    case .date: dates(query)
    case .name: names(query)
    case .citation: Self.fitting(query, documents)
    }
  }

  /// A day that is written out, today, and the days of the session.
  private func dates(_ query: String) -> [InsertionList.Row] {
    if let day = CalendarDay(iso: query) { return [row(day, "")] }
    let session = library?.session(ofPath: path)?.brief.header.dates?.value
    var rows = today.map { [row($0, "today")] } ?? []
    if let session {
      rows += Self.days(of: session).filter { $0 != today }.map { row($0, "") }
      if session.first != session.last {
        rows.append(
          InsertionList.Row(
            label: DateWords.written(session, in: language), detail: "the session",
            text: DateWords.written(session, in: language)))
      }
    }
    return Self.fitting(query, rows)
  }

  private func row(_ day: CalendarDay, _ note: String) -> InsertionList.Row {
    let words = DateWords.written(day, in: language)
    return InsertionList.Row(
      label: words, detail: note.isEmpty ? day.iso : "\(day.iso) · \(note)", text: words)
  }

  /// No session that anybody lists day by day is longer than these.
  private static let longestSession = 40

  private static func days(of dates: DayInterval) -> [CalendarDay] {
    var days = [dates.first]
    while let last = days.last, last < dates.last, days.count < longestSession {
      let isLast = last.day == CalendarDay.days(inMonth: last.month, of: last.year)
      let isYearEnd = isLast && last.month == 12
      let next = CalendarDay(
        year: last.year + (isYearEnd ? 1 : 0),
        month: isYearEnd ? 1 : last.month + (isLast ? 1 : 0), day: isLast ? 1 : last.day + 1)
      guard let next else { break }
      days.append(next)
    }
    return days
  }

  /// The delegations that are called so; where nothing is typed, those that have a position.
  private func names(_ query: String) -> [InsertionList.Row] {
    guard let library else { return [] }
    let codes =
      query.isEmpty
      ? library.item(ofPath: path)?.positions.map(\.header.delegation.value) ?? []
      : DelegationChoices.choices(for: query, in: library).map(\.code)
    return codes.map { code in
      let name = library.formalName(of: code, in: language.official)
      return InsertionList.Row(label: code.rawValue, detail: name, text: name)
    }
  }

  /// The documents of the session, and then those of the library.
  private var documents: [InsertionList.Row] {
    let own = library?.session(ofPath: path)?.documents ?? []
    var seen: Set<String> = []
    return (own + (library?.documents ?? [])).compactMap { document in
      guard let symbol = document.header.symbol?.value, seen.insert(symbol).inserted else {
        return nil
      }
      return InsertionList.Row(
        label: symbol, detail: document.header.title?.value ?? "", text: symbol)
    }
  }

  private static func fitting(
    _ query: String, _ rows: [InsertionList.Row]
  ) -> [InsertionList.Row] {
    guard !query.isEmpty else { return rows }
    return rows.enumerated()
      .compactMap { index, row in
        FuzzyMatch(query, in: "\(row.label) \(row.detail)").map { (row, $0.score, index) }
      }
      .sorted { ($1.1, $0.2) < ($0.1, $1.2) }
      .map(\.0)
  }
}
