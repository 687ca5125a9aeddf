import Dossier
import Testing

@testable import Review

@Suite struct QuotationsRuleTests {
  static func room(_ body: String, front: String = "") throws -> Room {
    var room = try Room(body, front: front)
    try room.add(
      document: "EX/MER/2023/7", of: "2023-11-30",
      [
        "OP 2":
          "Notes with concern that noise from human activity may gravely disturb marine life far "
          + "from its source;",
        "OP 3":
          "Requests the Conference to consider limits for sources of noise, and the form that such "
          + "limits should take;",
        "OP 4": "提请各国交流港口和船厂的经验；",
      ])
    try room.add(document: "EX/MER/2024/1", of: "2024")
    try room.add(
      agreed: "new ships from the day of entry into force", from: "EX/MER/2025/3, Para. 9")
    return room
  }

  static func outcomes(_ body: String) throws -> [String] {
    try room(body).review().quotations.map { ($0.source ?? "-") + " " + $0.status.rawValue }
  }

  @Test(arguments: [
    ("Resolution EX/MER/2023/7 says that noise “may gravely disturb marine life”.", "#OP2 exact"),
    (
      "EX/MER/2023/7, OP 2: “noise from human activity may gravely disturb marine life”",
      "#OP2 exact"
    ),
    ("Paragraph 2 of EX/MER/2023/7 says: “May gravely disturb marine life.”", "#OP2 exact"),
    ("“May gravely disturb marine life”, says EX/MER/2023/7.", "#OP2 exact"),
    ("It “may gravely disturb marine life” (EX/MER/2023/7, OP 2).", "#OP2 exact"),
    (
      "We recall EX/MER/2023/7. Its paragraph 2 notes that it “may gravely disturb marine life”.",
      "#OP2 exact"
    ),
    ("EX/MER/2023/7 has «noise from human activity may gravely disturb».", "#OP2 exact"),
    ("EX/MER/2023/7 has „noise from human activity may gravely disturb“.", "#OP2 exact"),
    ("EX/MER/2023/7 has \"noise from human activity may gravely disturb\".", "#OP2 exact"),
    ("EX/MER/2023/7 has “noise … may gravely disturb … its source”.", "#OP2 exact"),
    ("EX/MER/2023/7 has “noise [...] may gravely disturb”.", "#OP2 exact"),
    ("EX/MER/2023/7 has “noise from [ships] may gravely disturb”.", "#OP2 exact"),
    ("EX/MER/2023/7 has “[n]oise from human activity may gravely disturb”.", "#OP2 exact"),
    ("EX/MER/2023/7 has “*noise* from human activity **may** gravely disturb”.", "#OP2 exact"),
    ("EX/MER/2023/7 asks for “limits”.", "#OP3 exact"),
    (
      "EX/MER/2023/7 has “noise from human activity may seriously disturb marine life”.",
      "#OP2 altered"
    ),
    ("EX/MER/2023/7 has “noise may gravely disturb marine life”.", "#OP2 altered"),
    ("EX/MER/2023/7, OP 3, has “noise from human activity may gravely disturb”.", "#OP2 altered"),
    ("EX/MER/2023/7 says “the whales shall sing all night for us”.", " unknown"),
    ("EX/MER/2023/7 提请 “各国交流港口和船厂的经验”。", "#OP4 exact"),
    ("EX/MER/2023/7 提请 “各国分享港口和船厂的经验”。", "#OP4 altered"),
    (
      "We follow EX/MER/2023/7.\n\n> noise from human activity may gravely disturb marine life",
      "#OP2 exact"
    ),
    (
      "We follow it.\n\n> noise from human activity may gravely\n> harm marine life\n> — EX/MER/2023/7, OP 2",
      "#OP2 altered"
    ),
  ])
  func `is compared with the paragraph that is cited`(body: String, outcome: String) throws {
    #expect(try Self.outcomes(body) == ["EX/MER/2023/7" + outcome])
  }

