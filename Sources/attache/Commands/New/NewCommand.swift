import ArgumentParser

/// `attache new`: a brief from a template, in the right folder.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Make a new brief from a template, in the right folder.",
    discussion: """
      Prints the path of the file that was made. Nothing that is there is ever overwritten.

      Examples:
        attache new library --delegation IRN
        attache new session "Exercise Meridian" --dates 2025-03-03/2025-03-07 --place Vienna
        attache new item exercise-meridian-2025-03 4 "Source limits" --question "treaty=In the treaty?"
        attache new position exercise-meridian-2025-03/4 XAR
        attache new intervention exercise-meridian-2025-03/4 --date 2025-03-04
      """,
    subcommands: [
      NewLibrary.self, NewSession.self, NewItem.self, NewPosition.self, NewIntervention.self,
      NewDelegation.self, NewDocument.self,
    ])
}
