import Diplomacy
import Dossier
import Testing

@testable import Review

@Suite struct CitationsRuleTests {
  static func room(_ body: String, front: String = "date: 2021-04-08") throws -> Room {
    var room = try Room(body, front: front, session: "body: CCPCJ")
    try room.add(document: "A/RES/65/230", of: "2010-12-21")
    try room.add(
      document: "A/RES/74/247", of: "2019-12-27",
      ["PP 1": "Recalling,", "OP 1": "Decides;", "OP 2": "Asks."])
    try room.add(document: "A/RES/75/282", of: "2021-05-26")
    try room.add(document: "A/RES/74/173", of: nil)
    try room.add(document: "S/RES/242 (1967)", of: "1967-11-22")
    try room.add(document: "CCPCJ/26/4", of: "2017-05-26")
    return room
  }

  static func statuses(_ body: String) throws -> [String] {
    try room(body).review().citations.map { $0.symbol + " " + $0.status.rawValue }
  }

  @Test(arguments: [
    ("We recall resolution 65/230.", ["A/RES/65/230 known"]),
    ("We recall resolution 26/4.", ["CCPCJ/26/4 known"]),
    ("We recall resolution 70/1.", ["A/RES/70/1 unknown"]),
    ("We recall resolution 75/282.", ["A/RES/75/282 anachronism"]),
    ("We recall resolution 79/1.", ["A/RES/79/1 anachronism"]),
    ("We recall Security Council resolution 2720 (2023).", ["S/RES/2720 (2023) anachronism"]),
    ("We recall Security Council resolution 242 (1968).", ["S/RES/242 (1968) misdated"]),
    ("We recall resolution A/311197.", ["A/311197 malformed"]),
    ("We recall resolutions 65/230 and 74/247.", ["A/RES/65/230 known", "A/RES/74/247 known"]),
    ("As paragraph 42 of the Declaration says, yes.", []),
    ("Around the clock, 24/7, we work.", []),
  ])
  func `each citation has a status`(body: String, statuses: [String]) throws {
    #expect(try Self.statuses(body) == statuses)
  }

  @Test(arguments: [
    "Yet in 2020, as we recall, the Assembly showed how much it wants a treaty by adopting resolution 74/247, under which a body was set up.",
    "In 2020, the General Assembly adopted resolution 74/247.",
    "The General Assembly adopted resolution 74/247 in 2020.",
    "The General Assembly adopted resolution 74/247 on 26 December 2019.",
    "On 26 December 2019, by its resolution 74/247, the Assembly set up a Committee.",
    "Resolution 74/247 of 27 December 2020 is clear.",
    "Resolution 74/247, adopted by the General Assembly in 2020, is clear.",
    "Resolution 74/247, which was adopted in November 2019, is clear.",
    "Resolution 74/247 was adopted in 2020.",
    "In 2020, resolution 74/247 was adopted by vote.",
    "Adopted on 27 December 2020, resolution 74/247 is clear.",
    "Since the adoption of resolution 74/247 in 2020, much has been done.",
    "The Assembly’s resolution 74/247 (2020) is clear.",
    "We recall the 2020 resolution 74/247.",
    "In 2018 we met, and in 2020 the Assembly noted in resolution 74/247 that crime grows.",
    "By resolution 65/230 of 21 December 2010 and resolution 74/247 of 27 December 2018 we are bound.",
  ])
  func `a date that is not the document's is found`(body: String) throws {
    let statuses = try Self.statuses(body)
    #expect(statuses.last == "A/RES/74/247 misdated", "\(statuses)")
    #expect(statuses.dropLast().allSatisfy { $0.hasSuffix(" known") })
  }

