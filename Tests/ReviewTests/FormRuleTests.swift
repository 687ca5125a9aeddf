import Dossier
import Testing

@testable import Review

@Suite struct SalutationRuleTests {
  /// Body, session, and what is found.
  @Test(arguments: [
    ("Madam Chair,\n\nWe agree.", "chair: Madam Chair", []),
    ("Mr. Chair,\n\nWe agree.", "chair: Madam Chair", ["Mr. Chair"]),
    ("Mr. Chair, we agree.\n\nMr. President,\n\nMore.", "chair: Mr. Chair", ["Mr. President"]),
    ("Distinguished Madam Chair, Excellencies,\n\nYes.", "chair: Madam Chair", []),
    ("Mr. Secretary-General,\n\nMadam Chair,\n\nYes.", "chair: Madam Chair", []),
    ("Thank you, Mr. Chair. We agree.\n\nYes.", "chair: Madam Chair", ["Mr. Chair"]),
    ("We agree.", "chair: Madam Chair", ["-"]), ("We agree.", "", ["-"]),
    ("Mr. President,\n\nWe agree.", "", []),
    ("We agree with what the Chair, Mr. Kim, said.", "chair: Madam Chair", ["-"]),
    ("[Wait.]", "chair: Madam Chair", []), ("", "chair: Madam Chair", []),
  ])
  func `the chair is addressed in the session's form`(
    body: String, session: String, found: [String]
  ) throws {
    #expect(try Room(body, session: session).found(by: .salutation) == found)
  }

  @Test func `each language has its form`() throws {
    let french = try Room(
      "Monsieur le Président,\n\nOui.", front: "language: fr", session: "chair: Madam Chair")
    #expect(try french.found(by: .salutation).isEmpty)
    let both = try Room(
      "Monsieur le Président,\n\nOui.", front: "language: fr",
      session: "chair: {en: Madam Chair, fr: Madame la Présidente}")
    #expect(try both.mended(by: .salutation) == "Madame la Présidente,\n\nOui.")
  }

  @Test func `it can be mended`() throws {
    let room = try Room("We agree.\n\nI thank you.", session: "chair: Madam Chair")
    #expect(try room.mended(by: .salutation) == "Madam Chair,\n\nWe agree.\n\nI thank you.")
    let other = try Room("Mr. Chair,\n\nYes.", session: "chair: Madam Chair")
    #expect(try other.mended(by: .salutation) == "Madam Chair,\n\nYes.")
    let spanish = try Room("Estamos de acuerdo.", front: "language: es")
    #expect(try spanish.mended(by: .salutation) == "Señor Presidente:\n\nEstamos de acuerdo.")
  }
}

@Suite struct ClosingRuleTests {
  @Test(arguments: [
    ("Yes.\n\nI thank you, Madam Chair.", []), ("Yes. Thank you.", []),
    ("Yes.\n\nI thank you, Mr. Chair.", ["Mr. Chair"]), ("Madam Chair,\n\nYes.", ["-"]),
    ("Yes.\n\nThank you, Madam Chair.\n\n[Sit down.]", []), ("", []),
  ])
  func `the chair is thanked`(body: String, found: [String]) throws {
    #expect(try Room(body, session: "chair: Madam Chair").found(by: .closing) == found)
  }

  @Test func `it can be mended`() throws {
    let room = try Room("Madam Chair,\n\nYes.", session: "chair: Madam Chair")
    #expect(try room.mended(by: .closing) == "Madam Chair,\n\nYes.\n\nThank you, Madam Chair.")
  }
}

@Suite struct AlignmentRuleTests {
  static let front = "aligned-with: {G77: IRQ}"

  @Test(arguments: [
    (
      "My delegation aligns itself with the statement delivered by Iraq on behalf of the Group of 77 "
        + "and China.", []
    ),
    ("We associate ourselves with the statement made by Iraq on behalf of G77 and China.", []),
    ("We agree.", ["-"]),
    (
      "We support the statement made by Iraq on behalf of the Group of 77 and China.",
      ["We support the statement made by Iraq on behalf of the Group of 77 and China."]
    ),
    (
      "We align ourselves with the statement of the Group of 77 and China.",
      ["We align ourselves with the statement of the Group of 77 and China."]
    ),
    (
      "We align ourselves with the statement of Iraq for the G77. And we align ourselves with the "
        + "statement of the G77.",
      ["And we align ourselves with the statement of the G77."]
    ),
    ("", []),
  ])
  func `said once, in the right words`(body: String, found: [String]) throws {
    #expect(try Room(body, front: Self.front).found(by: .alignment) == found)
  }

