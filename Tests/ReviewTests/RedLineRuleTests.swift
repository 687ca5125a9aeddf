import Dossier
import Testing

@testable import Review

@Suite struct RedLineRuleTests {
  enum Outcome {
    case alarm
    case noted
    case neither
  }

  static let lines: [(watch: [String], label: String?, text: String)] = [
    (
      ["renew the mandate", "extension of the mandate", "a new mandate for the Expert Group"],
      "No renewal", "No word that accepts a further mandate for the Expert Group, in whatever form."
    ),
    (
      ["both bodies in parallel", "alongside the Ad Hoc Committee"], "Not both at once",
      "No budget that carries the Expert Group beside the Ad Hoc Committee."
    ),
    (
      ["speed limit on the high seas", "maximum speed", "compulsory slow steaming"],
      "A speed limit on the high seas", "Not as an article, an annex or a review clause."
    ),
    (["moratorium on surveys", "all year round"], "No ban in disguise", "A closed season."),
  ]

  static func outcomes(_ text: String) -> [(line: Int, outcome: Outcome, text: String)] {
    let reader = CoverageReader(language: "en", names: ["Arvenia"])
    let index = RedLineIndex(lines, reader: reader)
    return index.mentions(in: reader.read(text)).map { mention in
      (
        mention.line, mention.isRejected ? .noted : .alarm,
        String(decoding: Array(text.utf8)[mention.place], as: UTF8.self)
      )
    }
  }

  @Test(arguments: [
    ("We propose to renew the mandate for two years.", "renew the mandate"),
    ("My delegation could live with the mandate being renewed.", "mandate being renewed"),
    ("Renewal of the Group's mandate would be a wise step.", "Renewal of the Group's mandate"),
    (
      "An extension, however short, of the mandate is welcome.",
      "extension, however short, of the mandate"
    ),
    (
      "The mandate of the Expert Group should be extended; an extension of the mandate costs little.",
      "extension of the mandate"
    ),
    (
      "Why should the Group not be given a new mandate for the Expert Group's work?",
      "new mandate for the Expert Group"
    ),
    ("We would welcome a limit to speed on the high seas.", "limit to speed on the high seas"),
    ("Maximum speeds could be agreed.", "Maximum speeds"),
    ("Arvenia supports a moratorium on surveys.", "moratorium on surveys"),
    ("We do not oppose a speed limit on the high seas.", "speed limit on the high seas"),
    ("Nothing speaks against a maximum speed.", "maximum speed"),
    ("Some delegations propose a speed limit on the high seas.", "speed limit on the high seas"),
  ])
  func `what the mandate forbids raises an alarm`(text: String, words: String) {
    let outcomes = Self.outcomes(text)
    #expect(outcomes.count == 1 && outcomes.first?.outcome == .alarm)
    #expect(outcomes.first?.text == words)
  }

  @Test(arguments: [
    "There is no need to renew the mandate.",
    "There is no need for renewal of the IEG's mandate since the General Assembly has decided.",
    "We are against an extension of the mandate.",
    "My delegation cannot support an extension of the mandate.",
    "Hence renewal of the mandate could not be an option.",
    "The mandate need not be renewed.",
    "Some have asked for an extension of the mandate. My delegation is unable to support it.",
    "A speed limit on the high seas is unacceptable to my delegation.",
    "A speed limit on the high seas has been proposed, which Arvenia cannot accept.",
    "We reject any maximum speed.",
    "Some delegations propose a maximum speed. That is a line which we will not cross.",
    "Arvenia does not accept a speed limit on the high seas.",
    "While others call for a moratorium on surveys, we do not.",
    "We would oppose a moratorium on surveys.",
    "A moratorium on surveys would be a mistake.",
    "Instead of an extension of the mandate, let us support the Committee.",
  ])
  func `what the delegation rejects is noted`(text: String) {
    let outcomes = Self.outcomes(text)
    #expect(outcomes.count == 1 && outcomes.allSatisfy { $0.outcome == .noted }, "\(outcomes)")
  }

  @Test(arguments: [
    "The mandate of the Special Envoy ends this summer.",
    "With renewed energy, the Committee will carry out its mandate.",
    "We renew our thanks; the mandate was clear.",
    "Ships sail the high seas at great speed, and there is no limit to their number.",
    "All year, the round table has met.",
    "The bodies of water lie parallel to each other.",
    "The Committee has worked hard.",
    "", "…", "-",
  ])
  func `other things raise nothing`(text: String) {
    #expect(Self.outcomes(text).isEmpty)
  }

  @Test func `other languages are found by their stems, Chinese by its characters`() {
    let cases: [(String, String, String, Bool)] = [
      ("fr", "renouveler le mandat", "Nous proposons que le mandat soit renouvelé.", true),
      ("es", "prórroga del mandato", "Las prórrogas del mandato son útiles.", true),
      ("ru", "продление мандата", "Мы предлагаем продлить мандат: о продлении мандата.", true),
      ("ar", "تمديد الولاية", "نقترح تمديد الولاية.", true),
      ("zh", "延长任期", "我们建议延长任期。", true),
      ("zh", "延长任期", "任期很长，不需延。", false),
      ("xx", "mandate", "The mandate.", true),
    ]
    for (language, watch, text, isFound) in cases {
      let reader = CoverageReader(language: language)
      let index = RedLineIndex([([watch], "…", "")], reader: reader)
      #expect(index.mentions(in: reader.read(text)).isEmpty != isFound, "\(language) \(text)")
    }
  }
}
