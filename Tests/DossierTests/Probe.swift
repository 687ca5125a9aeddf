import Diplomacy
import Dossier

/// Finds, in any value of the model, every place in the file and every value that was read from one.
enum Probe {
  /// Each `Spanned` value in words, with its place.
  static func values(_ subject: Any) -> [(value: String, range: SourceRange)] {
    var found: [(String, SourceRange)] = []
    walk(subject) { node in
      let mirror = Mirror(reflecting: node)
      guard String(describing: mirror.subjectType).hasPrefix("Spanned<"),
        let value = mirror.descendant("value"), let range = mirror.descendant("range"),
        let range = range as? SourceRange
      else { return }
      found.append((words(value), range))
    }
    return found
  }

  /// Every place.
  static func ranges(_ subject: Any) -> [SourceRange] {
    var found: [SourceRange] = []
    walk(subject) { node in
      if let range = node as? SourceRange { found.append(range) }
    }
    return found
  }

  private static func walk(_ subject: Any, _ visit: (Any) -> Void) {
    visit(subject)
    if subject is SourceRange || subject is String { return }
    for child in Mirror(reflecting: subject).children { walk(child.value, visit) }
  }

  private static func words(_ value: Any) -> String {
    switch value {
    case let text as String: text
    case let code as DelegationCode: code.rawValue
    case let tag as LanguageTag: tag.rawValue
    case let date as PartialDate: date.iso
    case let day as CalendarDay: day.iso
    case let days as DayInterval: days.iso
    case let duration as Duration: "\(duration.components.seconds)s"
    case let value as any RawRepresentable: "\(value.rawValue)"
    default: "\(value)"
    }
  }
}

/// The source of a place, and what is compared of it: words with one blank between them.
func source(_ range: SourceRange, of text: String) -> String {
  String(decoding: Array(text.utf8)[range], as: UTF8.self)
    .split { $0.isWhitespace }.joined(separator: " ")
}
