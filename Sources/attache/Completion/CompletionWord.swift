import ArgumentParser
import Diplomacy
import Prose

/// One word that a shell offers, and what it means.
nonisolated struct CompletionWord: Hashable {
  let word: String
  /// Shown beside it by the shells that can.
  let meaning: String

  /// The line that the shell's completion script reads; `nil` for a word that can't be typed, for
  /// a control character in it would act on the terminal.
  ///
  /// - Parameter typed: What the word was found by; a shell drops what does not begin with these very
  ///   letters, so it goes on from them, in small letters where they are small.
  func line(for shell: CompletionShell?, typed: String) -> String? {
    let word = Self.continuing(typed, with: self.word)
    guard !word.isEmpty, VisibleText.safe(word) == word else { return nil }
    let meaning = VisibleText.safe(self.meaning)
    switch shell {
    case .bash: return Self.quoted(word)
    case .zsh: return "\(Self.escaped(word, in: "\\:")):\(meaning)"
    case .fish: return "\(word)\t\(meaning)"
    default: return word
    }
  }

  private static func continuing(_ typed: String, with word: String) -> String {
    guard !word.hasPrefix(typed),
      Folding.fold(word.prefix(typed.count)) == Folding.fold(typed)
    else { return word }
    let rest = String(word.dropFirst(typed.count))
    return typed + (typed.last { $0.isCased }?.isLowercase == true ? rest.lowercased() : rest)
  }

  /// The script for bash hands the words to `compgen -W`, which expands them as the shell would:
  /// a file called `$(command)` would run it.
  private static func quoted(_ word: String) -> String {
    var quoted = ""
    for character in word {
      if character.isASCII, !character.isLetter, !character.isNumber, !"/._-".contains(character) {
        quoted.append("\\")
      }
      quoted.append(character)
    }
    return quoted
  }

  private static func escaped(_ word: String, in special: String) -> String {
    word.reduce(into: "") { escaped, character in
      if special.contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
  }
}
