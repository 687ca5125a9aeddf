public import Diplomacy
public import Dossier
public import Screen

/// The whole interactive tool as one value: events go in, effects come out.
///
/// It knows no file, no clock and no terminal; what it wants done it asks for, and what was done
/// it is told.
public struct Workbench: Sendable {
  /// Where the user is.
  public internal(set) var place: Place = .browse
  var size: Size
  /// How what is drawn looks.
  public var theme: Theme
  /// What the user wants otherwise than it is by itself.
  public var settings: Settings
  /// The day that new briefs are dated with.
  let today: CalendarDay?
  var library = LibraryState.reading
  /// The request that an answer must carry to be taken.
  var generation = 0
  /// The reference to go to once the library is there.
  var destination: String?
  /// Where the user was the last time, to go there once the library is there.
  var returning: LastPlace?
  /// The intervention of the last time, to go on with where it was left once it is opened.
  var leftDraft: LastPlace.OpenDraft?
  /// Whether the library that is being read was just made, and wants a first session.
  var asksForSession = false
  /// The place that waits for an intervention to be opened.
  var arriving: Place?
  /// What is wrong in the whole library, and the check that finds it.
  var check = ProblemCheck()
  var overlay: Overlay?
  var messages = Messages()
  /// What was typed for a brief that is being made, to come back to where that fails.
  var askedForm: NewBriefForm?
  /// What was chosen for a position that is being written, for the same reason.
  var askedStances: StanceForm?
  var browse = Browse()
  /// Open interventions by their path.
  var drafts = OpenDrafts()
  /// Paths whose text went on elsewhere, for the journal to forget.
  var forgotten: [String] = []
  /// Paths of interventions that are to be opened once they are read.
  var opening: Set<String> = []
  /// The path of the intervention in Draft.
  var current: String?
  /// Where the cursor is to stand in an intervention that is being opened.
  var placeToOpen: (path: String, place: SourceLocation)?
  var previewed = Preview()
  /// What the mouse's button went down on last.
  var pressed = PressTarget.nothing
  var spelling = SpellingState()
  var reviewing = ReviewState()
  /// The pause in typing after which something is to be done: then `paused` is awaited.
  public internal(set) var awaitedPause: Pause?
  /// After how long a time `autosaveDue` is to be told, as long as there is a text that can be saved
  /// by itself; `nil` while there is none.
  public internal(set) var autosaveDelay: Duration?
  /// What was cut and copied.
  var ring = CutRing()
  /// What was looked for last.
  var finding = FindBar.Wish()
  /// Kept texts of an earlier run that still wait for a decision.
  var recovered: [KeptText] = []
  /// Kept texts to put into the drafts that are being opened, by path.
  var restoring: [String: KeptText] = [:]
  /// Set while a save is under way that the program is to end with.
  var leavesAfterSaving = false
  /// The paths of the texts that are still to be kept before the program ends.
  var leavesAfterKeeping: Set<String> = []

  /// A workbench before its library is read; `begin()` asks for it.
  ///
  /// - Parameters:
  ///   - size: the screen's.
  ///   - theme: how what is drawn looks.
  ///   - settings: what the user wants.
  ///   - today: the day that new briefs are dated with, where it is known.
  ///   - destination: a reference to open at.
  ///   - founding: a library to make, where there is none.
  ///   - lastPlace: where the user was the last time, to open at where no reference says another.
  public init(
    size: Size = Size(columns: 80, rows: 24), theme: Theme = Theme(colors: 0),
    settings: Settings = Settings(), today: CalendarDay?, destination: String? = nil,
    lastPlace: LastPlace? = nil, founding: FoundingOffer? = nil
  ) {
    self.size = size
    self.theme = theme
    self.settings = settings
    self.today = today
    self.destination = destination
    returning = destination == nil ? lastPlace : nil
    if let founding {
      library = .absent
      overlay = .founding(Founding(founding))
    }
  }

  /// What is wanted before the first event.
  public mutating func begin() -> [Effect] { library == .absent ? [] : readLibraryAgain() }

  /// Tells the user `sentence`, which can be read again.
  public mutating func tell(_ sentence: String) { messages.tell(sentence, .trouble) }

  /// Whether the library, or the brief that the first screen shows, is still being read.
  public var isReading: Bool {
    switch library {
    case .reading: true
    case .absent, .failed: false
    case .read: arriving != nil || browse.page.isWaiting
    }
  }

  /// The keys that hold.
  var keys: KeyTable { settings.keys }

  /// The intervention in Draft, read where it stands.
  var currentDraft: Draft? {
    _read { yield drafts[current ?? ""] }
  }

  /// Asks for the library; an answer to an earlier question is no longer taken.
  mutating func readLibraryAgain() -> [Effect] {
    generation += 1
    reviewing.isOutdated = true
    check.abandon()
    return [.readLibrary(generation: generation)]
  }
}

/// What is known of the library.
enum LibraryState: Hashable, Sendable {
  /// There is none yet.
  case absent
  case reading
  case failed(Failure)
  case read(Library)

  /// The library, where it was read.
  var value: Library? {
    if case .read(let library) = self { library } else { nil }
  }
}
