import CHunspell

/// The encoding in which a dictionary is written; words go in and come out of it.
struct DictionaryEncoding {
  /// Its name as the system knows it; `nil` for UTF-8, where nothing is converted.
  private let name: String?

  /// A word in its longest encoding is far below this.
  private static let room = 1024

  /// The encoding that a dictionary calls `name`, as in `UTF-8`, `ISO8859-1`, `microsoft-cp1251`.
  init(_ name: String) {
    let upper = name.uppercased()
    if upper == "UTF-8" || upper == "UTF8" {
      self.name = nil
    } else if upper.hasPrefix("MICROSOFT-") {
      self.name = String(upper.dropFirst("MICROSOFT-".count))
    } else if upper == "TIS620-2533" {
      self.name = "TIS-620"
    } else {
      self.name = upper
    }
  }

  /// The word with a zero at its end; `nil` where the dictionary can't write it.
  func encode(_ word: String) -> [CChar]? {
    guard let name else { return Array(word.utf8CString) }
    return Self.convert(Array(word.utf8CString.dropLast()), from: "UTF-8", to: name).map {
      $0 + [0]
    }
  }

  /// What the dictionary's bytes say; `nil` where they are no text of its encoding.
  func decode(_ bytes: [CChar]) -> String? {
    guard let name else { return Self.string(bytes) }
    return Self.convert(bytes, from: name, to: "UTF-8").flatMap(Self.string)
  }

  private static func string(_ bytes: [CChar]) -> String? {
    String(validating: bytes.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func convert(_ bytes: [CChar], from: String, to: String) -> [CChar]? {
    var result = [CChar](repeating: 0, count: room)
    let count = unsafe chunspell_convert(from, to, bytes, bytes.count, &result, room)
    return count < 0 ? nil : Array(result[..<count])
  }
}
