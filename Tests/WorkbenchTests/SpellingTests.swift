import Diplomacy
import Dossier
import Prose
import Screen
import Testing

@testable import Workbench

/// Spelling in the workbench, with a dictionary of a few words that are wrong.
@Suite("Spelling in a draft") struct SpellingTests {
  static let wrong: Set = ["teh", "goverment", "organise", "recieve", "إيرانن"]

  static func front(_ language: String = "en") -> String {
    "---\nstatus: draft\nlanguage: \(language)\n---\n\n"
  }

  static func editing(
    _ text: String, columns: Int = 110, rows: Int = 30, language: String = "en"
  ) -> Desk {
    var desk = Desk.drafting(columns: columns, rows: rows, text: front(language) + text)
    pause(&desk)
    return desk
  }

  /// Lets the writer pause, and answers what is asked as the dictionary would.
  static func pause(_ desk: inout Desk) {
    repeat {
      desk.tell(.paused)
      while let request = lastRequest(&desk) {
        desk.tell(.spellingChecked(request, .success(answer(request))))
      }
    } while desk.workbench.awaitedPause != nil
  }

  /// What the dictionary says.
  static func answer(_ request: SpellingRequest) -> [SpelledLine] {
    request.paragraphs.flatMap { paragraph in
      zip(paragraph.lines, paragraph.words()).map { line, words in
        SpelledLine(
          version: line.version,
          marks: words.filter { wrong.contains(String(line.text.slice($0)).lowercased()) }.map {
            SpellingMark($0, isOtherSpelling: line.text.slice($0) == "organise")
          })
      }
    }
  }

  /// The request that was not answered yet.
  static func lastRequest(_ desk: inout Desk) -> SpellingRequest? {
    guard desk.workbench.spelling.isAsking else { return nil }
    for effect in desk.asked.reversed() {
      if case .checkSpelling(let request) = effect { return request }
    }
    return nil
  }

  /// The text with every marked word that is drawn so in brackets.
  static func marked(_ desk: Desk) -> [String] {
    let (surface, _) = desk.frame()
    let style = desk.workbench.theme.misspelt
    return (0..<surface.size.rows).flatMap { row -> [String] in
      var words = [""]
      for column in 0..<surface.size.columns {
        let cell = surface[row, column]
        if cell.style == style, cell.text != " " {
          words[words.count - 1] += cell.text
        } else if words.last != "" {
          words.append("")
        }
      }
      return words.filter { !$0.isEmpty }
    }
  }

  @Test func misspeltWordsAreUnderlinedWithASignBeside() {
    let desk = Self.editing("We recieve teh paper.\n\nAll is well.\n\n[teh goverment] said\n")
    #expect(Self.marked(desk) == ["recieve", "teh"])
    let lines = desk.lines
    #expect(lines.first { $0.contains("We recieve") }?.hasPrefix(" ? We") == true)
    #expect(lines.first { $0.contains("All is well") }?.hasPrefix("   All") == true)
  }

  @Test func aWordIsNotMarkedWhileItIsTyped() {
    var desk = Self.editing("")
    desk.type("the teh")
    Self.pause(&desk)
    #expect(Self.marked(desk).isEmpty)
    desk.type(" ")
    #expect(Self.marked(desk).isEmpty)
    Self.pause(&desk)
    #expect(Self.marked(desk) == ["teh"])
    // Marks move with what is typed before and after them, without a look.
    desk.press("<home>")
    desk.type("Oh ")
    #expect(Self.marked(desk) == ["teh"])
    desk.press("<end>")
    desk.type("x")
    #expect(Self.marked(desk) == ["teh"])
    // Once the word itself changes its mark is gone.
    desk.press("<home><c-right><c-right><c-right>")
    desk.type("r")
    #expect(Self.marked(desk).isEmpty)
  }

  @Test func aMovementMarksTheWordThatWasTyped() {
    var desk = Self.editing("")
    desk.type("teh")
    Self.pause(&desk)
    #expect(Self.marked(desk).isEmpty)
    desk.press("<left>")
    #expect(Self.marked(desk) == ["teh"])
  }

  @Test func onlyParagraphsThatChangedAreSent() {
    var desk = Self.editing("One teh.\n\nTwo.\n\nThree.\n")
    let before = desk.asked.count
    desk.tell(.paused)
    #expect(desk.asked.count == before && desk.workbench.awaitedPause == nil)
    desk.press("<c-end><up>")
    desk.type("x")
    #expect(desk.workbench.awaitedPause == .breath)
    desk.tell(.paused)
    let request = Self.lastRequest(&desk)
    #expect(request?.paragraphs.map { $0.lines.map(\.text) } == [["xThree."]])
    // While an answer is awaited nothing else is asked.
    desk.type("y")
    desk.tell(.paused)
    #expect(Self.lastRequest(&desk) == request)
  }

