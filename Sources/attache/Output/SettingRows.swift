import Prose
import Workbench

/// What `config` prints: every setting, and what the environment says, with where it comes from.
nonisolated struct SettingRows {
  /// One value.
  struct Row: PrintedRow {
    let key: String
    let value: String
    /// `default`, a file's path, or a variable's name.
    let origin: String
    /// Where in the file.
    let line: Int?

    var json: JSON {
      let pairs: [(key: String, value: JSON)] = [
        ("key", .string(key)), ("value", .string(value)), ("origin", .string(origin)),
      ]
      return .object(pairs + (line.map { [("line", .number($0))] } ?? []))
    }

    /// For people.
    var cells: [String] { [key, value, line.map { "\(origin):\($0)" } ?? origin] }
  }

  let rows: [Row]

  init(_ user: UserSettings) {
    let path = user.path ?? "default"
    let settings = user.settings.listed.map { setting in
      guard setting.key == "theme", ProcessEnvironment.value("NO_COLOR") != nil else {
        return Row(
          key: setting.key, value: setting.value, origin: setting.line == nil ? "default" : path,
          line: setting.line)
      }
      return Row(key: setting.key, value: "none", origin: "NO_COLOR", line: nil)
    }
    rows =
      settings + [
        Self.row("library", ["ATTACHE_LIBRARY"], otherwise: "Briefs"),
        Self.row("editor", ["VISUAL", "EDITOR"], otherwise: "vi"),
        Self.row("terminal", ["TERM"], otherwise: "xterm-256color"),
        Self.row("locale", ["LC_ALL", "LC_CTYPE", "LANG"], otherwise: "C.UTF-8"),
        Row(
          key: "file", value: user.path ?? "none, for there is no home", origin: Self.home,
          line: nil),
      ]
  }

  /// The variable that says where settings are; only an absolute path counts.
  private static var home: String {
    ["XDG_CONFIG_HOME", "HOME"].first { ProcessEnvironment.value($0)?.hasPrefix("/") ?? false }
      ?? "default"
  }

  /// The first of the variables that is set.
  private static func row(_ key: String, _ variables: [String], otherwise value: String) -> Row {
    for variable in variables {
      if let value = ProcessEnvironment.value(variable) {
        return Row(key: key, value: value, origin: variable, line: nil)
      }
    }
    return Row(key: key, value: value, origin: "default", line: nil)
  }
}
