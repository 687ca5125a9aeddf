import Dossier
import Testing

@testable import Review

@Suite struct CoverageTests {
  static let reader = ReaderOfTests()

  /// A reader for each test: it may not be used by two threads at once.
  struct ReaderOfTests {
    func verdict(_ point: String, _ paragraph: String, language: String = "en") -> CoverageVerdict {
      let reader = CoverageReader(language: language, names: ["Arvenia"])
      let index = CoverageIndex([CoveragePoint(label: nil, text: point)], reader: reader)
      return index.verdicts(on: reader.read(paragraph))[0]
    }
  }

  static let point = "The mandate of the Group should be renewed for two years."

  @Test(arguments: [
    "We ask that the mandate of the Group be renewed for two years.",
    "Arvenia supports an extension of the Group's mandate by twenty-four months.",
    "We would welcome the renewal of the Group's mandate for another 2 years.",
    "Some delegations ask that the mandate of the Group be renewed for two years. We agree with them.",
    "We agree with those who say that the mandate of the Group should be renewed for two years.",
    "The Group has much to do. In our view, its mandate should be prolonged. Two years are needed.",
    "We cannot agree that the mandate of the Group should not be renewed for two years.",
  ])
  func `the delegation's own claim of all that the point says makes it`(paragraph: String) {
    let verdict = Self.reader.verdict(Self.point, paragraph)
    #expect(verdict.status == .made, "\(verdict.obstacles)")
  }

  @Test(
    arguments: [
      ("The mandate of the Group should not be renewed for two years.", .opposite),
      ("We oppose the renewal of the mandate of the Group for two years.", .opposite),
      ("Should the mandate of the Group be renewed for two years?", .asked),
      (
        "Could the Chair tell us whether the mandate of the Group should be renewed for two years?",
        .asked
      ),
      ("Some argue that the mandate of the Group should be renewed for two years.", .reported),
      (
        "According to the Secretariat, the mandate of the Group should be renewed for two years.",
        .reported
      ),
      (
        "As the Secretariat reports, the mandate of the Group should be renewed for two years.",
        .reported
      ),
      ("The mandate of the Group might be renewed for two years.", .hedged),
      ("We could go along with renewing the mandate of the Group for two years.", .hedged),
      (
        "Provided that it costs nothing, the mandate of the Group should be renewed for two years.",
        .conditional
      ),
      (
        "If it met here, we could agree that the mandate of the Group be renewed for two years.",
        .conditional
      ),
      ("The mandate of the Group should be renewed for four years.", .otherNumber),
      ("The mandate of the Group should be renewed.", .numberMissing),
      ("The mandate of the Group was renewed for two years.", .noDemand),
    ] as [(String, CoverageVerdict.Obstacle)])
  func `another claim only touches it, and it is told why`(
    paragraph: String, obstacle: CoverageVerdict.Obstacle
  ) {
    let verdict = Self.reader.verdict(Self.point, paragraph)
    #expect(verdict.status == .touched && verdict.obstacles.contains(obstacle), "\(verdict)")
    #expect(!verdict.matches(in: paragraph).isEmpty || !verdict.obstacles.isEmpty)
  }

  @Test(arguments: [
    "The Envoy has worked for two years.", "Two years ago, it rained.", "", "…", "“”",
    "We thank the Chair.",
  ])
  func `words about something else are neither`(paragraph: String) {
    #expect(Self.reader.verdict(Self.point, paragraph).status == .missing)
  }

  @Test(arguments: [
    ("All States should report.", "Some States should report.", CoverageVerdict.Obstacle.onlySome),
    (
      "Mines should be cleared before families return.",
      "Families should return before mines are cleared.", .otherOrder
    ),
  ])
  func `quantity and order are part of the claim`(
    point: String, paragraph: String, obstacle: CoverageVerdict.Obstacle
  ) {
    let verdict = Self.reader.verdict(point, paragraph)
    #expect(verdict.status == .touched && verdict.obstacles.contains(obstacle), "\(verdict)")
  }

  @Test(arguments: [
    ("fr", "Le mandat du Groupe est renouvelé.", "Nous renouvelons le mandat du Groupe.", true),
    ("es", "El mandato del Grupo termina.", "Termina hoy el mandato del Grupo.", true),
    ("ru", "Мандат Группы выполнен.", "Мандаты Группы выполнены.", true),
    ("ar", "تمديد ولاية الفريق", "نؤيد تمديد ولاية الفريق.", true),
    ("zh", "延长任期", "我国支持延长任期。", true),
    ("fr", "Le mandat du Groupe est renouvelé.", "La mer est bleue.", false),
  ])
  func `other languages have stems`(
    language: String, point: String, paragraph: String, isMade: Bool
  ) {
    let verdict = Self.reader.verdict(point, paragraph, language: language)
    #expect((verdict.status == .made) == isMade, "\(verdict)")
  }

  @Test func `a label that claims counts, one that only names does not`() {
    let reader = CoverageReader(language: "en")
    let index = CoverageIndex(
      [
        CoveragePoint(label: "No duplication", text: "Two bodies would do the same work twice."),
        CoveragePoint(label: "Small States", text: "They cannot follow ten meetings."),
        CoveragePoint(label: "Thanks", text: "To the Secretariat."),
      ], reader: reader)
    let verdicts = index.verdicts(
      on: reader.read("We should avoid duplication of work. Small States have their own way."))
    #expect(verdicts.map(\.status) == [.made, .missing, .missing])
    let thanks = index.verdicts(on: reader.read("We thank the Secretariat."))
    #expect(thanks[2].status == .made)
  }

  /// Any text is read, and every place lies within it.
  @Test(arguments: [
    "\u{0}\u{1F600}", "'''n't n't", "a'b'c", "1/2/3/4/", "1.2.3.4%%", "-----", "co-co-co-",
    "نص عربي، ونص", "混合 text 文字", String(repeating: "not ", count: 2_000),
    String(repeating: "mandate ", count: 3_000) + "?", String(repeating: "We oppose. ", count: 500),
    String(repeating: "9", count: 500), String(repeating: "hundred thousand ", count: 300),
    String(repeating: "é", count: 5_000), "if if if if, if, if",
  ])
  func `hostile text is no trouble`(text: String) {
    for language in ["en", "fr", "zh", "xx"] {
      let verdict = Self.reader.verdict(Self.point, text, language: language)
      #expect(verdict.matched.allSatisfy { $0.place.upperBound <= text.utf8.count })
      #expect(Self.reader.verdict(text, Self.point, language: language).score <= 1)
    }
  }
}
