extension DocumentHeader {
  static let keys = ["symbol", "title", "date", "body", "url"]
  static let required = ["symbol", "title"]

  /// Takes what `reader` holds.
  init(_ reader: inout KeyReader) {
    self.init()
    symbol = reader.text("symbol")
    title = reader.text("title")
    date = reader.partialDate("date")
    body = reader.text("body")
    url = reader.text("url")
    common = reader.common()
  }
}
