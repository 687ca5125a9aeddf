import CHunspell
import Synchronization

/// A spelling dictionary of one language, as hunspell reads it.
///
/// hunspell 1.7.1 counts the users of a table that its dictionaries share without a lock (issue 727
/// there), so that two that are made or given up at the same time break the heap. Each call of it
/// waits for the others here; one speller itself is still for one thread.
@safe
public final class Speller {
  private let handle: OpaquePointer
  private let encoding: DictionaryEncoding

  /// Held while hunspell is at work for any speller.
  private static let working = Mutex(())

  /// No word of a dictionary is longer, in bytes; hunspell does not look at longer ones.
  private static let longest = 100

  /// Reads a dictionary; `nil` where one of its files can't be read.
  ///
  /// - Parameters:
  ///   - affixes: The path of its `.aff` file.
  ///   - words: The path of its `.dic` file.
  /// - Complexity: 50 to 500 ms for the dictionaries in use.
  public init?(affixes: String, words: String) {
    guard unsafe chunspell_can_read(affixes) != 0, unsafe chunspell_can_read(words) != 0,
      let handle = unsafe Self.working.withLock({ _ in unsafe Hunspell_create(affixes, words) })
    else { return nil }
    unsafe self.handle = handle
    let name = unsafe Hunspell_get_dic_encoding(handle).map { unsafe String(cString: $0) }
    encoding = DictionaryEncoding(name ?? "ISO8859-1")
  }

  deinit { Self.working.withLock { _ in unsafe Hunspell_destroy(handle) } }

  /// Whether the dictionary has `word`, or can't judge it: one in another encoding, or no word at
  /// all by its length.
  public func accepts(_ word: String) -> Bool {
    guard word.utf8.count <= Self.longest, let bytes = encoding.encode(Self.plain(word)) else {
      return true
    }
    return Self.working.withLock { _ in unsafe Hunspell_spell(handle, bytes) != 0 }
  }

  /// What may have been meant by `word`, the likeliest first.
  ///
  /// - Complexity: some milliseconds, and up to a second for a long word.
  public func suggestions(for word: String) -> [String] {
    guard word.utf8.count <= Self.longest, let bytes = encoding.encode(Self.plain(word)) else {
      return []
    }
    var list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    let count = Self.working.withLock { _ in unsafe Hunspell_suggest(handle, &list, bytes) }
    guard let found = unsafe list, count > 0 else { return [] }
    defer { unsafe chunspell_free_list(handle, found, count) }
    return (0..<Int(count)).compactMap { index in
      guard let text = unsafe found[index] else { return nil }
      let length = unsafe Int(strlen(text))
      return encoding.decode(unsafe Array(UnsafeBufferPointer(start: text, count: length)))
    }
  }

  /// As dictionaries write it: with the typewriter's apostrophe.
  private static func plain(_ word: String) -> String {
    guard word.unicodeScalars.contains("\u{2019}") else { return word }
    return String(
      String.UnicodeScalarView(word.unicodeScalars.map { $0 == "\u{2019}" ? "'" : $0 }))
  }
}
