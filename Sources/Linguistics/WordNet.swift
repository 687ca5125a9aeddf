import CWordNet

/// WordNet's dictionary of English as Debian's `wordnet-base` installs it: what words mean the same,
/// more, less or the opposite.
///
/// The files are looked at where they lie; nothing is read in advance.
@safe
public final class WordNet: Sendable {
  let nouns: Part
  let verbs: Part
  let adjectives: Part
  let adverbs: Part

  /// Opens the dictionary in a folder such as `/usr/share/wordnet`; `nil` where it is not complete.
  public init?(folder: String) {
    guard let nouns = Part(folder: folder, name: "noun"),
      let verbs = Part(folder: folder, name: "verb"),
      let adjectives = Part(folder: folder, name: "adj"),
      let adverbs = Part(folder: folder, name: "adv")
    else { return nil }
    self.nouns = nouns
    self.verbs = verbs
    self.adjectives = adjectives
    self.adverbs = adverbs
  }

  /// The part that a pointer's letter names.
  func part(_ letter: UInt8) -> Part {
    switch letter {
    case UInt8(ascii: "v"): verbs
    case UInt8(ascii: "a"), UInt8(ascii: "s"): adjectives
    case UInt8(ascii: "r"): adverbs
    default: nouns
    }
  }

  /// The index, the synsets and the irregular forms of one part of speech.
  struct Part: Sendable {
    let index: MappedFile
    let data: MappedFile
    let exceptions: MappedFile

    init?(folder: String, name: String) {
      guard let index = MappedFile("\(folder)/index.\(name)"),
        let data = MappedFile("\(folder)/data.\(name)"),
        let exceptions = MappedFile("\(folder)/\(name).exc")
      else { return nil }
      self.index = index
      self.data = data
      self.exceptions = exceptions
    }

    /// Where the synsets of `lemma` begin, the usual meaning first; none where it has none.
    func senses(of lemma: [UInt8]) -> [Int] {
      guard let line = index.line(beginningWith: lemma) else { return [] }
      // lemma pos synset_cnt p_cnt [symbol…] sense_cnt tagsense_cnt offset…
      var fields = Fields(line)
      _ = fields.next()
      _ = fields.next()
      _ = fields.next()
      guard let pointers = fields.number() else { return [] }
      for _ in 0..<min(pointers, 64) { _ = fields.next() }
      guard let count = fields.number(), fields.next() != nil else { return [] }
      return (0..<min(count, 8)).compactMap { _ in fields.number() }
    }

    /// The irregular base form of a word, such as `be` for `were`.
    func irregularBase(of word: [UInt8]) -> [UInt8]? {
      guard let line = exceptions.line(beginningWith: word) else { return nil }
      var fields = Fields(line)
      _ = fields.next()
      return fields.next()
    }
  }
}

/// A file's bytes, mapped for as long as anybody holds it.
@safe
final class MappedFile: @unchecked Sendable {
  private let bytes: UnsafePointer<UInt8>
  let count: Int

  init?(_ path: String) {
    var count = 0
    guard let bytes = unsafe cwordnet_map(path, &count) else { return nil }
    unsafe self.bytes = bytes
    self.count = count
  }

  deinit { unsafe cwordnet_unmap(bytes, count) }

  /// The line that begins at `start`, without its end.
  func line(at start: Int) -> [UInt8] {
    guard start >= 0, start < count else { return [] }
    var end = start
    while end < count, unsafe bytes[end] != 0x0A { end += 1 }
    return unsafe Array(UnsafeBufferPointer(start: bytes + start, count: end - start))
  }

  /// The line whose first field is `word`, in a file sorted by bytes.
  ///
  /// - Complexity: logarithmic in the file.
  func line(beginningWith word: [UInt8]) -> [UInt8]? {
    guard !word.isEmpty else { return nil }
    var low = 0
    var high = count
    while low < high {
      var start = low + (high - low) / 2
      while start > low, unsafe bytes[start - 1] != 0x0A { start -= 1 }
      var end = start
      while end < high, unsafe bytes[end] != 0x0A { end += 1 }
      switch order(at: start, of: word) {
      case 0: return line(at: start)
      case ..<0: low = end + 1
      default: high = start
      }
    }
    return nil
  }

  /// How the first field of the line at `start` stands to `word`: below, equal or above.
  private func order(at start: Int, of word: [UInt8]) -> Int {
    var place = 0
    while true {
      let byte: UInt8 = unsafe start + place < count ? bytes[start + place] : 0x0A
      let isOver = byte == 0x20 || byte == 0x0A
      guard place < word.count else { return isOver ? 0 : 1 }
      guard !isOver else { return -1 }
      guard byte == word[place] else { return byte < word[place] ? -1 : 1 }
      place += 1
    }
  }
}

/// The fields of a line between its spaces.
struct Fields {
  private let line: [UInt8]
  private var place = 0

  init(_ line: [UInt8]) { self.line = line }

  mutating func next() -> [UInt8]? {
    while place < line.count, line[place] == 0x20 { place += 1 }
    let start = place
    while place < line.count, line[place] != 0x20 { place += 1 }
    return start < place ? Array(line[start..<place]) : nil
  }

  /// The next field as a number to the base of ten, or of sixteen.
  mutating func number(base: Int = 10) -> Int? {
    guard let field = next(), field.count <= 12 else { return nil }
    var value = 0
    for byte in field {
      let digit =
        switch byte {
        case 0x30...0x39: Int(byte) - 0x30
        case 0x61...0x66: Int(byte) - 0x57
        default: base
        }
      guard digit < base else { return nil }
      value = value * base + digit
    }
    return value
  }
}
