import Diplomacy
import Dossier

/// An exercise's session, item and desk, and interventions made by hand.
struct StatementSample {
  var header = InterventionHeader()
  var library = Library()
  var session = SessionHeader()
  var item = ItemHeader()
  var paragraphs: [SpeechParagraph] = []

  init() {
    var settings = LibraryHeader()
    settings.delegation = Self.spanned(DelegationCode("IRN"))
    library.settings = Entry(path: "library.yaml", header: settings)
    session.title = Self.spanned("Expert Group on Cybercrime, seventh session")
    session.body = Self.spanned("Expert Group to Conduct a Comprehensive Study")
    session.place = Self.spanned("Vienna")
    session.speakingTime = [.national: Self.spanned(.seconds(180))]
    item.number = Self.spanned("2")
    item.title = Self.spanned("Future work")
    header.date = CalendarDay(year: 2021, month: 4, day: 8).map { Self.spanned($0) }
  }

  static func spanned<Value>(_ value: Value) -> Spanned<Value> { Spanned(value, 0..<0) }

  /// Adds a paragraph; whether it is a salutation is told as the reader does.
  mutating func say(_ text: String, _ use: SpeechParagraph.Use = .spoken) {
    let start = paragraphs.last?.range.upperBound ?? 0
    paragraphs.append(
      SpeechParagraph(
        use: use, text: text, range: start..<start + text.utf8.count,
        isSalutation: Salutation.isAddress(text)))
  }

  var brief: Brief {
    Brief(
      path: "iec/2/interventions/a.md", kind: .intervention, text: "",
      header: .intervention(header),
      frontMatter: 0..<0, paragraphs: paragraphs)
  }
}
