import Dossier
import Prose
import Review
import Screen
import Testing

@testable import Workbench

/// The review of a draft while it is written, against the exercise's position.
@Suite("The review in a draft") struct ReviewingTests {
  static let front = "---\nstatus: draft\n---\n\n"
  static let text = """
    Madam Chair,

    Annex, not articles: numbers change faster than treaties do.

    We thank South Korea for its paper.

    Thank you, Madam Chair.

    """

  /// A draft of a text that was looked at, the cursor at its end.
  static func reviewed(_ text: String = text, columns: Int = 110, rows: Int = 30) -> Desk {
    var desk = Desk.drafting(columns: columns, rows: rows, text: front + text)
    desk.pause()
    desk.press("<c-end>")
    return desk
  }

  /// What is underlined, with the signs of the margin.
  static func marked(_ desk: Desk) -> [String] {
    guard let draft = desk.workbench.currentDraft else { return [] }
    return draft.editor.buffer.lines.flatMap { line in
      draft.review.marks(of: line.version).map {
        "\($0.severity.sign) \(line.text.slice($0.range))"
      }
    }
  }

  /// The text with its cursor.
  static func written(_ desk: Desk) -> String { desk.marked ?? "" }

  @Test func whatIsFoundIsUnderlinedWithASignBeside() {
    let desk = Self.reviewed()
    #expect(Self.marked(desk) == ["~ South Korea"])
    #expect(desk.lines.contains { $0.hasPrefix(" ~ We thank South Korea") })
    let (surface, _) = desk.frame()
    let row = desk.lines.firstIndex { $0.contains("South Korea") } ?? 0
    #expect(surface[row, 12].style.attributes.contains(.underline))
  }

  @Test func nothingIsAskedBeforeTheLibraryIsReadAndOnceForEachText() {
    var desk = Desk.drafting(text: Self.front + Self.text)
    #expect(desk.workbench.awaitedPause == .moment)
    desk.pause()
    desk.tell(.paused)
    let reviews = desk.asked.count { if case .review = $0 { true } else { false } }
    #expect(reviews == 1)
    desk.press("<c-end>x")
    #expect(desk.workbench.awaitedPause == .breath)
  }

  /// What is typed at the end of an empty text, and the pause that is waited for.
  @Test(arguments: [
    ("we", Pause.breath), ("we ", .breath), ("we.", .moment), ("we?", .moment), ("we!", .moment),
    ("we\n", .breath), ("we。", .moment), ("we. ", .breath), ("3", .breath),
  ]) func aSentenceIsLookedAtTheMomentItEnds(typed: String, pause: Pause) {
    var desk = Self.reviewed("")
    desk.type(typed)
    #expect(desk.workbench.awaitedPause == pause)
  }

  @Test func aRedLineIsShownTheMomentItsSentenceIsTyped() {
    var desk = Self.reviewed("Madam Chair,\n\n")
    desk.type("We can accept a speed limit")
    #expect(Self.marked(desk).isEmpty && desk.workbench.awaitedPause == .breath)
    desk.type(".")
    #expect(desk.workbench.awaitedPause == .moment)
    desk.tell(.paused)
    #expect(Self.marked(desk) == ["! speed limit"])
    #expect(desk.lines.contains { $0.hasPrefix(" ! We can accept") })
    #expect(desk.shows("red lines 1") && desk.shows("said ¶ 1"))
    desk.press("<c-z>")
    desk.pause()
    #expect(Self.marked(desk).isEmpty && desk.shows("red lines 0"))
  }

  @Test func marksMoveWithWhatIsTyped() {
    var desk = Self.reviewed()
    desk.press("<c-home><down><down><down><down>")
    desk.type("Indeed, ")
    #expect(Self.marked(desk) == ["~ South Korea"])
    desk.press("<end>")
    desk.type(" And")
    #expect(Self.marked(desk) == ["~ South Korea"])
  }

  @Test func pointsAreTickedAsTheyAreMade() {
    var desk = Self.reviewed("Madam Chair,\n\n")
    #expect(desk.shows("0 of 2") && desk.shows("· Annex, not articles"))
    desk.type("Numbers belong in an annex, not in articles; they change faster than treaties.")
    desk.tell(.paused)
    #expect(desk.shows("✓ Annex, not articles") && desk.shows("1 of 2"))
    #expect(desk.shows("points 1/2"))
  }

  @Test func aLateAnswerToAnotherLibraryIsDropped() throws {
    var desk = Desk.drafting(text: Self.front + Self.text)
    desk.isSlow = true
    desk.tell(.paused)
    desk.isSlow = false
    desk.change(BrowsingTests.arvenia, to: desk.files[BrowsingTests.arvenia])
    let isKnown = desk.workbench.currentDraft?.review.latest != nil
    #expect(!isKnown)
    desk.deliver()
    let isTaken = desk.workbench.currentDraft?.review.latest != nil
    #expect(!isTaken && desk.workbench.awaitedPause == .moment)
    desk.pause()
    #expect(Self.marked(desk) == ["~ South Korea"])
  }

