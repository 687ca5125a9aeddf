extension Diagnostic {
  /// What is wrong and what to do about it, in one sentence.
  public var message: String { kind.message }

  /// The same, with the other places that the problem involves: by their paths, or `line 3` in the
  /// file itself.
  func message(others: [String]) -> String {
    guard !others.isEmpty else { return message }
    return "\(message.dropLast()) (the other: \(others.joined(separator: ", ")))."
  }

  /// What to write instead, where that is known.
  public var suggestion: String? { kind.suggestion }
}

extension Diagnostic.Kind {
  /// The sentence; what was read is quoted as it stands and still has to be made safe to show.
  public var message: String {
    switch self {
    case .unreadable(let reason): "The file can't be read: \(reason)."
    case .unreadableFolder(let reason):
      "The folder can't be read (\(reason)); change its rights."
    case .notARegularFile(let what):
      "This is \(what) with the name of a brief, so it was not opened; give it another name."
    case .danglingLink: "This is a link to a file that is not there; remove it or make the file."
    case .linkLoop: "This link leads back to itself or to a folder that holds it; remove it."
    case .linkOutOfLibrary(let target):
      "This link leads out of the library, to \(target), and was not followed; move the files into "
        + "the library."
    case .secondName(let first):
      "This link is a second name of \(first), which is read once, under that name."
    case .emptyFile: "The file is empty; write the brief, or delete the file."
    case .utf16: "The file is written in UTF-16 and can't be read; save it as UTF-8."
    case .tooLarge(let bytes, let limit):
      "The file has \(bytes) bytes, more than the \(limit) that are read; split it."
    case .invalidText(let bytes):
      "\(bytes == 1 ? "A byte here is" : "\(bytes) bytes here are") no UTF-8; "
        + "save the file as UTF-8."
    case .hiddenCharacter(let scalar, let count):
      "The character U+\(Self.hexadecimal(scalar))\(count > 1 ? ", \(count) times here," : "") "
        + "\(Self.effect(scalar)); delete it if it is not meant."
    case .frontMatterMissing(let keys):
      "The brief has no front matter; begin it with \(Self.list(keys, "and")) between two lines of ---."
    case .frontMatterUnopened:
      "The front matter has no opening line, so its keys are read as text; put --- on the first line."
    case .frontMatterUnclosed: "The front matter has no closing line; add --- after its last key."
    case .frontMatterDoubled:
      "A second front matter follows the first and is read as text; move its keys into the first."
    case .frontMatterBroken(let problem, _):
      "The front matter is no valid YAML (\(YAMLWords.plain(problem))); put the value in quotes or mend the line."
    case .frontMatterTabs: "The front matter is indented with a tab here; use spaces."
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
    case .missingKey(let key): "The key \"\(key)\" is missing or has no value; give it one."
    case .wrongShape(let key, let expected, let found, let isElement):
      "\(isElement ? "Each of " : "")\"\(key)\" must be \(Self.words(expected)), not \(Self.words(found))."
    case .repeatedValue(let key, let value):
      "\"\(value)\" stands twice under \"\(key)\"; delete one of them."
    case .emptyValue(let key, let isElement):
      isElement
        ? "An item of \"\(key)\" is empty; write it or take it out."
        : "\"\(key)\" has no value; give one or delete the line."
    case .unknownValue(let key, let value, let allowed, _):
      "\"\(value)\" is no value for \"\(key)\"; write \(Self.list(allowed))."
    case .noSuchDay(let day): "There is no day \(day) in the calendar; correct the date."
    case .notADate(let key, let value, let form, _):
      "\"\(value)\" is no date for \"\(key)\"; write it as \(Self.words(form))."
    case .datesReversed(let dates):
      "The interval \(dates) ends before it begins; exchange its two days."
    case .notADuration(let key, let value, _):
      "\"\(value)\" is no duration for \"\(key)\"; write it as 3m, 90s or 2m30s."
    case .notANumber(let key, let value):
      "\"\(value)\" is no number for \"\(key)\"; write a whole number above zero."
    case .notAnItemNumber(let number):
      "\"\(number)\" is no number of an agenda item; write it as on the agenda, such as 3 or 3 (b)."
    case .notACode(let code, _):
      "\"\(code)\" has not the form of a delegation's code; write capitals, as in IRN or G77."
    case .notALanguage(let tag, _): "\"\(tag)\" is no language tag; write one such as en or fr-CA."
    case .notAnID(let id, _):
      "No floor log can name the question \"\(id)\"; give it a short name without blanks and colons."
    case .fileNameDiffers(let name, let code):
      "The file is named for \(name), and its delegation is \(code); rename it or delete the key."
    case .unknownRule(let rule, _):
      "The review has no rule \"\(rule)\"; write one of its own, such as names or long-sentence."
    case .nearlyKnownHeading(let heading, let known):
      "The heading \"\(heading)\" is nearly \"\(known)\" and is read as that; correct it."
    case .headingNotRead(let heading, _):
      "\"\(heading)\" opens no section here; sections begin with ## and a blank."
    case .sectionElsewhere(let heading, let kind):
      "\"\(heading)\" is a section of positions and is not read in \(kind.words); move or rename it."
    case .repeatedSection(let heading):
      "The section \"\(heading)\" stands here twice; join the two, or rename one."
    case .repeatedPoint(let label, let id):
      "Another point is called \"\(label)\", so this one is \"\(id)\"; give it a label of its own."
    case .nearlyKnownKey(let key, let known):
      "\"\(key):\" is nearly \"\(known):\" and is read as text; correct it."
    case .keyElsewhere(let key, let section):
      "\"\(key)\" belongs to the points of \"\(section)\" and is not used here; move it."
    case .sectionWithoutPoints(let heading):
      "\"\(heading)\" holds no list, so nothing in it counts as a point; begin each with \"- \"."
    case .watchWithoutPhrases: "\"watch\" names no phrase; add one in quotation marks."
    case .unknownPoint(let id, _):
      "No red line or point here has the id \"\(id)\"; name one by the slug of its label."
    case .quoteWithoutSource:
      "This agreed language has no source; add a line such as \"— A/RES/74/247, OP 2\" below it."
    case .allowWithoutRule:
      "The comment names no rule; write it as in <!-- allow names: the host's own usage -->."
    case .allowWithoutReason(let rule):
      "This silences \"\(rule)\" without a reason; add one after a colon."
    case .redLineAllowed: "Red lines can't be allowed; delete this rule."
    case .commentUnclosed:
      "The comment is never closed, so all that follows stays unsaid; add --> at its end."
    case .ifTimeNotUnderstood(let words):
      "\"\(words)\" is read as words to be said; write [if time], or [if time 2] with a rank up to 99."
    case .ifTimeAlone:
      "No words follow this mark, so nothing can be left out; put it at the start of its paragraph."
    case .fileNameNotADay(let name):
      "\"\(name)\" is no day; name the file as in 2021-04-08.md or 2021-04-08.IRN-1.md."
    case .impossibleTime(let time): "There is no time \(time); write hours and minutes as in 10:32."
    case .timesReversed: "The entry ends before it begins; correct one of its times."
    case .entryWithoutDelegation:
      "The entry names no delegation; write its code after the time, as in \"10:32 IRQ\"."
    case .entryNotUnderstood(let words):
      "\"\(words)\" is no part of a floor entry; put \" — \" before what is free text."
    case .entryOutsideList:
      "This is no item of the list, so it is not read as an entry; begin its line with \"- \"."
    case .settingsMissing:
      "The library has no library.yaml; make one that names the desk's own delegation."
    case .outsideSession(let kind):
      "This \(kind.noun) lies below no \(kind == .item ? "session.md" : "item.md or session.md")"
        + ", so it belongs nowhere; move it."
    case .unknownQuestion(let id, _): "The agenda item has no question \"\(id)\"; name one it asks."
    case .unknownDelegation(let code, _):
      "The delegation \"\(code)\" is not known; correct the code or add delegations/\(code).md."
    case .notAGroup(let code):
      "\(code) is a State, and this names a group; write the group's code."
    case .unknownDocument(let symbol, _):
      "No document of the library has the symbol \(symbol); add it below documents/."
    case .unknownParagraph(let paragraph, let symbol):
      "The library's text of \(symbol) has no \(paragraph); add its words, or correct the number."
    case .unknownItem(let number, _):
      "The session has no agenda item \"\(number)\"; name one by the number in its item.md."
    case .itemsMissing:
      "The position names no agenda item, so none shows it; add its numbers, as in \"items: [1, 2]\"."
    case .itemsOutsideSession:
      "\"items\" is for positions in a session's own positions folder and is not used here."
    case .secondPosition(let code):
      "\(code) has a position on this item in the item's own folder as well; keep one of them."
    case .sameReference(let reference):
      "Another brief answers to \(reference) as well; rename, move or join them."
    case .circularReference(let names) where names.count == 2:
      "\"\(names[0])\" refers to itself; take the reference out."
    case .circularReference(let names):
      "These refer to each other in a circle: \(names.joined(separator: ", ")); take one out."
    }
  }

