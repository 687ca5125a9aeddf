extension Diagnostic {
  /// Everything that can be wrong with a brief, with what a sentence about it needs.
  public enum Kind: Hashable, Sendable {
    // The file
    /// The file could not be read; the reason in the system's words.
    case unreadable(reason: String)
    /// A pipe, a device or a socket.
    case notARegularFile
    case tooLarge(bytes: Int, limit: Int)
    /// Bytes that are no UTF-8.
    case invalidText(bytes: Int)
    /// A character that can't be seen or turns the order of what follows.
    case hiddenCharacter(UInt32)

    // Front matter
    case frontMatterMissing(keys: [String])
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
    case wrongShape(key: String, expected: Shape, found: Shape)
    case repeatedValue(key: String, value: String)
    case emptyValue(key: String)
    case unknownValue(key: String, value: String, allowed: [String], nearest: String?)
    case noSuchDay(String)
    case notADate(key: String, value: String)
    case datesReversed(String)
    case notADuration(key: String, value: String)
    case notANumber(key: String, value: String)
    case notACode(String, likely: String?)
    case notALanguage(String)

    // Body
    case nearlyKnownHeading(String, known: String)
    case sectionWithoutPoints(String)
    case watchWithoutPhrases
    case unknownPoint(String, nearest: String?)
    case quoteWithoutSource
    case allowWithoutReason(rule: String)
    case redLineAllowed
    case commentUnclosed

    // Floor logs
    case fileNameNotADay(String)
    case impossibleTime(String)
    case timesReversed
    case entryWithoutDelegation
    case entryNotUnderstood(String)

    // The whole library
    case settingsMissing
    case outsideSession(BriefKind)
    case unknownQuestion(String, nearest: String?)
    case unknownDelegation(String, nearest: String?)
    case unknownDocument(String, nearest: String?)
    case unknownItem(String, nearest: String?)
    case itemsOutsideSession
    /// A session's position and an item's own are of one delegation.
    case secondPosition(String)
    /// Two briefs answer to one reference.
    case sameReference(String)
  }

  /// The shapes that a value of the front matter can have.
  public enum Shape: String, Hashable, Sendable {
    case text
    case list
    case map
  }
}
