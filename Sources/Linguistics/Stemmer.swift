import CStemmer

/// Cuts words of one language down to their stems, as Snowball does: “renewed”, “renewal” → “renew”.
///
/// A stemmer keeps its last word in itself, so that no two threads may use one at the same time.
@safe
public final class Stemmer {
  private let handle: OpaquePointer

  /// No word is longer, in bytes; longer ones are left as they are.
  private static let longest = 100

  /// The stemmer of a language by its ISO 639 code, such as `en`; `nil` where Snowball has none.
  public init?(language: String) {
    guard let handle = unsafe sb_stemmer_new(language, "UTF_8") else { return nil }
    unsafe self.handle = handle
  }

  deinit { unsafe sb_stemmer_delete(handle) }

  /// The stem of `word`, which is UTF-8 in small letters.
  ///
  /// - Complexity: some 200 ns for a word.
  public func stem(_ word: [UInt8]) -> [UInt8] {
    guard word.count <= Self.longest,
      let stem = unsafe sb_stemmer_stem(handle, word, Int32(word.count))
    else { return word }
    let count = unsafe Int(sb_stemmer_length(handle))
    return unsafe Array(UnsafeBufferPointer(start: stem, count: count))
  }
}
