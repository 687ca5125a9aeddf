public import Diplomacy

/// Keys that any brief may have.
public struct CommonKeys: Hashable, Sendable {
  /// When it is not the library's.
  public var language: Spanned<LanguageTag>?
  public var tags: [Spanned<String>] = []

  /// No keys at all.
  public init() {}
}

/// The front matter of a brief, by the kind of the brief.
public enum Header: Hashable, Sendable {
  case library(LibraryHeader)
  case session(SessionHeader)
  case item(ItemHeader)
  case position(PositionHeader)
  case intervention(InterventionHeader)
  case delegation(DelegationHeader)
  case document(DocumentHeader)
  case floor(FloorHeader)
}

/// `library.yaml`: whose desk this is.
public struct LibraryHeader: Hashable, Sendable {
  /// The desk's own delegation; required.
  public var delegation: Spanned<DelegationCode>?
  /// `en` where it is not given.
  public var common = CommonKeys()
  /// Words a minute (characters for Chinese).
  public var pace = ByLanguage<Int>()
  /// What stands above the heading block of a statement.
  public var invocation = ByLanguage<String>()
  public var paper: Spanned<Paper>?
  /// Days after which a position counts as stale; 365 where it is not given.
  public var staleAfter: Spanned<Int>?
  /// The words printed on what is confidential.
  public var classification: Spanned<String>?
  /// Saved searches: name and query, in the order of the file.
  public var searches: [NamedValue] = []
  /// Rules silenced for the whole library: rule and reason.
  public var allow: [NamedValue] = []

  /// Nothing said.
  public init() {}
}

/// A key of the user's own with its text.
public struct NamedValue: Hashable, Sendable {
  public var name: Spanned<String>
  public var value: Spanned<String>

  /// Joins a key and its text.
  public init(name: Spanned<String>, value: Spanned<String>) {
    self.name = name
    self.value = value
  }
}

/// The paper that statements are printed on.
public enum Paper: String, Hashable, Sendable, CaseIterable {
  case a4 = "A4"
  case letter = "Letter"
}

/// `session.md`.
public struct SessionHeader: Hashable, Sendable {
  /// Required.
  public var title: Spanned<String>?
  /// The organ that meets.
  public var body: Spanned<String>?
  /// Required.
  public var dates: Spanned<DayInterval>?
  public var place: Spanned<String>?
  /// How the chair is addressed; the language's usual form where it is not given.
  public var chair = ByLanguage<String>()
  public var speakingTime: [Role: Spanned<Duration>] = [:]
  public var languages: [Spanned<LanguageTag>] = []
  /// Never, where it is not given.
  public var formalNames: Spanned<FormalNames>?
  public var common = CommonKeys()

  /// Nothing said.
  public init() {}
}

/// When a session wants states called by their formal names.
public enum FormalNames: String, Hashable, Sendable, CaseIterable {
  case firstMention = "first-mention"
  case always
  case never
}

/// `item.md`.
public struct ItemHeader: Hashable, Sendable {
  /// As it is written on the agenda: `3`, `3 (b)`; required.
  public var number: Spanned<String>?
  /// Required.
  public var title: Spanned<String>?
  /// In the order of the file.
  public var questions: [Question] = []
  /// Symbols of the documents before the item.
  public var documents: [Spanned<String>] = []
  /// Overrides the session's.
  public var speakingTime: [Role: Spanned<Duration>] = [:]
  public var common = CommonKeys()

  /// Nothing said.
  public init() {}
}

/// What an agenda item asks of every delegation.
public struct Question: Hashable, Sendable {
  /// The short name that stances refer to.
  public var id: Spanned<String>
  /// The question in words.
  public var text: Spanned<String>

  /// Joins an id and its words.
  public init(id: Spanned<String>, text: Spanned<String>) {
    self.id = id
    self.text = text
  }
}

/// `positions/CODE.md`: what one delegation holds.
public struct PositionHeader: Hashable, Sendable {
  /// By the key, else by the file's name (then with an empty range).
  public var delegation: Spanned<DelegationCode>
  /// In the order of the file.
  public var stances: [StanceOnQuestion] = []
  public var asOf: Spanned<PartialDate>?
  public var sources: [Spanned<String>] = []
  /// `stated` where it is not given.
  public var confidence: Spanned<Confidence>?
  /// The numbers of the items that a session's position serves.
  public var items: [Spanned<String>] = []
  /// By the file's name: the position as it was until that day.
  public var until: CalendarDay?
  public var common = CommonKeys()

