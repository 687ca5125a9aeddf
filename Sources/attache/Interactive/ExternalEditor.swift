import Glibc
import Workbench

/// The user's own editor, run on a file while the screen is given back.
nonisolated enum ExternalEditor {
  /// Runs `$VISUAL`, `$EDITOR` or `vi` on the file at `path` and waits for its end.
  ///
  /// The variable may hold options (`code --wait`), so a shell takes it apart; the path is an
  /// argument of its own and never read as a command.
  static func open(_ path: String, line: Int) -> Failure? {
    let editor = ProcessEnvironment.value("VISUAL") ?? ProcessEnvironment.value("EDITOR") ?? "vi"
    var arguments = ["/bin/sh", "-c", "exec \(editor) \"$@\"", "sh"]
    if line > 1 { arguments.append("+\(line)") }
    arguments.append(path)
    guard let status = ChildProcess.run(arguments) else {
      return Failure("The editor could not be started: check EDITOR, which is “\(editor)”.")
    }
    guard status == 0 else {
      return Failure("The editor “\(editor)” ended with status \(status); the file is read again.")
    }
    return nil
  }
}
