import ArgumentParser
import Workbench

/// `attache config`: each setting and where it comes from.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Print each setting and where it comes from.",
    discussion: """
      Settings stand in $XDG_CONFIG_HOME/attache/config.yaml, without that variable in \
      ~/.config/attache/config.yaml. Each line tells a value and its origin: default, the file \
      with the line, or a variable of the environment. The exit status is 1 where something in the \
      file is not understood; what is, holds.

      Examples:
        attache config
        attache config theme
        attache config --template > ~/.config/attache/config.yaml
        attache config --format json
      """)

  @Argument(
    help: ArgumentHelp("Only this setting: theme, or keys.save.", valueName: "key"),
    completion: Completion.settings)
  var key: String?

  @Option(help: "What to print: text or json.")
  var format = OutputFormat.text

  @Flag(help: "Print a file to begin with, everything in it explained and commented out.")
  var template = false

  func run() throws {
    guard !template else { return try StandardOutput.writeRaw(SettingsTemplate.text) }
    let user = UserSettings.read()
    let rows = try rows(of: user)
    try format.write(rows, columns: nil)
    for problem in user.problems { StandardError.write(problem) }
    if !user.problems.isEmpty { throw ExitCode(findingsStatus) }
  }

  private func rows(of user: UserSettings) throws(CommandFailure) -> [SettingRows.Row] {
    let rows = SettingRows(user).rows
    guard let key else { return rows }
    let found = rows.filter { $0.key == key }
    guard found.isEmpty else { return found }
    let known = rows.map(\.key).joined(separator: ", ")
    throw CommandFailure(.usage, "There is no setting \(key); write \(known).")
  }
}
