import Dossier
import Testing

@Suite struct MessageTests {
  static let kinds: [Diagnostic.Kind] = [
    .unreadable(reason: "Permission denied"), .unreadableFolder(reason: "Permission denied"),
    .notARegularFile("a pipe"), .tooLarge(bytes: 9, limit: 8), .danglingLink, .linkLoop,
    .linkOutOfLibrary("/etc"), .secondName("a.md"), .emptyFile, .utf16,
    .invalidText(bytes: 1), .invalidText(bytes: 2), .hiddenCharacter(0x202E, count: 1),
    .hiddenCharacter(0, count: 2), .frontMatterUnopened,
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
    .entryWithoutDelegation, .entryNotUnderstood("says"), .entryOutsideList, .settingsMissing,
    .outsideSession(.item), .outsideSession(.position), .unknownQuestion("x", nearest: nil),
    .unknownDelegation("QQ", nearest: nil), .unknownDocument("A/1", nearest: nil),
    .unknownItem("7", nearest: nil), .itemsOutsideSession, .secondPosition("IRN"),
    .sameReference("ieg/2"), .notAnItemNumber("—"), .notAnID("a b", likely: "a-b"),
    .fileNameDiffers(name: "IRN", code: "IRQ"), .unknownRule("x", nearest: nil),
    .headingNotRead("# Red lines", instead: "## Red lines"),
    .sectionElsewhere("Red lines", kind: .item), .repeatedSection("Must say"),
    .repeatedPoint(label: "A", id: "a-2"), .nearlyKnownKey("sorce", known: "source"),
    .keyElsewhere(key: "watch", section: "Red lines"), .allowWithoutRule,
    .ifTimeAlone, .ifTimeNotUnderstood("[if time 0]"), .notAGroup("FRA"),
    .unknownParagraph("OP 3", document: "A/RES/74/247"), .itemsMissing,
    .circularReference(["A", "B", "A"]),
  ]

  @Test(arguments: kinds)
  func aMessageIsOneSentence(kind: Diagnostic.Kind) {
    let message = kind.message
    #expect(message.hasSuffix(".") && !message.hasSuffix(".."))
    #expect(message.first?.isUppercase == true || message.first == "\"" || message.first == "2")
    #expect(!message.contains("\n") && !message.contains("  "))
    #expect(message.count <= 160)
    let isKebab = kind.code.rawValue.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber }
    #expect(isKebab)
  }

  @Test func everyKindHasItsOwnCodeAndEveryCodeAKind() {
    let messages = Set(Self.kinds.map(\.message))
    #expect(messages.count == Self.kinds.count)
    #expect(Set(Self.kinds.map(\.code)) == Set(Diagnostic.Code.allCases))
    // Two samples each of bytes, of hidden characters and of strays.
    #expect(Set(Self.kinds.map(\.code)).count == Self.kinds.count - 3)
  }

  @Test func theGraverComesFirst() {
    #expect([Severity.note, .error, .warning].sorted() == [.error, .warning, .note])
  }
}
