import ArgumentParser

/// `attache` alone: the interface.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open the interface; what `attache` alone does.",
    discussion: """
      Examples:
        attache
        attache ieg-cybercrime-7/2
        attache --library ~/Briefs
      """)

  @Argument(
    help: ArgumentHelp(
      "Where to begin: a reference, such as ieg-cybercrime-7/2, or a file.", valueName: "ref"))
  var reference: String?

  @OptionGroup var library: LibraryOptions

  func run() throws {
    if let reference, let command = CommandNames.nearest(to: reference) {
      throw CommandFailure(
        .usage,
        "There is no command \(reference); did you mean `attache \(command)`?")
    }
    let status = try Self.open(reference, in: library.choice)
    guard status == 0 else { throw ExitCode(status) }
  }

  /// Opens the interface; the exit status.
  static func open(_ reference: String?, in library: LibraryChoice) throws -> Int32 {
    let folder = library.folder(for: reference.map { [$0] } ?? [])
    // Commands run on the main thread, before there is any other.
    return try MainActor.assumeIsolated {
      try Interactive.run(library: folder, reference: reference)
    }
  }
}
