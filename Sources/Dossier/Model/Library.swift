public import Diplomacy

/// How many problems a file has, by severity.
public struct ProblemCount: Hashable, Sendable {
  /// What makes a brief wrong.
  public var errors = 0
  /// What is likely not meant so.
  public var warnings = 0
  /// What is worth knowing.
  public var notes = 0

  /// No problems.
  public init() {}

  /// Whether there is none of any severity.
  public var isEmpty: Bool { errors + warnings + notes == 0 }
}

/// A brief as a list shows it: where it is, its front matter, and how many problems it has.
///
/// The body is read when the brief is opened, for a library may hold a hundred thousand.
public struct Entry<Header> {
  /// Relative to the library's root, with `/`.
  public var path: String
  /// Its front matter.
  public var header: Header
  /// How many problems its file has.
  public var problems: ProblemCount

  /// Joins the parts.
  public init(path: String, header: Header, problems: ProblemCount = ProblemCount()) {
    self.path = path
    self.header = header
    self.problems = problems
  }
}

extension Entry: Equatable where Header: Equatable {}
extension Entry: Hashable where Header: Hashable {}
extension Entry: Sendable where Header: Sendable {}

/// A folder of briefs: the sessions, with their items and positions, and what they share.
public struct Library: Hashable, Sendable {
  /// `library.yaml`; `nil` where there is none.
  public var settings: Entry<LibraryHeader>?
  /// The latest first.
  public var sessions: [Session] = []
  /// By code.
  public var delegations: [Entry<DelegationHeader>] = []
  /// By symbol; a session's own are in the session.
  public var documents: [Entry<DocumentHeader>] = []
  /// What could not be read at all: unreadable, not a regular file, too large.
  public var unreadable: [Diagnostic] = []

  /// An empty library.
  public init() {}

  /// The desk's own delegation.
  public var desk: DelegationCode? { settings?.header.delegation?.value }

  /// The language of what does not name its own.
  public var language: LanguageTag {
    settings?.header.common.language?.value ?? LanguageTag("en")
  }
}

/// A session: any folder that has a `session.md`.
public struct Session: Hashable, Sendable {
  /// Its `session.md`.
  public var brief: Entry<SessionHeader>
  /// The folder, relative to the library's root; the session's reference.
  public var folder: String
  /// In the order of the agenda.
  public var items: [AgendaItem] = []
  /// Positions that serve several items.
  public var positions: [Entry<PositionHeader>] = []
  /// Documents of this session alone.
  public var documents: [Entry<DocumentHeader>] = []
  /// Interventions that belong to no item.
  public var interventions: [Entry<InterventionHeader>] = []

  /// A session without items.
  public init(brief: Entry<SessionHeader>, folder: String) {
    self.brief = brief
    self.folder = folder
  }
}

/// An agenda item: any folder that has an `item.md`.
public struct AgendaItem: Hashable, Sendable {
  /// Its `item.md`.
  public var brief: Entry<ItemHeader>
  /// The folder, relative to the library's root.
  public var folder: String
  /// The item's own and those of its session that name it, by code; former ones are apart.
  public var positions: [Entry<PositionHeader>] = []
  /// Positions as they were until a day, the latest first.
  public var formerPositions: [Entry<PositionHeader>] = []
  /// By date, the latest last.
  public var interventions: [Entry<InterventionHeader>] = []
  /// By day and author.
  public var floor: [Entry<FloorHeader>] = []

  /// An item without positions.
  public init(brief: Entry<ItemHeader>, folder: String) {
    self.brief = brief
    self.folder = folder
  }
}
