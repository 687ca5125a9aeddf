import Diplomacy

extension KeyReader {
  /// Questions by their ids; without words a question is asked all the same.
  mutating func questions(_ key: String) -> [Question] {
    var questions: [Question] = []
    var words = FirstPlaces()
    for (id, text) in map(key, keepsEmpty: true) {
      if text.value.isEmpty {
        problems.add(.emptyValue(key: id.value), id.range)
      } else if let first = words.add(text) {
        problems.add(.repeatedValue(key: key, value: text.value), text.range, related: [first])
      }
      if !Self.canBeNamed(id.value) {
        let likely = Slug.make(id.value)
        problems.add(.notAnID(id.value, likely: likely.isEmpty ? nil : likely), id.range)
      }
      questions.append(Question(id: id, text: text))
    }
    return questions
  }

  /// Whether a floor log can name a question so: in one word, up to a colon.
  private static func canBeNamed(_ id: String) -> Bool {
    !id.isEmpty && !id.utf8.contains { $0.isASCIIBlank || $0 == UInt8(ascii: ":") }
  }
}
