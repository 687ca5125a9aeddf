import Prose

/// The words that a user has added to the dictionaries, of whatever language: a file with one a
/// line; what follows a `#` is a remark.
public struct PersonalWords: Sendable {
  /// Where the file is, or would be.
  public let path: String
  /// The words as they were last read.
  public private(set) var words: Set<String> = []

  /// No list of words is longer.
  private static let sizeLimit = 4 << 20
  /// How often it is tried again when somebody else writes at the same time.
  private static let attempts = 5

  /// Reads the list at `path`; one that can't be read is empty.
  public init(path: String) {
    self.path = path
    if let file = try? StoredFile.read(path, limit: Self.sizeLimit) { take(file.bytes) }
  }

  /// Whether the list has `word`; a word in small letters serves for one that begins a sentence.
  public func contains(_ word: String) -> Bool {
    words.contains(word) || words.contains(word.prefix(1).lowercased() + word.dropFirst())
  }

  /// Puts `word` at the end of the list, with whatever others wrote into it meanwhile.
  public mutating func add(_ word: String) throws(SaveError) {
    let folder = PathParts(path).folder
    try SafeSave.makeFolder(folder, isPrivate: true)
    for attempt in 1... {
      let file = try? StoredFile.read(path, limit: Self.sizeLimit)
      var bytes = file?.bytes ?? []
      take(bytes)
      guard !words.contains(word) else { return }
      if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
      bytes += Array((word + "\n").utf8)
      do throws(SaveError) {
        try SafeSave.save(bytes, to: path, expecting: file?.signature)
        words.insert(word)
        return
      } catch {
        switch error.kind {
        case .changedUnderneath, .vanished,
          .alreadyExists where attempt < Self.attempts:
          continue
        default: throw error
        }
      }
    }
  }

  private mutating func take(_ bytes: [UInt8]) {
    words = []
    for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
      let word = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace).first
      if let word { words.insert(String(word)) }
    }
  }
}
