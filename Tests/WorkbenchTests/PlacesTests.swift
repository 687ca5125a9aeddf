import Screen
import Testing

@testable import Workbench

@Suite struct PlacesTests {
  /// Keys from the start, and the place that they lead to.
  @Test(arguments: [
    ("<f2>", Place.browse), ("<f4>", .browse), ("<f5>", .browse), ("ljlG<f4>", .draft),
    ("ljlG<enter>", .draft), ("ljlG3", .draft), ("ljlG<f5>", .preview), ("ljlG4", .preview),
    ("ljlG<enter><f5>", .preview), ("ljlG<enter><f5><esc>", .draft), ("ljlG<f5><esc>", .browse),
    ("ljlG<enter><esc>", .browse), ("ljlG<enter><tab><esc>", .draft),
    ("ljlG<enter><f2><f4>", .draft),
    // Draft opens what is previewed.
    ("ljlG<f5><f4>", .draft), ("ljlG<f5>3", .draft),
    // What is typed in the text goes nowhere.
    ("ljlG<enter>1", .draft), ("ljlG<enter><tab>1", .browse), ("ljlG<enter><f5><f5>", .preview),
  ]) func keysLead(keys: String, place: Place) {
    var desk = Desk()
    desk.press(keys)
    #expect(desk.workbench.place == place)
  }

  @Test func thePreviewShowsTheTextAsItStands() {
    var desk = Desk.drafting()
    desk.press("Yes! <f5>")
    #expect(desk.shows("Yes! Madam Chair,"))
    desk.press("<esc>X")
    #expect(desk.text?.hasPrefix("Yes! XMadam") == true)
  }

  @Test func helpListsEveryKeyOfThePlaceOnce() {
    var desk = Desk(columns: 120, rows: 60)
    desk.press("?")
    for binding in KeyTable.standard.bindings(in: [.browsing, .walking, .everywhere]) {
      guard let summary = binding.summary, let key = binding.keys.first else { continue }
      let lines = desk.lines.filter { $0.contains(key.label) }
      #expect(!lines.isEmpty, "\(key.label): \(summary)")
    }
    #expect(desk.lines.filter { $0.hasSuffix("  the keys of this place") }.count == 1)
  }

  /// Keys that close the list of keys, and keys that only walk it.
  @Test(arguments: [
    ("<esc>", false), ("?", false), ("<f1>", false), ("<enter>", true), ("j", true),
    ("<pagedown>", true), ("x", true), ("G", true),
  ]) func helpStaysOpen(key: String, isOpen: Bool) {
    var desk = Desk(columns: 40, rows: 12)
    desk.press("?" + key)
    #expect((desk.workbench.overlay != nil) == isOpen)
    desk.press("<esc>")
    #expect(desk.workbench.overlay == nil && desk.workbench.place == .browse)
  }

  @Test func messagesCanBeReadAgainTheNewestFirst() {
    var desk = Desk()
    desk.press("<f4><f5>m")
    let preview = desk.lines.firstIndex { $0.contains("no statement to preview") }
    let draft = desk.lines.firstIndex { $0.contains("no draft yet") }
    #expect(preview == 3 && draft == 4)
  }

  @Test func onlyTheLastMessagesAreKept() {
    var messages = Messages()
    for number in 1...250 { messages.tell("\(number)") }
    #expect(messages.all.map(\.text) == (51...250).map(String.init))
    messages.dismiss()
    #expect(messages.current == nil && messages.all.count == 200)
  }
}
