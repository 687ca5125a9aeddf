import Dossier
import Testing

@testable import Workbench

@Suite struct NewBriefTests {
  /// Keys in the form, and the path of the brief that is there afterwards.
  @Test(arguments: [
    ("Nsassembly<tab>2025-09-09<tab>New York<enter>", "sessions: assembly-2025-09/session.md"),
    (
      "Nsassembly<enter>2025-09-09/2025-09-30<enter><enter>",
      "sessions: assembly-2025-09/session.md"
    ),
    ("Na5<tab>Fish<enter>", "items: exercise-meridian/5-fish/item.md"),
    ("ljNpxal<enter>", "positions: \(Fixture.item)/positions/XAL.md"),
  ]) func aBriefIsStartedAndShown(keys: String, place: String) {
    var desk = Desk()
    desk.press(keys)
    #expect(desk.chosen == place)
    #expect(desk.message?.hasPrefix("New: ") == true)
  }

  @Test func anInterventionIsOpenedAtOnce() {
    var desk = Desk()
    desk.press("ljNi")
    #expect(desk.workbench.place == .draft)
    #expect(
      desk.workbench.currentPath?.hasPrefix("\(Fixture.item)/interventions/2025-03-04") == true)
    #expect(desk.workbench.currentPath != Fixture.draft)
  }

  @Test func itSpeaksForTheDelegationThatIsChosen() {
    var desk = Desk()
    desk.press("ljljN")
    #expect(desk.shows("i  intervention of XCO on “Source limits”"))
    desk.press("i")
    #expect(desk.files[desk.workbench.currentPath ?? ""]?.contains("XCO") == true)
  }

  /// Keys in the form, and its complaint; nothing is written.
  @Test(arguments: [
    ("Ns<enter><enter><enter>", "A session needs its title."),
    ("NsA<enter>tomorrow<enter><enter>", "Write the dates as"),
    ("NsA<enter>2025-02-30<enter><enter>", "Write the dates as"),
    ("NsA<enter>2025-09-30/2025-09-01<enter><enter>", "Write the dates as"),
    ("NsA<enter>/<enter><enter>", "Write the dates as"),
    ("Na<enter><enter>", "An item needs its number"),
    ("Na5<enter><enter>", "An item needs its title."),
    ("ljNp <enter>", "Which delegation?"),
    ("NgXX<enter><enter>", "A delegation needs its name."),
    ("Nd<enter><enter>", "A document needs its symbol."),
  ]) func aFormComplains(keys: String, complaint: String) {
    var desk = Desk()
    let files = desk.files
    desk.press(keys)
    #expect(desk.shows(complaint))
    #expect(desk.files == files)
    desk.press("<left>")
    #expect(!desk.shows(complaint))
  }

  /// Keys that choose nothing from the list.
  @Test(arguments: ["<c-s>", "<a-s>", "x", "<enter>", "<tab>", "<f1>", "i"])
  func whatIsNoOfferStartsNothing(key: String) throws {
    var desk = Desk()
    desk.press("N" + key)
    #expect(desk.shows("Start a new …"))
    desk.press("<esc>")
    #expect(desk.workbench.overlay == nil)
  }

  @Test func fieldsAreWalkedAndTypedIn() {
    var desk = Desk()
    desk.press("NsA<tab>B<down>C<tab>a<up>c<c-z>")
    desk.tell(.pasted("d\ne"))
    guard case .newBrief(let form) = desk.workbench.overlay else {
      Issue.record("The form is gone.")
      return
    }
    #expect(form.fields.map(\.text) == ["Aa", "B", "d"])
  }

  @Test func aBriefThatCannotBeWrittenSaysWhy() {
    var desk = Desk()
    desk.tell(.briefCreated(.failure(Failure("There is one already: open it instead."))))
    #expect(desk.message == "There is one already: open it instead.")
  }

  /// A keyboard without Latin letters still has its digits.
  @Test func aKindIsChosenByItsNumber() {
    var byLetter = Desk()
    var byNumber = Desk()
    byLetter.press("Ns")
    byNumber.press("N2")
    #expect(byLetter.workbench.overlay == byNumber.workbench.overlay)
    #expect(byNumber.workbench.overlay != nil)
  }

  @Test func whatWasTypedIsThereAgainWhereTheBriefCouldNotBeWritten() {
    var desk = Desk()
    desk.press("Ng")
    desk.press("XCO<enter>Corvania<enter>")
    desk.tell(.briefCreated(.failure(Failure("The disk is full."))))
    guard case .newBrief(let form) = desk.workbench.overlay else {
      Issue.record("The form is gone.")
      return
    }
    #expect(form.fields.map(\.text) == ["XCO", "Corvania"])
  }
}
