import Screen
import TestKit
import Testing

@Suite("Sizes from one cell to a wall") struct ResizeTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  static let sizes = [(1, 1), (2, 1), (1, 40), (500, 200), (11, 3), (40, 10)]

  @Test func `Browse is the same screen afterwards`() throws {
    let program = try desk.run([Desk.draft])
    try program.waitFor("We welcome the paper.")
    try expectSameAfterSizes(program)
    try program.quit()
  }

  @Test func `Draft is the same screen afterwards, and takes letters at any size`() throws {
    let program = try desk.runInDraft()
    try program.keys("<c-end>")
    try program.type("Zebra")
    try program.waitFor("Zebra")
    try program.waitFor("points 0/2")
    try expectSameAfterSizes(program)
    try program.resize(columns: 1, rows: 1)
    try program.wait(for: "one cell") { program.screen.count == 1 }
    try program.type(" unseen")
    try program.resize(columns: 120, rows: 36)
    try program.waitFor("Zebra unseen")
    try program.keys("<c-s>")
    try program.waitFor("Saved.")
    try program.quit()
    #expect(try desk.text(of: Desk.draftFile) == LeavingTests.file() + "Zebra unseen")
  }

  @Test func `a screen below 40×10 says so, and can be used`() throws {
    let program = try desk.run([Desk.draft])
    try program.waitFor("We welcome the paper.")
    for (columns, rows) in [(39, 36), (120, 9), (39, 9), (30, 5)] {
      try program.resize(columns: columns, rows: rows)
      try program.waitFor("Enlarge to 40×10")
    }
    try program.keys("<f2>")
    try program.resize(columns: 40, rows: 10)
    try program.waitUntilGone("Enlarge")
    try program.quit()
  }

  @Test(arguments: [
    "e" + String(repeating: "\u{301}", count: 400), "👩‍👩‍👧 🇫🇷 🏴‍☠️ 1️⃣ 👍🏽", "中文字一二三四五六七八九十中文字",
    "한\u{1112}\u{1161}\u{11AB}한", "\u{301}\u{302} começa", "नि षि क्षि ﷽ ꧅",
  ])
  func `letters of any width leave nothing behind`(text: String) throws {
    try desk.write(
      Desk.head + "\(text) tail\n\n" + Desk.body, to: Desk.draftFile)
    try desk.write(
      "---\ntitle: \(text)\ndates: 2025-03-03/2025-03-07\nplace: \(text)\n---\n",
      to: "Briefs/harbour/session.md")
    let program = try desk.run([Desk.draft])
    try program.waitFor("We welcome the paper.")
    // A cell that is counted otherwise than the terminal counts it would shift what follows.
    for columns in [119, 97, 80, 61, 60, 41] {
      try program.resize(columns: columns, rows: 30)
      try program.wait(for: "the whole width of \(columns)") {
        program.screen.count == 30 && program.screen[0].hasSuffix("F1 keys")
      }
    }
    try program.resize(columns: 120, rows: 36)
    try program.keys("<up><down>")
    try program.waitFor("We welcome the paper.")
    let before = program.screen
    try program.resize(columns: 90, rows: 20)
    try program.resize(columns: 120, rows: 36)
    try program.wait(for: "the same screen") { program.screen == before }
    try program.quit()
  }

  private func expectSameAfterSizes(_ program: ProgramDriver) throws {
    let (before, cursor) = (program.screen, program.cursor)
    for (columns, rows) in Self.sizes {
      try program.resize(columns: columns, rows: rows)
      try program.wait(for: "a screen of \(columns)×\(rows)") {
        let screen = program.screen
        guard screen.count == rows else { return false }
        // ncurses can't write into the last cell of a screen, which is all there is of this one.
        if columns * rows == 1 { return true }
        if columns < 12 || rows < 3 { return screen[0].first == "A" }
        return screen[rows - 1].contains("Enter open") || screen[rows - 1].contains("Ctrl-S save")
      }
    }
    try program.resize(columns: 120, rows: 36)
    try program.wait(for: "the same screen") { program.screen == before }
    try program.wait(for: "the same cursor") { program.cursor == cursor }
  }
}
