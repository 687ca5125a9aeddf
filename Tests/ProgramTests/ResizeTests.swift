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
