import Diplomacy
import Dossier
import Prose
import Screen

extension Settings {
  /// What a file of settings may say, in the order in which it is told.
  static let names = [
    "theme", "signs", "mouse", "bidi", "clipboard", "reopen", "autosave", "spelling", "quotes",
    "keys",
  ]

  /// The settings that the file at `path` holds, and what is wrong with it.
  ///
  /// Takes any bytes; what is not understood is told, and the rest holds.
  public static func read(
    _ bytes: [UInt8], path: String
  ) -> (settings: Settings, problems: [SettingsProblem]) {
    let text = ByteExactText.decode(bytes)
    let exact = Array(text.utf8)
    let source = SourceLines(text)
    var problems = Problems(path: path)
    let matter = FrontMatter(exact, isWholeFile: true, problems: &problems)
    var reader = SettingsReader(
      KeyReader(matter, known: names, problems: problems), source: source)
    let settings = reader.read()
    let found = reader.problems.enumerated().sorted {
      ($0.element.location, $0.offset) < ($1.element.location, $1.offset)
    }
    return (settings, found.map(\.element))
  }
}

/// Takes the settings of a file one by one.
private struct SettingsReader {
  private var keys: KeyReader
  private let source: SourceLines
  private var ownProblems: [SettingsProblem] = []
  private var lines: [(name: String, line: Int)] = []

  init(_ keys: KeyReader, source: SourceLines) {
    self.keys = keys
    self.source = source
  }

  var problems: [SettingsProblem] {
    keys.problems.sorted().map {
      SettingsProblem(.reading($0.kind), at: source.location(ofOffset: $0.range.lowerBound))
    } + ownProblems
  }

  mutating func read() -> Settings {
    var settings = Settings()
    take(keys.choice("theme"), "theme") { settings.theme = $0 }
    take(keys.choice("signs"), "signs") { settings.signs = $0 }
    take(truth("mouse"), "mouse") { settings.mouse = $0 }
    take(keys.choice("bidi"), "bidi") { settings.bidi = $0 }
    take(truth("clipboard"), "clipboard") { settings.clipboard = $0 }
    take(truth("reopen"), "reopen") { settings.reopen = $0 }
    take(truth("spelling"), "spelling") { settings.spelling = $0 }
    take(autosave(), "autosave") { settings.autosave = $0 }
    take(keys.choice("quotes"), "quotes") { settings.quotes = $0 }
    settings.keys = keyTable()
    settings.lines = lines
    return settings
  }

  private mutating func take<Value>(
    _ value: Spanned<Value>?, _ name: String, _ set: (Value) -> Void
  ) {
    guard let value else { return }
    set(value.value)
    lines.append((name, line(of: value.range)))
  }

  private func line(of range: SourceRange) -> Int {
    source.location(ofOffset: range.lowerBound).line
  }

  /// `on` or `off`, or as YAML says the same.
  private mutating func truth(_ name: String) -> Spanned<Bool>? {
    guard let text = keys.text(name) else { return nil }
    switch text.value.lowercased() {
    case "on", "true", "yes": return Spanned(true, text.range)
    case "off", "false", "no": return Spanned(false, text.range)
    default:
      tell(
        .reading(
          .unknownValue(key: name, value: text.value, allowed: ["on", "off"], nearest: nil)),
        text.range)
      return nil
    }
  }

  private mutating func autosave() -> Spanned<Duration?>? {
    guard let text = keys.text("autosave") else { return nil }
    if ["off", "no", "false"].contains(text.value.lowercased()) { return Spanned(nil, text.range) }
    if let duration = SpokenDuration.parse(text.value), duration > .zero {
      return Spanned(duration, text.range)
    }
    tell(.notADelay(name: "autosave", value: text.value), text.range)
    return nil
  }

  private mutating func tell(_ kind: SettingsProblem.Kind, _ range: SourceRange) {
    ownProblems.append(
      SettingsProblem(kind, at: source.location(ofOffset: range.lowerBound)))
  }

  private mutating func keyTable() -> KeyTable {
    var wishes: [KeyTable.Wish] = []
    var places: [SourceRange] = []
    let written = keys.map("keys")
    guard !written.isEmpty else { return .standard }
    let commands = Self.commands
    for (name, value) in written {
      guard let command = commands.first(where: { $0.name == name.value }) else {
        let nearest = EditDistance.nearest(to: name.value, in: commands.compactMap(\.name))
        tell(.unknownCommand(name.value, nearest: nearest), name.range)
        continue
      }
      guard let keys = Key.parse(value.value), !keys.isEmpty else {
        tell(.notKeys(command: name.value, value: value.value), value.range)
        continue
      }
      let usable = keys.filter { check($0, for: command, value.range) }
      // Without any that it can have it keeps its own.
      guard !usable.isEmpty else { continue }
      wishes.append(KeyTable.Wish(command: command, keys: usable))
      places.append(value.range)
      lines.append(("keys.\(name.value)", line(of: name.range)))
    }
    var clashes: [KeyTable.Clash] = []
    let table = KeyTable(wishes, clashes: &clashes)
    for clash in clashes {
      tell(
        .keyTaken(
          clash.key, winner: clash.winner.name ?? "", loser: clash.loser.name ?? ""),
        places[clash.wish])
    }
    return table
  }

  /// Whether `command` can have `key`; if not, that is told.
  private mutating func check(_ key: Key, for command: Command, _ range: SourceRange) -> Bool {
    if key.isFixed {
      tell(.fixedKey(key), range)
    } else if !KeyTable.canHave(command, key) {
      tell(.letterWhereTyped(key, command: command.name ?? ""), range)
    } else {
      return true
    }
    return false
  }

  /// Every command that has a name, once.
  private static var commands: [Command] {
    var seen: Set<Command> = []
    return KeyTable.standard.all.map(\.command).filter {
      $0.name != nil && seen.insert($0).inserted
    }
  }
}
