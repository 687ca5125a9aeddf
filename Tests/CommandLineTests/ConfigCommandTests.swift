import Foundation
import Glibc
import Testing

@Suite("config and keys") struct ConfigCommandTests {
  let desk: Desk
  static let file = ".config/attache/config.yaml"

  init() throws { desk = try Desk() }

  private struct Row: Decodable, Equatable {
    var key, value, origin: String
    var line: Int?
  }

  private func rows(_ run: Run) throws -> [String: Row] {
    let rows = try JSONDecoder().decode([Row].self, from: Data(run.output))
    #expect(Set(rows.map(\.key)).count == rows.count)
    return Dictionary(rows.map { ($0.key, $0) }) { first, _ in first }
  }

  @Test func `without a file everything is as it is by itself`() throws {
    let run = try desk.run("config", "--format", "json")
    #expect(run.status == 0 && run.words == "")
    let rows = try rows(run)
    #expect(rows["theme"] == Row(key: "theme", value: "auto", origin: "default", line: nil))
    #expect(rows["autosave"]?.value == "off")
    #expect(rows["file"]?.value == desk.at(Self.file) && rows["file"]?.origin == "HOME")
    #expect(rows["editor"] == Row(key: "editor", value: "vi", origin: "default", line: nil))
  }

  @Test func `each value tells where it comes from`() throws {
    try desk.write("# mine\ntheme: dark\nkeys:\n  save: <f12>\n", to: Self.file)
    let run = try desk.run(
      "config", "--format", "json",
      environment: [
        "NO_COLOR": "1", "ATTACHE_LIBRARY": "/srv/briefs", "VISUAL": "", "EDITOR": "ed",
        "TERM": "vt100", "LC_CTYPE": "fr_FR.UTF-8", "LANG": "C",
      ])
    #expect(run.status == 0)
    let rows = try rows(run)
    #expect(rows["theme"] == Row(key: "theme", value: "none", origin: "NO_COLOR", line: nil))
    #expect(
      rows["keys.save"]
        == Row(key: "keys.save", value: "<f12>", origin: desk.at(Self.file), line: 4))
    #expect(rows["library"]?.value == "/srv/briefs" && rows["library"]?.origin == "ATTACHE_LIBRARY")
    #expect(rows["editor"]?.origin == "EDITOR" && rows["terminal"]?.value == "vt100")
    #expect(rows["locale"]?.value == "fr_FR.UTF-8" && rows["locale"]?.origin == "LC_CTYPE")
    let text = try desk.run("config", "theme")
    #expect(text.text == "theme  dark  \(desk.at(Self.file)):2\n")
  }

  @Test(arguments: [
    (["XDG_CONFIG_HOME": "relative"], "HOME"), (["XDG_CONFIG_HOME": ""], "HOME"),
    (["HOME": "also/relative", "XDG_CONFIG_HOME": ""], "default"),
  ])
  func `only an absolute folder counts`(environment: [String: String], origin: String) throws {
    try desk.write("theme: light\n", to: "relative/attache/config.yaml")
    let run = try desk.run("config", "--format", "json", environment: environment)
    let rows = try rows(run)
    #expect(rows["file"]?.origin == origin)
    #expect(rows["theme"]?.value == "auto")
  }

  @Test func `what is wrong is told with its place, and the rest holds`() throws {
    try desk.write("theme: drak\nsigns: letters\n", to: Self.file)
    let run = try desk.run("config")
    #expect(run.status == 1)
    #expect(run.words.hasPrefix("\(desk.at(Self.file)):1:8: \"drak\" is no value"))
    let signs = run.text.split(separator: "\n").first { $0.hasPrefix("signs ") } ?? ""
    #expect(signs.contains(" letters ") && signs.hasSuffix(" \(desk.at(Self.file)):2"))
    let unknown = try desk.run("config", "colour")
    #expect(unknown.status == 64 && unknown.words.contains("write theme, signs"))
  }

  @Test(arguments: ["mkdir config.yaml", "mkfifo config.yaml", "ln -s config.yaml config.yaml"])
  func `what is no file is told and not waited for`(command: String) throws {
    let run = try desk.run(
      "config", environment: ["HOME": desk.path],
      shell: "mkdir -p .config/attache && (cd .config/attache && \(command))")
    #expect(run.status == 1)
    #expect(run.text.contains("theme      auto"))
    #expect(run.words.contains("config.yaml") && run.words.split(separator: "\n").count == 1)
  }

  @Test func `the template is a file to begin with`() throws {
    let run = try desk.run("config", "--template")
    #expect(run.status == 0 && run.text.hasPrefix("# Settings of Attach"))
    try desk.write(run.text, to: Self.file)
    let again = try desk.run("config")
    #expect(again.status == 0 && again.words == "")
  }

  @Test func `keys are told as text, and with their names for programs`() throws {
    try desk.write("keys:\n  save: <f12>\n", to: Self.file)
    let text = try desk.run("keys")
    #expect(text.status == 0)
    #expect(text.text.contains("Everywhere\n  F1  "))
    #expect(
      text.text.split(separator: "\n").contains {
        $0.hasPrefix("  F12 ") && $0.hasSuffix("save (save)")
      })
    struct Entry: Decodable { var place, summary: String; var command: String?; var keys: [String] }
    let run = try desk.run("keys", "--format", "json")
    let entries = try JSONDecoder().decode([Entry].self, from: Data(run.output))
    #expect(entries.contains { $0.command == "save" && $0.keys == ["<f12>"] })
    #expect(entries.allSatisfy { !$0.place.isEmpty && !$0.summary.isEmpty })
  }

  @Test(
    arguments: [
      ([:], "●"), (["LANG": "en_GB.UTF-8"], "●"), (["LC_ALL": "C"], "S"), (["LANG": "POSIX"], "S"),
      (["LANG": "de_DE.ISO-8859-1"], "S"), (["LANG": "ja_JP.UTF-8"], "S"), (["TERM": "linux"], "S"),
    ] as [([String: String], String)])
  func `stances are signs or letters as the locale has them`(
    environment: [String: String], mark: String
  ) throws {
    try desk.write(
      "---\nstances:\n  mandate: support\n---\n\nL’été “commence”.\n",
      to: "\(Desk.item)/positions/FRA.md")
    let list = try desk.run("list", "positions", environment: environment)
    #expect(list.text.contains("mandate \(mark) support"))
    let show = try desk.run("show", "ieg/2/FRA", environment: environment)
    #expect(show.text.contains("\(mark) support"))
    // What a file or a pipe is given is the text as it stands.
    #expect(show.text.contains("L’été “commence”."))
  }

  @Test func `settings decide about signs too`() throws {
    try desk.write("signs: letters\n", to: Self.file)
    let letters = try desk.run("show", "ieg/2/IRN", environment: ["LANG": "en_GB.UTF-8"])
    #expect(letters.text.contains("O oppose"))
    try desk.write("signs: signs\n", to: Self.file)
    let signs = try desk.run("show", "ieg/2/IRN", environment: ["LANG": "C"])
    #expect(signs.text.contains("✗ oppose"))
  }
}
