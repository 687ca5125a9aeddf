/// A clause that a delegation says in its own name, and what of it is denied.
struct StatedClause: Sendable {
  struct Word: Sendable {
    var key: WordKey
    var groups: [Int]
    /// A word so common in the field that it weighs half.
    var isLight: Bool
    var isDenied: Bool
    /// A name in capitals, such as the United Nations, which statements on anything have.
    var isName: Bool
  }

  /// What it speaks of, without the words that only say how it is meant.
  private(set) var words: [Word] = []
  private(set) var quantities: [Quantity] = []
  /// Whether it says what should be, and not what is.
  private(set) var isDemand = false
  /// In bytes of the paragraph.
  private(set) var sentence: Range<Int> = 0..<0

  var isDenial: Bool { words.contains(where: \.isDenied) }

  /// The clauses of a sentence that are the delegation's own and leave nothing open.
  static func all(in sentence: AnalysedSentence) -> [StatedClause] {
    // What is so until something happens, or only then, may be otherwise later.
    guard !sentence.words.contains(where: { limits.contains($0.key) }) else { return [] }
    var clauses: [StatedClause] = []
    var last = -1
    for (index, word) in sentence.words.enumerated() {
      if word.clause != last {
        clauses.append(StatedClause(sentence, clause: word.clause))
        last = word.clause
      }
      clauses[clauses.count - 1].take(word, at: index, of: sentence)
    }
    return clauses.filter { !$0.words.isEmpty && !$0.isOpen }
  }

  private var isOpen = false

  private init(_ sentence: AnalysedSentence, clause: Int) {
    self.sentence = sentence.range
    quantities = sentence.quantities
  }

  private mutating func take(
    _ word: AnalysedSentence.Word, at index: Int, of sentence: AnalysedSentence
  ) {
    if !word.standing.isEmpty { isOpen = true }
    if word.roles.contains(.strong) || word.roles.contains(.rejecting) { isDemand = true }
    guard word.isContent, !word.isPart, word.roles.isDisjoint(with: Self.manner),
      !sentence.operators.contains(where: { $0.word == index })
    else { return }
    words.append(
      Word(
        key: word.key, groups: word.groups, isLight: word.roles.contains(.light),
        isDenied: sentence.isNegated(index),
        isName: word.isCapital && index > 0))
  }

  /// Words that say how something is meant.
  private static let manner: WordRoles = [
    .own, .strong, .weak, .hedge, .modal, .be, .negator, .rejecting, .dissent, .endorsing, .anaphor,
    .speech, .asking, .hearing, .contrast, .condition, .proviso,
  ]

  private static let limits = Set(
    """
    until till unless befor yet onli mere alon without except rather instead longer alreadi if
    provid
    """.split(whereSeparator: \.isWhitespace).map { WordKey($0.utf8) })
}

extension StatedClause {
  /// Whether this denies what `other` claims: all that is denied is claimed there, of the same
  /// things.
  func denies(_ other: StatedClause) -> Bool {
    guard isDenial, !other.isDenial, isDemand == other.isDemand else { return false }
    var heavy = 0
    var denied = 0
    var missing = 0
    for word in words {
      guard other.has(word) else {
        if word.isDenied { return false }
        if !word.isLight { missing += 1 }
        continue
      }
      guard !word.isLight, !word.isName else { continue }
      heavy += 1
      if word.isDenied { denied += 1 }
    }
    guard heavy >= 2, denied >= 1, missing == 0 || missing == 1 && heavy >= 3 else { return false }
    // A few words in a long sentence about something else are no claim of the same.
    guard other.words.count(where: { !$0.isLight }) <= heavy * 2 else { return false }
    return quantities.allSatisfy { own in
      other.quantities.contains { $0.isEqual(to: own) }
    }
  }

  private func has(_ word: Word) -> Bool {
    words.contains { own in
      own.key == word.key || own.groups.contains(where: word.groups.contains)
    }
  }
}