  @Test func savingTheDraftItselfLeavesItsMandateAlone() {
    var desk = Self.reviewed()
    let generation = desk.workbench.reviewing.generation
    desk.change(Fixture.draft, to: desk.files[Fixture.draft])
    #expect(desk.workbench.reviewing.generation == generation)
    desk.change(BrowsingTests.arvenia, to: desk.files[BrowsingTests.arvenia])
    #expect(desk.workbench.reviewing.generation == generation + 1)
  }

  @Test func aMarkStaysWhenTheCursorComesToIt() {
    var desk = Desk.drafting(text: Self.front + Self.text)
    desk.pause()
    desk.press("<c-home><f8>")
    #expect(Self.marked(desk) == ["~ South Korea"])
    desk.type("x")
    #expect(Self.marked(desk).isEmpty)
    desk.press("<c-z>")
    desk.pause()
    desk.press("<up><down>")
    #expect(Self.marked(desk) == ["~ South Korea"])
  }

  @Test func oneWalksFromFindingToFinding() {
    var desk = Self.reviewed()
    desk.press("<c-home><f8>")
    #expect(Self.written(desk).contains("‸South Korea"))
    #expect(
      desk.message?.hasPrefix("1 of 2: The United Nations does not write “South Korea”") == true)
    desk.press("<f8>")
    #expect(desk.message == "2 of 2: The point “Surveys covered” is not made yet.")
    desk.press("<f8>")
    #expect(desk.message?.hasPrefix("1 of 2:") == true)
    desk.press("<s-f8>")
    #expect(desk.message?.hasPrefix("2 of 2:") == true)
    desk.press("<c-home><s-f8>")
    #expect(desk.message?.hasPrefix("2 of 2:") == true)
  }

  @Test func aFixIsShownAndWrittenAsOneStep() {
    var desk = Self.reviewed()
    desk.press("<c-home><f8><a-x>")
    #expect(
      desk.shows("− We thank South Korea for its paper.")
        && desk.shows("+ We thank the Republic of Korea for its paper."))
    desk.press("1")
    #expect(Self.written(desk).contains("We thank ‸the Republic of Korea for its paper."))
    desk.pause()
    #expect(Self.marked(desk).isEmpty)
    desk.press("<c-z>")
    #expect(Self.written(desk).contains("South Korea"))
  }

  @Test func aFindingIsSilencedWithAReason() {
    var desk = Self.reviewed()
    desk.press("<c-home><a-x>2<enter>")
    #expect(desk.shows("Give a reason"))
    desk.type("the host's --> own usage")
    desk.press("<enter>")
    #expect(
      Self.written(desk).contains("for its paper. <!-- allow names: the host's – own usage -->\n"))
    desk.pause()
    #expect(Self.marked(desk).isEmpty)
    desk.press("<c-z>")
    desk.pause()
    #expect(Self.marked(desk) == ["~ South Korea"])
  }

  @Test func aRedLineCantBeSilenced() {
    var desk = Self.reviewed("Madam Chair,\n\nWe accept a speed limit.\n")
    desk.press("<c-home><f8><a-x>")
    #expect(desk.shows("red line") && !desk.shows("let it stand"))
    desk.press("<enter>")
    let isOpen = desk.workbench.overlay != nil
    #expect(!isOpen)
  }

  @Test func whatWasTypedIsLookedAtBeforeItIsExplained() {
    var desk = Self.reviewed("Madam Chair,\n\n")
    desk.type("We thank North Korea ")
    desk.press("<a-x>")
    #expect(desk.shows("“North Korea”") && desk.shows("write it so"))
  }

  @Test func allThatIsFoundIsListed() {
    var desk = Self.reviewed()
    desk.press("<a-f>")
    #expect(desk.shows("What the review finds") && desk.shows("“Surveys covered” is not made"))
    desk.press("<enter>")
    #expect(Self.written(desk).contains("‸South Korea"))
    desk.press("<a-f><tab>")
    #expect(desk.shows("Problems in this intervention"))
  }

  @Test func anotherFrontMatterIsLookedAtThoughTheTextIsTheSame() {
    var desk = Self.reviewed()
    #expect(desk.workbench.awaitedPause == .rest)
    let front = "---\nstatus: draft\non-behalf-of: COASTAL-GROUP\n---\n\n"
    desk.change(Fixture.draft, to: front + Self.text)
    #expect(desk.workbench.awaitedPause == .breath)
    desk.pause()
    let kinds = desk.workbench.currentDraft?.review.latest?.review.findings.map(\.rule) ?? []
    #expect(kinds.contains(.alignment))
  }

  @Test func aPointIsExplainedFromTheRailAndTheCursorStays() {
    var desk = Self.reviewed()
    let before = Self.written(desk)
    desk.press("<tab><a-x>")
    #expect(desk.shows("✓ The point “Annex, not articles” is made in ¶ 1."))
    #expect(desk.shows("For it") && !desk.shows("let it stand"))
    desk.press("<esc><down><a-x>")
    #expect(desk.shows("~ The point “Surveys covered” is not made yet."))
    #expect(desk.shows("The point  Seismic surveys fall under the same limits."))
    desk.press("<esc><tab>")
    #expect(Self.written(desk) == before)
  }

  @Test func aRedLineThatIsRefusedIsNotedInTheRail() {
    var desk = Self.reviewed("Madam Chair,\n\nMy delegation cannot accept a speed limit.\n")
    #expect(desk.shows("refused ¶ 1") && desk.shows("red lines 0") && Self.marked(desk).isEmpty)
    desk.press("<tab><end><up>")
    for _ in 0..<9 where desk.workbench.currentDraft?.rail.chosenRow.map(Self.isRedLine) == false {
      desk.press("<up>")
    }
    desk.press("<a-x>")
    #expect(desk.shows("· “speed limit” is named in ¶ 1 and refused there: noted, no alarm."))
    #expect(desk.shows("The line  We accept none."))
  }

  private static func isRedLine(_ row: RailRow) -> Bool {
    if case .redLine = row { true } else { false }
  }

  /// What is typed as a limit, and what it means in seconds.
  @Test(arguments: [
    ("2", 120), ("2m", 120), ("1:30", 90), ("90s", 90), ("2m30s", 150), ("2:00", 120),
    ("0:45", 45), ("2 min", 120), ("2 minutes", 120), ("2 min 30", 150),
    ("1 minute 30 seconds", 90),
    ("90 sec.", 90), ("90", 90), ("30", 1800), ("2½ min", 150), ("2.5", 150), ("1,5 minutes", 90),
    ("2'30", 150), ("2′30″", 150), ("2 мин", 120), ("90 секунд", 90), ("2分30秒", 150),
    ("2 minutos", 120), ("3 دقائق", 180), (" 2 ", 120),
    ("", nil), ("x", nil), ("1:3", nil), ("1:75", nil), (":", nil), ("0", nil), ("m", nil),
    ("2:30:10", nil), ("2x", nil), ("-2", nil), ("99999", nil), ("2m30s5", nil), ("1:30.5", nil),
  ]) func aLimitIsReadAsPeopleTypeIt(typed: String, seconds: Int?) {
    var cut = TimeCut(standing: nil)
    cut.field.paste(typed)
    #expect(cut.limit == seconds.map { .seconds($0) })
  }

  @Test func aStatementIsCutToTimeAsOneStep() {
    let filler = String(repeating: "noise and silence ", count: 40)
    let text = Self.text.replacing("We thank South Korea", with: filler + "We thank South Korea")
    var desk = Self.reviewed(text)
    let before = Self.written(desk)
    desk.press("<a-m>")
    #expect(desk.shows("alone it takes 3:00.") && desk.shows("All of it fits: 1:11 of 3:00."))
    desk.type("0:30")
    #expect(desk.shows("0:08 of 0:30 without what can best be left unsaid:") && desk.shows("¶ 2"))
    desk.press("<enter>")
    #expect(Self.written(desk).contains("\n[if time] noise and silence"))
    #expect(
      desk.message == "Marked [if time]: ¶ 2. Without: 0:08 of 0:30. Undo takes it back.")
    desk.pause()
    #expect(desk.shows("0:08 of 0:30, 1:11 with [if time]"))
    desk.press("<c-z>")
    #expect(Self.written(desk) == before)
    desk.pause()
    #expect(desk.shows("0:41 over 0:30"))
    desk.press("<a-m>9<enter>")
    #expect(desk.message == "All of it fits: 1:11 of 9:00. Nothing was marked.")
    desk.press("<a-m>x<enter>")
    #expect(desk.message?.hasPrefix("Type minutes") == true)
    desk.press("<esc><a-m><enter>")
    #expect(desk.message == "All of it fits: 1:11 of 9:00. Nothing was marked.")
  }

  @Test func whatCantBeCutIsSaidPlainly() {
    var desk = Self.reviewed("Annex, not articles: numbers change faster than treaties do.\n")
    desk.press("<a-m>")
    desk.type("0:02")
    #expect(desk.shows("0:02 is too short: all of it has to be said, and takes 0:05."))
    desk.press("<enter>")
    #expect(desk.message == "Nothing can be left unsaid: 0:05, still 0:03 too long.")
    #expect(!Self.written(desk).contains("[if time]"))
    desk.press("<c-end>")
    desk.type("\nWe have listened to every speaker.")
    desk.press("<a-m>")
    desk.type("2s")
    #expect(desk.shows("0:02 is too short: 0:05 is the least that has to be said."))
    desk.press("<enter>")
    #expect(
      desk.message == "Marked [if time]: ¶ 2. Without: 0:05, still 0:03 too long. "
        + "Undo takes it back.")
  }

  @Test func aStatementThatIsTooLongLeadsToTheCut() {
    let filler = String(repeating: "noise and silence ", count: 200)
    var desk = Self.reviewed(Self.text + "\n" + filler + "\n")
    desk.press("<c-end><s-f8>")
    for _ in 0..<9 where desk.message?.contains("too long") == false { desk.press("<s-f8>") }
    desk.press("<a-x>")
    #expect(desk.shows("cut it to time"))
    desk.press("1")
    #expect(desk.shows("How long may you speak?"))
  }
}
