/// Reads what a sentence's clauses make of its words: who holds them, whether they are asked, hedged
/// or conditional, and what is denied.
struct ClauseReading {
  var sentence: AnalysedSentence
  /// Where the clauses begin, and the end.
  var clauses: [Int] = []

  /// Reads `sentence` in place.
  static func read(_ sentence: inout AnalysedSentence, isQuestion: Bool) {
    guard !sentence.words.isEmpty else { return }
    var reading = ClauseReading(sentence: sentence)
    reading.findClauses()
    reading.findHolders()
    reading.findDemands()
    reading.findConditions()
    if isQuestion { reading.mark(.asked, from: 0) }
    reading.findOperators()
    reading.findSides()
    sentence = reading.sentence
  }

  var words: [AnalysedSentence.Word] { sentence.words }

  func roles(_ index: Int) -> WordRoles {
    sentence.words.indices.contains(index) ? sentence.words[index].roles : []
  }

  func isKey(_ index: Int, _ key: WordKey) -> Bool {
    sentence.words.indices.contains(index) && sentence.words[index].key == key
  }

  mutating func mark(_ standing: Standing, from start: Int, to end: Int? = nil) {
    let end = min(end ?? sentence.words.count, sentence.words.count)
    guard start < end else { return }
    for index in start..<end { sentence.words[index].standing.insert(standing) }
  }

  /// The words of a clause.
  func words(ofClause clause: Int) -> Range<Int> { clauses[clause]..<clauses[clause + 1] }

  private mutating func findClauses() {
    clauses = [0]
    for index in sentence.words.indices.dropFirst() where beginsClause(index) {
      clauses.append(index)
    }
    clauses.append(sentence.words.count)
    for clause in clauses.indices.dropLast() {
      for index in words(ofClause: clause) { sentence.words[index].clause = clause }
    }
  }

  private func beginsClause(_ index: Int) -> Bool {
    let word = sentence.words[index]
    let roles = word.roles
    switch word.before {
    case .strong: return true
    case .comma:
      if !roles.isDisjoint(with: [.contrast, .relative, .condition, .proviso, .own]) {
        return true
      }
      if word.key == EnglishKeys.it || word.key == EnglishKeys.they { return true }
      if word.key == EnglishKeys.and || word.key == EnglishKeys.so || word.key == EnglishKeys.nor {
        let next = self.roles(index + 1)
        return !next.isDisjoint(with: [.own, .anaphor, .other, .function, .strong])
      }
      return false
    case .none:
      if word.isAbsorbed { return false }
      if word.key == EnglishKeys.and, self.roles(index + 1).contains(.own) { return true }
      return word.key == EnglishKeys.but || word.key == EnglishKeys.because
        || !roles.isDisjoint(with: [.condition])
        || roles.contains(.contrast) && word.key != EnglishKeys.yet
          && word.key != EnglishKeys.however
    }
  }
}

/// Keys of single English words that the readings look for.
enum EnglishKeys {
  static let yet = WordKey("yet".utf8)
  static let however = WordKey("howev".utf8)
  static let and = WordKey("and".utf8)
  static let so = WordKey("so".utf8)
  static let nor = WordKey("nor".utf8)
  static let but = WordKey("but".utf8)
  static let because = WordKey("becaus".utf8)
  static let it = WordKey("it".utf8)
  static let they = WordKey("they".utf8)
  static let that = WordKey("that".utf8)
  static let to = WordKey("to".utf8)
  static let before = WordKey("befor".utf8)
  static let prior = WordKey("prior".utf8)
  static let ahead = WordKey("ahead".utf8)
  static let after = WordKey("after".utf8)
  static let following = WordKey("following".utf8)
  static let then = WordKey("then".utf8)
  static let only = WordKey("onli".utf8)
  static let first = WordKey("first".utf8)
  static let once = WordKey("onc".utf8)
  static let prepositions = Set(
    [
      "of", "for", "to", "by", "with", "from", "in", "on", "among", "between", "at", "into",
      "against",
      "about", "through", "under", "within", "befor", "after", "like", "than", "without", "behind",
      "near", "upon", "toward",
    ].map { WordKey($0.utf8) })
  static let determiners = Set(
    [
      "the", "a", "an", "this", "that", "it", "their", "our", "my", "ani", "no", "your", "his",
      "her",
      "these", "those", "such", "each", "everi",
    ].map { WordKey($0.utf8) })
}
