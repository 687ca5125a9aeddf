extension Diagnostic {
  /// Everything that can be wrong with a brief, with what a sentence about it needs.
  public enum Kind: Hashable, Sendable {
    // The file
    /// The file could not be read; the reason in the system's words.
    case unreadable(reason: String)
    /// A folder that could not be read, or not to its end.
    case unreadableFolder(reason: String)
    /// A folder, a pipe, a device or a socket, with its article.
    case notARegularFile(String)
    case tooLarge(bytes: Int, limit: Int)
    case danglingLink
    /// A link that leads to itself or to a folder that holds it.
    case linkLoop
    /// A link that leads out of the library, to this path.
    case linkOutOfLibrary(String)
    /// A link to what the library has already, at this path.
    case secondName(String)
    /// Nothing but blanks, where a brief is.
    case emptyFile
    /// A text of two bytes a letter.
    case utf16
    /// Bytes that are no UTF-8.
    case invalidText(bytes: Int)
    /// A character that can't be seen or turns the order of what follows, so many times in a row.
    case hiddenCharacter(UInt32, count: Int)

    // Front matter
    case frontMatterMissing(keys: [String])
    /// Keys stand at the top, and no line of three dashes above them.
    case frontMatterUnopened
    case frontMatterUnclosed
    case frontMatterDoubled
    /// What YAML's own reader says.
    case frontMatterBroken(problem: String, instead: String? = nil)
    case frontMatterTabs
    case frontMatterTooDeep(limit: Int)
    case frontMatterTooLarge(limit: Int)
    case frontMatterAliases(limit: Int)
    case frontMatterNotKeys
    case duplicateKey(String)
    case unknownKey(String, nearest: String?)
    case missingKey(String)
    case wrongShape(key: String, expected: Shape, found: Shape, isElement: Bool = false)
    case repeatedValue(key: String, value: String)
    case emptyValue(key: String, isElement: Bool = false)
    case unknownValue(key: String, value: String, allowed: [String], nearest: String?)
    case noSuchDay(String)
    case notADate(key: String, value: String, form: DateForm = .day, likely: String? = nil)
    case datesReversed(String)
    case notADuration(key: String, value: String, likely: String? = nil)
    case notANumber(key: String, value: String)
    case notAnItemNumber(String)
    case notACode(String, likely: String?)
    case notALanguage(String, likely: String? = nil)
    /// A question's short name that can't stand in a floor log.
    case notAnID(String, likely: String?)
    /// A position whose file is named for one delegation and whose key names another.
    case fileNameDiffers(name: String, code: String)
    /// A rule of the review that there is not.
    case unknownRule(String, nearest: String?)

    // Body
    case nearlyKnownHeading(String, known: String)
    /// Words that name a section in what is no heading of level 2.
    case headingNotRead(String, instead: String)
    /// A section of other kinds of briefs.
    case sectionElsewhere(String, kind: BriefKind)
    case repeatedSection(String)
    case sectionWithoutPoints(String)
    case repeatedPoint(label: String, id: String)
    case nearlyKnownKey(String, known: String)
    /// A nested key of points in other sections.
    case keyElsewhere(key: String, section: String)
    case watchWithoutPhrases
    case unknownPoint(String, nearest: String?)
    case quoteWithoutSource
    case allowWithoutRule
    case allowWithoutReason(rule: String)
    case redLineAllowed
    case commentUnclosed
    case ifTimeNotUnderstood(String)
    case ifTimeAlone

    // Floor logs
    case fileNameNotADay(String)
    case impossibleTime(String)
    case timesReversed
    case entryWithoutDelegation
    case entryNotUnderstood(String)
    case entryOutsideList

    // The whole library
    case settingsMissing
    case outsideSession(BriefKind)
    case unknownQuestion(String, nearest: String?)
    case unknownDelegation(String, nearest: String?)
    /// A State where a group is meant.
    case notAGroup(String)
    case unknownDocument(String, nearest: String?)
    /// A paragraph that the library's text of a document does not have.
    case unknownParagraph(String, document: String)
    case unknownItem(String, nearest: String?)
    case itemsMissing
    case itemsOutsideSession
    /// A session's position and an item's own are of one delegation.
    case secondPosition(String)
    /// Two briefs answer to one reference.
    case sameReference(String)
    /// What refers to itself by way of others: each that does, the first again at the end.
    case circularReference([String])
  }

  /// The forms in which a key takes dates.
  public enum DateForm: Hashable, Sendable {
    case day
    /// A day, a month or a year.
    case partial
    /// A day, or two with a stroke between them.
    case interval
  }

  /// The shapes that a value of the front matter can have.
  public enum Shape: String, Hashable, Sendable {
    case text
    case list
    case map
  }
}
