/// The words of a command line that is being typed, as the shell has them: with its quotes.
nonisolated struct CommandLineWords {
  private let words: [String]
  private let index: Int

  /// Takes what a custom completion is given.
  init(_ words: [String], at index: Int) {
    self.words = words.map(Self.unquoted)
    self.index = index
  }

  /// What follows `--name`, before or behind the word that is typed.
  func value(ofOption name: String) -> String? {
    for (position, word) in words.enumerated() {
      if word.hasPrefix("--\(name)=") { return String(word.dropFirst(name.count + 3)) }
      guard word == "--\(name)" else { continue }
      // Bash makes a word of its own of the sign.
      let next = words.dropFirst(position + 1).first == "=" ? position + 2 : position + 1
      if next != index, next < words.count { return words[next] }
    }
    return nil
  }

  /// The words before the one that is typed, the nearest first.
  var before: ReversedCollection<ArraySlice<String>> { words.prefix(max(0, index)).reversed() }

  /// A word without the shell's quotes and backslashes; a quote need not be closed yet.
  static func unquoted(_ word: String) -> String {
    var plain = ""
    var quote: Character?
    var isEscaped = false
    for character in word {
      if isEscaped {
        plain.append(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
      } else {
        plain.append(character)
      }
    }
    return plain
  }
}
