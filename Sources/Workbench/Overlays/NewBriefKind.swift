import Diplomacy
import Dossier

/// A kind of brief that can be started, with what it is for.
enum NewBriefKind: Hashable, Sendable {
  /// A library, whose briefs are probably in a language.
  case library(LanguageTag)
  /// On an agenda item, or to the session as a whole; of a delegation, or of the desk's own.
  case intervention(Session, AgendaItem?, DelegationCode?)
  case position(AgendaItem)
  case floor(AgendaItem, CalendarDay)
  case item(Session)
  case session
  case delegation
  /// Of the whole library, or of one session alone.
  case document(Session?)
}

extension NewBriefKind {
  /// What its template can't know.
  var fields: [NewBriefField] {
    switch self {
    case .intervention, .floor: []
    case .library(let language):
      [
        NewBriefField(
          "Your delegation", hint: "its name or its code", .desk,
          need: "Whose desk is it? Type the name of your delegation, or its code."),
        NewBriefField(
          "Language", hint: "that the briefs are in: en, fr, es, ru, zh, ar …",
          need: "Which language are the briefs in? Type en, fr, es, ru, zh, ar or another tag.",
          text: language.rawValue),
      ]
    case .position:
      [
        NewBriefField(
          "Delegation", hint: "its code or its name", .delegation,
          need: "Which delegation? Type its code or its name.")
      ]
    case .item(let session):
      [
        NewBriefField(
          "Number", hint: "as the agenda has it: 3, or 3 (b)",
          need: "An item needs its number on the agenda.", text: session.nextNumber),
        NewBriefField("Title", need: "An item needs its title."),
      ]
    case .session:
      [
        NewBriefField("Title", need: "A session needs its title."),
        NewBriefField(
          "Dates", hint: "2025-03-03/2025-03-07, or a single day", .days,
          need: "A session needs its dates: write them as 2025-03-03/2025-03-07."),
        NewBriefField("Place", hint: "may be left empty"),
      ]
    case .delegation:
      [
        NewBriefField(
          "Code", hint: "of the State or the group", .code, need: "A delegation needs its code."),
        NewBriefField("Name", hint: "the usual one where left empty"),
      ]
    case .document:
      [
        NewBriefField("Symbol", hint: "A/RES/74/247", need: "A document needs its symbol."),
        NewBriefField("Title", need: "A document needs its title."),
        NewBriefField("Date", hint: "2019-12-27, 2019-12 or 2019; may be left empty"),
      ]
    }
  }

  /// Why the one of `fields` at `index` can't be taken as it is; what a delegation or a code means
  /// stands in it already.
  func complaint(
    about fields: [NewBriefField], at index: Int, in library: Library
  ) -> String? {
    let field = fields[index]
    guard !field.text.isEmpty else {
      guard case (.delegation, 1) = (self, index) else { return field.need }
      let code = DelegationCode(fields[0].text)
      return DelegationName.short(of: code, in: .english) == nil
        ? "No name of \(code.rawValue) is built in: a delegation needs its name." : nil
    }
    switch (self, index) {
    case (.library, 1):
      return LanguageTag.isTag(field.text)
        ? nil : "“\(field.text)” is no language tag: type one such as en or fr-CA."
    case (.position(let item), 0):
      let code = DelegationCode(field.text)
      return item.positions.contains { $0.header.delegation.value == code }
        ? "\(code.rawValue) has a position on this item already." : nil
    case (.item(let session), 0):
      let reference = session.folder.isEmpty ? field.text : "\(session.folder)/\(field.text)"
      return library.resolve(reference) == nil
        ? nil : "The session has an item \(field.text) already."
    case (.session, 1):
      return Self.days(field.text) == nil
        ? "Write the dates as 2025-03-03/2025-03-07, or a single day as 2025-03-03." : nil
    case (.delegation, 0):
      return library.delegations.contains { $0.header.code.rawValue == field.text }
        ? "The library has a file of \(field.text) already." : nil
    case (.document, 0):
      guard case .document(let path) = library.resolve(field.text) else { return nil }
      return "The library has \(field.text) already, in \(path)."
    case (.document, 2):
      return PartialDate(iso: field.text) == nil
        ? "Write the date as 2019-12-27, 2019-12 or 2019." : nil
    default: return nil
    }
  }

  /// The brief that the kind and its answers make; `nil` where they make none.
  func brief(_ texts: [String], in library: Library, today: CalendarDay?) -> NewBrief? {
    let first = texts.first ?? ""
    let second = texts[safely: 1] ?? ""
    let third = texts[safely: 2].flatMap { $0.isEmpty ? nil : $0 }
    switch self {
    case .library: return .library(delegation: DelegationCode(first), language: LanguageTag(second))
    case .intervention(let session, let item, let delegation):
      var facts = NewBrief.InterventionFacts()
      facts.delegation = delegation
      facts.date = today
      return .intervention(facts, on: item, of: session, in: library)
    case .position(let item):
      return .position(
        of: DelegationCode(first), on: item, in: library, asOf: today.map(PartialDate.day))
    case .floor(let item, let day): return .floor(on: item, of: day, by: library.desk)
    case .item(let session):
      return .item(NewBrief.ItemFacts(number: first, title: second), in: session)
    case .session:
      return Self.days(second).map { days in
        var facts = NewBrief.SessionFacts(title: first, dates: days)
        facts.place = third
        return .session(facts)
      }
    case .delegation:
      return .delegation(
        DelegationCode(first), name: second.isEmpty ? nil : second, language: library.language)
    case .document(let session):
      return .document(
        symbol: first, title: second, date: third.flatMap { PartialDate(iso: $0) }, in: session)
    }
  }

  private static func days(_ text: String) -> DayInterval? {
    let days = text.split(separator: "/", omittingEmptySubsequences: false)
      .map { CalendarDay(iso: $0) }
    guard days.count == 1 || days.count == 2, let first = days[0], let last = days[days.count - 1]
    else { return nil }
    return DayInterval(first: first, last: last)
  }
}

extension Session {
  /// The number after the greatest of its items that is a plain one; empty where none is.
  fileprivate var nextNumber: String {
    let numbers = items.compactMap { item in
      item.brief.header.number.flatMap { Int($0.value.prefix(while: \.isNumber)) }
    }
    guard let last = numbers.max(), last < 1000 else { return items.isEmpty ? "1" : "" }
    return "\(last + 1)"
  }
}
