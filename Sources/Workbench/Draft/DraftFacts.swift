import Diplomacy
import Dossier
import Prose

/// What a draft knows besides its text: its front matter, and what the session and the library
/// say of it.
///
/// An object that never changes, so that a draft stays cheap to hand around while one types.
final class DraftFacts: Sendable {
  /// What stands above the text in the file: the front matter and the empty lines after it.
  let head: String
  let header: InterventionHeader
  /// From the session down to the intervention.
  let trail: [String]
  /// How long the delegation may speak; `nil` where nobody says.
  let limit: Duration?
  let language: LanguageTag
  /// The quotation marks and dashes of the language, where they are known.
  let typography: Typography?
  /// The official language that it is, if any; kept, for the loop asks between keys.
  let official: OfficialLanguage?
  /// Words a minute; characters for Chinese.
  let pace: Int
  /// Whether the library was looked at.
  let isPlaced: Bool

  /// What `head` and `header` say by themselves, in a library that says nothing.
  init(head: String, header: InterventionHeader) {
    self.head = head
    self.header = header
    isPlaced = false
    trail = []
    limit = header.limit?.value
    language = header.common.language?.value ?? LanguageTag("en")
    typography = Typography(language)
    official = language.official
    pace = Pace.standard(for: language)
  }

  /// What is known once the intervention at `path` is found in `library`.
  init(head: String, header: InterventionHeader, path: String, in library: Library) {
    self.head = head
    self.header = header
    isPlaced = true
    let session = library.session(ofPath: path)?.brief.header
    let item = library.item(ofPath: path)?.brief.header
    trail = library.trail(ofPath: path) + [Browse.label(of: Entry(path: path, header: header))]
    limit = SpeakingTime.limit(
      for: header.role?.value ?? .national, intervention: header.limit?.value,
      item: (item?.speakingTime ?? [:]).mapValues(\.value),
      session: (session?.speakingTime ?? [:]).mapValues(\.value))
    language = header.common.language?.value ?? library.language
    typography = Typography(language)
    official = language.official
    pace = library.settings?.header.pace.value(for: language) ?? Pace.standard(for: language)
  }
}

extension Typography {
  /// That of a language; `nil` for one that is none of the six.
  init?(_ language: LanguageTag) {
    switch language.official {
    case .english: self = .english
    case .french: self = .french
    case .spanish: self = .spanish
    case .russian: self = .russian
    case .arabic: self = .arabic
    case .chinese: self = Self.isTraditional(language) ? .traditionalChinese : .chinese
    case nil: return nil
    }
  }

  private static func isTraditional(_ language: LanguageTag) -> Bool {
    let subtags = language.rawValue.lowercased().split { $0 == "-" || $0 == "_" }.dropFirst()
    return subtags.contains { ["hant", "tw", "hk", "mo"].contains($0) }
  }
}
