import Prose
import Screen
import Testing

@testable import Workbench

@Suite("Other keys") struct RebindingTests {
  private func settings(_ keys: String) -> Settings {
    Settings.read(Array("keys: {\(keys)}".utf8), path: "config.yaml").settings
  }

  @Test func `every command has a name of its own`() {
    var names: [String: Command] = [:]
    for binding in KeyTable.standard.all where binding.command != .choose {
      let name = binding.command.name
      #expect(name != nil, "\(binding.command)")
      if let name { #expect(names[name] == nil || names[name] == binding.command, "\(name)") }
      names[name ?? ""] = binding.command
    }
  }

  @Test(
    arguments: [
      ("save: <f12>", "<f12>", KeyBinding.Scope.inText, .save),
      ("save: <f12>", "<f12>", KeyBinding.Scope.inBrowse, .save),
      ("save: <f12>", "<c-s>", KeyBinding.Scope.inText, nil),
      ("save: <f12>", "<c-q>", KeyBinding.Scope.inText, .leave),
      ("insert: <f11>", "<f11>", KeyBinding.Scope.inText, .insertChosen),
      ("insert: <f11>", "<enter>", KeyBinding.Scope.inRail, .insertChosen),
      ("insert: <f11>", "<f7>", KeyBinding.Scope.inRail, nil),
      ("help: \"<f10>!\"", "<f10>", KeyBinding.Scope.inText, .help),
      ("help: \"<f10>!\"", "!", KeyBinding.Scope.inText, nil),
      ("help: \"<f10>!\"", "!", KeyBinding.Scope.inBrowse, .help),
      ("help: \"<f10>!\"", "!", KeyBinding.Scope.inRail, .help),
      ("help: \"<f10>!\"", "<f1>", KeyBinding.Scope.inBrowse, nil),
      ("leave: q<f12>", "q", KeyBinding.Scope.inBrowse, .leave),
      ("leave: q<f12>", "<f12>", KeyBinding.Scope.inText, .leave),
      ("undo: <c-s>", "<c-s>", KeyBinding.Scope.inText, .edit(.undo)),
      ("undo: <c-s>", "<c-s>", KeyBinding.Scope.inBrowse, .save),
      ("filter: x, open: x", "x", KeyBinding.Scope.inBrowse, .filter),
      ("down: n", "n", KeyBinding.Scope.inBrowse, .down),
      ("down: n", "n", KeyBinding.Scope.inPreview, .down),
    ] as [(String, String, [KeyBinding.Scope], Command?)])
  func `a key means what was wished`(
    wish: String, key: String, scopes: [KeyBinding.Scope], command: Command?
  ) throws {
    let key = try #require(Key.parse(key)?.first)
    #expect(settings(wish).keys.command(for: key, in: scopes) == command)
  }

  @Test(arguments: [
    "save: <f12>", "help: <c-q>", "leave: <c-s>", "up: <down>", "down: <up>, up: <down>",
    "undo: <c-y>, redo: <c-z>", "cut: <f2>", "filter: 1, new: 1", "open: <f1>",
  ])
  func `no key means two things where both would hold`(wish: String) {
    let table = settings(wish).keys
    for scopes in KeyBinding.Scope.together where scopes != [.overlaid, .choosing] {
      var meanings: [Key: Command] = [:]
      for binding in table.bindings(in: scopes) {
        for key in binding.keys where !key.isFixed {
          #expect(
            meanings[key] == nil || meanings[key] == binding.command, "\(key.notation) in \(scopes)"
          )
          meanings[key] = binding.command
        }
      }
    }
  }

  @Test func `foot and help name the keys that hold`() {
    var desk = Desk(columns: 160, settings: settings("filter: <f12>, help: <f10>, leave: <c-t>"))
    #expect(desk.lines.last?.contains("F12 filter") ?? false)
    #expect(desk.lines.last?.contains("Ctrl-T leave") ?? false)
    desk.press("<f1>")
    #expect(!desk.shows("Keys in Browse"))
    desk.press("<f10>")
    #expect(desk.shows("Keys in Browse"))
    #expect(desk.lines.contains { $0.contains("F12") && $0.contains("narrow the column") })
    #expect(!desk.lines.contains { $0.contains("Ctrl-F") })
    desk.press("<f10>")
    #expect(!desk.shows("Keys in Browse"))
  }

  @Test func `other keys edit in a field as they do in the text`() {
    var desk = Desk(settings: settings("delete-word-left: <f12>"))
    desk.press("Nsone two<f12>")
    #expect(desk.shows("one"))
    #expect(!desk.shows("one two"))
  }

  @Test func `the list of keys has every command that can be wished for`() {
    let list = KeyList(Settings()).entries
    let named = Set(list.compactMap(\.command))
    let silent = KeyTable.standard.all.filter { $0.summary == nil }.compactMap(\.command.name)
    for name in KeyTable.standard.all.compactMap(\.command.name) {
      #expect(named.contains(name) || silent.contains(name), "\(name)")
    }
    let changed = KeyList(settings("save: <f12>, read-again: <f12>")).entries
    #expect(changed.contains { $0.command == "read-again" && $0.keys.isEmpty })
  }
}
