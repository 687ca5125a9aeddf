/// Which lines of one text stand in another one, in the same order.
///
/// Lines are the same where their bytes are, line ends included.
struct LineCounterparts: Hashable, Sendable {
  /// For each line of the former text, the line of the latter that is the same; `nil` where there
  /// is none.
  private(set) var latter: [Int?]

  /// Two parts with more pairs of lines than this are first taken apart at lines that stand once in
  /// each, and are one change where there are none: two wholly different texts of 20,000 lines
  /// must not take a minute.
  private static let pairLimit = 1 << 20
  /// How often a part of a part is taken apart.
  private static let depthLimit = 8

  /// Compares two texts by the numbers of their lines.
  init(_ former: [Int], _ latter: [Int]) {
    self.latter = Array(repeating: nil, count: former.count)
    var parts = [Part(former: 0..<former.count, latter: 0..<latter.count, depth: 0)]
    while let part = parts.popLast() { parts += match(part, former, latter) }
  }

  private struct Part {
    var former: Range<Int>
    var latter: Range<Int>
    var depth: Int
  }

  /// Matches what it can of `part`; the parts that are left between.
  private mutating func match(_ part: Part, _ former: [Int], _ latter: [Int]) -> [Part] {
    var (a, b) = (part.former, part.latter)
    while let first = a.first, let other = b.first, former[first] == latter[other] {
      self.latter[first] = other
      a = a.dropFirst()
      b = b.dropFirst()
    }
    while let last = a.last, let other = b.last, former[last] == latter[other] {
      self.latter[last] = other
      a = a.dropLast()
      b = b.dropLast()
    }
    guard !a.isEmpty, !b.isEmpty else { return [] }
    guard a.count.multipliedReportingOverflow(by: b.count).overflow == false,
      a.count * b.count <= Self.pairLimit
    else {
      guard part.depth < Self.depthLimit else { return [] }
      return between(anchors(a, b, former, latter), a, b, depth: part.depth + 1)
    }
    matchSmall(a, b, former, latter)
    return []
  }

  private mutating func matchSmall(
    _ a: Range<Int>, _ b: Range<Int>, _ former: [Int], _ latter: [Int]
  ) {
    var isRemoved = Array(repeating: false, count: a.count)
    var isInserted = Array(repeating: false, count: b.count)
    for change in Array(latter[b]).difference(from: Array(former[a])) {
      switch change {
      case .remove(let offset, _, _): isRemoved[offset] = true
      case .insert(let offset, _, _): isInserted[offset] = true
      }
    }
    var others = b.indices.filter { !isInserted[$0 - b.lowerBound] }.makeIterator()
    for line in a where !isRemoved[line - a.lowerBound] { self.latter[line] = others.next() }
  }

  private mutating func between(
    _ anchors: [(former: Int, latter: Int)], _ a: Range<Int>, _ b: Range<Int>, depth: Int
  ) -> [Part] {
    guard !anchors.isEmpty else { return [] }
    var parts: [Part] = []
    var (first, other) = (a.lowerBound, b.lowerBound)
    for anchor in anchors {
      latter[anchor.former] = anchor.latter
      parts.append(
        Part(former: first..<anchor.former, latter: other..<anchor.latter, depth: depth))
      (first, other) = (anchor.former + 1, anchor.latter + 1)
    }
    parts.append(Part(former: first..<a.upperBound, latter: other..<b.upperBound, depth: depth))
    return parts
  }

  /// The longest row of lines that stand once in each part, in the same order in both.
  private func anchors(
    _ a: Range<Int>, _ b: Range<Int>, _ former: [Int], _ latter: [Int]
  ) -> [(former: Int, latter: Int)] {
    let once = Self.once(b, in: latter)
    let pairs = Self.once(a, in: former).compactMap { number, line in
      once[number].map { (former: line, latter: $0) }
    }.sorted { $0.former < $1.former }
    // Patience sorting: the last pair of the best row of each length, and what comes before each.
    var ends: [Int] = []
    var before: [Int?] = []
    for (index, pair) in pairs.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[ends[middle]].latter < pair.latter { low = middle + 1 } else { high = middle }
      }
      before.append(low > 0 ? ends[low - 1] : nil)
      if low < ends.count { ends[low] = index } else { ends.append(index) }
    }
    var row: [(former: Int, latter: Int)] = []
    var next = ends.last
    while let index = next {
      row.append(pairs[index])
      next = before[index]
    }
    return row.reversed()
  }

  private static func once(_ lines: Range<Int>, in numbers: [Int]) -> [Int: Int] {
    var found: [Int: Int] = [:]
    for line in lines { found[numbers[line]] = found[numbers[line]] == nil ? line : -1 }
    return found.filter { $0.value >= 0 }
  }
}

/// Gives every line a number: the same to lines of the same bytes, for Swift's own equality of
/// texts takes an accent and its letter for one whether they are apart or not.
struct LineIdentities {
  private var known: [[UInt8]: Int] = [:]

  mutating func numbers(of lines: [String]) -> [Int] {
    lines.map { line in
      let bytes = Array(line.utf8)
      if let number = known[bytes] { return number }
      known[bytes] = known.count
      return known.count - 1
    }
  }
}
