extension ItemHeader {
  static let keys = ["number", "title", "questions", "documents", "speaking-time"]

  /// Takes what `reader` holds.
  init(_ reader: inout KeyReader, of matter: FrontMatter) {
    self.init()
    number = reader.text("number")
    title = reader.text("title")
    questions = reader.map("questions").map { Question(id: $0.key, text: $0.value) }
    documents = reader.list("documents")
    speakingTime = reader.speakingTime("speaking-time")
    common = reader.common()
    reader.require("number", "title", of: matter)
  }
}