  @Test(arguments: [
    "In 2019, the General Assembly adopted resolution 74/247.",
    "On 27 December 2019, by its resolution 74/247, the Assembly set up a Committee.",
    "Resolution 74/247, adopted on 27 December 2019, is clear.",
    "Resolution 74/247 of December 2019 is clear.",
    "Since 2020, we have worked under resolution 74/247.",
    "In 2020, we began to implement resolution 74/247.",
    "In 2020, in accordance with resolution 74/247, the Committee met.",
    "In 2020, pursuant to resolution 74/247, the Committee met.",
    "In 2021, the Committee established by resolution 74/247 met for the first time.",
    "In 2020, the General Assembly, having adopted resolution 74/247 a year earlier, went on.",
    "In 2020, after adopting resolution 74/247, the Assembly went on.",
    "In 2020, the General Assembly recalled resolution 74/247.",
    "In 2021, the newly adopted resolution 74/247 was put into practice.",
    "The implementation of resolution 74/247 in 2020 was slow.",
    "Resolution 74/247 will be reviewed in 2022.",
    "Resolution 74/247 sets a goal for 2030.",
    "Between 2018 and 2021, resolution 74/247 was adopted and put into practice.",
    "The workplan for 2018–2021, welcomed by resolution 74/247, ends.",
    "Resolutions 65/230 and 74/247 of 21 December 2010 and 27 December 2019, respectively, are clear.",
    "Resolution 65/230 of 21 December 2010 and resolution 74/247 bind us.",
    "In 2010, by resolution 65/230, and later by resolution 74/247, the Assembly acted.",
    "We met in 2020. Resolution 74/247 was our guide.",
    "As early as 2010, when the Assembly met, we warned of what resolution 74/247 tells.",
    "Under resolution 74/173 of 18 December 2018 we met.",
    "In 2020, the measures of resolution 74/247 were adopted by my country.",
    "The report of 2020 on resolution 74/247 is clear.",
    "My country joined in 2020, guided by resolution 74/247.",
  ])
  func `other dates say nothing of a document`(body: String) throws {
    let statuses = try Self.statuses(body)
    #expect(statuses.allSatisfy { $0.hasSuffix(" known") }, "\(statuses)")
  }

  @Test(arguments: [
    ("fr", "La résolution 74/247 du 27 décembre 2020 est claire."),
    ("es", "La resolución 74/247, de 27 de diciembre de 2020, es clara."),
    ("ru", "Резолюция 74/247 Генеральной Ассамблеи от 27 декабря 2020 года ясна."),
    ("zh", "2020年12月27日第74/247号决议很明确。"),
    ("ar", "إن القرار 74/247 المؤرخ 27 كانون الأول/ديسمبر 2020 واضح."),
  ])
  func `dates are read in each language`(language: String, body: String) throws {
    let room = try Self.room(body, front: "date: 2021-04-08\nlanguage: \(language)")
    #expect(try room.review().citations.map(\.status) == [.misdated])
    let right = try Self.room(
      body.replacing("2020", with: "2019"), front: "date: 2021-04-08\nlanguage: \(language)")
    #expect(try right.review().citations.map(\.status) == [.known])
  }

  @Test(arguments: [
    (
      "Resolution 74/247 of 27 December 2020 binds.", "Resolution 74/247 of 27 December 2019 binds."
    ),
    (
      "In 2020, the Assembly adopted resolution 74/247.",
      "In 2019, the Assembly adopted resolution 74/247."
    ),
    ("See decision 79571.", "See decision 79/571."),
    (
      "Resolution 74/247 of 27 **December** 2020 binds.",
      "Resolution 74/247 of 27 **December** 2020 binds."
    ),
  ])
  func `what is safe is mended`(body: String, mended: String) throws {
    #expect(try Self.room(body).mended(by: .citations) == mended)
  }

  @Test func `a paragraph that the document lacks is told where the library has some`() throws {
    let cases = [
      ("Paragraph 2 of resolution 74/247 is clear.", [String]()),
      ("Operative paragraph 5 of resolution 74/247 is clear.", ["Operative paragraph 5"]),
      ("Paragraphs 1 and 2 of resolution 74/247 are clear.", []),
      ("Paragraph 5 of resolution 65/230 is clear.", []),
    ]
    for (body, found) in cases { #expect(try Self.room(body).found(by: .citations) == found) }
  }

  @Test func `a reason silences, and the status stays`() throws {
    let review = try Self.room(
      "<!-- allow citations: as circulated -->\nIn 2020, the Assembly adopted resolution 74/247."
    ).review()
    #expect(review.citations.map(\.status) == [.misdated])
    #expect(
      review.silenced.map(\.finding.rule) == [.citations]
        && review.findings.allSatisfy { $0.rule != .citations })
  }

  @Test func `each finding says what to do`() throws {
    let messages = try Self.room(
      "In 2020, the Assembly adopted resolution 74/247. See resolutions 75/282 and 70/1."
    ).review().findings.filter { $0.rule == .citations }.map(\.message)
    #expect(
      messages == [
        "A/RES/74/247 is of 27 December 2019, not of 2020.",
        "A/RES/75/282 is of 26 May 2021, later than this statement; take it out.",
        "The library does not have A/RES/70/1; look it up, and add it to the documents.",
      ])
  }
}
