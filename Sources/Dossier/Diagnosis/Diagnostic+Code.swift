extension Diagnostic {
  /// The stable name that scripts and readers know the problem by.
  public var code: String { kind.code.rawValue }

  /// The stable names of all problems, in kebab case; never changed once they were published.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    // The file
    case unreadable
    case unreadableFolder = "unreadable-folder"
    case notARegularFile = "not-a-regular-file"
    case tooLarge = "too-large"
    case danglingLink = "dangling-link"
    case linkLoop = "link-loop"
    case linkOutOfLibrary = "link-out-of-library"
    case secondName = "second-name"
    case emptyFile = "empty-file"
    case utf16 = "utf-16"
    case invalidText = "invalid-utf-8"
    case hiddenCharacter = "hidden-character"

    // Front matter
    case frontMatterMissing = "front-matter-missing"
    case frontMatterUnopened = "front-matter-unopened"
    case frontMatterUnclosed = "front-matter-unclosed"
    case frontMatterDoubled = "front-matter-doubled"
    case frontMatterBroken = "front-matter-broken"
    case frontMatterTabs = "front-matter-tabs"
    case frontMatterTooDeep = "front-matter-too-deep"
    case frontMatterTooLarge = "front-matter-too-large"
    case frontMatterAliases = "front-matter-aliases"
    case frontMatterNotKeys = "front-matter-not-keys"
    case duplicateKey = "duplicate-key"
    case unknownKey = "unknown-key"
    case missingKey = "missing-key"
    case wrongShape = "wrong-shape"
    case repeatedValue = "repeated-value"
    case emptyValue = "empty-value"
    case unknownValue = "unknown-value"
    case noSuchDay = "no-such-day"
    case notADate = "not-a-date"
    case datesReversed = "dates-reversed"
    case notADuration = "not-a-duration"
    case notANumber = "not-a-number"
    case notAnItemNumber = "not-an-item-number"
    case notACode = "not-a-code"
    case notALanguage = "not-a-language"
    case notAnID = "not-an-id"
    case fileNameDiffers = "file-name-differs"
    case unknownRule = "unknown-rule"

    // Body
    case nearlyKnownHeading = "nearly-known-heading"
    case headingNotRead = "heading-not-read"
    case sectionElsewhere = "section-elsewhere"
    case repeatedSection = "repeated-section"
    case sectionWithoutPoints = "section-without-points"
    case repeatedPoint = "repeated-point"
    case nearlyKnownKey = "nearly-known-key"
    case keyElsewhere = "key-elsewhere"
    case watchWithoutPhrases = "watch-without-phrases"
    case unknownPoint = "unknown-point"
    case quoteWithoutSource = "quote-without-source"
    case allowWithoutRule = "allow-without-rule"
    case allowWithoutReason = "allow-without-reason"
    case redLineAllowed = "red-line-allowed"
    case commentUnclosed = "comment-unclosed"
    case ifTimeNotUnderstood = "if-time-not-understood"
    case ifTimeAlone = "if-time-alone"

    // Floor logs
    case fileNameNotADay = "file-name-not-a-day"
    case impossibleTime = "impossible-time"
    case timesReversed = "times-reversed"
    case entryWithoutDelegation = "entry-without-delegation"
    case entryNotUnderstood = "entry-not-understood"
    case entryOutsideList = "entry-outside-list"

    // The whole library
    case settingsMissing = "settings-missing"
    case outsideSession = "outside-session"
    case unknownQuestion = "unknown-question"
    case unknownDelegation = "unknown-delegation"
    case notAGroup = "not-a-group"
    case unknownDocument = "unknown-document"
    case unknownParagraph = "unknown-paragraph"
    case unknownItem = "unknown-item"
    case itemsMissing = "items-missing"
    case itemsOutsideSession = "items-outside-session"
    case secondPosition = "second-position"
    case sameReference = "same-reference"
    case circularReference = "circular-reference"
  }
}

