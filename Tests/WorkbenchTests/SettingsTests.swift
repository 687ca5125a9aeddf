import Dossier
import Screen
import Testing

@testable import Workbench

@Suite("Settings") struct SettingsTests {
  private func read(_ text: String) -> (settings: Settings, lines: [String]) {
    let (settings, problems) = Settings.read(Array(text.utf8), path: "config.yaml")
    return (settings, problems.map { $0.line(path: "config.yaml") })
  }

  private func value(_ key: String, _ settings: Settings) -> String? {
    settings.listed.first { $0.key == key }?.value
  }

  @Test(arguments: [
    ("theme: high-contrast", "theme", "high-contrast"), ("theme: 'none'", "theme", "none"),
    ("signs: letters", "signs", "letters"), ("mouse: off", "mouse", "off"),
    ("mouse: false", "mouse", "off"), ("mouse: Yes", "mouse", "on"),
    ("bidi: terminal", "bidi", "terminal"), ("clipboard: off # mine", "clipboard", "off"),
    ("reopen: no", "reopen", "off"), ("autosave: 90s", "autosave", "1m30s"),
    ("autosave: off", "autosave", "off"), ("{signs: signs, mouse: off}", "signs", "signs"),
    ("keys: {save: <c-t><f12>}", "keys.save", "<c-t><f12>"),
    ("keys:\n  help: \"<f10>?\"", "keys.help", "<f10>?"),
    ("keys:\n  insert: <f11>", "keys.insert", "<f11><enter>"),
  ])
  func `each value holds and is listed with its line`(text: String, key: String, value: String) {
    let (settings, problems) = read("\n\(text)\n")
    #expect(problems == [])
    let listed = settings.listed.first { $0.key == key }
    #expect(listed?.value == value)
    #expect(listed?.line == (text.contains("\n") ? 3 : 2))
  }

  @Test func `nothing said is nothing changed`() {
    for text in ["", "\n", "# only a comment\n", "keys:\n", "---\n"] {
      let (settings, _) = read(text)
      #expect(settings.listed == Settings().listed)
      #expect(settings.keys.changed.isEmpty)
    }
    #expect(Settings().listed.allSatisfy { $0.line == nil })
  }

  @Test(arguments: [
    (
      "theme: drak",
      "1:8: \"drak\" is no value for \"theme\"; write auto, light, dark, "
        + "high-contrast or none. Did you mean dark?"
    ),
    ("mouse: maybe", "1:8: \"maybe\" is no value for \"mouse\"; write on or off."),
    ("mous: on", "1:1: There is no key \"mous\" here, so it is not used. Did you mean mouse?"),
    (
      "autosave: soon",
      "1:11: \"soon\" is no value for \"autosave\"; write off, or a time such as "
        + "30s or 5m."
    ),
    (
      "autosave: 0s",
      "1:11: \"0s\" is no value for \"autosave\"; write off, or a time such as 30s "
        + "or 5m."
    ),
    ("mouse:", "1:1: \"mouse\" has no value; give one or delete the line."),
    ("mouse: [on]", "1:8: \"mouse\" must be one value, not a list."),
    ("keys: save", "1:7: \"keys\" must be a map of keys and values, not one value."),
    (
      "keys:\n  sav: <f11>",
      "2:3: There is no command \"sav\"; `attache keys` lists them all. Did "
        + "you mean save?"
    ),
    (
      "keys:\n  save: <f11",
      "2:9: \"<f11\" names no keys for \"save\"; write them as in \"<c-s>\", "
        + "\"<f7>\" or \"x\"."
    ),
    ("keys:\n  open: <enter>", "2:9: Enter always keeps what it does; choose another key."),
    (
      "keys:\n  undo: u",
      "2:9: \"u\" is typed where \"undo\" works; choose a key with Ctrl or Alt, "
        + "or a function key."
    ),
    (
      "keys:\n  redo: <c-s>",
      "2:9: Ctrl-S is now \"redo\" and no longer \"save\"; give one of them "
        + "another key."
    ),
    (
      "keys:\n  redo: <f11>\n  undo: <f11>",
      "3:9: F11 is now \"redo\" and no longer \"undo\"; give one "
        + "of them another key."
    ),
    (
      "mouse: off\nmouse: on",
      "2:1: The key \"mouse\" is given twice, so the first is used; delete "
        + "one of them."
    ),
  ])
  func `each problem is told with its place`(text: String, problem: String) {
    #expect(read(text).lines == ["config.yaml:" + problem])
  }

  @Test func `what is wrong hides nothing else`() {
    let (settings, problems) = read(
      "theme: drak\nsigns: letters\nno colon\nmouse: \"off\nautosave: 5m\nkeys:\n  save: <f12>\n")
    #expect(!problems.isEmpty)
    #expect(value("signs", settings) == "letters")
    let (others, more) = read("nonsense: 1\ntheme: dark\nkeys: {nonsense: x, save: <f12>}\n")
    #expect(more.count == 2)
    #expect(value("theme", others) == "dark")
    #expect(value("keys.save", others) == "<f12>")
  }

  @Test func `any bytes are read`() {
    var bytes: [UInt8] = Array("theme: dark\nkeys:\n  save: <f12>\n# é\n".utf8)
    for place in bytes.indices {
      for byte in [UInt8(0), 0x09, 0x0A, 0x22, 0x3A, 0x5B, 0x7B, 0x80, 0xFF] {
        let former = bytes[place]
        bytes[place] = byte
        let (settings, problems) = Settings.read(bytes, path: "c")
        #expect(settings.listed.count >= 7)
        #expect(problems.allSatisfy { $0.location.line >= 1 && !$0.message.isEmpty })
        bytes[place] = former
      }
      _ = Settings.read(Array(bytes[..<place]), path: "c")
    }
  }

  @Test func `the template is read without a problem, and says what is so by itself`() {
    #expect(read(SettingsTemplate.text).lines == [])
    let spoken = SettingsTemplate.text.split(separator: "\n").map { line in
      line.first == "#" && line.dropFirst().first != " " ? String(line.dropFirst()) : String(line)
    }
    let (settings, problems) = read(
      spoken.map { $0.hasPrefix("#  ") ? String($0.dropFirst()) : $0 }.joined(separator: "\n"))
    #expect(problems == [])
    for listed in Settings().listed {
      #expect(settings.listed.contains { $0.key == listed.key && $0.value == listed.value })
    }
    #expect(Set(settings.listed.map(\.key)).isSuperset(of: Settings.names.filter { $0 != "keys" }))
  }
}