  @Test(arguments: [
    (
      "fr",
      "Ma délégation s’associe à la déclaration prononcée par l'Iraq au nom du Groupe des 77 et de la Chine."
    ),
    (
      "es",
      "Mi delegación se suma a la declaración formulada por el Iraq en nombre del Grupo de los 77 y China."
    ),
    ("zh", "中国代表团赞同伊拉克代表77国集团所作的发言。"),
  ])
  func `in other languages`(language: String, body: String) throws {
    let room = try Room(body, front: "language: \(language)\n\(Self.front)")
    #expect(try room.found(by: .alignment).isEmpty)
  }

  @Test func `a group is spoken for by name`() throws {
    let front = "role: group\non-behalf-of: G77"
    #expect(try Room("We agree.", front: front).found(by: .alignment) == ["-"])
    let body = "I speak on behalf of the Group of 77 and China."
    #expect(try Room(body, front: front).found(by: .alignment).isEmpty)
  }

  @Test func `the usual words are told, and can be written`() throws {
    let finding = try #require(
      try Room("Yes.", front: Self.front).review().form.last {
        $0.rule == .alignment
      })
    #expect(
      finding.message.hasSuffix(
        "say that the delegation “aligns itself with the statement delivered by Iraq on behalf of the "
          + "Group of 77 and China”."))
    let words = finding.fix.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(
      words == [
        "My delegation aligns itself with the statement delivered by Iraq on behalf of the Group of "
          + "77 and China.\n\n"
      ])
    #expect(try Room(words.joined() + "Yes.", front: Self.front).found(by: .alignment).isEmpty)
  }

  @Test func `nobody asks without a group`() throws {
    #expect(try Room("We agree.").found(by: .alignment).isEmpty)
  }
}

@Suite struct LongSentenceRuleTests {
  static func sentence(_ words: Int) -> String {
    "W" + String(repeating: "ord w", count: words - 1) + "ord."
  }

  @Test func `beyond forty words`() throws {
    let body = Self.sentence(40) + " " + Self.sentence(41)
    #expect(try Room(body).found(by: .longSentence) == [Self.sentence(41)])
    #expect(
      try Room(Self.sentence(80)).review().findings.contains {
        $0.kind == .longSentence(words: 80, limit: 40)
      })
    let chinese = String(repeating: "我", count: 70) + "。" + String(repeating: "们", count: 71) + "。"
    #expect(try Room(chinese, front: "language: zh").found(by: .longSentence).count == 1)
  }

  @Test func `a number is one word`() throws {
    let body = Self.sentence(39).dropLast() + " A/RES/74/247."
    #expect(try Room(String(body)).found(by: .longSentence).isEmpty)
  }
}

@Suite struct ReferenceOrderRuleTests {
  @Test(arguments: [
    (
      "The Assembly was clear: “noise may disturb marine life” (EX/MER/2023/7, OP 2).",
      ["“noise may disturb marine life” (EX/MER/2023/7"]
    ),
    (
      "“Noise may disturb marine life”, as resolution 74/247 says.",
      ["“Noise may disturb marine life”, as resolution 74/247"]
    ),
    ("As resolution 74/247 says, “noise may disturb marine life”.", []),
    ("By 74/247 we mean a lot. “Noise may disturb marine life.” Then came resolution 75/282.", []),
    ("They call it “the paper” in paragraph 4.", []),
    ("“One” and resolution 74/247 and “noise may disturb marine life”.", []),
    ("“An open quotation, resolution 74/247", []),
    (
      "«Le bruit peut troubler la vie marine» (résolution 74/247)",
      ["«Le bruit peut troubler la vie marine» (résolution 74/247"]
    ),
  ])
  func `the reference comes first`(body: String, found: [String]) throws {
    #expect(try Room(body).found(by: .referenceAfterQuotation) == found)
  }
}

@Suite struct PageRuleTests {
  @Test(arguments: [
    ("See page 12 of the report.", ["page 12"]), ("(A/46/1, p. 20)", ["p. 20"]),
    ("on pages 3 and 4, pp.5–6", ["pages 3", "pp.5"]), ("Turn the page. 12 States agree.", []),
    ("a new page in 2021", []), ("the top 20, shop. 3", []), ("见第5页。", ["第5页"]),
    ("в докладе на стр. 7", ["стр. 7"]), ("página 9", ["página 9"]), ("paragraph 12", []),
    ("homepage 12", []), ("", []),
  ])
  func `paragraphs are cited, not pages`(body: String, found: [String]) throws {
    #expect(try Room(body).found(by: .pageCited) == found)
  }
}
