import Archive
import ArgumentParser

/// `attache manual`: the manual's pages and the shells' completion.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print a page of the manual, or install all pages and the shells' completion.",
    discussion: """
      The pages are in mdoc, for `man -l -`. With --install they go to share/man/man1 below the \
      folder, and completion for bash, zsh and fish to where these shells look for it; files that \
      are there are replaced. A folder such as ~/.local needs no further setting for man, bash \
      and fish; for zsh a line that says what to add to ~/.zshrc is printed.

      Examples:
        attache manual check | man -l -
        attache manual --install ~/.local
        sudo attache manual --install /usr/local
      """)

  @Argument(
    help: ArgumentHelp(
      "The command whose page is printed, such as check or new session; the program's own "
        + "otherwise.", valueName: "command"),
    completion: Completion.commands)
  var command: [String] = []

  @Option(
    help: ArgumentHelp(
      "Install everything below this folder: ~/.local, /usr/local.", valueName: "folder"),
    completion: .directory)
  var install: String?

  func run() throws {
    guard let program = CommandDescription.program() else {
      throw CommandFailure(
        .noInput, "The program can't describe its commands; report this as a fault.")
    }
    if let install {
      try ManualInstallation(program, below: install).run()
      return
    }
    let path = program.path + command
    guard let found = program.all.first(where: { $0.path == path }) else {
      throw CommandFailure(
        .usage,
        "There is no command \(command.joined(separator: " ")); `attache help` lists all.")
    }
    try StandardOutput.writeRaw(ManualPage(found, of: program).text)
  }
}
