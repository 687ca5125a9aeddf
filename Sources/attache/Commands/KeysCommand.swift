import ArgumentParser
import Screen
import Workbench

/// `attache keys`: the keys of the interface as text.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Print the keys of the interface, place by place.",
    discussion: """
      Each line tells the keys, what they do, and in brackets the command's name, by which \
      config.yaml gives it other keys.

      Examples:
        attache keys
        attache keys --format json
      """)

  @Option(help: "What to print: text or json.")
  var format = OutputFormat.text

  func run() throws {
    let user = UserSettings.read()
    let entries = KeyList(user.settings).entries
    switch format {
    case .json: try StandardOutput.writeRaw(JSON.array(entries.map(Self.json)).line)
    case .text: try StandardOutput.write(Self.text(entries))
    }
    for problem in user.problems { StandardError.write(problem) }
  }

  private static func json(_ entry: KeyList.Entry) -> JSON {
    .object([
      ("place", .string(entry.place)), ("command", JSON(entry.command)),
      ("keys", .array(entry.keys.map { .string($0.notation) })),
      ("summary", .string(entry.summary)),
    ])
  }

  private static func text(_ entries: [KeyList.Entry]) -> String {
    var table = TextTable()
    var place = ""
    for entry in entries {
      if entry.place != place {
        if !place.isEmpty { table.add([""]) }
        place = entry.place
        table.add([place])
      }
      let keys = entry.keys.map { $0.label(in: StandardOutput.repertoire) }.joined(separator: ", ")
      let name = entry.command.map { " (\($0))" } ?? ""
      table.add(["  " + (keys.isEmpty ? "none" : keys), entry.summary + name])
    }
    return table.text(columns: nil)
  }
}
