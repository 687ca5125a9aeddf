extension Diagnostic {
  /// The stable name that scripts and readers know the problem by.
  public var code: String { kind.code }
}

extension Diagnostic.Kind {
  /// In kebab case; never changed once it was published.
  public var code: String {
    switch self {
    case .unreadable: "unreadable"
    case .notARegularFile: "not-a-regular-file"
    case .tooLarge: "too-large"
    case .invalidText: "invalid-utf-8"
    case .hiddenCharacter: "hidden-character"
    case .frontMatterMissing: "front-matter-missing"
    case .frontMatterUnclosed: "front-matter-unclosed"
    case .frontMatterDoubled: "front-matter-doubled"
    case .frontMatterBroken: "front-matter-broken"
    case .frontMatterTabs: "front-matter-tabs"
    case .frontMatterTooDeep: "front-matter-too-deep"
    case .frontMatterTooLarge: "front-matter-too-large"
    case .frontMatterAliases: "front-matter-aliases"
    case .frontMatterNotKeys: "front-matter-not-keys"
    case .duplicateKey: "duplicate-key"
    case .unknownKey: "unknown-key"
    case .missingKey: "missing-key"
    case .wrongShape: "wrong-shape"
    case .repeatedValue: "repeated-value"
    case .emptyValue: "empty-value"
    case .unknownValue: "unknown-value"
    case .noSuchDay: "no-such-day"
    case .notADate: "not-a-date"
    case .datesReversed: "dates-reversed"
    case .notADuration: "not-a-duration"
    case .notANumber: "not-a-number"
    case .notACode: "not-a-code"
    case .notALanguage: "not-a-language"
    case .nearlyKnownHeading: "nearly-known-heading"
    case .sectionWithoutPoints: "section-without-points"
    case .watchWithoutPhrases: "watch-without-phrases"
    case .unknownPoint: "unknown-point"
    case .quoteWithoutSource: "quote-without-source"
    case .allowWithoutReason: "allow-without-reason"
    case .redLineAllowed: "red-line-allowed"
    case .commentUnclosed: "comment-unclosed"
    case .fileNameNotADay: "file-name-not-a-day"
    case .impossibleTime: "impossible-time"
    case .timesReversed: "times-reversed"
    case .entryWithoutDelegation: "entry-without-delegation"
    case .entryNotUnderstood: "entry-not-understood"
    case .settingsMissing: "settings-missing"
    case .outsideSession: "outside-session"
    case .unknownQuestion: "unknown-question"
    case .unknownDelegation: "unknown-delegation"
    case .unknownDocument: "unknown-document"
    case .unknownItem: "unknown-item"
    case .itemsOutsideSession: "items-outside-session"
    case .secondPosition: "second-position"
    case .sameReference: "same-reference"
    }
  }
}