  @Test func aDictionaryIsReadInALongerPause() {
    var desk = Desk.drafting(text: Self.front() + "teh")
    desk.pause()
    #expect(desk.workbench.awaitedPause == .rest)
    Self.pause(&desk)
    #expect(desk.workbench.awaitedPause == nil)
    desk.type("x")
    #expect(desk.workbench.awaitedPause == .breath)
  }

  @Test func theScreenIsLookedAtFirst() {
    let text = (1...400).map { "Paragraph \($0) \(String(repeating: "and ", count: 60))" }
    var desk = Desk.drafting(text: Self.front() + text.joined(separator: "\n\n"))
    desk.press("<c-end>")
    desk.pause()
    desk.tell(.paused)
    #expect(
      Self.lastRequest(&desk)?.paragraphs.last?.lines[0].text.hasPrefix("Paragraph 400") == true)
    Self.pause(&desk)
    #expect(desk.workbench.awaitedPause == nil)
    let requests = desk.asked.compactMap { effect -> SpellingRequest? in
      if case .checkSpelling(let request) = effect { request } else { nil }
    }
    #expect(requests.count > 3)
    #expect(Set(requests.flatMap(\.paragraphs)).count == 400)
    #expect(requests.flatMap(\.paragraphs).count == 400)
  }

  @Test func aCommentThatIsOpenedTakesTheMarksAway() {
    var desk = Self.editing("One.\n\nteh goverment\n")
    #expect(Self.marked(desk).count == 2)
    desk.type("<!-- ")
    #expect(Self.marked(desk).isEmpty)
    Self.pause(&desk)
    #expect(Self.marked(desk).isEmpty)
    desk.press("<c-z>")
    Self.pause(&desk)
    #expect(Self.marked(desk).count == 2)
  }

  @Test(arguments: [
    ("1", "We receive‸ teh paper.", 1), ("2", "We relieve‸ teh paper.", 1),
    ("<down><enter>", "We relieve‸ teh paper.", 1), ("<enter>", "We receive‸ teh paper.", 1),
    ("7", "We «recieve» teh paper.", 2), ("<esc>", "We recieve‸ teh paper.", 2),
    ("i", "We recieve‸ teh paper.", 1), ("0", "We recieve‸ teh paper.", 1),
    ("a", "We recieve‸ teh paper.", 1), ("9", "We recieve‸ teh paper.", 1),
    ("<up><enter>", "We recieve‸ teh paper.", 1), ("1<c-z>", "We «recieve» teh paper.", 2),
  ])
  func oneKeyCorrects(keys: String, after: String, left: Int) {
    var desk = Self.editing("We recieve teh paper.")
    desk.press("<a-s>")
    #expect(desk.asked.last == .suggestSpelling(word: "recieve", .english))
    #expect(desk.shows("“recieve” is in no dictionary."))
    desk.press("1")
    desk.tell(.spellingSuggested(word: "other", ["wrong"]))
    #expect(!desk.shows("wrong"))
    desk.tell(.spellingSuggested(word: "recieve", ["receive", "relieve"]))
    #expect(desk.shows("1  receive"))
    desk.press(keys)
    #expect(desk.marked == after)
    Self.pause(&desk)
    let shown = desk.workbench.currentDraft.map { draft in
      draft.editor.buffer.lines.reduce(0) { $0 + draft.spelling.marks(of: $1.version).count }
    }
    #expect(shown == left)
    if keys == "a" || keys == "9" || keys.hasPrefix("<up>") == false && keys == "9" {
      #expect(desk.asked.contains(.addWord("recieve")))
    }
  }

  @Test func whatPassesPassesEverywhereAndInLateAnswers() {
    var desk = Self.editing("teh one\n\nteh two\n")
    desk.press("<a-s>i")
    #expect(Self.marked(desk).isEmpty)
    desk.press("<end>")
    desk.type(" teh x")
    Self.pause(&desk)
    #expect(Self.marked(desk).isEmpty)
  }

  @Test func theNextMarkedWordIsGoneTo() {
    var desk = Self.editing("teh one teh\n\ntwo goverment\n")
    desk.press("<a-e>")
    #expect(desk.marked == "teh one ‸teh\n\ntwo goverment\n")
    desk.press("<a-e>")
    #expect(desk.marked == "teh one teh\n\ntwo ‸goverment\n")
    desk.press("<a-e>")
    #expect(desk.marked == "‸teh one teh\n\ntwo goverment\n")
    desk.press("<a-E>")
    #expect(desk.marked == "teh one teh\n\ntwo ‸goverment\n")
    desk.press("<a-E><a-E>")
    #expect(desk.marked == "‸teh one teh\n\ntwo goverment\n")
  }

  @Test func aMissingDictionaryIsToldOnce() throws {
    var desk = Desk.drafting(text: Self.front() + "teh")
    desk.pause()
    desk.tell(.paused)
    let request = try #require(Self.lastRequest(&desk))
    desk.tell(.spellingChecked(request, .failure(Failure("Install hunspell-en-gb."))))
    #expect(desk.message == "Install hunspell-en-gb.")
    desk.type("x")
    desk.pause()
    #expect(desk.workbench.awaitedPause == nil && desk.message == nil)
    desk.press("<a-s>")
    #expect(desk.message == "There is no dictionary for the language of this text.")
  }

  @Test func spellingCanBeSwitchedOff() throws {
    var desk = Self.editing("teh paper")
    desk.press("<a-z>")
    #expect(Self.marked(desk).isEmpty && desk.workbench.awaitedPause == nil)
    desk.press("<a-s>")
    #expect(desk.message?.contains("switches it on") == true)
    desk.press("<a-z>")
    Self.pause(&desk)
    #expect(Self.marked(desk) == ["teh"])
    // An answer of before is dropped, and the next question is asked all the same.
    desk.type("x ")
    desk.tell(.paused)
    let request = try #require(Self.lastRequest(&desk))
    desk.press("<a-z><a-z>")
    desk.tell(.spellingChecked(request, .success(Self.answer(request))))
    #expect(Self.marked(desk).isEmpty && desk.workbench.awaitedPause == .breath)
  }

  @Test func otherLanguages() {
    #expect(Self.marked(Self.editing("وفد إيرانن هنا", language: "ar")).joined().count > 0)
    let desk = Self.editing("teh", language: "zh")
    #expect(desk.workbench.awaitedPause == nil && Self.marked(desk).isEmpty)
  }

  @Test func aWrappedOrWideRowIsMarkedWhereTheWordIs() {
    let desk = Self.editing(
      "Éa teh \(String(repeating: "word ", count: 12)) teh goverment and on", columns: 60)
    #expect(Self.marked(desk) == ["teh", "teh", "goverment"])
  }

  /// However it is typed, what is known in the end is what a fresh look at the text finds.
  @Test func typingAtRandomEndsWithTheMarksOfAFreshLook() {
    var random = SeededWalk(state: 7)
    var desk = Self.editing("One teh two.\n\nThree goverment.\n")
    let keys = [
      "t", "e", "h", " ", "<enter>", "<backspace>", "<left>", "<right>", "<up>", "<down>", "<c-z>",
      "<c-y>", "<c-w>", "<end>", "[", "]",
    ]
    for step in 0..<1500 {
      desk.press(keys[random.next(keys.count)])
      if step % 7 == 0 { Self.pause(&desk) }
      _ = desk.frame()
    }
    desk.press("<c-home>")
    Self.pause(&desk)
    guard let draft = desk.workbench.currentDraft else { return }
    let fresh = Self.editing(draft.editor.buffer.text)
    func marks(_ draft: Draft?) -> [[SpellingMark]] {
      draft.map { draft in
        draft.editor.buffer.lines.map { draft.spelling.marks(of: $0.version) }
      } ?? []
    }
    #expect(marks(draft) == marks(fresh.workbench.currentDraft))
  }

  private struct SeededWalk {
    var state: UInt64
    mutating func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
  }

  static let frames = [
    FrameCase("spelling-marks") {
      editing("We recieve teh paper, which we\norganise as teh goverment.\n", columns: 80, rows: 24)
    },
    FrameCase("spelling-choices") {
      var desk = editing("We recieve teh paper.\n", columns: 80, rows: 24)
      desk.press("<a-s>")
      desk.tell(.spellingSuggested(word: "recieve", ["receive", "relieve"]))
      return desk
    },
    FrameCase("spelling-other-40x12") {
      var desk = editing("We organise.\n", columns: 40, rows: 12)
      desk.press("<a-s>")
      return desk
    },
  ]

  @Test(arguments: frames) func frame(_ frame: FrameCase) { frame.desk().expect(frame.name) }
}
