import Diplomacy
import Dossier
import Prose
import TestKit
import Testing

@testable import Workbench

@Suite struct RailTests {
  private var rail: Rail { Desk.drafting().workbench.currentDraft?.rail ?? Rail() }

  @Test func theRailHoldsTheBriefThatTheDraftIsWrittenAgainst() {
    #expect(
      rail.rows == [
        .heading("Must say"),
        .point(
          label: "Annex, not articles", text: "Numbers change faster than treaties do."),
        .point(
          label: "Surveys covered", text: "Seismic surveys fall under the same limits."),
        .heading("May say"),
        .point(label: "Quiet design pays", text: "Quiet ships burn less fuel."),
        .heading("Never"),
        .redLine(label: "A speed limit on the high seas"),
        .heading("Agreed language"),
        .agreedLanguage(text: "Noise may severely impact marine life.", source: "EX/MER/3, OP 2"),
        .heading("Others"),
        .other(
          code: DelegationCode("XCO"), name: "XCO", stances: [.oppose, .flexible, .support],
          gist: "Guidelines only."),
        .heading("Documents"),
        .document(symbol: "EX/MER/3", title: ""),
      ])
  }

  /// Moves one after another, and the row that is chosen then.
  @Test(arguments: [
    ([], 1), ([1], 2), ([1, 1], 4), ([1, 1, -1], 2), ([-1], 1), ([100], 12), ([100, -1], 10),
    ([100, -100], 1), ([3], 6),
  ]) func theCursorPassesOverHeadings(moves: [Int], chosen: Int) {
    var rail = rail
    for steps in moves { rail.move(by: steps) }
    #expect(rail.chosen == chosen)
    #expect(rail.chosenRow != nil)
  }

  @Test func anEmptyRailHasNothingToChoose() {
    var rail = Rail()
    rail.move(by: 3)
    rail.move(by: -3)
    #expect(rail.chosenRow == nil && rail.rows.isEmpty)
  }

  @Test func theChosenRowStaysWhenAnotherBriefComesIn() {
    var desk = Desk.drafting()
    desk.press("<a-down><a-down>")
    let chosen = desk.workbench.currentDraft?.rail.chosenRow
    let path = BrowsingTests.arvenia
    desk.change(
      path,
      to: desk.files[path]?.replacing("## Must say\n", with: "## Must say\n\n- **New.** Newer."))
    #expect(desk.shows("New"))
    #expect(desk.workbench.currentDraft?.rail.chosenRow == chosen)
  }

  @Test(arguments: [1, 4, 8, 20, 46]) func noLineIsWiderThanTheRail(columns: Int) {
    var rail = rail
    for _ in 0..<8 {
      rail.settle(columns: columns, height: 10)
      let page = rail.view.page
      let chosen = rail.view.extents[rail.chosen]
      #expect(!chosen.isEmpty && page.lines.indices.contains(chosen.upperBound - 1))
      if columns >= 20 {
        for line in page.lines {
          let text = line.runs.map(\.text).joined()
          #expect(line.indent + DisplayWidth.width(of: text) <= columns, "\(text)")
        }
      }
      rail.move(by: 1)
    }
  }

  @Test func anotherDelegationsDraftIsWrittenAgainstItsOwnPosition() {
    let desk = Desk.drafting(text: "---\ndelegation: XCO\nstatus: draft\n---\n\nOne.\n")
    let rows = desk.workbench.currentDraft?.rail.rows ?? []
    #expect(!rows.contains(.heading("Must say")))
    let others = rows.compactMap { row -> String? in
      if case .other(let code, _, _, _) = row { code.rawValue } else { nil }
    }
    #expect(others == ["XAR"])
  }
}
