import ArgumentParser
import Glibc

/// The program as the shell calls it.
@main
struct Attache: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attache",
    abstract: "Briefs, positions and interventions for diplomats, in the terminal.",
    usage: """
      attache [<ref>] [--library <dir>]
      attache <command> …
      """,
    discussion: """
      `attache` alone opens the interface on the library in ./Briefs, or on $ATTACHE_LIBRARY, or \
      on --library. The commands below work without a terminal, for scripts and pipelines.

      Exit status: 0 fine, 1 problems in what was read, 64 wrong usage, 66 no such file or \
      reference, 73 or 74 cannot write.
      """,
    version: "0.1.0",
    subcommands: [
      OpenCommand.self, CheckCommand.self, ListCommand.self, ShowCommand.self, NewCommand.self,
      StanceCommand.self, LogCommand.self, PreviewCommand.self, ReviewCommand.self,
      BriefCommand.self, CiteCommand.self, VersionsCommand.self,
      ConfigCommand.self, KeysCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  static func main() {
    openStandardFiles()
    // Too large a file is an error to be told, not the end of the program.
    signal(SIGXFSZ, SIG_IGN)
    do {
      let words = CommandLine.arguments.dropFirst()
      if let start = PlainStart(words) {
        let library = LibraryChoice(named: start.library)
        Glibc.exit(try OpenCommand.open(start.reference, in: library))
      }
      var command = try parseAsRoot(CommandNames.inUsualOrder(Array(words)))
      try command.run()
    } catch let failure as CommandFailure {
      StandardError.write("Error: \(failure.message)")
      Glibc.exit(failure.kind.status)
    } catch {
      end(with: error)
    }
  }

  /// A standard file that was closed is opened on nothing, or the next file that is opened would
  /// take its number and be written to.
  private static func openStandardFiles() {
    for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) < 0 {
      _ = open("/dev/null", O_RDWR)
    }
  }

  /// Help and version go to standard output as they are; complaints about the call are made safe
  /// to show, for they repeat what was typed.
  private static func end(with error: any Error) -> Never {
    let status = exitCode(for: error).rawValue
    let message = fullMessage(for: error)
    guard status != 0 else {
      do throws(CommandFailure) {
        if !message.isEmpty { try StandardOutput.writeRaw(message + "\n") }
        Glibc.exit(0)
      } catch {
        Glibc.exit(error.kind.status)
      }
    }
    if !message.isEmpty { StandardError.write(message) }
    Glibc.exit(status)
  }
}
