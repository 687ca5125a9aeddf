extension CoverageVerdict {
  /// Which words matched, and what spoke against, in sentences.
  ///
  /// - Parameter text: The paragraph's words.
  func explanation(of text: String) -> [String] {
    var sentences: [String] = []
    let bytes = Array(text.utf8)
    let pairs = matched.compactMap { match -> String? in
      guard match.place.upperBound <= bytes.count else { return nil }
      let said = String(decoding: bytes[match.place], as: UTF8.self)
      return said.lowercased() == match.word.lowercased()
        ? "“\(said)”" : "“\(match.word)” as “\(said)”"
    }
    if !pairs.isEmpty { sentences.append("It says \(pairs.joined(separator: ", ")).") }
    return sentences + obstacles.compactMap(\.message)
  }
}

extension CoverageVerdict.Obstacle {
  /// One sentence with what to do.
  var message: String? {
    switch self {
    case .words(let words):
      words.isEmpty
        ? "It says too little of the point; say the rest."
        : "It does not say \(words.map { "“\($0)”" }.joined(separator: ", ")); say it too."
    case .opposite: "It says the reverse of the point."
    case .reported: "It tells what others hold; say that the delegation holds it."
    case .asked: "It asks; say what the delegation holds."
    case .hedged: "It only allows, hopes or considers; say it outright."
    case .conditional: "It makes it depend on something; say it without condition."
    case .otherNumber: "It says another number than the point."
    case .numberMissing: "The number of the point is missing; say it."
    case .noDemand: "It describes but does not ask for anything; say what should be."
    case .onlySome: "It speaks of some where the point speaks of all."
    case .otherOrder: "It puts last what the point puts first."
    }
  }
}
