import Dossier
import Prose
import Testing

@testable import Workbench

/// The preview of what the review would write.
@Suite struct ShownChangeTests {
  static func lines(
    _ text: String, _ edits: [(String, String)], columns: Int = 60
  ) throws -> [String] {
    let edits = try edits.map { old, new in
      let range = try #require(text.firstRange(of: old))
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      return ByteEdit(range: start..<start + old.utf8.count, bytes: Array(new.utf8))
    }
    let change = try #require(ShownChange(edits, in: text))
    return change.lines(columns: columns).map { line in
      String(repeating: " ", count: line.indent)
        + line.runs.map { run in
          run.role == .secondary || run.text.count == 2 ? run.text : "[\(run.text)]"
        }.joined()
    }
  }

  @Test func itShowsTheLineBeforeAndAfter() throws {
    #expect(
      try Self.lines("One.\n\nWe thank South\nKorea today.\n\nTwo.", [("South\nKorea", "Chile")])
        == ["  − We thank [South Korea] today.", "  + We thank [Chile] today."])
  }

  @Test func onlyTheWordsThatDifferStandOut() throws {
    #expect(
      try Self.lines(
        "It may seriously hurt life near its source.",
        [
          ("seriously", "gravely"), ("near", "far from"),
        ]) == [
          "  − It may [seriously] hurt life [near] its source.",
          "  + It may [gravely] hurt life [far from] its source.",
        ])
  }

  @Test func ofALongLineThePartWithTheChangeIsShown() throws {
    let text =
      String(repeating: "before ", count: 30) + "South" + String(repeating: " after", count: 9)
    let lines = try Self.lines(text, [("South", "North")], columns: 40)
    #expect(lines.count == 2 && lines.allSatisfy { $0.contains("…") })
    #expect(lines[0].contains("[South]") && lines[1].contains("[North]"))
  }

  @Test func aParagraphOfItsOwnStandsAlone() throws {
    #expect(
      try Self.lines("We agree.", [("", "Madam Chair,\n\n")]) == ["  + [Madam Chair,]"])
  }

  @Test func whatFillsTheLineIsWrapped() throws {
    let lines = try Self.lines(
      "Yes.", [("Yes", "My delegation aligns itself with the statement of the Group")],
      columns: 34)
    #expect(
      lines == [
        "  − [Yes].", "  + [My delegation aligns itself ]",
        "    [with the statement of the ]", "    [Group]",
      ])
  }

  @Test(arguments: [0, 1, 5, 12]) func noWidthIsTooSmall(columns: Int) throws {
    #expect(!(try Self.lines("We \u{1B} agree.", [("agree", "\u{7}no")], columns: columns)).isEmpty)
  }
}
