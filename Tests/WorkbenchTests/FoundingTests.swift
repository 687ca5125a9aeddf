import Diplomacy
import Dossier
import Screen
import Testing

@testable import Workbench

@Suite struct FoundingTests {
  static let offer = FoundingOffer(
    folder: "/home/desk/Briefs", language: LanguageTag("en"), canBeMade: true)
  static let refused = FoundingOffer(
    folder: "/srv/shared/Briefs", language: LanguageTag("en"), canBeMade: false)

  static func desk(columns: Int = 80, rows: Int = 24, _ offer: FoundingOffer = offer) -> Desk {
    Desk(columns: columns, rows: rows, files: [:], founding: offer)
  }

  /// Keys from the first page, and the `library.yaml` that is made.
  @Test(arguments: [
    ("iran<enter><enter>", "IRN", "en"), ("irn<enter><enter>", "IRN", "en"),
    ("IRN<tab><enter>", "IRN", "en"), ("fran<enter><c-a>fr<enter>", "FRA", "fr"),
    ("south korea<enter><enter>", "KOR", "en"), ("xar<enter><enter>", "XAR", "en"),
    ("g77<enter><enter>", "G77", "en"), ("ir<down><enter><enter>", "IRN", "en"),
    ("nowhere<enter><c-a>iran<enter><enter>", "IRN", "en"),
    ("iran<enter><c-a>english!<enter><c-a>fr-CA<enter>", "IRN", "fr-CA"),
  ])
  func theLibraryIsMade(keys: String, delegation: String, language: String) {
    var desk = Self.desk()
    desk.press(keys.replacing("south korea", with: "south<space>korea"))
    #expect(desk.files["library.yaml"] == "delegation: \(delegation)\nlanguage: \(language)\n")
    #expect(desk.workbench.library.value?.desk == DelegationCode(delegation))
  }

  @Test func aFirstSessionIsAskedForAndCanWait() {
    var desk = Self.desk()
    desk.press("iran<enter><enter>")
    #expect(desk.shows("New session, the first one"))
    #expect(desk.message == "The library is made, in /home/desk/Briefs.")
    var waiting = desk
    waiting.press("<esc>")
    #expect(waiting.workbench.overlay == nil && waiting.shows("This library has no sessions yet."))
    desk.press("Assembly<enter>2025-09-09<enter><enter>")
    #expect(desk.chosen == "sessions: assembly-2025-09/session.md")
    // Asked once.
    desk.tell(.libraryChanged(paths: []))
    #expect(desk.workbench.overlay == nil)
  }

  @Test(arguments: ["<esc>", "<c-q>", "iran<esc>", "iran<enter><esc>", "iran<enter><c-q>"])
  func leavingMakesNothing(keys: String) {
    var desk = Self.desk()
    desk.press(keys)
    #expect(desk.unanswered == [.leave] && desk.files.isEmpty && desk.asked == [.leave])
    #expect(desk.workbench.lastPlace == nil)
  }

  /// Keys, and what the page complains of.
  @Test(arguments: [
    ("<enter>", "Whose desk is it?"), ("atlantis<enter>", "No delegation is called “atlantis”"),
    ("iran<enter><c-a><del><enter>", "Which language are the briefs in?"),
    ("iran<enter><c-a>english<enter>", "is no language tag"),
  ])
  func thePageComplains(keys: String, complaint: String) {
    var desk = Self.desk()
    desk.press(keys)
    #expect(desk.shows(complaint) && desk.asked.isEmpty)
  }

  @Test func whereNoneCanBeMadeItSaysSo() {
    var desk = Self.desk(Self.refused)
    #expect(desk.shows("can't be written to") && desk.frame().cursor == nil)
    desk.press("iran<enter><enter>")
    desk.tell(.pasted("iran"))
    #expect(desk.asked.isEmpty && desk.shows("can't be written to"))
    desk.press("<esc>")
    #expect(desk.asked == [.leave])
  }

  @Test func aFailureIsToldAndCanBeTriedAgain() {
    var desk = Self.desk()
    desk.isSlow = true
    desk.press("iran<enter><enter>")
    // Nothing is asked for twice.
    desk.press("<enter><enter>x")
    #expect(desk.asked.count == 1)
    var failed = Self.desk()
    failed.files["library.yaml"] = "in the way"
    failed.press("iran<enter><enter>")
    failed.tell(.briefCreated(.failure(Failure("The disk is full."))))
    #expect(failed.message == "The disk is full." && failed.shows("Your delegation"))
    failed.files = [:]
    failed.press("<enter>")
    #expect(failed.files["library.yaml"] != nil)
  }

  @Test func aPasteIsTyped() {
    var desk = Self.desk()
    desk.tell(.pasted("Iran\nno"))
    #expect(desk.shows("IRN"))
    desk.press("<enter><enter>")
    #expect(desk.files["library.yaml"]?.hasPrefix("delegation: IRN\n") == true)
  }

  static let frames: [FrameCase] =
    FrameCase.atAllSizes("first-page") { desk(columns: $0, rows: $1) }
    + FrameCase.atAllSizes("first-page-refused") { desk(columns: $0, rows: $1, refused) }
    + [
      FrameCase("first-page-names") {
        var desk = Self.desk()
        desk.press("ira")
        return desk
      },
      FrameCase("first-page-complaint") {
        var desk = Self.desk()
        desk.press("atlantis<enter>")
        return desk
      },
      FrameCase("first-page-long-folder-40x12") {
        desk(
          columns: 40, rows: 12,
          FoundingOffer(
            folder: "/home/desk/" + String(repeating: "联合国/", count: 12) + "Briefs",
            language: LanguageTag("zh"), canBeMade: true))
      },
      FrameCase("first-page-session") {
        var desk = Self.desk()
        desk.press("iran<enter><enter>")
        return desk
      },
    ]

  @Test(arguments: frames) func isDrawnAsRecorded(_ frame: FrameCase) {
    frame.desk().expect(frame.name)
  }
}
