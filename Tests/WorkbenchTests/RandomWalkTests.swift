import Prose
import Screen
import TestKit
import Testing

@testable import Workbench

/// Random keys and events over the whole tool: whatever happens, the screen can be drawn, and what
/// was drawn piece by piece is what would be drawn from nothing.
@Suite struct RandomWalkTests {
  /// Keys that do something somewhere, weighted by how often they stand here.
  static let keys = [
    "<up>", "<down>", "<left>", "<right>", "j", "k", "l", "h", "<enter>", "<enter>", "<tab>",
    "<tab>", "<esc>", "<esc>", "<f1>", "<f2>", "<f4>", "<f4>", "<f4>", "<f5>", "<f7>", "<f8>",
    "<f9>", "<c-p>", ":",
    "<c-s>", "<c-z>", "<c-y>", "<c-x>", "<c-c>", "<c-v>", "<c-a>", "<c-k>", "<c-w>", "<c-q>",
    "<c-o>", "<c-n>", "<c-f>", "<c-e>", "<c-r>", "<s-left>", "<s-right>", "<s-up>", "<s-down>",
    "<c-s-left>", "<c-s-end>", "<c-left>", "<c-right>", "<c-up>", "<c-down>", "<c-home>",
    "<c-end>", "<home>", "<end>", "<pageup>", "<pagedown>", "<s-pagedown>", "<backspace>",
    "<backspace>", "<del>", "<a-up>", "<a-down>", "<a-enter>", "<ins>", "<f12>", "/", "N", "e",
    "<a-g>", "<a-t>", "<a-n>", "<a-i>", "<a-v>", "<a-j>", "<a-p>", "<a-k>", "<a-u>", "<a-q>",
    "<a-w>", "<a-c>", "<a-a>", "<a-s-up>", "<a-s-down>", "<a-left>", "<a-right>", "<f3>",
    "<s-f3>", "<a-r>", "<c-f>",
    "r", "m", "?", "g", "G", "1", "3", "4", "s", "l", "c", "b", "o", "d", "i", "p", "<space>",
    "M", "T", "t", "n", "<a-o>",
  ].flatMap { Key.parse($0) ?? [] }

  static let paths = [
    Fixture.draft, "\(Fixture.item)/positions/XAR.md", "\(Fixture.item)/item.md", "no/such.md", "",
  ]

  private struct Walk {
    var generator: SeededGenerator
    var desk = Desk(columns: 80, rows: 24, destination: Fixture.draft)
    var surface = Surface(size: Size(columns: 80, rows: 24))
    var drawn = DrawnFrame()
    var trace: [String] = []

    init(seed: UInt64) {
      generator = SeededGenerator(seed: seed)
      if seed.isMultiple(of: 5) {
        var settings = Settings()
        settings.autosave = .seconds(30)
        desk = Desk(columns: 80, rows: 24, destination: Fixture.draft, settings: settings)
      }
      // Some begin where most can happen.
      if seed.isMultiple(of: 2) { desk.press("<enter>") }
    }

    mutating func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }

    mutating func step() {
      switch number(below: 20) {
      case 0: resize()
      case 1: happen(.pasted(AwkwardText.text(pieces: number(below: 30), using: &generator)))
      case 2: happen(disk())
      case 18: happen(mouse())
      case 3...9:
        let text = AwkwardText.text(pieces: 1, using: &generator)
        for character in text { happen(.key(.character(character))) }
      default: happen(.key(RandomWalkTests.keys.randomElement(using: &generator) ?? Key(.enter)))
      }
    }

    private mutating func happen(_ event: Event) {
      trace.append("\(event)")
      desk.tell(event)
    }

    private mutating func resize() {
      let size = Size(columns: 1 + number(below: 200), rows: 1 + number(below: 60))
      happen(.resized(size))
    }

    private mutating func mouse() -> Event {
      let actions: [MouseEvent.Action] = [.press, .press, .drag, .release, .scrollUp, .scrollDown]
      let place = ScreenPosition(
        row: number(below: desk.size.rows + 2) - 1,
        column: number(below: desk.size.columns + 2) - 1)
      return .mouse(
        MouseEvent(
          actions[number(below: actions.count)], at: place, number(below: 4) == 0 ? .shift : [],
          clicks: 1 + number(below: 3)))
    }

