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
    ("NaFish<enter>", "items: exercise-meridian/5-fish/item.md"),
    ("ljNpxal<enter>", "positions: \(Fixture.item)/positions/XAL.md"),
    ("ljNf", "positions: \(Fixture.item)/floor/2025-03-04.XAR.md"),
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
      desk.workbench.current?.hasPrefix("\(Fixture.item)/interventions/2025-03-04") == true)
    #expect(desk.workbench.current != Fixture.draft)
  }

  @Test func itSpeaksForTheDelegationThatIsChosen() {
    var desk = Desk()
    desk.press("ljljN")
    #expect(desk.shows("i  intervention of XCO on “Source limits”"))
    desk.press("i")
    #expect(desk.files[desk.workbench.current ?? ""]?.contains("XCO") == true)
  }

  /// Keys in the form, and its complaint; nothing is written.
  @Test(arguments: [
    ("Ns<enter><enter><enter>", "A session needs its title."),
    ("NsA<enter>tomorrow<enter><enter>", "Write the dates as"),
    ("NsA<enter>2025-02-30<enter><enter>", "Write the dates as"),
    ("NsA<enter>2025-09-30/2025-09-01<enter><enter>", "Write the dates as"),
    ("NsA<enter>/<enter><enter>", "Write the dates as"),
    ("NsA<tab><tab><enter>", "A session needs its dates"),
    ("Na<up><backspace><enter>", "An item needs its number"),
    ("Na<up><backspace>4<enter>", "The session has an item 4 already."),
    ("Na<enter>", "An item needs its title."),
    ("ljNp <enter>", "Which delegation?"),
    ("ljNpnobody<enter>", "No delegation is called “nobody”: correct it, or make it first"),
    ("ljNpIRM<enter>", "No delegation is called “IRM”: write "),
    ("ljNpxar<enter>", "XAR has a position on this item already."),
    ("Ng<enter>", "A delegation needs its code."),
    ("NgXX<enter><enter>", "a delegation needs its name."),
    ("Ng1é<enter>", "A code has capital letters, digits and dashes"),
    ("Ngxar<enter>", "The library has a file of XAR already."),
    ("Nd<enter><enter>", "A document needs its symbol."),
    ("NdA/1<enter>T<enter>yesterday<enter>", "Write the date as"),
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
  @Test(arguments: ["<c-s>", "<a-s>", "x", "<enter>", "<tab>", "<f1>", "p"])
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
    byNumber.press("N3")
    #expect(byLetter.workbench.overlay == byNumber.workbench.overlay)
    #expect(byNumber.workbench.overlay != nil)
  }

  @Test func whatWasTypedIsThereAgainWhereTheBriefCouldNotBeWritten() {
    var desk = Desk()
    desk.press("Ng")
    desk.isSlow = true
    desk.press("XCO<enter>Corvania<enter>")
    desk.tell(.briefCreated(.failure(Failure("The disk is full."))))
    guard case .newBrief(let form) = desk.workbench.overlay else {
      Issue.record("The form is gone.")
      return
    }
    #expect(form.fields.map(\.text) == ["XCO", "Corvania"])
  }

  /// What is typed for a delegation, and the code that Enter takes.
  @Test(arguments: [
    ("IRN", "IRN"), ("irn", "IRN"), ("iran", "IRN"), ("south kor", "KOR"), ("Turkey", "TUR"),
    ("Corv", "XCO"),
    ("XZZ", "XZZ"), ("g77", "G77"), ("guin<down>", "GNB"),
  ]) func aDelegationIsFoundByCodeOrName(typed: String, code: String) {
    var desk = Desk()
    desk.files["delegations/XCO.md"] = "---\nname: Corvania\n---\n"
    desk.files["\(Fixture.item)/positions/XCO.md"] = nil
    desk.press("rljNp\(typed.replacing(" ", with: "<space>"))<enter>")
    #expect(desk.files["\(Fixture.item)/positions/\(code).md"] != nil)
  }

  @Test func whatMayBeMeantIsOfferedWhileOneTypes() {
    var desk = Desk()
    desk.press("ljNpguin")
    #expect(desk.shows("▸ GIN  Guinea") && desk.shows("  GNB  Guinea-Bissau"))
    desk.press("<down>")
    #expect(desk.shows("▸ GNB  Guinea-Bissau"))
    desk.press("<backspace><backspace><backspace><backspace>")
    #expect(!desk.shows("GNB"))
  }

  /// Kinds that no row of Browse stands for are shown over it, to be edited or left.
  @Test(arguments: [
    ("Ngxil<enter>Ilvania<enter>", "delegations/XIL.md", "Ilvania"),
    ("NgG77<enter><enter>", "delegations/G77.md", "Group of 77"),
    ("NdEX/1<enter>First paper<enter>2025-03<enter>", "documents/EX-1.md", "First paper"),
    ("NoEX/2<enter>Second paper<enter><enter>", "exercise-meridian/documents/EX-2.md", "Second"),
  ]) func aBriefWithoutARowIsShownByItself(keys: String, path: String, words: String) {
    var desk = Desk()
    desk.press(keys)
    #expect(desk.files[path] != nil)
    #expect(desk.shows(words))
    desk.press("e")
    #expect(desk.unanswered.last == .openEditor(path: path, line: 1))
    desk.press("<esc>")
    #expect(desk.workbench.overlay == nil)
  }

  @Test func todaysLogIsStartedOnceAndThenShown() {
    var desk = Desk()
    desk.press("ljlNf")
    let files = desk.files
    #expect(desk.chosen == "positions: \(Fixture.item)/floor/2025-03-04.XAR.md")
    desk.press("kNf")
    #expect(desk.files == files && desk.message?.hasPrefix("It is there already") == true)
    #expect(desk.chosen == "positions: \(Fixture.item)/floor/2025-03-04.XAR.md")
  }

  /// A code may be new: only what the user marks takes the place of what was typed.
  @Test(arguments: [("iran", "IRAN"), ("iran<down>", "IRN"), ("ir<up>", "IRQ"), ("COAST", "COAST")])
  func aNewCodeIsTakenAsItIsTyped(typed: String, code: String) {
    var desk = Desk()
    desk.press("Ng\(typed)<enter>Name<enter>")
    #expect(desk.files["delegations/\(code).md"] != nil, "\(desk.files.keys.sorted())")
  }

  @Test func anInterventionToTheSessionAsAWholeIsOpened() {
    var desk = Desk()
    desk.press("Ni")
    #expect(desk.workbench.current == "exercise-meridian/interventions/2025-03-04.md")
    #expect(desk.workbench.place == .draft)
  }

  @Test func theNextNumberOfTheAgendaStandsInItsField() {
    var desk = Desk()
    desk.press("Na")
    guard case .newBrief(let form) = desk.workbench.overlay else {
      Issue.record("The form is gone.")
      return
    }
    #expect(form.fields.map(\.text) == ["5", ""] && form.focus == 1)
  }

  @Test func aFieldThatIsWrongIsGoneBackTo() {
    var desk = Desk()
    desk.press("NsA<tab>soon<tab>Vienna<enter>")
    guard case .newBrief(let form) = desk.workbench.overlay else {
      Issue.record("The form is gone.")
      return
    }
    #expect(form.focus == 1 && form.fields[1].complaint != nil)
  }
}
