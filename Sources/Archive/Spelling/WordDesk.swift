import Diplomacy
import Linguistics
import Prose

/// What is thought of single words of one language, kept for the next time that they are met.
final class WordDesk {
  enum Verdict {
    case right
    case unknown
    /// A word that the United Nations spell otherwise.
    case otherSpelling
  }

  private let speller: Speller
  private let language: OfficialLanguage
  private let names: KnownNames
  private var verdicts: [String: Verdict] = [:]

  /// A statement has some hundred different words.
  private static let mostKept = 20_000
  /// How many suggestions are worth reading.
  private static let mostSuggestions = 8

  init(_ speller: Speller, _ language: OfficialLanguage, _ names: KnownNames) {
    self.speller = speller
    self.language = language
    self.names = names
  }

  /// Whether a word is right.
  func verdict(on word: String) -> Verdict {
    if let known = verdicts[word] { return known }
    if verdicts.count >= Self.mostKept { verdicts.removeAll() }
    let verdict = judge(word)
    verdicts[word] = verdict
    return verdict
  }

  /// What may stand for `word`.
  func suggestions(for word: String) -> [String] {
    var found: [String] = []
    for word in [unitedNationsForm(of: word)].compactMap({ $0 }) + speller.suggestions(for: word) {
      let own = unitedNationsForm(of: word) ?? word
      if !found.contains(own) { found.append(own) }
    }
    return Array(found.filter { $0 != word }.prefix(Self.mostSuggestions))
  }

  private func unitedNationsForm(of word: String) -> String? {
    guard language == .english else { return nil }
    return UnitedNationsSpelling.form(of: word, isWord: speller.accepts)
  }

  private func judge(_ written: String) -> Verdict {
    guard isOfThisScript(written) else { return .right }
    let word = language == .arabic ? Self.withoutVowels(written) : written
    if unitedNationsForm(of: word) != nil { return names.contains(word) ? .right : .otherSpelling }
    return isKnown(word) || areKnown(parts(of: word)) || isName(word) ? .right : .unknown
  }

  private func isKnown(_ word: String) -> Bool {
    speller.accepts(word) || names.contains(word) || FieldWords.contains(word.lowercased())
  }

  private func areKnown(_ parts: [String]) -> Bool {
    parts.count > 1 && parts.allSatisfy { $0.count < 2 || isKnown($0) || isName($0) }
  }

  /// The parts of a word with hyphens or apostrophes: `Iran's`, `l’Iran`, `Franco-Iranian`.
  private func parts(of word: String) -> [String] {
    let parts = word.split { "-‐‑'’".contains($0) }.map(String.init)
    switch language {
    case .english where ["s", "t"].contains(parts.last): return Array(parts.dropLast()) + [""]
    case .french:
      return parts.enumerated().map { index, part in
        index == 0 && Self.elided.contains(part.lowercased()) ? "" : part
      }
    default: return parts
    }
  }

  private static let elided: Set<String> = [
    "l", "d", "qu", "j", "n", "s", "m", "t", "c", "jusqu", "lorsqu", "puisqu", "quoiqu", "aujourd",
  ]

  /// Whether an unknown word is the name of somebody or something: it has a capital, and is no slip
  /// of the hand in a common word.
  private func isName(_ word: String) -> Bool {
    guard let first = word.first, first.isUppercase, word.count > 2 else { return false }
    let common = Array(word.lowercased())
    guard common.count <= 24 else { return true }
    return !isOneSlip(from: common, all: common.count >= 6)
  }

  /// Whether a common word comes of exchanging two letters, or, in a longer word, of leaving one
  /// out, adding or changing one.
  private func isOneSlip(from word: [Character], all: Bool) -> Bool {
    for index in word.indices.dropLast() where word[index] != word[index + 1] {
      var other = word
      other.swapAt(index, index + 1)
      if speller.accepts(String(other)) { return true }
    }
    guard all else { return false }
    let alphabet = language == .russian ? Self.cyrillic : Self.latin
    for index in word.indices {
      var shorter = word
      shorter.remove(at: index)
      if speller.accepts(String(shorter)) { return true }
    }
    for index in 1...word.count {
      for letter in alphabet {
        var longer = word
        longer.insert(letter, at: index)
        if speller.accepts(String(longer)) { return true }
      }
    }
    return false
  }

  private static let latin = Array("abcdefghijklmnopqrstuvwxyz")
  private static let cyrillic = Array("абвгдежзийклмнопрстуфхцчшщъыьэюя")

  /// A word in another script is no word of this language.
  private func isOfThisScript(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x27, 0x2D, 0x2010, 0x2011, 0x2019: true
      case 0x0041...0x024F, 0x1E00...0x1EFF:
        language != .russian && language != .arabic
      case 0x0400...0x052F: language == .russian
      case 0x0600...0x077F, 0xFB50...0xFEFF: language == .arabic
      default: false
      }
    }
  }

  private static func withoutVowels(_ word: String) -> String {
    String(
      String.UnicodeScalarView(
        word.unicodeScalars.filter { !(0x064B...0x0652).contains($0.value) && $0 != "\u{0640}" }))
  }
}
