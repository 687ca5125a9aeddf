import Prose
import TestKit
import Testing

@Suite struct TextEditorMovementTests {
  typealias Case = (String, EditCommand.Motion, EditCommand.Direction, String)

  @Test(
    arguments: [
      ("a‸b", .cluster, .forward, "ab‸"),
      ("a‸\r\nb", .cluster, .forward, "a\r\n‸b"),
      ("a\r\n‸b", .cluster, .backward, "a‸\r\nb"),
      ("‸a", .cluster, .backward, "‸a"),
      ("a‸", .cluster, .forward, "a‸"),
      ("🇫🇷‸e\u{301}", .cluster, .backward, "‸🇫🇷e\u{301}"),
      ("🇫🇷‸e\u{301}", .cluster, .forward, "🇫🇷e\u{301}‸"),
      ("a «bc» d", .cluster, .backward, "a ‸bc d"),
      ("a »bc« d", .cluster, .forward, "a bc‸ d"),
      // Right to left, the left arrow leads on.
      ("ש‸לום", .cluster, .left, "של‸ום"),
      ("ש‸לום", .cluster, .right, "‸שלום"),
      ("a‸b", .cluster, .left, "‸ab"),
      ("‸the dele", .word, .forward, "the‸ dele"),
      ("the‸, dele", .word, .forward, "the, dele‸"),
      ("the, dele‸", .word, .backward, "the, ‸dele"),
      ("the, ‸dele", .word, .backward, "‸the, dele"),
      ("‸l’État d'Or", .word, .forward, "l’État‸ d'Or"),
      ("l’État‸ d'Or", .word, .backward, "‸l’État d'Or"),
      ("‸'quoted'", .word, .forward, "'quoted‸'"),
      ("‸1,000.5. x", .word, .forward, "1,000.5‸. x"),
      ("x 1,000.5‸.", .word, .backward, "x ‸1,000.5."),
      ("‸co-operation", .word, .forward, "co‸-operation"),
      ("‸中文 a", .word, .forward, "中‸文 a"),
      ("中文‸ a", .word, .backward, "中‸文 a"),
      ("e\u{301}te\u{301}‸", .word, .backward, "‸e\u{301}te\u{301}"),
      ("‸بَت x", .word, .forward, "بَت‸ x"),
      ("😀 \u{301}‸", .word, .backward, "‸😀 \u{301}"),
      ("one.‸\n\n two", .word, .forward, "one.\n\n two‸"),
      ("one\n\n ‸two", .word, .backward, "‸one\n\n two"),
      ("... ‸...", .word, .forward, "... ...‸"),
      ("a\nb‸c\nd", .lineEdge, .forward, "a\nbc‸\nd"),
      ("a\nb‸c\nd", .lineEdge, .backward, "a\n‸bc\nd"),
      ("a\nb‸\nc", .document, .forward, "a\nb\nc‸"),
      ("a\nb‸\nc", .document, .backward, "‸a\nb\nc"),
      ("a‸\nb\n\n \nc\nd", .paragraph, .forward, "a\nb\n\n \n‸c\nd"),
      ("a\nb\n\n \nc\n‸d", .paragraph, .forward, "a\nb\n\n \nc\nd‸"),
      ("a\nb\n\n\nc\n‸d", .paragraph, .backward, "a\nb\n\n\n‸c\nd"),
      ("a\nb\n\n\n‸c\nd", .paragraph, .backward, "‸a\nb\n\n\nc\nd"),
      ("\n‸\n", .paragraph, .backward, "‸\n\n"),
    ] as [Case])
  func moving(
    before: String, motion: EditCommand.Motion, direction: EditCommand.Direction, after: String
  ) {
    let command = EditCommand.move(motion, direction)
    #expect(TextEditorTests.after(before, [command]) == after)
  }

