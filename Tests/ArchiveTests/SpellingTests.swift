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
    let lines = text.split(separator: "\n").map { ParagraphToSpell.Line(version: 1, text: String($0)) }
    return reader.check(
      [ParagraphToSpell(lines: lines, isInComment: false)], in: language, of: library
    ).map { found in
      zip(lines, found).flatMap { line, found in
        found.marks.map { String(line.text.slice($0.range)) + ($0.isOtherSpelling ? "*" : "") }
      }
    }
  }

  @Test func statementsForALook() throws {
    guard let folder = ProcessInfo.processInfo.environment["STATEMENTS"] else { return }
    for file in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
      let language: OfficialLanguage =
        text.contains("ال") && text.unicodeScalars.filter { (0x600...0x6FF).contains($0.value) }.count > 500 ? .arabic
        : text.contains("ия") ? .russian : text.contains(" nous ") || text.contains(" des ") ? .french
          : text.contains(" que ") || text.contains(" los ") ? .spanish : .english
      let marked = Self.marked(text, language) ?? []
      print("##", file, language, text.split(separator: " ").count, marked.count, Set(marked).sorted().joined(separator: " "))
    }
  }
}
