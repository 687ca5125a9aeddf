import ArgumentParser

/// The commands by name, for one that is misspelt.
///
/// `attache lits` would else be taken for the reference of a session called `lits`.
nonisolated enum CommandNames {
  /// The command that `word` is a slip of the pen away from; `nil` where it is none.
  static func nearest(to word: String) -> String? {
    all.first { isSlip(word, of: $0) }
  }

  /// Whether `word` is a command's name, or a slip of the pen away from one.
  static func mayBeCommand(_ word: String) -> Bool {
    word == "help" || all.contains { $0 == word || isSlip(word, of: $0) }
  }

  private static var all: [String] {
    Attache.configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  /// Whether one letter was changed, left out or added, or two neighbours were exchanged.
  static func isSlip(_ word: String, of name: String) -> Bool {
    let word = Array(word.unicodeScalars)
    let name = Array(name.unicodeScalars)
    guard word != name, abs(word.count - name.count) <= 1, name.count >= 3 else { return false }
    let start = zip(word, name).prefix { $0 == $1 }.count
    let wordRest = word[start...]
    let nameRest = name[start...]
    if word.count < name.count { return wordRest.elementsEqual(nameRest.dropFirst()) }
    if word.count > name.count { return nameRest.elementsEqual(wordRest.dropFirst()) }
    if wordRest.dropFirst().elementsEqual(nameRest.dropFirst()) { return true }
    return wordRest.count >= 2 && wordRest.prefix(2).elementsEqual(nameRest.prefix(2).reversed())
      && wordRest.dropFirst(2).elementsEqual(nameRest.dropFirst(2))
  }
}