  // Ten columns: "one two " / "three four" / "five".
  @Test(
    arguments: [
      ("on‸e two three four five", .visualLine, .forward, "one two th‸ree four five"),
      ("one two th‸ree four five", .visualLine, .backward, "on‸e two three four five"),
      ("one two three four fi‸ve", .visualLine, .forward, "one two three four five‸"),
      ("on‸e two three four five", .visualLine, .backward, "‸one two three four five"),
      ("one two three fou‸r five", .visualLine, .forward, "one two three four five‸"),
      ("one two three fou‸r five", .visualLine, .backward, "one two‸ three four five"),
      ("on‸e\n\nthree", .page(rows: 2), .forward, "one\n\nth‸ree"),
      ("one\n\nth‸ree", .page(rows: 2), .backward, "on‸e\n\nthree"),
      ("one\n\nth‸ree", .page(rows: 9), .backward, "‸one\n\nthree"),
      ("one two th‸ree four five", .rowEdge, .backward, "one two ‸three four five"),
      ("one two th‸ree four five", .rowEdge, .forward, "one two three four‸ five"),
      ("o‸ne two three four five", .rowEdge, .forward, "one two‸ three four five"),
      ("中‸文\nabcd", .visualLine, .forward, "中文\nab‸cd"),
      ("中文\nabc‸d", .visualLine, .backward, "中‸文\nabcd"),
      // From the third column from the left of a Latin line to that of a Hebrew one.
      ("abcdefgh‸i\nשלום", .visualLine, .forward, "abcdefghi\nשל‸ום"),
    ] as [Case])
  func movingByRows(
    before: String, motion: EditCommand.Motion, direction: EditCommand.Direction, after: String
  ) {
    let command = EditCommand.move(motion, direction)
    #expect(TextEditorTests.after(before, [command]) == after)
  }

  @Test(arguments: [Int.min, -1, 0, 1, .max], ["‸", "ab ‸cd\nx", "ש‸ל"])
  func anyWidthAndNumberOfRows(number: Int, before: String) {
    let motions: [EditCommand.Motion] = [.page(rows: number), .visualLine, .rowEdge]
    for direction in [EditCommand.Direction.forward, .backward, .left, .right] {
      let commands = motions.map { EditCommand.move($0, direction) }
      _ = TextEditorTests.after(before, commands, columns: number)
    }
  }

  @Test func theColumnIsKeptOverShortLines() {
    let down = EditCommand.move(.visualLine, .forward)
    let before = "abcdef‸g\nab\n\nabcdefg"
    #expect(TextEditorTests.after(before, [down]) == "abcdefg\nab‸\n\nabcdefg")
    #expect(TextEditorTests.after(before, [down, down, down]) == "abcdefg\nab\n\nabcdef‸g")
    let left = EditCommand.move(.cluster, .backward)
    #expect(TextEditorTests.after(before, [down, left, down, down]) == "abcdefg\nab\n\na‸bcdefg")
    #expect(
      TextEditorTests.after(before, [down, .insert("x"), down, down]) == "abcdefg\nabx\n\nabc‸defg")
  }

  @Test(
    arguments: [
      ("a‸bc", [.move(.cluster, .forward, selecting: true)], "a«b»c"),
      ("ab‸c", [.move(.cluster, .backward, selecting: true)], "a»b«c"),
      ("«a»bc", [.move(.cluster, .forward, selecting: true)], "«ab»c"),
      ("«ab»c", [.move(.document, .backward, selecting: true)], "‸abc"),
      ("a‸b\nc", [.selectAll], "«ab\nc»"),
      ("a‸b cd", [.move(.word, .forward, selecting: true), .move(.lineEdge, .backward)], "‸ab cd"),
      ("one\n‸two", [.move(.visualLine, .backward, selecting: true)], "»one\n«two"),
    ] as [(String, [EditCommand], String)])
  func selecting(before: String, commands: [EditCommand], after: String) {
    #expect(TextEditorTests.after(before, commands) == after)
  }
}
