import Dossier
import Testing

@Suite struct MessageTests {
  static let kinds: [Diagnostic.Kind] = [
    .unreadable(reason: "Permission denied"), .notARegularFile, .tooLarge(bytes: 9, limit: 8),
    .invalidText(bytes: 1), .invalidText(bytes: 2), .hiddenCharacter(0x202E),
    .frontMatterMissing(keys: ["number", "title"]), .frontMatterUnclosed, .frontMatterDoubled,
    .frontMatterBroken(problem: "found a tab", instead: nil), .frontMatterTabs,
    .frontMatterTooDeep(limit: 24),
    .frontMatterTooLarge(limit: 9), .frontMatterAliases(limit: 16), .frontMatterNotKeys,
    .duplicateKey("title"), .unknownKey("titel", nearest: "title"), .missingKey("title"),
    .wrongShape(key: "title", expected: .text, found: .list), .emptyValue(key: "title"),
    .repeatedValue(key: "members", value: "AUT"),
    .unknownValue(key: "paper", value: "A5", allowed: ["A4", "Letter"], nearest: "A4"),
    .noSuchDay("2021-02-30"), .notADate(key: "as-of", value: "spring"),
    .datesReversed("2021-04-08/2021-04-06"), .notADuration(key: "limit", value: "3"),
    .notANumber(key: "pace", value: "fast"), .notACode("irn", likely: "IRN"),
    .notALanguage("english"), .nearlyKnownHeading("Red line:", known: "Red line"),
    .sectionWithoutPoints("Must say"), .watchWithoutPhrases, .unknownPoint("x", nearest: nil),
    .quoteWithoutSource, .allowWithoutReason(rule: "names"), .redLineAllowed, .commentUnclosed,
    .fileNameNotADay("monday"), .impossibleTime("25:00"), .timesReversed,
    .entryWithoutDelegation, .entryNotUnderstood("says"), .settingsMissing,
    .outsideSession(.item), .outsideSession(.position), .unknownQuestion("x", nearest: nil),
    .unknownDelegation("QQ", nearest: nil), .unknownDocument("A/1", nearest: nil),
    .unknownItem("7", nearest: nil), .itemsOutsideSession, .secondPosition("IRN"),
    .sameReference("ieg/2"),
  ]

  @Test(arguments: kinds)
  func aMessageIsOneSentence(kind: Diagnostic.Kind) {
    let message = kind.message
    #expect(message.hasSuffix(".") && !message.hasSuffix(".."))
    #expect(message.first?.isUppercase == true || message.first == "\"" || message.first == "2")
    #expect(!message.contains("\n") && !message.contains("  "))
    #expect(message.count <= 160)
    let isKebab = kind.code.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber }
    #expect(isKebab)
  }

  @Test func everyKindHasItsOwnCode() {
    let messages = Set(Self.kinds.map(\.message))
    #expect(messages.count == Self.kinds.count)
    // Two samples each of bytes and of strays.
    #expect(Set(Self.kinds.map(\.code)).count == Self.kinds.count - 2)
  }

  @Test func theGraverComesFirst() {
    #expect([Severity.note, .error, .warning].sorted() == [.error, .warning, .note])
  }
}
