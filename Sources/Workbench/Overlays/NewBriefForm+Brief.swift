import Diplomacy
import Dossier

/// Why what was typed makes no brief, as one sentence.
struct Complaint: Error {
  let sentence: String
}

extension NewBriefForm.Kind {
  /// The brief that the kind and what was typed for it make.
  func brief(_ texts: [String], in library: Library, today: CalendarDay?) throws(Complaint)
    -> NewBrief
  {
    func text(_ index: Int, _ complaint: String) throws(Complaint) -> String {
      guard let text = texts[safely: index], !text.isEmpty else {
        throw Complaint(sentence: complaint)
      }
      return text
    }
    switch self {
    case .intervention(let item, let delegation):
      return try intervention(on: item, of: delegation, in: library, today: today)
    case .position(let item):
      let code = DelegationCode(try text(0, "Which delegation? Type its code.").uppercased())
      return .position(of: code, on: item, in: library, asOf: today.map(PartialDate.day))
    case .item(let session):
      let number = try text(0, "An item needs its number on the agenda.")
      let title = try text(1, "An item needs its title.")
      return .item(NewBrief.ItemFacts(number: number, title: title), in: session)
    case .session:
      var facts = NewBrief.SessionFacts(
        title: try text(0, "A session needs its title."), dates: try Self.dates(texts))
      facts.place = texts[safely: 2].flatMap { $0.isEmpty ? nil : $0 }
      return .session(facts)
    case .delegation:
      let code = try text(0, "A delegation needs its code.")
      return .delegation(
        DelegationCode(code.uppercased()), name: try text(1, "A delegation needs its name."))
    case .document:
      return .document(
        symbol: try text(0, "A document needs its symbol."),
        title: try text(1, "A document needs its title."))
    }
  }

  private func intervention(
    on item: AgendaItem, of delegation: DelegationCode?, in library: Library, today: CalendarDay?
  ) throws(Complaint) -> NewBrief {
    guard let session = library.session(ofPath: item.brief.path) else {
      throw Complaint(sentence: "This item belongs to no session: add a session.md above it.")
    }
    var facts = NewBrief.InterventionFacts()
    facts.delegation = delegation
    facts.date = today
    return .intervention(facts, on: item, of: session, in: library)
  }

  private static func dates(_ texts: [String]) throws(Complaint) -> DayInterval {
    let days = (texts[safely: 1] ?? "").split(separator: "/").map { CalendarDay(iso: $0) }
    guard days.count == 1 || days.count == 2, let first = days[0], let last = days[days.count - 1],
      let interval = DayInterval(first: first, last: last)
    else {
      throw Complaint(
        sentence: "Write the dates as 2021-04-06/2021-04-08, or a single day as 2021-04-06.")
    }
    return interval
  }
}
