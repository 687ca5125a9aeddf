/// The headings that name a question: its id and its words.
public struct QuestionHeadings: Sendable {
  /// The ids of the agenda item's questions by the keys of their headings.
  private var ids: [String: String] = [:]
  /// The ids that a position has stances on, which come first.
  private var own: [(key: String, id: String)] = []

  /// The headings of `questions`, for all briefs of an agenda item.
  public init(_ questions: [Question] = []) {
    func add(_ heading: String, _ id: String) {
      let key = SectionNames.key(heading)
      if !key.isEmpty, ids[key] == nil { ids[key] = id }
    }
    for question in questions { add(question.id.value, question.id.value) }
    for question in questions { add(question.text.value, question.id.value) }
  }

  /// With the questions that `stances` name, should the item not be at hand.
  func preferring(_ stances: [StanceOnQuestion]) -> Self {
    var headings = self
    headings.own = stances.map { (SectionNames.key($0.question.value), $0.question.value) }
    headings.own.removeAll(where: \.key.isEmpty)
    return headings
  }

  var isEmpty: Bool { ids.isEmpty && own.isEmpty }

  /// The id of the question that a heading of this key names.
  func id(ofKey key: String) -> String? {
    own.first { $0.key == key }?.id ?? ids[key]
  }

  /// So many headings are compared letter by letter.
  private static let limit = 100

  /// The id of the question that a heading of this key is a slip of the pen away from.
  func id(nearKey key: String) -> String? {
    let known = own + ids.map { ($0.key, $0.value) }
    guard !known.isEmpty, known.count <= Self.limit, key.utf8.count <= 200 else { return nil }
    let letters = Array(key.unicodeScalars)
    let near = known.filter { known in
      let asked = Array(known.key.unicodeScalars)
      return asked.count >= 5
        && EditDistance.between(letters, asked, limit: asked.count >= 9 ? 2 : 1) != nil
    }
    return near.map(\.id).min()
  }
}
