public import Diplomacy
public import Dossier

/// What an intervention is held against: its own front matter, the mandate, the words agreed
/// before, the other positions, the documents, and what the delegation said earlier.
public struct ReviewMaterial: Sendable {
  /// The intervention's front matter.
  public var header = InterventionHeader()
  /// Relative to the library's root.
  public var path = ""
  /// The language that is spoken.
  public var language = LanguageTag("en")
  /// Words a minute, for Chinese characters a minute.
  public var pace = Pace.standard(for: LanguageTag("en"))
  /// In what capacity the delegation speaks.
  public var role = Role.national
  /// How long it may speak; `nil` where nobody says.
  public var limit: Duration?
  /// The day it speaks on: the intervention's, else the session's last.
  public var date: CalendarDay?
  /// Who speaks.
  public var delegation: DelegationCode?
  /// The form in which the chair is addressed, without the mark that ends the line.
  public var address = Salutation.address(in: LanguageTag("en"))
  /// Whether the session gives that form.
  public var isAddressGiven = false
  /// What delegations and groups are called, whose desk it is, and what stands where.
  public var library = Library()
  /// The session that the intervention belongs to.
  public var session: Session?
  /// The agenda item that it belongs to.
  public var item: AgendaItem?
  /// The item's own brief, with its background and agreed language.
  public var itemBrief: Brief?
  /// The position of the delegation that speaks.
  public var position: Brief?
  /// The positions of the others.
  public var others: [Brief] = []
  /// Documents that are cited or quoted, with their paragraphs.
  public var documents: [Brief] = []
  /// Statements that the same delegation delivered before on the same questions, with their
  /// references.
  public var former: [(reference: String, brief: Brief)] = []
  /// The names of states in the language that is spoken.
  public var names: NameScan?
  /// The words for the groups that the front matter names, and for those who speak for them.
  public var spokenFor: [DelegationCode: DelegationWords] = [:]
  /// Rules that `library.yaml` silences.
  public var allowed: [NamedValue] = []
  /// Findings that the text itself silences.
  public var silenced: [Silenced] = []

  /// Nothing to hold anything against.
  public init() {}

  /// What has to be said.
  public var mustSay: [Point] { position?.points(.mustSay) ?? [] }

  /// What can be said where time allows.
  public var maySay: [Point] { position?.points(.maySay) ?? [] }

  /// What must not be said.
  public var redLines: [Point] { position?.points(.redLines) ?? [] }

  /// Words agreed before, of the position and of the item.
  public var agreedLanguage: [AgreedLanguage] {
    [position, itemBrief].compactMap { $0 }.flatMap(\.sections).flatMap(\.agreedLanguage)
  }
}
