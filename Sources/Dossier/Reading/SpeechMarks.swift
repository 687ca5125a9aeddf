extension String {
  /// Whether the paragraph is one pair of square brackets with all words inside.
  var isWhollyBracketed: Bool {
    guard utf8.first == UInt8(ascii: "["), utf8.last == UInt8(ascii: "]") else { return false }
    var depth = 0
    var left = utf8.count
    for byte in utf8 {
      left -= 1
      if byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: "]") { depth -= 1 }
      if depth == 0, left > 0 { return false }
    }
    return depth == 0
  }

  /// The rank and the words behind a leading `[if time]` or `[if time 2]`.
  var afterIfTime: (rank: Int, rest: String)? {
    guard utf8.first == UInt8(ascii: "["), let close = utf8.prefix(24).firstIndex(of: 0x5D) else {
      return nil
    }
    let words = self[..<close].dropFirst().lowercased().split(whereSeparator: \.isWhitespace)
    guard words.count == 2 || words.count == 3, words[0] == "if", words[1] == "time" else {
      return nil
    }
    guard let rank = words.count == 2 ? 1 : Int(words[2]), (1...99).contains(rank) else {
      return nil
    }
    return (rank, self[close...].dropFirst().trimmedBlanks)
  }

  /// Whether the paragraph opens with brackets that nearly say `[if time]`.
  var isNearlyIfTime: Bool {
    guard utf8.first == UInt8(ascii: "["), let close = utf8.prefix(32).firstIndex(of: 0x5D) else {
      return false
    }
    let words = self[..<close].dropFirst().lowercased().split(whereSeparator: \.isWhitespace)
    if words.count == 1 { return words[0] == "iftime" || words[0] == "if-time" }
    return words.count > 1 && words[0] == "if"
      && EditDistance.between(String(words[1]), "time", limit: 1) != nil
  }
}
