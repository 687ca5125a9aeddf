import ArgumentParser
import Diplomacy
import Dossier

/// Words of the command line made values, each with a sentence for what can't be one.
nonisolated enum Arguments {
  static func day(_ text: String) throws -> CalendarDay {
    guard let day = CalendarDay(iso: text) else {
      throw ValidationError("\(text) is no day; write it as 2021-04-08.")
    }
    return day
  }

  static func date(_ text: String) throws -> PartialDate {
    guard let date = PartialDate(iso: text) else {
      throw ValidationError("\(text) is no date; write it as 2021-04-08, 2021-04 or 2021.")
    }
    return date
  }

  static func dates(_ text: String) throws -> DayInterval {
    let days = text.split(separator: "/", omittingEmptySubsequences: false)
    if let first = days.first.flatMap({ CalendarDay(iso: $0) }),
      let last = days.count == 1 ? first : days.count == 2 ? CalendarDay(iso: days[1]) : nil,
      let interval = DayInterval(first: first, last: last)
    {
      return interval
    }
    throw ValidationError(
      "\(text) is no day or interval; write it as 2021-04-06/2021-04-08, the first day first.")
  }

  static func code(_ text: String) throws -> DelegationCode {
    let code = text.uppercased()
    let isCode =
      !code.isEmpty && code.utf8.count <= 40
      && code.utf8.allSatisfy { byte in
        (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
      } && code.utf8.first != 0x2D
    guard isCode else {
      throw ValidationError(
        "\(text) has not the form of a delegation's code; write letters, digits and dashes, as in "
          + "IRN or AFRICAN-GROUP.")
    }
    return DelegationCode(code)
  }

  static func language(_ text: String) throws -> LanguageTag {
    guard LanguageTag.isTag(text) else {
      throw ValidationError("\(text) is no language tag; write one such as en or fr-CA.")
    }
    return LanguageTag(text)
  }

  static func role(_ text: String) throws -> Role {
    guard let role = Role(rawValue: text) else {
      throw ValidationError(
        "\(text) is no role; write \(Role.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    return role
  }

  static func stance(_ text: String) throws -> Stance {
    if let stance = Stance(rawValue: text.lowercased()) { return stance }
    let words = Stance.allCases.map(\.rawValue)
    let hint = EditDistance.nearest(to: text, in: words).map { "; did you mean \($0)?" } ?? ""
    throw ValidationError(
      "\(text) is no stance; write \(words.dropLast().joined(separator: ", ")) or "
        + "\(words.last ?? "")\(hint.isEmpty ? "." : hint)")
  }

  /// A part of a file's name.
  static func author(_ text: String) throws -> String {
    guard !text.isEmpty, text.utf8.count <= 60,
      text.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
    else {
      throw ValidationError(
        "\(text) can't be part of a file's name; write letters, digits and dashes, as in IRN-1.")
    }
    return text
  }

  /// Reads `id=The question in words?`.
  static func question(_ text: String) throws -> NewBrief.NewQuestion {
    let parts = text.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let id = parts.first, !id.contains(where: \.isWhitespace) else {
      throw ValidationError(
        "\(text) is no question; write a short name, = and the words, as in "
          + "\"mandate=Should the mandate be renewed?\".")
    }
    return NewBrief.NewQuestion(id: String(id), words: String(parts[1]))
  }

  static func title(_ text: String) throws -> String {
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw ValidationError("The title is empty; write one.")
    }
    return text
  }

  /// The name of a single folder.
  static func folder(_ text: String) throws -> String {
    guard !text.isEmpty, !text.hasPrefix("."), !text.utf8.contains(UInt8(ascii: "/")),
      text.utf8.count <= 200
    else {
      throw ValidationError(
        "\(text) is no name for a folder; write one without / and without a full stop in front.")
    }
    return text
  }
}
