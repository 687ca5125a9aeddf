import Linguistics

/// What is known of the words of a language: their stems, what they do in a clause, and which mean
/// the same or the opposite.
struct Lexicon: Sendable {
  /// What is known of a stem.
  struct Entry: Sendable {
    var roles: WordRoles = []
    /// Groups of near meaning.
    var groups: [Int] = []
    /// Groups of words that are only related.
    var kin: [Int] = []
    /// Phrases that begin with it, the longest first.
    var phrases: [Phrase] = []
  }

  /// Several words that mean something together.
  struct Phrase: Sendable {
    /// What follows the first word.
    var rest: [WordKey]
    var roles: WordRoles = []
    var groups: [Int] = []
    var kin: [Int] = []
  }

  /// ISO 639.
  let language: String
  private(set) var entries: [WordKey: Entry] = [:]
  /// Groups that mean the reverse of each other.
  private(set) var opposites: [Int: [Int]] = [:]
  private(set) var irregular: [[UInt8]: [UInt8]] = [:]
  private var groupCount = 0

  /// English, with the register of conferences.
  static let english = Lexicon(english: ())

  /// A language of which only the words that say nothing are known.
  init(language: String, function words: String) {
    self.language = language
    let stemmer = Stemmer(language: language)
    for word in words.split(separator: " ") {
      entries[key(of: Array(word.utf8), stemmer), default: Entry()].roles.insert(.function)
    }
  }

  private init(english: ()) {
    language = "en"
    entries.reserveCapacity(4096)
    let stemmer = Stemmer(language: language)
    for pair in Register.irregular.split(whereSeparator: \.isWhitespace) {
      let parts = pair.split(separator: "=")
      guard let base = parts.last else { continue }
      for form in parts.dropLast() { irregular[Array(form.utf8)] = Array(base.utf8) }
    }
    for line in Register.roles.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard let name = parts.first, let roles = WordRoles.named[String(name)], parts.count == 2
      else { continue }
      for term in Self.terms(parts[1]) { add(term, stemmer) { $0.insert(roles) } }
    }
    for term in Self.terms(Register.light[...]) { add(term, stemmer) { $0.insert(.light) } }
    for term in Self.terms(Register.bringing[...]) { add(term, stemmer) { $0.insert(.bringing) } }
    for text in [
      Register.acts, Register.things, Register.qualities, Register.deeds, Register.subjects,
      Register.affairs, Register.bodies,
    ] {
      for line in text.split(separator: "\n") { addGroup(line, stemmer) }
    }
    for line in Register.kin.split(separator: "\n") { addGroup(line, isKin: true, stemmer) }
    for line in Register.poles.split(separator: "\n") { addPoles(line, stemmer) }
    for key in entries.keys { entries[key]?.phrases.sort { $0.rest.count > $1.rest.count } }
  }

  private static func terms(_ line: Substring) -> [Substring] {
    line.split { $0 == "," || $0.isNewline }.map { $0.drop { $0 == " " } }
  }

  /// The key of a word in small letters.
  func key(of word: [UInt8], _ stemmer: Stemmer?) -> WordKey {
    var base = irregular[word] ?? word
    if language == "en" { Self.spellWithZ(&base) }
    guard let stemmer, !Register.isKeptWhole(base) else { return WordKey(base) }
    return WordKey(stemmer.stem(base))
  }

  /// Every way to part a long word in two, the parts' keys; English alone writes few compounds as
  /// one word, so that no more than two parts are looked for.
  ///
  /// - Complexity: quadratic in one word's letters, of which no more than 24 are looked at.
  func parts(of word: [UInt8], _ stemmer: Stemmer?) -> [(first: WordKey, last: WordKey)] {
    guard language == "en", let stemmer, (7...24).contains(word.count) else { return [] }
    let stem = stemmer.stem(word)
    guard stem.count > 6 else { return [] }
    return (3...stem.count - 4).map { (WordKey(stem[..<$0]), WordKey(stem[$0...])) }
  }

  /// Organise, organisation: as the United Nations spell them.
  private static func spellWithZ(_ word: inout [UInt8]) {
    for ending in ["isation", "ising", "ised", "ises", "ise"]
    where word.count > ending.utf8.count + 2
      && word.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    {
      word[word.count - ending.utf8.count + 1] = UInt8(ascii: "z")
      return
    }
  }

  private mutating func addGroup(_ line: Substring, isKin: Bool = false, _ stemmer: Stemmer?) {
    groupCount += 1
    for term in Self.terms(line) { add(term, to: groupCount, isKin: isKin, stemmer) }
  }

  private mutating func addPoles(_ line: Substring, _ stemmer: Stemmer?) {
    let poles = line.split(separator: "/")
    guard poles.count == 2 else { return }
    let first = groupCount + 1
    groupCount += 2
    for (offset, pole) in poles.enumerated() {
      let group = first + offset
      opposites[group] = [first + 1 - offset]
      for term in Self.terms(pole) { add(term, to: group, stemmer) }
    }
  }

  private mutating func add(
    _ term: Substring, to group: Int, isKin: Bool = false, _ stemmer: Stemmer?
  ) {
    let keys = WordScanner.tokens(of: String(term)).map { key(of: $0.text, stemmer) }
    guard let first = keys.first else { return }
    if keys.count == 1 {
      if isKin {
        entries[first, default: Entry()].kin.append(group)
      } else {
        if entries[first]?.groups.last != group {
          entries[first, default: Entry()].groups.append(group)
        }
      }
    } else {
      changePhrase(keys) { isKin ? $0.kin.append(group) : $0.groups.append(group) }
    }
  }

  private mutating func add(
    _ term: Substring, _ stemmer: Stemmer?, _ change: (inout WordRoles) -> Void
  ) {
    let keys = WordScanner.tokens(of: String(term)).map { key(of: $0.text, stemmer) }
    guard let first = keys.first else { return }
    if keys.count == 1 {
      change(&entries[first, default: Entry()].roles)
    } else {
      changePhrase(keys) { change(&$0.roles) }
    }
  }

  private mutating func changePhrase(_ keys: [WordKey], _ change: (inout Phrase) -> Void) {
    let rest = Array(keys.dropFirst())
    var entry = entries[keys[0]] ?? Entry()
    if let index = entry.phrases.firstIndex(where: { $0.rest == rest }) {
      change(&entry.phrases[index])
    } else {
      var phrase = Phrase(rest: rest)
      change(&phrase)
      entry.phrases.append(phrase)
    }
    entries[keys[0]] = entry
  }
}

extension Lexicon {
  /// A language other than English.
  static func plain(_ language: String) -> Lexicon {
    Lexicon(language: language, function: Register.function[language] ?? "")
  }
}
