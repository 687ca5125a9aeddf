extension Diagnostic {
  /// How much the problem matters.
  public var severity: Severity { kind.code.severity }
}

extension Diagnostic.Code {
  /// An error where something is lost or can't be told, a warning where it is likely not meant
  /// so, a note where it is only worth knowing.
  public var severity: Severity {
    switch self {
    case .unreadable, .unreadableFolder, .notARegularFile, .tooLarge, .danglingLink, .utf16:
      .error
    case .frontMatterMissing, .frontMatterUnopened, .frontMatterUnclosed, .frontMatterBroken,
      .frontMatterTabs, .frontMatterTooDeep, .frontMatterTooLarge, .frontMatterAliases,
      .frontMatterNotKeys:
      .error
    case .duplicateKey, .missingKey, .wrongShape, .unknownValue, .noSuchDay, .notADate,
      .datesReversed, .notADuration, .notANumber, .notALanguage:
      .error
    case .commentUnclosed, .impossibleTime, .entryWithoutDelegation, .entryOutsideList,
      .sameReference, .unknownItem, .unknownQuestion, .redLineAllowed:
      .error
    case .linkLoop, .linkOutOfLibrary, .emptyFile, .invalidText, .hiddenCharacter,
      .frontMatterDoubled, .unknownKey, .emptyValue, .repeatedValue, .notAnItemNumber, .notACode,
      .notAnID, .fileNameDiffers, .unknownRule:
      .warning
    case .nearlyKnownHeading, .headingNotRead, .sectionElsewhere, .repeatedSection,
      .repeatedPoint, .nearlyKnownKey, .keyElsewhere, .watchWithoutPhrases, .unknownPoint,
      .quoteWithoutSource, .allowWithoutRule, .allowWithoutReason, .ifTimeNotUnderstood,
      .ifTimeAlone:
      .warning
    case .fileNameNotADay, .timesReversed, .entryNotUnderstood, .outsideSession, .itemsMissing,
      .itemsOutsideSession, .secondPosition, .unknownDelegation, .notAGroup, .circularReference:
      .warning
    case .secondName, .sectionWithoutPoints, .unknownDocument, .unknownParagraph,
      .settingsMissing:
      .note
    }
  }
}
