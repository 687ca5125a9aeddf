import Archive
import ArgumentParser

/// The files that `attache manual --install` makes: the manual's pages, and completion for three
/// shells.
nonisolated struct ManualInstallation {
  private let folder: String
  private let program: CommandDescription

  init(_ program: CommandDescription, below folder: String) {
    self.program = program
    self.folder = folder
  }

  /// Makes them, and prints where they are.
  func run() throws(CommandFailure) {
    for (path, text) in files {
      let path = "\(folder)/\(path)"
      do throws(SaveError) {
        try SafeSave.makeFolder(String(path.folder))
      } catch {
        throw CommandFailure(error)
      }
      try OutputFile.write(text, to: path)
      try StandardOutput.write(path + "\n")
    }
    StandardError.write(
      "For completion in zsh, ~/.zshrc needs this line before compinit: "
        + "fpath=(\(folder)/\(Self.zshFolder) $fpath)")
  }

  private static let zshFolder = "share/zsh/site-functions"

  /// By path below the folder.
  private var files: [(path: String, text: String)] {
    program.all.map { command in
      let page = ManualPage(command, of: program)
      return ("share/man/man1/\(page.fileName)", page.text)
    } + [
      ("share/bash-completion/completions/attache", CompletionScript.text(for: .bash)),
      ("\(Self.zshFolder)/_attache", CompletionScript.text(for: .zsh)),
      ("share/fish/vendor_completions.d/attache.fish", CompletionScript.text(for: .fish)),
    ]
  }
}