extension Diagnostic.Kind {
  /// The name of the problem, whatever it is about.
  public var code: Diagnostic.Code {
    switch self {
    case .unreadable: .unreadable
    case .unreadableFolder: .unreadableFolder
    case .notARegularFile: .notARegularFile
    case .tooLarge: .tooLarge
    case .danglingLink: .danglingLink
    case .linkLoop: .linkLoop
    case .linkOutOfLibrary: .linkOutOfLibrary
    case .secondName: .secondName
    case .emptyFile: .emptyFile
    case .utf16: .utf16
    case .invalidText: .invalidText
    case .hiddenCharacter: .hiddenCharacter
    case .frontMatterMissing: .frontMatterMissing
    case .frontMatterUnopened: .frontMatterUnopened
    case .frontMatterUnclosed: .frontMatterUnclosed
    case .frontMatterDoubled: .frontMatterDoubled
    case .frontMatterBroken: .frontMatterBroken
    case .frontMatterTabs: .frontMatterTabs
    case .frontMatterTooDeep: .frontMatterTooDeep
    case .frontMatterTooLarge: .frontMatterTooLarge
    case .frontMatterAliases: .frontMatterAliases
    case .frontMatterNotKeys: .frontMatterNotKeys
    case .duplicateKey: .duplicateKey
    case .unknownKey: .unknownKey
    case .missingKey: .missingKey
    case .wrongShape: .wrongShape
    case .repeatedValue: .repeatedValue
    case .emptyValue: .emptyValue
    case .unknownValue: .unknownValue
    case .noSuchDay: .noSuchDay
    case .notADate: .notADate
    case .datesReversed: .datesReversed
    case .notADuration: .notADuration
    case .notANumber: .notANumber
    case .notAnItemNumber: .notAnItemNumber
    case .notACode: .notACode
    case .notALanguage: .notALanguage
    case .notAnID: .notAnID
    case .fileNameDiffers: .fileNameDiffers
    case .unknownRule: .unknownRule
    case .nearlyKnownHeading: .nearlyKnownHeading
    case .headingNotRead: .headingNotRead
    case .sectionElsewhere: .sectionElsewhere
    case .repeatedSection: .repeatedSection
    case .sectionWithoutPoints: .sectionWithoutPoints
    case .repeatedPoint: .repeatedPoint
    case .nearlyKnownKey: .nearlyKnownKey
    case .keyElsewhere: .keyElsewhere
    case .watchWithoutPhrases: .watchWithoutPhrases
    case .unknownPoint: .unknownPoint
    case .quoteWithoutSource: .quoteWithoutSource
    case .allowWithoutRule: .allowWithoutRule
    case .allowWithoutReason: .allowWithoutReason
    case .redLineAllowed: .redLineAllowed
    case .commentUnclosed: .commentUnclosed
    case .ifTimeNotUnderstood: .ifTimeNotUnderstood
    case .ifTimeAlone: .ifTimeAlone
    case .fileNameNotADay: .fileNameNotADay
    case .impossibleTime: .impossibleTime
    case .timesReversed: .timesReversed
    case .entryWithoutDelegation: .entryWithoutDelegation
    case .entryNotUnderstood: .entryNotUnderstood
    case .entryOutsideList: .entryOutsideList
    case .settingsMissing: .settingsMissing
    case .outsideSession: .outsideSession
    case .unknownQuestion: .unknownQuestion
    case .unknownDelegation: .unknownDelegation
    case .notAGroup: .notAGroup
    case .unknownDocument: .unknownDocument
    case .unknownParagraph: .unknownParagraph
    case .unknownItem: .unknownItem
    case .itemsMissing: .itemsMissing
    case .itemsOutsideSession: .itemsOutsideSession
    case .secondPosition: .secondPosition
    case .sameReference: .sameReference
    case .circularReference: .circularReference
    }
  }
}
