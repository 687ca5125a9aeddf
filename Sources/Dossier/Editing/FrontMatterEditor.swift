/// Finds what has to change in a file for a key of its front matter to have another value.
struct FrontMatterEditor {
  /// The file's text.
  let bytes: [UInt8]
  let lines: LineStyle
  let matter: FrontMatter
  /// Between the lines of dashes; the whole file where it has none and needs none.
  let content: SourceRange?

  /// - Parameter isWholeFile: Whether the file is front matter from top to end.
  init(_ bytes: [UInt8], isWholeFile: Bool) {
    self.bytes = bytes
    lines = LineStyle(bytes: bytes)
    var problems = Problems(path: "")
    let matter = FrontMatter(bytes, isWholeFile: isWholeFile, problems: &problems)
    self.matter = matter
    let fences = isWholeFile ? Fences.whole(bytes) : Fences.find(in: bytes)
    // A rule further down may have been taken for the closing line at first.
    content = fences.map { fences in
      fences.bodyStart == matter.bodyStart
        ? fences.content
        : fences.content.lowerBound..<max(fences.content.lowerBound, matter.bodyStart)
    }
  }

  /// Sets the value of `key` at the top, or in the map that `parent` holds.
  ///
  /// - Parameter isDefault: Whether the value need not be written where the key is not there.
  /// - Returns: `nil` where nothing has to change.
  func set(
    _ key: String, to value: String, under parent: String? = nil, isDefault: Bool = false
  ) throws(EditRefusal.Kind) -> ByteEdit? {
    guard !matter.isBroken else { throw .broken }
    guard let parent else { return try set(key, to: value, in: top) }
    guard let holder = matter.entries.first(where: { $0.key.value == parent }) else {
      return isDefault ? nil : try insert(parent, holding: (key, value), in: top)
    }
    switch holder.value.content {
    case .map(let entries):
      let place = try place(of: holder)
      guard !entries.contains(where: { $0.key.value == "<<" }) else {
        throw .tied(key: parent, .mergeKey)
      }
      if isDefault, !entries.contains(where: { $0.key.value == key }) { return nil }
      let start = place.inside.lowerBound
      let isOpened = start < bytes.count && bytes[start] == UInt8(ascii: "{")
      return try set(
        key, to: value,
        in: Map(key: parent, entries: entries, opening: isOpened ? start : nil, isInFlow: isInFlow))
    case .text(let text) where Self.isNull(text):
      return isDefault ? nil : try fill(holder, with: (key, value))
    default:
      throw .shape(key: parent, needed: .map, found: holder.value.shape)
    }
  }

  /// A map that is to be changed.
  struct Map {
    /// The key that holds it; `nil` for the front matter itself.
    var key: String?
    var entries: [HeaderEntry]
    /// Where its brace is, where it has one.
    var opening: Int?
    /// Whether it stands in braces itself, be it without any of its own.
    var isInFlow: Bool

    /// Whether its values are parted by commas.
    var isFlow: Bool { opening != nil || isInFlow }
  }

  /// The front matter itself.
  var top: Map { Map(key: nil, entries: matter.entries, opening: opening, isInFlow: false) }

  /// Whether all of the front matter stands in braces.
  private var isInFlow: Bool { opening != nil }

  private var opening: Int? {
    guard let content else { return nil }
    let start = skip(from: content.lowerBound, to: content.upperBound)
    return start < content.upperBound && bytes[start] == UInt8(ascii: "{") ? start : nil
  }

  private func set(
    _ key: String, to value: String, in map: Map
  ) throws(EditRefusal.Kind) -> ByteEdit? {
    guard let entry = map.entries.first(where: { $0.key.value == key }) else {
      return try insert(key, value, in: map)
    }
    guard case .text(let text) = entry.value.content else {
      throw .shape(key: key, needed: .text, found: entry.value.shape)
    }
    let place = try place(of: entry)
    if text == value { return nil }
    return replacement(of: place, by: value, isFlow: map.isFlow)
  }

  /// The value in the place of the former one, quoted as that was where it can be.
  private func replacement(of place: ValuePlace, by value: String, isFlow: Bool) -> ByteEdit {
    let scalar = FrontMatterWriter.scalar(value, isFlow: isFlow)
    if place.token.isEmpty { return ByteEdit(at: place.afterColon, " " + scalar) }
    if place.quote != nil, FrontMatterWriter.standsInAnyQuotes(value) {
      return ByteEdit(place.inside, value)
    }
    return ByteEdit(place.token, scalar)
  }

  /// A map of one entry in the place of no value.
  private func fill(
    _ holder: HeaderEntry, with entry: (key: String, value: String)
  ) throws(EditRefusal.Kind) -> ByteEdit {
    let place = try place(of: holder)
    let flow = Self.flow(entry)
    if !place.token.isEmpty { return ByteEdit(place.token, flow) }
    if isInFlow { return ByteEdit(at: place.afterColon, " " + flow) }
    let indent = try indent(of: holder) + indentUnit
    let line = indent + Self.line(entry, isFlow: false)
    return lines.insertion(of: [line], at: lines.lineEnd(after: place.afterColon))
  }

  private static func isNull(_ text: String) -> Bool {
    ["", "~", "null", "Null", "NULL"].contains(text)
  }

  static func flow(_ entry: (key: String, value: String)) -> String {
    "{\(line(entry, isFlow: true))}"
  }

  static func line(_ entry: (key: String, value: String), isFlow: Bool) -> String {
    let key = FrontMatterWriter.scalar(entry.key, isFlow: isFlow)
    return "\(key): \(FrontMatterWriter.scalar(entry.value, isFlow: isFlow))"
  }
}
