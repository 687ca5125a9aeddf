/// How much a word says, by how many of the texts around have it: what stands in every brief of an
/// item says little about any point of it.
struct WordRarity: Sendable {
  private var weights: [WordKey: Double] = [:]

  /// Nothing but the general feel of the register.
  init() {}

  /// Counts in how many of `texts` (points, briefs) each word stands.
  ///
  /// - Complexity: linear in the texts.
  init(of texts: [String], reader: CoverageReader) {
    guard texts.count >= 8 else { return }
    var counts: [WordKey: Int] = [:]
    for text in texts {
      let keys = Set(WordScanner.tokens(of: text).map { reader.key(of: $0.text) })
      for key in keys { counts[key, default: 0] += 1 }
    }
    for (key, count) in counts where count * 5 > texts.count {
      // One in five has it: 1; all have it: 0.6.
      let share = Double(count) / Double(texts.count)
      weights[key] = 1 - (share - 0.2) / 2
    }
  }

  /// From 0.6 for a word of every text to 1.
  func weight(of key: WordKey) -> Double { weights[key] ?? 1 }
}
