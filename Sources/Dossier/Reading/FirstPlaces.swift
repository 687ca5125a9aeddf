/// Where each of some words stands for the first time.
///
/// A map or list of a brief has a handful of them, which are looked through sooner than hashed.
struct FirstPlaces {
  private var few: [Spanned<String>] = []
  private var many: [String: SourceRange] = [:]

  private static let limit = 16

  /// Adds a word; where it stood before, its first place is handed back.
  ///
  /// - Complexity: constant.
  mutating func add(_ word: Spanned<String>) -> SourceRange? {
    if let first = few.first(where: { $0.value == word.value }) { return first.range }
    guard few.count == Self.limit else {
      few.append(word)
      return nil
    }
    if let first = many[word.value] { return first }
    many[word.value] = word.range
    return nil
  }

  /// Whether the word was added.
  func contains(_ word: String) -> Bool {
    many[word] != nil || few.contains { $0.value == word }
  }

  /// All words, in no order.
  var words: [String] { few.map(\.value) + many.keys }
}
