import Dossier
import Prose
import Screen
import TestKit
import Testing

@testable import Workbench

/// A library with hostile bytes in every field of every kind, shown at every place, under every
/// overlay and at several sizes: no cell holds anything that acts on a terminal or hides.
@Suite struct HostileTests {
  /// Ways from the library's intervention to every place.
  static let places = [
    "", "<left>", "<left><left>", "<tab>", "/n", "<enter>", "<enter><tab>", "<f5>",
    "<enter><f5>",
  ]

  static let sizes = [(100, 30), (40, 12), (12, 3)]

  /// The library as a desk holds it: what is no text is kept as `ByteExactText` keeps it.
  static func desk(seed: UInt64, keys: String = "") -> Desk {
    var files: [String: String] = [:]
    for (path, bytes) in HostileLibrary(seed: seed).files {
      files[ByteExactText.decode(path)] = ByteExactText.decode(bytes)
    }
    var desk = Desk(columns: 100, rows: 30, files: files, destination: HostileLibrary.draft)
    desk.press(keys)
    return desk
  }

  /// The same desk after `keys`.
  static func pressing(_ keys: String, at desk: Desk) -> Desk {
    var desk = desk
    desk.press(keys)
    return desk
  }

  /// What is in the cells of the screen as it is and at every size.
  static func menaces(_ desk: Desk) -> [String] {
    var desk = desk
    return sizes.flatMap { columns, rows in
      desk.tell(.resized(Size(columns: columns, rows: rows)))
      return menaces(desk.frame().surface)
    }
  }

  static func menaces(_ surface: Surface) -> [String] {
    var found: [String] = []
    for row in 0..<surface.size.rows {
      for column in 0..<surface.size.columns {
        let cell = surface[row, column]
        if cell.base < 0x7F, cell.base >= 0x20, cell.mark1 == 0 { continue }
        for scalar in Menace.scalars(in: cell.text, linesAllowed: false) {
          found.append("U+\(String(scalar.value, radix: 16)) at \(row):\(column)")
        }
        if cell.width > 0, DisplayWidth.width(of: cell.text) == 0 {
          found.append("nothing to see at \(row):\(column)")
        }
      }
    }
    return found
  }

  @Test(arguments: 1...2 as ClosedRange<UInt64>)
  func noPlaceAndNoOverlayShowsIt(seed: UInt64) {
    let start = Self.desk(seed: seed)
    var signs: Set<Character> = []
    for place in Self.places {
      for overlay in EveryEventTests.overlays {
        let desk = Self.pressing(place + overlay, at: start)
        #expect(Self.menaces(desk).isEmpty, "seed \(seed), \(place)\(overlay)")
        signs.formUnion(desk.lines.joined().filter { "␛␇␦▫▸◂¬�␀".contains($0) })
      }
    }
    #expect(signs.count >= 6, "What means harm was not on the screen: \(signs)")
  }

  /// From file to file in every column, each one's page beside it.
  @Test(arguments: 3...4 as ClosedRange<UInt64>)
  func noBriefShowsItOnItsPage(seed: UInt64) {
    var seen: Set<String> = []
    for column in ["", "<left>", "<left><left>"] {
      var desk = Self.desk(seed: seed, keys: column + "<home>")
      for _ in 0..<12 {
        seen.insert(desk.chosen)
        #expect(Self.menaces(desk).isEmpty, "seed \(seed), \(desk.chosen.debugDescription)")
        desk.press("<down>")
      }
    }
    #expect(seen.count >= 6)
  }

  /// What comes from elsewhere: pastes, failures, kept texts, names of files.
  @Test(arguments: 5...6 as ClosedRange<UInt64>)
  func noEventBringsItIn(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    func text() -> String {
      ByteExactText.decode(HostileText.bytes(8, using: &generator))
    }
    let start = Self.desk(seed: seed)
    for place in Self.places + EveryEventTests.overlays {
      let place = Self.pressing(place, at: start)
      let failure = Failure(text())
      let path = text()
      let events: [Event] = [
        .pasted(text()), .briefRead(path: HostileLibrary.draft, .failure(failure)),
        .draftOpened(path: path, .failure(failure)),
        .draftSaved(path: HostileLibrary.draft, .failure(.other(failure))),
        .draftSaved(
          path: HostileLibrary.draft, .success(SavedDraft(text: text(), path: path))),
        .briefCreated(.failure(failure)), .briefCreated(.success(path)),
        .editorClosed(path: path, failure), .libraryRead(.failure(failure), generation: 1),
        .unsavedFound([
          KeptText(name: text(), path: path, bytes: Array(text().utf8), fileChanged: true)
        ]),
      ]
      for event in events {
        var desk = place
        desk.tell(event)
        #expect(Self.menaces(desk).isEmpty, "seed \(seed), \(event) at \(place.workbench.place)")
        desk.press("<f9>")
        #expect(Self.menaces(desk).isEmpty, "seed \(seed), \(event), told")
      }
    }
  }

  /// Every letter of it typed, wherever letters are taken.
  @Test(arguments: ["/", "<enter>", "<c-n>s", "<c-n>s<tab>", "<enter><c-o>"])
  func noKeyTypesIt(keys: String) {
    var generator = SeededGenerator(seed: 19)
    var desk = Self.desk(seed: 19, keys: keys)
    for _ in 0..<20 {
      for character in ByteExactText.decode(HostileText.bytes(3, using: &generator)) {
        desk.tell(.key(.character(character)))
      }
      #expect(Self.menaces(desk).isEmpty)
    }
  }
}
