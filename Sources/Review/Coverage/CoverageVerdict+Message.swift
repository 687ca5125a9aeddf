extension CoverageVerdict {
  /// The words of a paragraph that speak for the point: its own words as they stand there, then
  /// others with the point's word that they stand for.
  ///
  /// - Parameter text: The paragraph's words.
  func matches(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    var own: [String] = []
    var others: [String] = []
    for match in matched where match.place.upperBound <= bytes.count {
      let said = String(decoding: bytes[match.place], as: UTF8.self)
      let isOwn = said.lowercased() == match.word.lowercased()
      let words = isOwn ? "“\(said)”" : "“\(said)” for “\(match.word)”"
      if !own.contains(words), !others.contains(words) {
        if isOwn { own.append(words) } else { others.append(words) }
      }
    }
    return own + others
  }
}

extension CoverageVerdict.Obstacle {
  /// One sentence with what to do.
  var message: String {
    switch self {
    case .words(let words):
      words.isEmpty
        ? "It says only a part of the point; say the rest."
        : "It does not say \(words.map { "“\($0)”" }.joined(separator: ", "))."
    case .opposite: "It says the reverse of the point."
    case .reported: "It tells what others hold; say that you hold it."
    case .asked: "It asks; say what you hold."
    case .hedged: "It only allows, hopes or considers; say it outright."
    case .conditional: "It hangs on a condition; say it without one."
    case .otherNumber: "It gives another number than the point."
    case .numberMissing: "It does not give the number of the point."
    case .noDemand: "It describes and asks for nothing; say what should be done."
    case .onlySome: "It speaks of some, the point of all."
    case .otherOrder: "It puts last what the point puts first."
    }
  }
}