  /// Nothing said but whose position it is.
  public init(delegation: Spanned<DelegationCode>) { self.delegation = delegation }

  /// The stance on the question called `id`; undeclared where none is given.
  public func stance(on id: String) -> Stance {
    stances.first { $0.question.value == id }?.stance.value ?? .undeclared
  }
}

/// One stance of a position.
public struct StanceOnQuestion: Hashable, Sendable {
  /// The question's id.
  public var question: Spanned<String>
  public var stance: Spanned<Stance>

  /// Joins a question and the stance on it.
  public init(question: Spanned<String>, stance: Spanned<Stance>) {
    self.question = question
    self.stance = stance
  }
}

/// How a position is known.
public enum Confidence: String, Hashable, Sendable, CaseIterable {
  case stated
  case reported
  case inferred
}

/// `interventions/*.md`: a draft or a delivered statement.
public struct InterventionHeader: Hashable, Sendable {
  /// The desk's own where it is not given.
  public var delegation: Spanned<DelegationCode>?
  /// `national` where it is not given.
  public var role: Spanned<Role>?
  public var onBehalfOf: Spanned<DelegationCode>?
  /// Groups and who speaks for each.
  public var alignedWith: [Alignment] = []
  public var date: Spanned<CalendarDay>?
  public var title: Spanned<String>?
  public var speaker: Spanned<String>?
  /// `draft` where it is not given.
  public var status: Spanned<InterventionStatus>?
  /// Overrides the role's speaking time.
  public var limit: Spanned<Duration>?
  public var delivery: Spanned<DeliveryMark>?
  /// Whether paragraphs carry numbers.
  public var numbered: Spanned<Bool>?
  public var common = CommonKeys()

  /// Nothing said.
  public init() {}
}

/// A group that a delegation aligns itself with, and who speaks for the group.
public struct Alignment: Hashable, Sendable {
  public var group: Spanned<DelegationCode>
  public var speaker: Spanned<DelegationCode>

  /// Joins a group and its speaker.
  public init(group: Spanned<DelegationCode>, speaker: Spanned<DelegationCode>) {
    self.group = group
    self.speaker = speaker
  }
}

/// How far an intervention has come.
public enum InterventionStatus: String, Hashable, Sendable, CaseIterable {
  case draft
  case submitted
  case cleared
  case delivered
}

/// What the first page tells the interpreters.
public enum DeliveryMark: String, Hashable, Sendable, CaseIterable {
  /// "Check against delivery": they follow the speaker.
  case check
  /// "Read out verbatim": they follow the paper.
  case verbatim
}

/// `delegations/CODE.md`: a group, or a delegation that needs more than the built-in facts.
public struct DelegationHeader: Hashable, Sendable {
  /// By the file's name.
  public var code: DelegationCode
  /// Required.
  public var name: Spanned<String>?
  public var formalName: Spanned<String>?
  public var groups: [Spanned<DelegationCode>] = []
  /// A group's.
  public var members: [Spanned<DelegationCode>] = []
  public var common = CommonKeys()

  /// Nothing said but the code.
  public init(code: DelegationCode) { self.code = code }
}

/// `documents/*.md`: a resolution or another text that is cited or quoted.
public struct DocumentHeader: Hashable, Sendable {
  /// Required.
  public var symbol: Spanned<String>?
  /// Required.
  public var title: Spanned<String>?
  public var date: Spanned<PartialDate>?
  public var body: Spanned<String>?
  public var url: Spanned<String>?
  public var common = CommonKeys()

  /// Nothing said.
  public init() {}
}

/// `floor/DAY[.AUTHOR].md`: what was said in the room, kept by one author.
public struct FloorHeader: Hashable, Sendable {
  /// By the file's name; `nil` where the name is no day.
  public var day: CalendarDay?
  /// By the file's name.
  public var author: String?
  public var common = CommonKeys()

  /// Nothing said.
  public init() {}
}
