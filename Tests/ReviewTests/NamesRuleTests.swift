import Dossier
import Testing

@testable import Review

@Suite struct NamesRuleTests {
  /// A text, and the text with all names mended; the same where nothing is to be mended.
  @Test(
    arguments: [
      ("We thank South Korea and Turkey.", "We thank the Republic of Korea and Türkiye."),
      ("South Korea said so.", "The Republic of Korea said so."),
      ("Turkey’s draft, South Korea's view.", "Türkiye’s draft, the Republic of Korea's view."),
      ("The Ivory Coast spoke.", "Côte d'Ivoire spoke."),
      ("We met in the Vatican.", "We met in the Holy See."),
      ("As the Republic of Turkey agreed", "As the Republic of Türkiye agreed"),
      ("As the Republic of Venezuela", "As the Bolivarian Republic of Venezuela"),
      ("The South Korean and Turkish experts had turkey.", nil),
      ("They said “South Korea” and \"Turkey\".", nil),
      ("North and South Korea", nil), ("the Salvador Declaration", nil),
      ("the Republic of Korea and Türkiye", nil),
      ("The Islamic Republic of Iran is here. Iran will vote.", nil),
      ("Russia will vote.", "The Russian Federation will vote."),
      ("A **Turkey** of <!-- Turkey --> ours", "A **Türkiye** of <!-- Turkey --> ours"),
    ] as [(String, String?)])
  func `writes the names of the United Nations`(text: String, mended: String?) throws {
    let room = try Room(text)
    #expect(try room.mended(by: .names) == mended ?? text)
    #expect(try room.found(by: .names).isEmpty == (mended == nil))
  }

  @Test(
    arguments: [
      ("fr", "Nous remercions la Corée du Sud.", "Nous remercions la République de Corée."),
      (
        "fr", "au nom de l’Iran et du Laos",
        "au nom de la République islamique d'Iran et de la République démocratique populaire lao"
      ),
      ("fr", "en Turquie", "en Türkiye"), ("fr", "les experts turcs", nil),
      ("es", "a Corea del Sur", "a la República de Corea"), ("es", "Turquía votó", "Türkiye votó"),
      ("zh", "我们感谢韩国。", "我们感谢大韩民国。"), ("ru", "Южная Корея", nil),
      ("ar", "كوريا الجنوبية", "جمهورية كوريا"), ("sw", "Turkey", nil),
    ] as [(String, String, String?)])
  func `in the language that is spoken`(
    language: String, text: String, mended: String?
  ) throws {
    let room = try Room(text, front: "language: \(language)")
    #expect(try room.mended(by: .names) == mended ?? text)
  }

  @Test func `in Russian the name is told and not mended`() throws {
    let room = try Room("Южная Корея", front: "language: ru")
    #expect(try room.found(by: .names) == ["Южная Корея"])
  }

  @Test func `the formal name at first mention where the session asks for it`() throws {
    let body = "In Arvenia and France. In Arvenia again, and in France; South Korea too."
    let first = try Room(body, session: "formal-names: first-mention")
    #expect(
      try first.mended(by: .names)
        == "In the Republic of Arvenia and the French Republic. In Arvenia again, and in France; "
        + "the Republic of Korea too.")
    let always = try Room("Arvenia, Arvenia", session: "formal-names: always")
    #expect(
      try always.mended(by: .names) == "The Republic of Arvenia, the Republic of Arvenia")
    #expect(try Room(body).found(by: .names) == ["South Korea"])
    let named = try Room(
      "For the Republic of Arvenia: Arvenia agrees.", session: "formal-names: first-mention")
    #expect(try named.found(by: .names).isEmpty)
  }

  @Test func `names and their places are told`() throws {
    let review = try Room("Mr. Chair,\n\nWe met in Turkey.").review()
    let name = try #require(review.names.first)
    #expect(name.kind == .name("Turkey", suggestion: "Türkiye"))
    #expect(name.paragraph == 1 && name.severity == .warning)
    #expect(name.message == "The United Nations does not write “Turkey”; write “Türkiye”.")
  }
}
