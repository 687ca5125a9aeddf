import Linguistics

/// A point of a mandate as coverage takes it.
struct CoveragePoint: Sendable {
  /// The bold lead-in; `nil` where there is none.
  var label: String?
  /// What follows it.
  var text: String

  /// Joins label and text.
  init(label: String?, text: String) {
    self.label = label
    self.text = text
  }
}

/// The points of a mandate, ready to be looked for in any paragraph.
///
/// Made once for a mandate; a paragraph is then judged in the time of its own words.
struct CoverageIndex: Sendable {
  struct Point: Sendable {
    var text: AnalysedClaim
    /// `nil` where the label only names the subject.
    var label: AnalysedClaim?
  }

  /// Where a key of a paragraph counts.
  struct Posting: Sendable {
    var claim: Int
    var unit: Int
    var nearness: Double
    var isOpposite: Bool
    /// Whether it only stands in the explanation of the unit's word.
    var isHint: Bool
    /// Whether the unit is what is not meant: “instead of parcels”.
    var isDeniedPart: Bool
  }

  /// The claims of all points: texts first, labels behind.
  var claims: [AnalysedClaim] = []
  /// For each point its text's claim and its label's.
  var points: [(text: Int, label: Int?)] = []
  var postings: [WordKey: [Posting]] = [:]

  /// Takes `points` apart.
  ///
  /// - Complexity: some 0.1 ms for a word of the points with WordNet, a tenth of it without.
  init(
    _ points: [CoveragePoint], reader: CoverageReader, wordNet: WordNet? = nil,
    rarity: WordRarity = WordRarity()
  ) {
    let claimReader = ClaimReader(reader: reader, wordNet: wordNet, rarity: rarity)
    for point in points {
      let text = Self.claim(of: point, reader: reader)
      let textClaim = add(claimReader.claim(text))
      var labelClaim: Int?
      if let label = point.label, !point.text.isEmpty, let claim = claimReader.labelClaim(label) {
        labelClaim = add(claim)
      }
      self.points.append((textClaim, labelClaim))
    }
  }

  /// The text, or what the text goes on with: “Thanks. To the chair.”
  private static func claim(of point: CoveragePoint, reader: CoverageReader) -> String {
    guard let label = point.label else { return point.text }
    guard let words = reader.read(point.text).sentences.first?.words, let first = words.first
    else { return label }
    // “By 2030, every school should …” says all by itself.
    let isWhole = words.contains { !$0.roles.isDisjoint(with: [.be, .strong, .own]) }
    return EnglishKeys.prepositions.contains(first.key) && !isWhole
      ? "\(label) \(point.text)" : point.text
  }

  private mutating func add(_ claim: AnalysedClaim) -> Int {
    let number = claims.count
    claims.append(claim)
    for (index, unit) in claim.units.enumerated() {
      for match in unit.matches {
        postings[match.key, default: []].append(
          Posting(
            claim: number, unit: index, nearness: match.nearness, isOpposite: match.isOpposite,
            isHint: match.isHint, isDeniedPart: unit.isDeniedPart))
      }
    }
    return number
  }
}

extension ClaimReader {
  /// What a label claims; `nil` where it only names a subject: “Annual report”, “Small States”.
  func labelClaim(_ label: String) -> AnalysedClaim? {
    guard let sentence = reader.read(label).sentences.first else { return nil }
    var claim = self.claim(label)
    if !claim.units.isEmpty, !claim.units.contains(where: \.isHead) {
      for index in claim.units.indices { claim.units[index].isSubject = true }
      claim.units[claim.units.count - 1].isSubject = false
      claim.units[claim.units.count - 1].isHead = true
    }
    guard claim.weight >= 1 else { return nil }
    claim.isWeighed = false
    let isDenied = !sentence.operators.isEmpty
    let hasVerb = sentence.words.contains {
      !$0.isAbsorbed && $0.phraseEnd == nil && !$0.roles.isDisjoint(with: [.be, .modal, .strong])
    }
    let last = sentence.words.last.map { Array(label.utf8)[$0.range] } ?? []
    let isParticiple = last.count > 4 && (last.suffix(2).elementsEqual("ed".utf8))
    return isDenied || hasVerb || isParticiple ? claim : nil
  }
}
