extension ItemHeader {
  static let keys = ["number", "title", "questions", "documents", "speaking-time"]
  static let required = ["number", "title"]

  /// Takes what `reader` holds.
  init(_ reader: inout KeyReader) {
    self.init()
    number = reader.text("number")
    title = reader.text("title")
    if let number, ItemNumber(number.value).compact.isEmpty {
      reader.problems.add(.notAnItemNumber(number.value), number.range)
    }
    questions = reader.questions("questions")
    documents = reader.list("documents")
    speakingTime = reader.speakingTime("speaking-time")
    common = reader.common()
  }
}
