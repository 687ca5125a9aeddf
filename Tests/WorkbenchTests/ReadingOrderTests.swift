import Screen
import Testing

@testable import Workbench

/// Lists, pages and titles show what runs from right to left as it is read.
@Suite struct ReadingOrderTests {
  /// A text, and the letters from left to right on the screen.
  @Test(arguments: [
    ("one two", "one two"), ("أبج", "جبأ"), ("to أبج here", "to جبأ here"), ("(أب)", "(بأ)"),
    ("é中", "é中"),
  ])
  func aLineIsTurnedRound(text: String, shown: String) {
    var surface = Surface(size: Size(columns: 20, rows: 1))
    let used = surface.write(text, at: ScreenPosition(row: 0, column: 0), style: Style())
    #expect(Self.letters(surface).hasPrefix(shown))
    #expect(used == surface.write(shown, at: ScreenPosition(row: 0, column: 0), style: Style()))
  }

  @Test func aTerminalThatPutsTextIntoOrderGetsItAsItIsStored() {
    var theme = Theme(colors: 256)
    theme.isOrderedByTerminal = true
    var surface = Surface(size: Size(columns: 20, rows: 1))
    surface.isOrderedByTerminal = true
    surface.write("to أبج", at: ScreenPosition(row: 0, column: 0), style: Style())
    #expect(Self.letters(surface).hasPrefix("to أبج"))
    var desk = Desk.drafting(columns: 60, rows: 12, text: "أبج دهو\n", theme: theme)
    desk.press("<c-left>")
    #expect(desk.lines[2].hasPrefix("   أبج دهو"))
    #expect(desk.frame().cursor?.column == 6)
  }

  @Test func piecesAreReadTogetherAndKeepTheirStyles() {
    var bold = Style()
    bold.attributes = [.bold]
    var surface = Surface(size: Size(columns: 10, rows: 1))
    let pieces = [StyledText(text: "أب", style: bold), StyledText(text: "جد", style: Style())]
    #expect(surface.write(pieces, at: ScreenPosition(row: 0, column: 0)) == 4)
    #expect(Self.letters(surface).hasPrefix("دجبأ"))
    #expect((0..<4).map { surface[0, $0].style == bold } == [false, false, true, true])
  }

  @Test func whatDoesNotFitIsLeftOut() {
    var surface = Surface(size: Size(columns: 10, rows: 1))
    #expect(
      surface.write("أبجد", at: ScreenPosition(row: 0, column: 0), style: Style(), maxColumns: 2)
        <= 2)
    #expect((2..<10).allSatisfy { surface[0, $0].text == " " })
  }

  private static func letters(_ surface: Surface) -> String {
    (0..<surface.size.columns).map { surface[0, $0].width == 0 ? "" : surface[0, $0].text }
      .joined()
  }
}
