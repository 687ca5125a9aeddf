extension InterventionHeader {
  static let keys = [
    "delegation", "role", "on-behalf-of", "aligned-with", "date", "title", "speaker", "status",
    "limit", "delivery", "numbered",
  ]

  /// Takes what `reader` holds.
  init(_ reader: inout KeyReader) {
    self.init()
    delegation = reader.text("delegation").map { reader.code($0) }
    role = reader.choice("role")
    onBehalfOf = reader.text("on-behalf-of").map { reader.code($0) }
    for (group, speaker) in reader.map("aligned-with") {
      alignedWith.append(Alignment(group: reader.code(group), speaker: reader.code(speaker)))
    }
    date = reader.day("date")
    title = reader.text("title")
    speaker = reader.text("speaker")
    status = reader.choice("status")
    limit = reader.text("limit").flatMap { reader.duration($0, of: "limit") }
    delivery = reader.choice("delivery")
    numbered = reader.truth("numbered")
    common = reader.common()
  }
}
