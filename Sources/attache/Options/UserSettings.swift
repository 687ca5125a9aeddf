import Archive
import Dossier
import Prose
import Workbench

/// The user's settings, as the file and the environment have them.
nonisolated struct UserSettings {
  /// Where the file is, or would be; `nil` for a user without a home.
  let path: String?
  /// What the file says.
  let settings: Settings
  /// What is wrong with it, a sentence each with its place.
  let problems: [String]

  /// No file of settings is longer.
  private static let sizeLimit = 1 << 20

  /// Reads the file, if there is one.
  static func read() -> UserSettings {
    guard let folder = StateFolders.settings(environment: { ProcessEnvironment.value($0) }) else {
      return UserSettings(path: nil, settings: Settings(), problems: [])
    }
    let path = folder + "/config.yaml"
    do throws(ReadError) {
      let bytes = try StoredFile.read(path, limit: sizeLimit).bytes
      let (settings, problems) = Settings.read(bytes, path: path)
      return UserSettings(
        path: path, settings: settings, problems: problems.map { $0.line(path: path) })
    } catch {
      let problems = error.kind == .notFound ? [] : [error.message]
      return UserSettings(path: path, settings: Settings(), problems: problems)
    }
  }

  /// What is drawn of what the terminal can be trusted with.
  func repertoire(of terminal: Repertoire) -> Repertoire {
    settings.signs.repertoire(of: terminal)
  }

  /// Whether the terminal puts what runs from right to left into order.
  ///
  /// Konsole and mlterm do and can't be asked not to; within tmux and screen nobody does.
  var isOrderedByTerminal: Bool {
    switch settings.bidi {
    case .app: false
    case .terminal: true
    case .automatic:
      ["KONSOLE_VERSION", "MLTERM"].contains { ProcessEnvironment.value($0) != nil }
        && ["TMUX", "STY"].allSatisfy { ProcessEnvironment.value($0) == nil }
    }
  }

  /// The theme that holds: NO_COLOR goes before what the file says.
  func theme(colors: Int) -> Theme {
    Theme(
      ProcessEnvironment.value("NO_COLOR") == nil ? settings.theme : .none, colors: colors,
      background: ProcessEnvironment.value("COLORFGBG").flatMap(Theme.Background.init(colorFGBG:)))
  }
}
