/// A quotation held against the words it is from.
extension QuotedWords {
  /// How the words of a quotation stand in a source.
  struct Comparison: Hashable, Sendable {
    /// Words that differ, as ranges of words here and there.
    var differences: [(said: Range<Int>, source: Range<Int>)] = []
    /// How many words of the quotation are in the source, of all.
    var share = 0.0

    static func == (left: Self, right: Self) -> Bool {
      left.share == right.share
        && left.differences.elementsEqual(right.differences) {
          $0.said == $1.said && $0.source == $1.source
        }
    }

    func hash(into hasher: inout Hasher) { hasher.combine(share) }
  }

  /// Whether `source` has the words to the letter, but for what is marked as left out or put in,
  /// and for a first letter.
  ///
  /// - Complexity: the product of both lengths at worst, which is limited; mostly linear.
  func isExact(in source: QuotedWords) -> Bool {
    guard !words.isEmpty, words.count * source.words.count <= Self.limit else { return false }
    var from = 0
    var start = 0
    while start < words.count {
      var end = start + 1
      while end < words.count, !words[end].followsGap { end += 1 }
      guard let place = place(of: start..<end, in: source, from: from) else { return false }
      from = place + (end - start)
      start = end
    }
    return true
  }

  /// What differs between the quotation and the likeliest part of `source`; `nil` where both are
  /// too long.
  ///
  /// - Complexity: the product of both lengths, which is limited.
  func comparison(with source: QuotedWords) -> Comparison? {
    guard !words.isEmpty, (words.count + 1) * (source.words.count + 1) <= Self.limit else {
      return nil
    }
    return Alignment(said: words, source: source.words).comparison
  }

  private static let limit = 250_000

  private func place(of part: Range<Int>, in source: QuotedWords, from: Int) -> Int? {
    guard from + part.count <= source.words.count else { return nil }
    for place in from...source.words.count - part.count
    where part.allSatisfy({
      words[$0].isSame(
        as: source.words[place + $0 - part.lowerBound], isFirst: $0 == part.lowerBound)
    }) {
      return place
    }
    return nil
  }
}

extension QuotedWords.Word {
  /// A first word may begin with another case than where it is from.
  func isSame(as other: Self, isFirst: Bool) -> Bool {
    key == other.key || (isFirst || mayDiffer) && caseless == other.caseless
  }
}

/// The cheapest way to turn words of a source into those of a quotation.
private struct Alignment {
  private let said: [QuotedWords.Word]
  private let source: [QuotedWords.Word]
  private var costs: [UInt16]
  private var width: Int { source.count + 1 }

  init(said: [QuotedWords.Word], source: [QuotedWords.Word]) {
    self.said = said
    self.source = source
    costs = [UInt16](repeating: 0, count: (said.count + 1) * (source.count + 1))
    fill()
  }

  private mutating func fill() {
    for row in 1...said.count {
      for column in 0...source.count {
        var best = costs[(row - 1) * width + column] + 2
        if column > 0 {
          best = min(
            best, costs[(row - 1) * width + column - 1] + cost(row, column),
            costs[row * width + column - 1] + skipping(after: row))
        }
        costs[row * width + column] = best
      }
    }
  }

  /// What it costs to leave out a word of the source behind a word of the quotation.
  private func skipping(after row: Int) -> UInt16 {
    row == said.count || row < said.count && said[row].followsGap ? 0 : 2
  }

  private func isSame(_ row: Int, _ column: Int) -> Bool {
    said[row - 1].isSame(
      as: source[column - 1], isFirst: row == 1 || said[row - 1].followsGap)
  }

  /// A word for another; where only capitals differ it is the same word.
  private func cost(_ row: Int, _ column: Int) -> UInt16 {
    if isSame(row, column) { return 0 }
    return said[row - 1].caseless == source[column - 1].caseless ? 1 : 2
  }

  var comparison: QuotedWords.Comparison {
    var comparison = QuotedWords.Comparison()
    var row = said.count
    var column = source.count
    var same = 0
    var open: (said: Range<Int>, source: Range<Int>)?
    func close() {
      if let open { comparison.differences.append(open) }
      open = nil
    }
    func add(_ saidRange: Range<Int>, _ sourceRange: Range<Int>) {
      open = (
        saidRange.lowerBound..<(open?.said.upperBound ?? saidRange.upperBound),
        sourceRange.lowerBound..<(open?.source.upperBound ?? sourceRange.upperBound)
      )
    }
    while row > 0 {
      let here = costs[row * width + column]
      if column > 0, here == costs[(row - 1) * width + column - 1] + cost(row, column) {
        if isSame(row, column) {
          same += 1
          close()
        } else {
          add(row - 1..<row, column - 1..<column)
        }
        row -= 1
        column -= 1
      } else if column > 0, here == costs[row * width + column - 1] + skipping(after: row) {
        if skipping(after: row) == 0 { close() } else { add(row..<row, column - 1..<column) }
        column -= 1
      } else {
        add(row - 1..<row, column..<column)
        row -= 1
      }
    }
    close()
    comparison.differences.reverse()
    comparison.share = Double(same) / Double(said.count)
    return comparison
  }
}
