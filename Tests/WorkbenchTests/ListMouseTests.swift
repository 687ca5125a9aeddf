import Screen
import Testing

@testable import Workbench

@Suite struct ListMouseTests {
  @Test func aKindOfBriefIsClicked() {
    var desk = Desk()
    desk.press("ljN")
    desk.click("position of a delegation")
    #expect(desk.shows("New position of a delegation"))
    desk.click("Delegation")
    #expect(desk.shows("New position of a delegation"))
  }

  @Test func aClickInThePaletteChoosesAndTwoDo() {
    var desk = Desk()
    desk.press("<c-p>")
    desk.click("the last messages")
    guard case .palette(let palette) = desk.workbench.overlay else {
      Issue.record("The palette is gone.")
      return
    }
    #expect(palette.chosen?.words == "the last messages")
    desk.click("the last messages", clicks: 2)
    #expect(desk.shows("Messages"))
  }

  @Test func theWheelWalksThePalette() {
    var desk = Desk()
    desk.press("<c-p>")
    desk.turnWheel(2, on: "a few letters")
    guard case .palette(let palette) = desk.workbench.overlay else {
      Issue.record("The palette is gone.")
      return
    }
    #expect(palette.cursor.chosen == 6)
  }

  @Test func aClickInTheListOfProblemsChoosesAndTwoLeadThere() {
    var files = Fixture.files
    files["\(Fixture.item)/positions/XBO.md"] = "---\nsorces: [a]\n---\n"
    files["\(Fixture.item)/positions/XAL.md"] = "---\nstances: {treaty: opose}\n---\n"
    var desk = Desk(files: files)
    desk.press("<f8><tab><tab>")
    guard let last = desk.lines.last(where: { $0.contains("sorces") }) else {
      Issue.record("No problem is listed:\n\(desk.lines.joined(separator: "\n"))")
      return
    }
    let words = String(last.drop { $0 == " " || $0 == "▸" }.prefix(12))
    desk.click(words)
    desk.click(words, clicks: 2)
    #expect(desk.chosen == "page: \(Fixture.item)/positions/XBO.md")
  }
}
