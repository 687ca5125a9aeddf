import Archive
import ArgumentParser
import Diplomacy
import Dossier

/// `attache new delegation`.
struct NewDelegation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delegation",
    abstract: "Make a file for a group, or for a delegation that needs more than is built in.",
    discussion: """
      Example:
        attache new delegation COASTAL --name "Coastal Group" --member XAL --member XAR
      """)

  @Argument(help: "Its code: EU, COASTAL, XAR.", transform: Arguments.code)
  var code: DelegationCode

  @Option(
    help: ArgumentHelp("What it is called; the built-in name otherwise.", valueName: "words"))
  var name: String?

  @Option(help: ArgumentHelp("Its formal name.", valueName: "words"))
  var formalName: String?

  @Option(
    name: .customLong("group"), parsing: .singleValue,
    help: ArgumentHelp("A group that it belongs to, by code or name.", valueName: "group"))
  var groups: [String] = []

  @Option(
    name: .customLong("member"), parsing: .singleValue,
    help: ArgumentHelp(
      "A member, by code or name, where it is a group.", valueName: "delegation"))
  var members: [String] = []

  @OptionGroup var options: NewBriefOptions

  func run() throws {
    let library = try options.load().library
    try options.make(
      .delegation(
        code, name: name, formalName: formalName,
        groups: try groups.map { try library.delegationOrNew($0) },
        members: try members.map { try library.delegationOrNew($0) },
        language: library.language))
  }
}
