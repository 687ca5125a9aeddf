/// Two texts that grew apart from a third one, brought together line by line.
///
/// A line that only one side changed is taken from that side. Changes meet where no line lies
/// between them that all three texts have: there only the writer can decide.
public struct ThreeWayMerge: Hashable, Sendable {
  /// What both sides changed, each line with its line end.
  public struct Conflict: Hashable, Sendable {
    /// As it was before.
    public let base: [String]
    /// As this side has it now.
    public let mine: [String]
    /// As the other side has it now.
    public let theirs: [String]
  }

  /// A part of the merged text, as lines with their line ends.
  public enum Piece: Hashable, Sendable {
    /// Nobody changed it.
    case agreed([String])
    /// Only this side changed it.
    case mine(base: [String], [String])
    /// Only the other side changed it.
    case theirs(base: [String], [String])
    /// Both changed it in the same way.
    case both(base: [String], [String])
    /// Both changed it, each in its own way.
    case conflict(Conflict)
  }

  /// What is taken where both sides changed a part.
  public enum Choice: Hashable, Sendable {
    case mine
    case theirs
    /// This side's and then the other's.
    case both
  }

  /// The merged text's parts, in order; never two agreed ones in a row.
  public let pieces: [Piece]

  /// Merges what became of `base` on two sides.
  public init(base: String, mine: String, theirs: String) {
    let texts = (
      base: Self.lines(of: base), mine: Self.lines(of: mine), theirs: Self.lines(of: theirs)
    )
    var identities = LineIdentities()
    let numbers = identities.numbers(of: texts.base)
    let ours = identities.numbers(of: texts.mine)
    let others = identities.numbers(of: texts.theirs)
    let toMine = LineCounterparts(numbers, ours).latter
    let toTheirs = LineCounterparts(numbers, others).latter
    var pieces: [Piece] = []
    var (a, b) = (0, 0)
    var line = 0
    while line < numbers.count || a < ours.count || b < others.count {
      let start = line
      while line < numbers.count, toMine[line] == a, toTheirs[line] == b {
        line += 1
        a += 1
        b += 1
      }
      if line > start {
        pieces.append(.agreed(Array(texts.base[start..<line])))
        continue
      }
      while line < numbers.count, toMine[line] == nil || toTheirs[line] == nil { line += 1 }
      let endOfMine = line < numbers.count ? toMine[line] ?? ours.count : ours.count
      let endOfTheirs = line < numbers.count ? toTheirs[line] ?? others.count : others.count
      let part = Conflict(
        base: Array(texts.base[start..<line]), mine: Array(texts.mine[a..<endOfMine]),
        theirs: Array(texts.theirs[b..<endOfTheirs]))
      pieces.append(
        Self.piece(
          part, base: numbers[start..<line], mine: ours[a..<endOfMine],
          theirs: others[b..<endOfTheirs]))
      (a, b) = (endOfMine, endOfTheirs)
    }
    self.pieces = pieces
  }

  private static func piece(
    _ part: Conflict, base: ArraySlice<Int>, mine: ArraySlice<Int>, theirs: ArraySlice<Int>
  ) -> Piece {
    if mine == theirs { return .both(base: part.base, part.mine) }
    if mine == base { return .theirs(base: part.base, part.theirs) }
    if theirs == base { return .mine(base: part.base, part.mine) }
    return .conflict(part)
  }

  /// Where only the writer can decide, in order.
  public var conflicts: [Conflict] {
    pieces.compactMap { if case .conflict(let conflict) = $0 { conflict } else { nil } }
  }

  /// The merged text; `nil` where changes meet.
  public var mergedText: String? { conflicts.isEmpty ? text([]) : nil }

  /// The merged text with a choice for each conflict, in order; this side's where there is none.
  public func text(_ choices: [Choice]) -> String {
    var text = ""
    var choices = choices.makeIterator()
    for piece in pieces {
      switch piece {
      case .agreed(let lines), .mine(_, let lines), .theirs(_, let lines), .both(_, let lines):
        for line in lines { text += line }
      case .conflict(let conflict):
        for line in conflict.lines(choices.next() ?? .mine) { text += line }
      }
    }
    return text
  }

  /// A text's lines with their line ends; none of an empty text.
  static func lines(of text: String) -> [String] {
    var lines = LinePieces.pieces(of: text).map { $0.text + $0.terminator.text }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}

extension ThreeWayMerge.Conflict {
  /// The lines that a choice takes.
  public func lines(_ choice: ThreeWayMerge.Choice) -> [String] {
    switch choice {
    case .mine: return mine
    case .theirs: return theirs
    case .both:
      var former = mine
      // The text's last line may have no line end, and then nothing may grow on to it.
      if let last = former.last, last.utf8.last != UInt8(ascii: "\n"), !theirs.isEmpty {
        let pattern = (former + theirs).first { $0.utf8.last == UInt8(ascii: "\n") }
        let end = pattern.map { $0.utf8.dropLast().last == UInt8(ascii: "\r") ? "\r\n" : "\n" }
        former[former.count - 1] = last + (end ?? "\n")
      }
      return former + theirs
    }
  }
}
