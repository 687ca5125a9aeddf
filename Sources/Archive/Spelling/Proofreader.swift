public import Diplomacy
public import Dossier
import Linguistics
import Prose

/// Holds what is written against the dictionaries, the names that are known and the user's own
/// words.
///
/// Used on one thread at a time, like the dictionaries that it keeps.
public final class Proofreader {
  private let folders: [String]
  private var personal: PersonalWords?
  private var desks: [OfficialLanguage: WordDesk] = [:]

  /// A line with more of them is no text.
  private static let mostMarks = 500

  /// A proofreader that has read nothing yet.
  ///
  /// - Parameters:
  ///   - folders: Where dictionaries are.
  ///   - words: The path of the user's own list, for a user who has a place for one.
  public init(dictionaries folders: [String], words: String?) {
    self.folders = folders
    personal = words.map(PersonalWords.init(path:))
  }

  /// What is marked in each line of `paragraphs`; `nil` where there is no dictionary.
  public func check(
    _ paragraphs: [ParagraphToSpell], in language: OfficialLanguage, of library: Library?
  ) -> [SpelledLine]? {
    guard let desk = desk(for: language, library) else { return nil }
    return paragraphs.flatMap { paragraph in
      zip(paragraph.lines, paragraph.words()).map { line, words in
        var marks: [SpellingMark] = []
        for range in words where marks.count < Self.mostMarks {
          let word = String(line.text.slice(range))
          switch desk.verdict(on: word) {
          case .right: continue
          case _ where personal?.contains(word) ?? false: continue
          case .unknown: marks.append(SpellingMark(range))
          case .otherSpelling: marks.append(SpellingMark(range, isOtherSpelling: true))
          }
        }
        return SpelledLine(version: line.version, marks: marks)
      }
    }
  }

  /// What may stand for `word`, the likeliest first.
  public func suggestions(
    for word: String, in language: OfficialLanguage, of library: Library?
  ) -> [String] {
    desk(for: language, library)?.suggestions(for: word) ?? []
  }

  /// Takes `word` into the user's own list.
  public func add(_ word: String) throws(SaveError) { try personal?.add(word) }

  /// Whether there is a place for a list of the user's own.
  public var hasOwnList: Bool { personal != nil }

  private func desk(for language: OfficialLanguage, _ library: Library?) -> WordDesk? {
    if let desk = desks[language] { return desk }
    guard let speller = DictionaryFiles.speller(for: language, in: folders) else { return nil }
    let desk = WordDesk(
      speller, language, KnownNames(in: language, of: library))
    desks[language] = desk
    return desk
  }
}