  /// What to write instead, where that is known.
  public var suggestion: String? {
    switch self {
    case .unknownKey(_, let nearest), .unknownValue(_, _, _, let nearest),
      .unknownPoint(_, let nearest), .unknownQuestion(_, let nearest),
      .unknownDelegation(_, let nearest), .unknownDocument(_, let nearest),
      .unknownItem(_, let nearest), .notACode(_, let nearest), .notALanguage(_, let nearest),
      .notAnID(_, let nearest), .notADate(_, _, _, let nearest), .notADuration(_, _, let nearest),
      .unknownRule(_, let nearest):
      nearest
    case .nearlyKnownKey(_, let known): "\(known):"
    case .headingNotRead(_, let instead): instead
    case .itemsMissing: "items: "
    case .ifTimeNotUnderstood: "[if time]"
    case .nearlyKnownHeading(_, let known): known
    case .frontMatterBroken(_, let instead): instead
    case .datesReversed(let dates): Self.exchanged(dates)
    case .missingKey(let key): "\(key): "
    case .frontMatterUnclosed, .frontMatterUnopened: "---"
    case .commentUnclosed: "-->"
    default: nil
    }
  }

  private static func list(_ words: [String], _ link: String = "or") -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(link) " + last
  }

  static func words(_ shape: Diagnostic.Shape) -> String {
    switch shape {
    case .text: "one value"
    case .list: "a list"
    case .map: "a map of keys and values"
    }
  }

  private static func words(_ form: Diagnostic.DateForm) -> String {
    switch form {
    case .day: "2021-04-08"
    case .partial: "2021-04-08, 2021-04 or 2021"
    case .interval: "2021-04-06/2021-04-08"
    }
  }

  private static func exchanged(_ dates: String) -> String? {
    let days = dates.split(separator: "/")
    return days.count == 2 ? "\(days[1])/\(days[0])" : nil
  }

  /// What a character that can't be seen does.
  private static func effect(_ scalar: UInt32) -> String {
    switch scalar {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: "ends a line for some programs and not for others"
    case 0x00...0x1F, 0x7F...0x9F: "acts on a terminal and stands for nothing"
    case 0x200E, 0x200F, 0x61C, 0x202A...0x202E, 0x2066...0x2069:
      "turns the direction of the text beside it"
    default: "can't be seen here"
    }
  }

  private static func hexadecimal(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}

extension BriefKind {
  fileprivate var noun: String {
    switch self {
    case .library: "settings file"
    case .item: "agenda item"
    case .floor: "floor log"
    default: rawValue
    }
  }

  /// With its article.
  fileprivate var words: String {
    switch self {
    case .item, .intervention: "an \(noun)"
    default: "a \(noun)"
    }
  }
}
