import Prose
import Screen
import Testing

@testable import Workbench

@Suite struct PaletteTests {
  private func rows(_ desk: Desk) -> [PaletteRow] {
    if case .palette(let palette) = desk.workbench.overlay { palette.rows } else { [] }
  }

  /// Ways into the palette, from every place.
  @Test(arguments: [
    "<c-p>", ":", "l<c-p>", "l/o<c-p>", "ljlG<enter><c-p>", "ljlG<enter><tab>:", "ljlG<f5>:",
    "ljlG<f5><c-p>", "p<c-p>",
  ]) func itOpensEverywhere(keys: String) {
    var desk = Desk()
    desk.press(keys)
    #expect(rows(desk).count > 10)
    desk.press("<esc>")
    #expect(desk.workbench.overlay == nil)
  }

  @Test func whereTextIsTypedAColonIsAColon() {
    var desk = Desk.drafting()
    desk.press(":")
    #expect(desk.text?.hasPrefix(":Madam") == true)
  }

  /// Every command that a place's keys have, with those keys.
  @Test(arguments: ["", "ljlG<enter>", "ljlG<enter><tab>", "ljlG<f5>"])
  func everyCommandOfThePlaceIsThere(keys: String) {
    var desk = Desk()
    desk.press(keys)
    let wanted = Set(
      KeyTable.standard.bindings(in: desk.workbench.scopes).filter { $0.summary != nil }.map(
        \.command))
    desk.press("<c-p>")
    let offered = rows(desk).compactMap { row -> Command? in
      if case .command(let command, _, _, _) = row { command } else { nil }
    }
    #expect(Set(offered) == wanted.subtracting([.palette]))
    #expect(offered.count == Set(offered).count)
  }

  /// What is typed, and what Enter then did.
  @Test(arguments: [
    ("keys of", "help"), ("problems", "problems"), ("messages", "messages"),
    ("start an", "newBrief"),
  ]) func enterDoesIt(typed: String, overlay: String) {
    var desk = Desk()
    desk.press("<c-p>\(typed.replacing(" ", with: "<space>"))<enter>")
    let shown = desk.workbench.overlay.map { "\($0)" } ?? ""
    #expect(shown.hasPrefix(overlay))
  }

  @Test func whatCannotBeDoneIsDimAndSaysWhy() {
    var desk = Desk(columns: 110, rows: 40)
    desk.press("<c-p>")
    #expect(desk.shows("Draft: write the intervention – There is no draft yet"))
    let row = desk.lines.firstIndex { $0.contains("– There is no draft yet") } ?? 0
    #expect(desk.frame().surface[row, 4].style == Theme(colors: 256).secondary)
    desk.press("draft:<enter>")
    #expect(desk.message?.hasPrefix("There is no draft yet") == true)
    #expect(desk.workbench.overlay == nil && desk.workbench.place == .browse)
  }

  /// Commands that are offered or hindered, by place.
  @Test(arguments: [
    ("", Command.save, false), ("", .filter, true), ("ljl<tab>", .filter, false),
    ("ljlG", .draft, true), ("ljlG", .preview, true), ("ljl", .preview, false),
    ("ljlG<enter>", .cut, false), ("ljlG<enter><c-a>", .cut, true),
    ("ljlG<enter>", .paste, false), ("ljlG<enter>", .edit(.undo), false),
    ("ljlG<enter>x", .edit(.undo), true), ("ljlG<enter>x", .save, true),
    ("ljlG<enter>", .save, false), ("ljlG<enter>", .insertChosen, true),
  ]) func obstaclesAreThoseOfTheMoment(keys: String, command: Command, isFree: Bool) {
    var desk = Desk()
    desk.press(keys)
    #expect((desk.workbench.obstacle(to: command) == nil) == isFree)
  }

  /// What is typed, and the brief that Enter leads to.
  @Test(arguments: [
    ("exercise-meridian/4/XCO", "positions: \(Fixture.item)/positions/XCO.md"),
    ("exercise-meridian/4", "items: \(Fixture.item)/item.md"),
    ("Exercise-Meridian", "sessions: exercise-meridian/session.md"),
    ("exercise-meridian/sou", "items: \(Fixture.item)/item.md"),
    ("exercise-meridian/4/interventions/2025-03-04", "positions: \(Fixture.draft)"),
    ("exercise-meridian/4/4mar", "positions: \(Fixture.draft)"),
    ("source", "items: \(Fixture.item)/item.md"),
    ("exerc", "sessions: exercise-meridian/session.md"),
  ]) func aReferenceLeadsThere(typed: String, chosen: String) {
    var desk = Desk()
    desk.press("<c-p>\(typed)<enter>")
    #expect(desk.chosen == chosen)
  }

  @Test func aReferenceLeadsOutOfDraft() {
    var desk = Desk.drafting()
    desk.press("<c-p>exercise-meridian/4/XCO<enter>")
    #expect(desk.workbench.place == .browse && desk.shows("Guidelines only."))
  }

  @Test func whatIsPastedIsLookedFor() {
    var desk = Desk()
    desk.press("<c-p>")
    desk.tell(.pasted("exercise-meridian/4/XCO\nmore"))
    #expect(rows(desk).first?.words.hasPrefix("exercise-meridian/4/XCO") == true)
  }

  @Test func theKeysOfAListMoveAndNoLetterDoes() {
    var desk = Desk()
    desk.press("<c-p><down><down><up>")
    guard case .palette(let palette) = desk.workbench.overlay else {
      Issue.record("The palette is gone.")
      return
    }
    #expect(palette.cursor.chosen == 1)
    desk.press("zzzz")
    #expect(desk.shows("Nothing is called so."))
    desk.press("<enter>")
    #expect(desk.shows("Nothing is called so."))
  }
}
