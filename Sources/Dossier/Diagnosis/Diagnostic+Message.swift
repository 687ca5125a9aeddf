extension Diagnostic {
  /// What is wrong and what to do about it, in one sentence.
  public var message: String { kind.message }

  /// What to write instead, where that is known.
  public var suggestion: String? { kind.suggestion }
}

extension Diagnostic.Kind {
  /// The sentence; what was read is quoted as it stands and still has to be made safe to show.
  public var message: String {
    switch self {
    case .unreadable(let reason): "The file can't be read: \(reason)."
    case .notARegularFile: "This is no regular file, so it was not opened."
    case .tooLarge(let bytes, let limit):
      "The file has \(bytes) bytes, more than the \(limit) that are read; split it."
    case .invalidText(let bytes):
      "\(bytes == 1 ? "A byte here is" : "\(bytes) bytes here are") no UTF-8; "
        + "save the file as UTF-8."
    case .hiddenCharacter(let scalar):
      "The character U+\(Self.hexadecimal(scalar)) can't be seen here; delete it if it is not meant."
    case .frontMatterMissing(let keys):
      "The brief has no front matter; begin it with \(Self.list(keys)) between two lines of ---."
    case .frontMatterUnclosed: "The front matter has no closing line; add --- after its last key."
    case .frontMatterDoubled:
      "A second front matter follows the first and is read as text; move its keys into the first."
    case .frontMatterBroken(let problem, _):
      "The front matter is no valid YAML (\(problem)); put the value in quotes or mend the line."
    case .frontMatterTabs: "YAML is not indented with tabs; use spaces."
    case .frontMatterTooDeep(let limit):
      "The front matter nests deeper than \(limit) levels, so it is read only in part; flatten it."
    case .frontMatterTooLarge(let limit):
      "The front matter has more than \(limit) bytes, so it is read only in part; "
        + "move text into the body."
    case .frontMatterAliases(let limit):
      "The front matter repeats anchors more than \(limit) times, so it is read only in part; "
        + "write the values out."
    case .frontMatterNotKeys: "The front matter must be lines of the form \"key: value\"."
    case .duplicateKey(let key):
      "The key \"\(key)\" is given twice, so the first is used; delete one of them."
    case .unknownKey(let key, _): "There is no key \"\(key)\" here, so it is not used."
    case .missingKey(let key): "The key \"\(key)\" is missing; add it to the front matter."
    case .wrongShape(let key, let expected, let found):
      "\"\(key)\" must be \(Self.words(expected)), not \(Self.words(found))."
    case .repeatedValue(let key, let value):
      "\"\(value)\" stands twice under \"\(key)\"; delete one of them."
    case .emptyValue(let key): "\"\(key)\" has no value; give one or delete the line."
    case .unknownValue(let key, let value, let allowed, _):
      "\"\(value)\" is no value for \"\(key)\"; write \(Self.list(allowed))."
    case .noSuchDay(let day): "There is no day \(day) in the calendar; correct the date."
    case .notADate(let key, let value):
      "\"\(value)\" is no date for \"\(key)\"; write it as \(Self.dateForm(key))."
    case .datesReversed(let dates):
      "The interval \(dates) ends before it begins; exchange its two days."
    case .notADuration(let key, let value):
      "\"\(value)\" is no duration for \"\(key)\"; write it as 3m, 90s or 2m30s."
    case .notANumber(let key, let value):
      "\"\(value)\" is no number for \"\(key)\"; write a whole number above zero."
    case .notACode(let code, _):
      "\"\(code)\" has not the form of a delegation's code; write capitals, as in IRN or G77."
    case .notALanguage(let tag): "\"\(tag)\" is no language tag; write one such as en or fr-CA."
    case .nearlyKnownHeading(let heading, let known):
      "The heading \"\(heading)\" is nearly \"\(known)\" and is read as that; correct it."
    case .sectionWithoutPoints(let heading):
      "\"\(heading)\" holds no list, so nothing in it counts as a point; begin each with \"- \"."
    case .watchWithoutPhrases: "\"watch\" names no phrase; add one in quotation marks."
    case .unknownPoint(let id, _):
      "No red line or point here has the id \"\(id)\"; name one by the slug of its label."
    case .quoteWithoutSource:
      "This agreed language has no source; add a line such as \"— A/RES/74/247, OP 2\" below it."
    case .allowWithoutReason(let rule):
      "The comment silences \"\(rule)\" without a reason; add one after a colon."
    case .redLineAllowed: "Red lines can't be allowed; delete this rule."
    case .commentUnclosed:
      "The comment is never closed, so all that follows stays unsaid; add --> at its end."
    case .fileNameNotADay(let name):
      "\"\(name)\" is no day; name the file as in 2021-04-08.md or 2021-04-08.IRN-1.md."
    case .impossibleTime(let time): "There is no time \(time); write hours and minutes as in 10:32."
    case .timesReversed: "The entry ends before it begins; correct one of its times."
    case .entryWithoutDelegation:
      "The entry names no delegation; write its code after the time, as in \"10:32 IRQ\"."
    case .entryNotUnderstood(let words):
      "\"\(words)\" is no part of a floor entry; put \" — \" before what is free text."
    case .settingsMissing:
      "The library has no library.yaml; make one that names the desk's own delegation."
    case .outsideSession(let kind):
      "This \(kind.rawValue) lies below no \(kind == .item ? "session.md" : "item.md or session.md")"
        + ", so it belongs nowhere; move it."
    case .unknownQuestion(let id, _): "The agenda item has no question \"\(id)\"; name one it asks."
    case .unknownDelegation(let code, _):
      "The delegation \"\(code)\" is not known; correct the code or add delegations/\(code).md."
    case .unknownDocument(let symbol, _):
      "No document of the library has the symbol \(symbol); add it below documents/."
    case .unknownItem(let number, _):
      "The session has no agenda item \"\(number)\"; name one by the number in its item.md."
    case .itemsOutsideSession:
      "\"items\" is for positions in a session's own positions folder and is not used here."
    case .secondPosition(let code):
      "\(code) has a position on this item in the item's own folder as well; keep one of them."
    case .sameReference(let reference):
      "Another brief answers to \(reference) as well; rename, move or join them."
    }
  }

  /// What to write instead, where that is known.
  public var suggestion: String? {
    switch self {
    case .unknownKey(_, let nearest), .unknownValue(_, _, _, let nearest),
      .unknownPoint(_, let nearest), .unknownQuestion(_, let nearest),
      .unknownDelegation(_, let nearest), .unknownDocument(_, let nearest),
      .unknownItem(_, let nearest), .notACode(_, let nearest):
      nearest
    case .nearlyKnownHeading(_, let known): known
    case .frontMatterBroken(_, let instead): instead
    case .datesReversed(let dates): Self.exchanged(dates)
    case .missingKey(let key): "\(key): "
    case .frontMatterUnclosed: "---"
    case .commentUnclosed: "-->"
    default: nil
    }
  }

  private static func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }

  static func words(_ shape: Diagnostic.Shape) -> String {
    switch shape {
    case .text: "one value"
    case .list: "a list"
    case .map: "a map of keys and values"
    }
  }

  private static func dateForm(_ key: String) -> String {
    switch key {
    case "dates": "2021-04-06/2021-04-08"
    case "as-of": "2021-04-08, 2021-04 or 2021"
    default: "2021-04-08"
    }
  }

  private static func exchanged(_ dates: String) -> String? {
    let days = dates.split(separator: "/")
    return days.count == 2 ? "\(days[1])/\(days[0])" : nil
  }

  private static func hexadecimal(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
