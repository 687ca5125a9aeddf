/// A paragraph's source with all that is not spoken overwritten by spaces, byte for byte.
///
/// Comments, tags, emphasis marks, the marks of links with their targets, the backslashes of
/// escapes, `[if time]`, the marks of quotes and code: a space stands in the place of each byte, so
/// that an offset into the words is an offset into the source. Line ends stay.
///
/// - Complexity: linear in the source.
struct SpokenBytes {
  private var bytes: [UInt8]
  /// Where brackets were opened that are not closed yet.
  private var brackets: [Int] = []

  /// The words of `source`; its `[if time]` goes too, where `isOptional`.
  static func words(of source: String, isOptional: Bool) -> String {
    // Most paragraphs hold none of the marks.
    guard isOptional || source.utf8.contains(where: isMark) else { return source }
    var words = SpokenBytes(bytes: Array(source.utf8))
    words.blank(isOptional: isOptional)
    return String(decoding: words.bytes, as: UTF8.self)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "&"),
      UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private mutating func blank(isOptional: Bool) {
    var place = 0
    var isLineStart = false
    var mayBeOptional = isOptional
    while place < bytes.count {
      let byte = bytes[place]
      if mayBeOptional, byte == UInt8(ascii: "["),
        let close = bytes[place...].prefix(24).firstIndex(of: UInt8(ascii: "]"))
      {
        blank(place..<close + 1)
        place = close + 1
        mayBeOptional = false
        continue
      }
      if isLineStart, let end = quoteOrFence(at: place) {
        blank(place..<end)
        place = end
        isLineStart = false
        continue
      }
      isLineStart = byte == 0x0A || isLineStart && (byte == 0x20 || byte == 0x09)
      place = mark(at: place) ?? place + 1
    }
  }

  /// Blanks the mark that begins at `place`; the offset behind it, or `nil` where there is none.
  private mutating func mark(at place: Int) -> Int? {
    switch bytes[place] {
    case UInt8(ascii: "\\"):
      guard place + 1 < bytes.count, Self.canBeEscaped(bytes[place + 1]) else { return nil }
      bytes[place] = 0x20
      // The line end after a backslash stays, and so does what is escaped.
      return place + 2
    case UInt8(ascii: "*"), UInt8(ascii: "`"):
      bytes[place] = 0x20
      return place + 1
    case UInt8(ascii: "_"):
      // Within a word it is a letter like any other.
      guard !isWord(at: place - 1) || !isWord(at: place + 1) else { return nil }
      bytes[place] = 0x20
      return place + 1
    case UInt8(ascii: "<"):
      guard let end = tagEnd(from: place) else { return nil }
      blank(place..<end)
      return end
    case UInt8(ascii: "&"): return entity(at: place)
    case UInt8(ascii: "["):
      brackets.append(place)
      return place + 1
    case UInt8(ascii: "]"):
      guard let open = brackets.popLast() else { return nil }
      guard let end = targetEnd(from: place + 1) else { return nil }
      blank(open..<open + 1)
      if open > 0, bytes[open - 1] == UInt8(ascii: "!") { bytes[open - 1] = 0x20 }
      blank(place..<end)
      return end
    default: return nil
    }
  }

  /// The marks of a block quote, or of fenced code, on a line of their own.
  private func quoteOrFence(at place: Int) -> Int? {
    switch bytes[place] {
    case UInt8(ascii: ">"): return place + 1
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      var end = place
      while end < bytes.count, bytes[end] == bytes[place] { end += 1 }
      return end - place >= 3 ? end : nil
    default: return nil
    }
  }

  /// Behind the comment or the tag that opens at `place`.
  private mutating func tagEnd(from place: Int) -> Int? {
    guard place + 1 < bytes.count else { return nil }
    if bytes[place...].starts(with: "<!--".utf8) {
      guard lacksCommentEnd.map({ place < $0 }) ?? true else { return nil }
      var end = place + 4
      while end + 3 <= bytes.count {
        if bytes[end] == UInt8(ascii: "-"), bytes[end...].starts(with: "-->".utf8) {
          return end + 3
        }
        end += 1
      }
      // No comment that opens further on is closed either.
      lacksCommentEnd = place
      return nil
    }
    let next = bytes[place + 1]
    guard next == UInt8(ascii: "/") || Self.isLetter(next) else { return nil }
    // A tag longer than this is none that anybody writes by hand.
    return bytes[place...].prefix(256).firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
  }

  /// From where on no comment is closed.
  private var lacksCommentEnd: Int?

  /// Behind a link's target in round brackets, if one begins at `place`.
  private func targetEnd(from place: Int) -> Int? {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "(") else { return nil }
    var depth = 0
    // A longer target is not worth looking for at every bracket.
    for end in place..<min(bytes.count, place + 1024) {
      switch bytes[end] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return end + 1 }
      default: break
      }
    }
    return nil
  }

  /// Writes what an entity stands for in its place, and spaces behind it.
  private mutating func entity(at place: Int) -> Int? {
    guard let semicolon = bytes[place...].prefix(10).firstIndex(of: UInt8(ascii: ";")) else {
      return nil
    }
    let name = bytes[place + 1..<semicolon]
    guard let meant = Self.entities.first(where: { name.elementsEqual($0.name.utf8) }) else {
      return nil
    }
    blank(place..<semicolon + 1)
    for (offset, byte) in meant.text.utf8.enumerated() { bytes[place + offset] = byte }
    return semicolon + 1
  }

  /// Those that people write; what one stands for is never longer than itself.
  private static let entities: [(name: String, text: String)] = [
    ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("nbsp", "\u{A0}"),
    ("ndash", "–"), ("mdash", "—"), ("lsquo", "‘"), ("rsquo", "’"), ("ldquo", "“"),
    ("rdquo", "”"), ("laquo", "«"), ("raquo", "»"), ("hellip", "…"), ("apos", "'"),
  ]

  private mutating func blank(_ range: Range<Int>) {
    for place in range where bytes[place] != 0x0A && bytes[place] != 0x0D { bytes[place] = 0x20 }
  }

  private func isWord(at place: Int) -> Bool {
    bytes.indices.contains(place)
      && (bytes[place] >= 0x80 || Self.isLetter(bytes[place])
        || (0x30...0x39).contains(bytes[place]))
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// ASCII punctuation, and a line end, which a backslash makes a hard one.
  private static func canBeEscaped(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D
      || (0x21...0x7E).contains(byte) && !isLetter(byte) && !(0x30...0x39).contains(byte)
  }
}