  @Test(arguments: [
    ("EX/MER/2023/7 has ‘noise from human activity may gravely disturb’.", ["#OP2 exact"]),
    ("EX/MER/2023/7 has ‘noise from human activity may badly disturb’.", ["#OP2 altered"]),
    (
      "EX/MER/2023/7 says: “human activity may gravely disturb\n\n“consider limits for sources”.",
      ["#OP2 exact", "#OP3 exact"]
    ),
    (
      "EX/MER/2023/7, OP 2, says: “human activity may gravely disturb\n\n“consider limits for "
        + "sources\n\n“and the form that such bounds should take”.",
      ["#OP2 exact", "#OP3 exact", "#OP3 altered"]
    ),
    (
      "We follow EX/MER/2023/7.\n\n> noise from human activity may gravely disturb\n>\n"
        + "> consider limits for sources of sound",
      ["#OP2 exact", "#OP3 altered"]
    ),
  ])
  func `is read in single marks and over several paragraphs`(
    body: String, outcomes: [String]
  ) throws {
    #expect(try Self.outcomes(body) == outcomes.map { "EX/MER/2023/7" + $0 })
  }

  @Test(arguments: [
    (
      "Paragraph 9 of EX/MER/2025/3 speaks of “new ships from the day of entry into force”.",
      ["EX/MER/2025/3#PARA9 exact"]
    ),
    ("We say again: “new ships from the day of entry into force”.", ["EX/MER/2025/3#PARA9 exact"]),
    ("EX/MER/2024/1 says that “all ports are to be built anew”.", ["EX/MER/2024/1 unknown"]),
    ("A/RES/70/1 says that “no one will be left behind”.", ["A/RES/70/1 unknown"]),
    ("The so-called “quiet ports” of EX/MER/2023/7 are loud.", []),
    ("Some call it “a sea without any noise at all”.", []),
    ("EX/MER/2024/1, entitled “Quiet ports for all of us”, is clear.", []),
    ("EX/MER/2024/1 says “nothing is closed", []),
    ("“”", []),
  ])
  func `what the library lacks is not known`(body: String, outcomes: [String]) throws {
    #expect(try Self.outcomes(body) == outcomes)
  }

  @Test func `differences are told word by word`() throws {
    let review = try Self.room(
      "EX/MER/2023/7 has “noise from all human activity may seriously disturb life far from it”."
    ).review()
    #expect(
      review.quotations.first?.differences == [
        .init(said: "all", source: ""), .init(said: "seriously", source: "gravely"),
        .init(said: "", source: "marine"), .init(said: "it", source: "its"),
      ])
    let finding = try #require(review.findings.first { $0.rule == .quotations })
    #expect(
      finding.message
        == "EX/MER/2023/7, OP 2 says it otherwise: “all” is put in, “gravely”, not “seriously”, "
        + "“marine” is left out …; quote to the letter.")
  }

  @Test func `an altered quotation is mended`() throws {
    let room = try Self.room(
      "EX/MER/2023/7 has “noise from all human activity may seriously disturb life far from its”.")
    #expect(
      try room.mended(by: .quotations)
        == "EX/MER/2023/7 has “noise from human activity may gravely disturb marine life far from its”."
    )
    let marked =
      "EX/MER/2023/7 has “noise from human *activity* may seriously disturb marine life”."
    #expect(try Self.room(marked).mended(by: .quotations) == marked)
  }

  @Test func `a number that is wrong is told`() throws {
    let review = try Self.room(
      "EX/MER/2023/7, OP 3, has “noise from human activity may gravely disturb”."
    ).review()
    #expect(
      review.findings.first { $0.rule == .quotations }?.message
        == "These words stand in EX/MER/2023/7, OP 2, not in EX/MER/2023/7, OP 3; correct the number."
    )
  }

  @Test(arguments: [
    String(repeating: "“a b c d” ", count: 400),
    "“" + String(repeating: "noise ", count: 4_000) + "”",
    "“[[[[]]]” “…” “[” “]” “[t]” “''”", "“\u{0}\u{301}” «”»",
  ])
  func `any text is no trouble`(words: String) throws {
    let room = try Self.room("EX/MER/2023/7 says \(words)")
    for finding in try room.review().findings {
      #expect(finding.range.upperBound <= room.text.utf8.count)
    }
  }
}