    private mutating func disk() -> Event {
      let path = RandomWalkTests.paths[number(below: RandomWalkTests.paths.count)]
      switch number(below: 13) {
      case 0: return .libraryChanged(paths: [])
      case 1:
        let text = "---\nstatus: draft\n---\n\n" + AwkwardText.text(pieces: 40, using: &generator)
        desk.files[Fixture.draft] = text
        return .libraryChanged(paths: [Fixture.draft])
      case 2:
        desk.saveFailure =
          desk.saveFailure == nil
          ? [.changedOnDisk, .other(Failure("Disk full."))][number(below: 2)] : nil
        return .libraryChanged(paths: [path])
      case 3:
        let text = AwkwardText.text(pieces: 9, using: &generator)
        return .unsavedFound([
          KeptText(
            name: "kept", path: path, bytes: Array(text.utf8), fileChanged: true,
            head: String(text.prefix(number(below: 9))),
            base: number(below: 2) == 0 ? nil : AwkwardText.text(pieces: 9, using: &generator),
            selection: Selection(
              anchor: TextPosition(line: number(below: 9) - 1, offset: number(below: 9) - 1),
              head: TextPosition(line: number(below: 9), offset: number(below: 99))))
        ])
      case 4: return .editorClosed(path: path, Failure("There is no editor: set $EDITOR."))
      case 5: return .briefRead(path: path, .failure(Failure("\(path) is gone.")))
      case 6: return .draftOpened(path: path, .failure(Failure("\(path) is gone.")))
      case 9: return .held(path: path, by: number(below: 3) == 0 ? HoldingTests.other : nil)
      case 10: return .held(path: path, by: nil)
      case 12: return .autosaveDue
      case 11: return .holdWanted(path: path, by: HoldingTests.other)
      case 7: return .libraryRead(.failure(Failure("No.")), generation: number(below: 4))
      default: return .draftSaved(path: path, .success(SavedDraft(text: "", path: path)))
      }
    }

    /// What is wrong with the screen and the texts now.
    mutating func faults() -> [String] {
      let fresh = desk.frame()
      if surface.size != desk.size {
        surface = Surface(size: desk.size)
        drawn = DrawnFrame()
      }
      let cursor = desk.workbench.draw(on: &surface, after: &drawn)
      var faults = desk.workbench.drafts.values.flatMap { $0.editor.checkInvariants() }
      faults += HostileTests.menaces(surface)
      if surface != fresh.surface { faults.append(Self.difference(surface, fresh.surface)) }
      if cursor != fresh.cursor {
        faults.append("cursor \(cursor as Any), not \(fresh.cursor as Any)")
      }
      if let cursor, !Rect(desk.size).contains(cursor) {
        faults.append("cursor outside: \(cursor)")
      }
      return faults
    }

    private static func difference(_ actual: Surface, _ expected: Surface) -> String {
      for row in 0..<expected.size.rows {
        for column in 0..<expected.size.columns
        where actual[row, column] != expected[row, column] {
          return "cell \(row):\(column) of \(expected.size) shows \(actual[row, column])"
            + " instead of \(expected[row, column])"
        }
      }
      return "sizes differ"
    }
  }

  @Test(arguments: [1, 2, 4, 5, 8] as [UInt64])
  func everyFrameIsTheFrameDrawnFromNothing(seed: UInt64) {
    var walk = Walk(seed: seed)
    for step in 0..<1400 {
      walk.step()
      let faults = walk.faults()
      guard faults.isEmpty else {
        let last = walk.trace.suffix(12).joined(separator: "\n")
        Issue.record("seed \(seed), step \(step): \(faults.joined(separator: "; "))\n\(last)")
        return
      }
    }
    #expect(!walk.desk.workbench.drafts.isEmpty, "The walk never came into a draft.")
  }

  /// Typing, cutting, inserting and pasting, all taken back.
  @Test(arguments: [11, 12, 13] as [UInt64]) func undoGivesTheOpenedTextBack(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var desk = Desk.drafting()
    let opened = desk.workbench.currentDraft?.fileText
    let harmless = Self.keys.filter { key in
      let command = KeyTable.standard.command(for: key, in: [.drafting, .text, .everywhere])
      switch command {
      case .edit, .cut, .copy, .paste, .pasteFormer, .insertChosen, .nextInRail, .turnPage:
        return true
      default: return false
      }
    }
    for _ in 0..<600 {
      if Bool.random(using: &generator), let key = harmless.randomElement(using: &generator) {
        desk.tell(.key(key))
      } else {
        desk.tell(.pasted(AwkwardText.text(pieces: 2, using: &generator)))
      }
    }
    #expect(desk.workbench.currentDraft?.fileText != opened)
    for _ in 0..<2000 where desk.workbench.currentDraft?.editor.canUndo == true {
      desk.press("<c-z>")
    }
    #expect(desk.workbench.currentDraft?.fileText == opened)
    #expect(desk.workbench.currentDraft?.isModified == false)
  }
}
