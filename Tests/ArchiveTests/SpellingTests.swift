import Archive
import Diplomacy
import Dossier
import Foundation
import Prose
import Testing

@Suite("Spelling") struct SpellingTests {
  static let folders = ["/usr/share/hunspell"]

  static func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: "/usr/share/hunspell/\(name).dic")
  }

  static func marked(
    _ text: String, _ language: OfficialLanguage, words: String? = nil, library: Library? = nil
  ) -> [String]? {
    let reader = Proofreader(dictionaries: folders, words: words)
    let lines = text.split(separator: "\n").map {
      ParagraphToSpell.Line(version: 1, text: String($0))
    }
    return reader.check(
      [ParagraphToSpell(lines: lines, isInComment: false)], in: language, of: library
    ).map { found in
      zip(lines, found).flatMap { line, found in
        found.marks.map { String(line.text.slice($0.range)) + ($0.isOtherSpelling ? "*" : "") }
      }
    }
  }

  /// What is marked in a text, otherwise spelt words with a star.
  @Test(
    .enabled(if: SpellingTests.has("en_GB")),
    arguments: [
      ("The delegaton of teh goverment", "delegaton teh goverment"),
      ("We organise labor programs in the center.", "organise* labor* programs* center*"),
      ("We organize labour programmes in the centre, advise and improvise.", ""),
      ("Teh Goverment, and Delegatons of Member States", "Teh Goverment Delegatons"),
      ("Kofi Annan, Boutros-Ghali, Guterres and Dag Hammarskjöld of Vanuatu’s", ""),
      ("Côte d’Ivoire, Türkiye, Lao and Iran's Afro-Asian friends", ""),
      ("mutatis mutandis, inter alia, vis-à-vis, prima facie, coup d’état, sine die, ad hoc", ""),
      ("UNESCO's NGOs, A/RES/74/247 of 2019, https://un.org/labor", ""),
      ("[labor] <!-- labor --> `labor`", ""), ("Привет мир 你好", ""),
    ] as [(String, String)])
  func englishIsThatOfTheUnitedNations(text: String, marked: String) {
    #expect(Self.marked(text, .english)?.joined(separator: " ") == marked)
  }

  private static let others: [(OfficialLanguage, String, String, String)] = [
    (
      .french, "fr",
      "L’Assemblée générale s’est réunie aujourd'hui. La délégation de l'Iran n'a qu'une question, "
        + "c'est-à-dire le mandat de l'ONU vis-à-vis de la Côte d’Ivoire. Le gouvernemant",
      "gouvernemant"
    ),
    (
      .spanish, "es_ES",
      "Señor Presidente: la delegación de la República Islámica del Irán agradece su labor. "
        + "¿Cómo está? El govierno",
      "govierno"
    ),
    (
      .russian, "ru_RU",
      "Господин Председатель, делегация Исламской Республики Иран благодарит государства-члены "
        + "Организации Объединенных Наций. Правителство",
      "Правителство"
    ),
    (.arabic, "ar", "السيد الرئيس، يشكر وفد جمهورية إيران الإسلامية الأمين العام", ""),
  ]

  @Test func otherLanguagesWhereTheirDictionariesAre() {
    for (language, name, text, marked) in Self.others where Self.has(name) {
      #expect(Self.marked(text, language)?.joined(separator: " ") == marked, "\(language)")
    }
    #expect(Self.marked("x", .chinese) == nil)
    let none = Proofreader(dictionaries: ["/nowhere"], words: nil)
    #expect(none.check([], in: .english, of: nil) == nil)
    #expect(none.suggestions(for: "teh", in: .english, of: nil).isEmpty && !none.hasOwnList)
  }

  @Test(.enabled(if: SpellingTests.has("en_GB")))
  func suggestionsAreSpeltLikeTheUnitedNations() {
    let reader = Proofreader(dictionaries: Self.folders, words: nil)
    func first(_ word: String) -> String? {
      reader.suggestions(for: word, in: .english, of: nil).first
    }
    #expect(first("organise") == "organize" && first("Labor") == "Labour")
    #expect(first("goverment") == "government" && first("percent") == "per cent")
    for word in ["organistion", "recognisse", "harmonisaton"] {
      let all = reader.suggestions(for: word, in: .english, of: nil)
      #expect(all.count <= 8 && !all.contains { $0.contains("isation") || $0.hasSuffix("ise") })
    }
  }

  @Test(.enabled(if: SpellingTests.has("en_GB")))
  func whatTheLibraryCallsByNameIsKnown() {
    let text = "Meridianov spoke; Cellarr and Arveniaa too."
    #expect(Self.marked("Arveniia Cellarr", .english) == ["Cellarr"])
    var library = Library()
    var header = SessionHeader()
    header.title = Spanned("Cellarr talks on goverment", 0..<1)
    library.sessions = [
      Session(brief: Entry(path: "a/session.md", header: header), folder: "a")
    ]
    #expect(Self.marked(text + " goverment", .english, library: library) == ["goverment"])
  }

  @Test func aListOfOnesOwnGrowsAndIsNeverLost() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/config/attache/words"
    var words = PersonalWords(path: path)
    #expect(words.words.isEmpty)
    try words.add("naïveté")
    try words.add("мирный")
    // Another program writes in between, without a line end.
    var bytes = try StoredFile.read(path).bytes
    bytes += Array("# mine\n\n  Coastal  # a group\nlast".utf8)
    try SafeSave.save(bytes, to: path, expecting: try StoredFile.read(path).signature)
    try words.add("سلام")
    try words.add("last")
    #expect(
      try String(decoding: StoredFile.read(path).bytes, as: UTF8.self)
        == "naïveté\nмирный\n# mine\n\n  Coastal  # a group\nlast\nسلام\n")
    let again = PersonalWords(path: path)
    for word in ["naïveté", "Naïveté", "мирный", "Мирный", "Coastal", "last", "سلام"] {
      #expect(again.contains(word), "\(word)")
    }
    #expect(!again.contains("coastal") && !again.contains("mine") && !again.contains(""))
  }

  @Test(.enabled(if: SpellingTests.has("en_GB")))
  func onesOwnWordsAreRight() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/words"
    let reader = Proofreader(dictionaries: Self.folders, words: path)
    let paragraph = ParagraphToSpell(
      lines: [.init(version: 9, text: "teh labor")], isInComment: false)
    #expect(reader.check([paragraph], in: .english, of: nil)?.first?.marks.count == 2)
    try reader.add("teh")
    try reader.add("labor")
    #expect(
      reader.check([paragraph], in: .english, of: nil) == [SpelledLine(version: 9, marks: [])])
    #expect(Self.marked("Teh labor", .english, words: path) == [])
  }

  @Test(.enabled(if: SpellingTests.has("en_GB")))
  func anyTextIsHeldOutWithin() {
    let noise = (0..<3000).map { "q\(["x", "é", "'", "-"][$0 % 4])zz\(String($0, radix: 20))" }
    #expect((Self.marked(noise.joined(separator: " "), .english)?.count ?? 0) <= 500)
    #expect(Self.marked(String(repeating: "ab'", count: 20_000), .english) == [])
  }
}
