import ArgumentParser

/// The page of a command in the manual, in mdoc.
nonisolated struct ManualPage {
  private let command: CommandDescription
  private let program: CommandDescription

  /// When the text of the pages was last looked through.
  private static let date = "November 24, 2026"

  /// The page of `command`, which is part of `program`.
  init(_ command: CommandDescription, of program: CommandDescription) {
    self.command = command
    self.program = program
  }

  /// The name of its file: `attache-check.1`.
  var fileName: String { command.page + ".1" }

  /// The page.
  var text: String {
    var lines = [
      ".\\\" Made by `attache manual`; change the commands' own words instead.",
      ".Dd \(Self.date)", ".Dt \(command.page.uppercased()) 1",
      ".Os \(Mdoc.argument("Attaché " + Attache.configuration.version))",
      ".Sh NAME", ".Nm \(command.page)", ".Nd \(Mdoc.line(summary))",
    ]
    lines += synopsis + description + options + commands + surroundings + examples + seeAlso
    return lines.joined(separator: "\n") + "\n"
  }

  private var isProgram: Bool { command.path.count == 1 }

  /// The abstract as manuals write it: no capital, no full stop.
  private var summary: String {
    let text = command.abstract.hasSuffix(".") ? command.abstract.dropLast() : command.abstract[...]
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  private var synopsis: [String] {
    var lines = [".Sh SYNOPSIS"]
    func call(_ words: ArraySlice<String>, _ arguments: [String]) {
      lines.append(".Nm \(program.page)")
      if !words.isEmpty {
        lines.append(".Cm \(words.map(Mdoc.argument).joined(separator: " "))")
      }
      lines += arguments
    }
    if isProgram {
      call([], [".Op Fl \\-library Ar dir", ".Op Ar ref"])
      call([], [".Ar command", ".Op Ar argument ..."])
    } else if command.subcommands.isEmpty {
      call(command.path.dropFirst(), command.arguments.compactMap(synopsis))
    } else {
      call(command.path.dropFirst(), [".Ar command", ".Op Ar argument ..."])
    }
    return lines
  }

  /// `nil` for what every command has.
  private func synopsis(_ argument: CommandDescription.Argument) -> String? {
    let value = "Ar \(Mdoc.argument(argument.value))"
    let more = argument.isRepeating ? " ..." : ""
    switch argument.kind {
    case .positional: return argument.isOptional ? ".Op \(value)\(more)" : ".\(value)\(more)"
    case .option:
      guard let name = argument.names.last else { return nil }
      let call = "Fl \(Self.flag(name)) \(value)\(more)"
      return argument.isOptional ? ".Op \(call)" : ".\(call)"
    case .flag:
      guard let name = argument.names.last, !["--help", "--version"].contains(name) else {
        return nil
      }
      return ".Op Fl \(Self.flag(name))"
    }
  }

  /// `Fl` writes the first dash.
  private static func flag(_ name: String) -> String { Mdoc.copied(String(name.dropFirst())) }

  private var paragraphs: (text: [String], examples: [String]) {
    var text: [String] = []
    var examples: [String] = []
    var isExample = false
    for line in command.discussion.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "Examples:" || line == "Example:" {
        isExample = true
      } else if isExample {
        examples.append(String(line.hasPrefix("  ") ? line.dropFirst(2) : line))
      } else {
        text.append(String(line))
      }
    }
    return (text, examples)
  }

  private var description: [String] {
    var lines = [".Sh DESCRIPTION"] + Mdoc.lines(command.abstract)
    let text = paragraphs.text.joined(separator: "\n").split(separator: "\n\n")
      .map { $0.split(separator: "\n") }
      .filter { !$0.isEmpty && $0.first?.hasPrefix("Exit status:") == false }
    for paragraph in text {
      lines.append(".Pp")
      lines += paragraph.flatMap { Mdoc.lines(String($0)) }
    }
    return lines
  }

  private var options: [String] {
    // What may stand in place of a command is the first command's.
    let more = isProgram ? program.subcommands.first?.arguments ?? [] : []
    let arguments =
      more.filter { $0.kind != .flag }
      + command.arguments.filter { isProgram || $0.names.last != "--version" }
    guard !arguments.isEmpty else { return [] }
    var lines = [".Pp", "The arguments are as follows:", ".Bl -tag -width Ds"]
    for argument in arguments {
      let names = argument.names.map { "Fl \(Self.flag($0))" }.joined(separator: " , ")
      let value = argument.kind == .flag ? "" : "Ar \(Mdoc.argument(argument.value))"
      lines.append(".It \([names, value].filter { !$0.isEmpty }.joined(separator: " "))")
      lines += Mdoc.lines(argument.meaning)
      if !argument.standard.isEmpty {
        lines += Mdoc.lines("It is `\(argument.standard)` where nothing is said.")
      }
      if argument.isRepeating, argument.kind == .option {
        lines.append("May be given several times.")
      }
    }
    return lines + [".El"]
  }

  private var commands: [String] {
    guard !command.subcommands.isEmpty else { return [] }
    var lines = [".Sh COMMANDS", ".Bl -tag -width Ds"]
    for subcommand in command.subcommands {
      lines.append(".It Xr \(subcommand.page) 1")
      lines += Mdoc.lines(subcommand.abstract)
    }
    return lines + [".El"]
  }

  private var surroundings: [String] {
    let hasLibrary = command.arguments.contains { $0.names.contains("--library") }
    let facts = ManualFacts.environment.filter { isProgram || ($0.isGeneral && hasLibrary) }
    return (facts.isEmpty ? [] : ManualFacts.section("ENVIRONMENT", facts))
      + (isProgram ? ManualFacts.section("FILES", ManualFacts.files) : [])
      + ManualFacts.section("EXIT STATUS", ManualFacts.statuses)
  }

  private var examples: [String] {
    let examples = isProgram ? ManualFacts.examples : paragraphs.examples
    guard examples.contains(where: { !$0.isEmpty }) else { return [] }
    return [".Sh EXAMPLES", ".Bd -literal -offset indent"]
      + examples.map { line in
        line.isEmpty ? "" : (line.hasPrefix(".") ? "\\&" : "") + Mdoc.copied(line)
      } + [".Ed"]
  }

  /// The commands beside it and above it; those below are listed already.
  private var seeAlso: [String] {
    let above = program.all.filter { other in
      other.path == Array(command.path.dropLast())
    }
    let beside = above.flatMap(\.subcommands).filter { $0.page != command.page }
    let pages = (above + beside).map(\.page).sorted()
    guard !pages.isEmpty else { return [] }
    return [".Sh SEE ALSO"]
      + pages.enumerated().map { index, page in
        ".Xr \(page) 1\(index == pages.count - 1 ? "" : " ,")"
      }
  }
}
