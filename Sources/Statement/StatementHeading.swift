import Diplomacy
import Dossier

/// The words above a statement: who speaks, before whom, on what, where and when.
struct StatementHeading {
  let header: InterventionHeader
  let library: Library
  let session: SessionHeader?
  let item: ItemHeader?
  let language: LanguageTag

  private var words: HeadingWords { HeadingWords(language) }

  /// Groups of lines with air between them; a group has at least one line.
  var lines: [[String]] {
    [speaker, body, agendaItem, placeAndDate].filter { !$0.isEmpty }
  }

  /// `Check against delivery`, unless the brief asks for `Read out verbatim`.
  var deliveryMark: String {
    switch header.delivery?.value {
    case .check, nil: words.checkAgainstDelivery
    case .verbatim: words.readOutVerbatim
    }
  }

  /// `Statement`, `by`, the speaker with the delegation or its representative, and the group.
  private var speaker: [String] {
    var lines = [words.statement]
    lines += words.by.map { [$0] } ?? []
    if let code = header.delegation?.value ?? library.desk {
      let name = library.formalName(of: code, in: words.language)
      if let speaker = header.speaker?.value {
        lines += [speaker, DelegationName.withoutArticle(name, in: words.language)]
      } else {
        lines.append(words.representative(of: name))
      }
    } else if let speaker = header.speaker?.value {
      lines.append(speaker)
    }
    if let group = header.onBehalfOf?.value {
      lines.append(
        words.onBehalf(of: library.formalName(of: group, in: words.language, as: .group)))
    }
    return lines
  }

  /// `before`, the organ and the session; the organ alone where the title says it again.
  private var body: [String] {
    var names = [session?.body?.value, session?.title?.value].compactMap { $0 }
    if names.count == 2, names[1].contains(names[0]) { names.removeFirst() }
    guard !names.isEmpty else { return [] }
    return (words.before.map { [$0] } ?? []) + names
  }

  private var agendaItem: [String] {
    guard let item else { return [] }
    if let number = item.number?.value {
      return [words.agendaItem(number, title: item.title?.value)]
    }
    return item.title.map { [$0.value] } ?? []
  }

  /// `Vienna, 8 April 2021`; the session's days where the intervention has none.
  private var placeAndDate: [String] {
    let date =
      header.date.map { DateWords.written($0.value, in: language) }
      ?? session?.dates.map { DateWords.written($0.value, in: language) }
    let parts = [session?.place?.value, date].compactMap { $0 }
    guard !parts.isEmpty else { return [] }
    return switch words.language {
    case .chinese: [parts.reversed().joined(separator: "，")]
    case .arabic: [parts.joined(separator: "، ")]
    default: [parts.joined(separator: ", ")]
    }
  }
}
