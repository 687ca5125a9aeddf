/// Weighs the signs for and against a claim's being made.
///
/// Each tree asks up to three questions of the evidence and adds what it is led to; the sum is the
/// logarithm of the odds that the claim is made. The trees are fitted to the labelled pairs among
/// the tests (`fit-coverage.py` there), never to words: they know signs alone.
struct Weighing: Sendable {
  /// Three levels of questions, from the top, and what lies below them from left to right.
  struct Tree: Sendable {
    var signs: [Int]
    var thresholds: [Double]
    var leaves: [Double]

    func value(_ evidence: Evidence) -> Double {
      var place = 0
      while place < signs.count {
        place = 2 * place + (evidence.values[signs[place]] <= thresholds[place] ? 1 : 2)
      }
      return leaves[place - signs.count]
    }
  }

  /// The odds from which on a claim is called made: of the pairs of a fixture that was written blind
  /// and that the fit leaves out, 89 of 100 that are called made are made, and 64 of 100 that are
  /// made are called so.
  static let enough = 0.9

  static let fitted = Weighing(trees)

  private let trees: [Tree]

  /// How many trees there are.
  var count: Int { trees.count }

  /// Reads trees, one a line: seven questions, each a sign and the value up to which the left branch
  /// is taken, a stroke, and eight values.
  init(_ text: String) {
    var numbers: [Substring: Int] = [:]
    for sign in Evidence.Sign.allCases { numbers["\(sign)"[...]] = sign.rawValue }
    trees = text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "|")
      guard parts.count == 2 else { return nil }
      let questions = parts[0].split(separator: " ")
      let leaves = parts[1].split(separator: " ").compactMap { Double($0) }
      var tree = Tree(signs: [], thresholds: [], leaves: leaves)
      for index in stride(from: 0, to: questions.count - 1, by: 2) {
        guard let sign = numbers[questions[index]], let value = Double(questions[index + 1]) else {
          return nil
        }
        tree.signs.append(sign)
        tree.thresholds.append(value)
      }
      return tree.leaves.count == tree.signs.count + 1 ? tree : nil
    }
  }

  /// Whether a claim with this evidence is made: the claim's own words are, whatever else is seen.
  func makes(_ evidence: Evidence) -> Bool {
    evidence.isInItsOwnWords || odds(of: evidence) > Self.enough
  }

  /// The logarithm of the odds that a claim with this evidence is made.
  func odds(of evidence: Evidence) -> Double {
    trees.reduce(0) { $0 + $1.value(evidence) }
  }
}
