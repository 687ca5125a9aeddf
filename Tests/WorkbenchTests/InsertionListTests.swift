import Screen
import Testing

@testable import Workbench

@Suite struct InsertionListTests {
  static func editing(_ text: String = "", language: String = "en") -> Desk {
    var files = Fixture.files
    files["exercise-meridian/documents/ex-mer-3.md"] =
      "---\nsymbol: EX/MER/3\ntitle: Source limits for shipping\n---\n"
    files["documents/a-res-74-247.md"] =
      "---\nsymbol: A/RES/74/247\ntitle: Countering crime\n---\n"
    files[Fixture.draft] = "---\nstatus: draft\nlanguage: \(language)\n---\n\n" + text
    var desk = Desk(files: files, destination: Fixture.draft)
    desk.press("<enter>")
    return desk
  }

  @Test(arguments: [
    ("en", "<a-t><enter>", "4 March 2025‸"),
    ("fr", "<a-t><enter>", "4 mars 2025‸"),
    ("es", "<a-t><enter>", "4 de marzo de 2025‸"),
    ("ru", "<a-t><enter>", "4 марта 2025 года‸"),
    ("zh", "<a-t><enter>", "2025年3月4日‸"),
    ("ar", "<a-t><enter>", "4 آذار/مارس 2025‸"),
    ("en", "<a-t><down><enter>", "3 March 2025‸"),
    ("en", "<a-t><c-end><down><down><down><down><down><enter>", "3–7 March 2025‸"),
    ("en", "<a-t>7 mar<enter>", "7 March 2025‸"),
    ("en", "<a-t>2024-12-31<enter>", "31 December 2024‸"),
    ("en", "<a-n><enter>", "the Republic of Arvenia‸"),
    ("en", "<a-n>france<enter>", "the French Republic‸"),
    ("fr", "<a-n>FRA<enter>", "la République française‸"),
    ("en", "<a-n>Франц<enter>", "the French Republic‸"),
    ("en", "<a-n>xar<enter>", "the Republic of Arvenia‸"),
    ("en", "<a-i>74/247<enter>", "A/RES/74/247‸"),
    ("en", "<a-i>shipping<enter>", "EX/MER/3‸"),
    ("en", "<a-i><esc>", "‸"),
    ("en", "<a-n>no such country<enter><esc>", "‸"),
    ("en", "(<a-i>crime<enter>)", "(A/RES/74/247)‸"),
    ("en", "see<a-i>crime<enter>,", "see A/RES/74/247,‸"),
    ("zh", "在<a-t><enter>日", "在2025年3月4日日‸"),
  ]) func inserts(language: String, keys: String, after: String) {
    var desk = Self.editing(language: language)
    desk.press(keys)
    #expect(desk.marked == after)
  }

  @Test func anInsertionIsOneStep() {
    var desk = Self.editing("«")
    desk.press("<end><a-t><enter>")
    #expect(desk.text == "«4 March 2025")
    desk.press("<c-z>")
    #expect(desk.text == "«")
  }

  @Test func pastedWordsNarrowTheList() {
    var desk = Self.editing()
    desk.press("<a-i>")
    desk.tell(.pasted("crime\nmore"))
    #expect(desk.shows("A/RES/74/247") && !desk.shows("▸ EX/MER/3"))
  }
}
