import Diplomacy
import Dossier
import Screen
import Testing

@testable import Workbench

/// Each event at each place, under each overlay and in each state of the library: nothing traps,
/// and the screen that follows can be drawn at the sizes that are easiest to get wrong.
@Suite struct EveryEventTests {
  /// Ways to a place, by name.
  static let places: [(name: String, keys: String)] = [
    ("sessions", "<f2><esc><esc><esc>"), ("items", "lj"), ("positions", "ljl"),
    ("intervention", "ljlG"), ("page", "ljl<tab>"), ("filter", "l/o"), ("text", "ljlG<enter>"),
    ("rail", "ljlG<enter><tab>"), ("preview", "ljlG<f5>"), ("preview of draft", "ljlG<enter><f5>"),
  ]

  /// Keys that open what lies over a place, where they do.
  static let overlays = [
    "", "<f1>", "<f9>", "<f2><c-n>", "<f2><c-n>s", "<f2><c-n>i", "<f4><c-o>", "<f4>x<c-q>",
    "<f4>x<c-s>", "<f8>", "<f2><f8><tab><tab><tab>/e", "<c-p>", "<c-p>p", "<f2><c-n>p<c-p>",
    "<f2><c-p>library.yaml<enter>",
    "<f2>s", "<f4><a-s>", "<f4><a-n>", "<f4><a-m>2", "<f4><a-f>", "<f4><a-x>",
  ]

  static let keys =
    KeyTable.standard.all.flatMap(\.keys)
    + [
      Key(.function(63)), Key(.insert, .control), .character("\n"), .character("\u{0}"),
      .character("\u{301}"), .character("👨‍👩‍👧"), Key(.character("q"), [.control, .alt, .shift]),
    ]

  static let events: [Event] =
    [Size(columns: 0, rows: 0), Size(columns: 1, rows: 1), Size(columns: 12, rows: 3)]
    .map(Event.resized)
    + [(0, 0), (1, 119), (4, 3), (4, 9), (5, 60), (22, 2), (23, 4), (23, 30), (999, 999), (-1, -1)]
    .flatMap { row, column -> [Event] in
      let place = ScreenPosition(row: row, column: column)
      return [.press, .drag, .release, .scrollDown, .scrollUp].flatMap { action in
        (1...3).map { .mouse(MouseEvent(action, at: place, clicks: $0)) }
      }
    }
    + [
      .typed([.character("n"), .character(" "), .character("\"")]),
      .typed([.character("/"), .character("\u{301}"), Key(.enter)]),
    ]
    + ["", "\n", "one\r\ntwo", "\u{1B}[31m\u{0}"].map(Event.pasted)
    + ["", "no/such.md", Fixture.draft, BrowsingTests.arvenia].flatMap { path -> [Event] in
      let failure = Failure("It is gone.")
      let kept = KeptText(name: "kept", path: path, bytes: [0xFF, 0x0A], fileChanged: false)
      return [
        .briefRead(path: path, .failure(failure)), .draftOpened(path: path, .failure(failure)),
        .draftSaved(path: path, .failure(.changedOnDisk)),
        .draftSaved(path: path, .failure(.other(failure))),
        .draftSaved(path: path, .success(SavedDraft(text: "", path: path))),
        .draftSaved(path: path, .success(SavedDraft(text: "x", path: "other.md"))),
        .briefCreated(.success(path)), .libraryChanged(paths: [path]),
        .libraryChecked(.failure(failure), generation: 1),
        .held(path: path, by: HoldingTests.other), .held(path: path, by: nil),
        .holdWanted(path: path, by: HoldingTests.other),
        .holderSilent(path: path, HoldingTests.other),
        .briefEdited(path: path, nil), .briefEdited(path: path, failure),
        .spellingChecked(
          SpellingRequest(path: path, language: .english, generation: 0, paragraphs: []),
          .success([SpelledLine(version: 3, marks: [SpellingMark(2..<90)])])),
        .spellingChecked(
          SpellingRequest(path: path, language: .english, generation: 0, paragraphs: []),
          .failure(failure)),
        .spellingSuggested(word: path, [path, ""]), .wordAdded(path, nil),
        .wordAdded(path, failure),
        .editorClosed(path: path, nil), .editorClosed(path: path, failure), .unsavedFound([kept]),
      ]
    }
    + [
      .paused, .autosaveDue, .briefCreated(.failure(Failure("There is one already."))),
      .libraryChanged(paths: []),
      .unsavedFound([]), .libraryRead(.failure(Failure("Gone.")), generation: 1),
      .libraryRead(.success(Library()), generation: 1),
      .libraryBeingChecked(read: 3, of: 0, generation: 1),
      .libraryBeingChecked(read: 300, of: 100, generation: 1),
      .libraryChecked(.success(LibraryProblems([], in: Library())), generation: 1),
    ]

  /// Draws what follows from `event` at sizes from nothing on.
  static func draws(_ desk: Desk, _ event: Event) -> Bool {
    var desk = desk
    desk.tell(event)
    for (columns, rows) in [(0, 0), (12, 3), (80, 9)] {
      desk.tell(.resized(Size(columns: columns, rows: rows)))
      let (surface, cursor) = desk.frame()
      guard surface.size == Size(columns: columns, rows: rows) else { return false }
      if let cursor, !Rect(surface.size).contains(cursor) { return false }
    }
    return true
  }

  @Test(arguments: places.map(\.keys), overlays)
  func everythingCanHappenEverywhere(place: String, overlay: String) {
    var desk = Desk(columns: 80, rows: 24)
    desk.saveFailure = .changedOnDisk
    desk.theirs = "---\nstatus: draft\n---\n\nTheirs.\n"
    desk.press(place + overlay)
    for event in Self.keys.map(Event.key) + Self.events {
      #expect(Self.draws(desk, event), "\(event) at \(place)\(overlay)")
    }
  }

  @Test(arguments: [
    Desk(files: [:]), FoundingTests.desk(), FoundingTests.desk(FoundingTests.refused),
    Desk(isSlow: true), Desk(libraryFailure: Failure("Gone.")),
    Desk(files: ["exercise-meridian/session.md": "---\n---\n"]),
    Desk(files: [Fixture.draft: "Nothing around it."], destination: Fixture.draft),
  ]) func everythingCanHappenWithoutALibrary(desk: Desk) {
    for event in Self.keys.map(Event.key) + Self.events {
      #expect(Self.draws(desk, event), "\(event)")
    }
  }

  /// The ways lead where their names say, or the table above would hold nothing.
  @Test func theWaysLeadThere() {
    let reached = Self.places.map { place in
      var desk = Desk(columns: 80, rows: 24)
      desk.press(place.keys)
      return "\(desk.workbench.place) \(desk.chosen.prefix { $0 != ":" })"
    }
    #expect(
      reached == [
        "browse sessions", "browse items", "browse positions", "browse positions", "browse page",
        "browse items", "draft positions", "draft positions", "preview positions",
        "preview positions",
      ])
  }
}
