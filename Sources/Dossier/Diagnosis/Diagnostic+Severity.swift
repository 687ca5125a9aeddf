extension Diagnostic {
  /// How much the problem matters.
  public var severity: Severity { kind.severity }
}

extension Diagnostic.Kind {
  /// An error where something is lost or can't be told, a warning where it is likely not meant
  /// so, a note where it is only worth knowing.
  public var severity: Severity {
    switch self {
    case .unreadable, .notARegularFile, .tooLarge: .error
    case .frontMatterMissing, .frontMatterUnclosed, .frontMatterBroken, .frontMatterTabs,
      .frontMatterTooDeep, .frontMatterTooLarge, .frontMatterAliases, .frontMatterNotKeys:
      .error
    case .duplicateKey, .missingKey, .wrongShape, .unknownValue, .noSuchDay, .notADate,
      .datesReversed, .notADuration, .notANumber, .notALanguage:
      .error
    case .commentUnclosed, .impossibleTime, .entryWithoutDelegation, .sameReference,
      .unknownItem, .unknownQuestion, .redLineAllowed:
      .error
    case .invalidText, .hiddenCharacter, .frontMatterDoubled, .unknownKey, .emptyValue,
      .repeatedValue, .notACode,
      .nearlyKnownHeading, .watchWithoutPhrases, .unknownPoint, .quoteWithoutSource,
      .allowWithoutReason, .fileNameNotADay, .timesReversed, .entryNotUnderstood,
      .outsideSession, .itemsOutsideSession, .secondPosition, .unknownDelegation:
      .warning
    case .sectionWithoutPoints, .unknownDocument, .settingsMissing: .note
    }
  }
}
