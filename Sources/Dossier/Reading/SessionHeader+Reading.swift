extension SessionHeader {
  static let keys = [
    "title", "body", "dates", "place", "chair", "speaking-time", "languages", "formal-names",
  ]
  static let required = ["title", "dates"]

  /// Takes what `reader` holds.
  init(_ reader: inout KeyReader) {
    self.init()
    title = reader.text("title")
    body = reader.text("body")
    dates = reader.interval("dates")
    place = reader.text("place")
    chair = reader.byLanguage("chair")
    speakingTime = reader.speakingTime("speaking-time")
    for tag in reader.list("languages") {
      if let language = reader.language(tag) { languages.append(language) }
    }
    formalNames = reader.choice("formal-names")
    common = reader.common()
  }
}
