extension Typography {
  /// What is to stand for the signs just typed.
  struct Substitution: Hashable {
    /// How many bytes before the cursor it takes the place of.
    let length: Int
    let text: String
  }

  /// No more of a line than this is looked at for quotations that are open.
  private static let reach = 4096

  /// What the sign that a line ends with stands for; `nil` where it is as it should be.
  ///
  /// - Parameters:
  ///   - line: from its beginning to the cursor, the typed sign included.
  ///   - isInComment: whether what is typed is for nobody but the writers.
  func substitution(endOf line: Substring, isInComment: () -> Bool) -> Substitution? {
    let found: Substitution?
    switch line.utf8.last {
    case UInt8(ascii: "\""): found = quotationMark(after: line.dropLast())
    case UInt8(ascii: "'"): found = apostrophe(after: line.dropLast())
    case UInt8(ascii: "-"): found = dash(endOf: line)
    default: return nil
    }
    return found == nil || isInComment() ? nil : found
  }

  private func quotationMark(after line: Substring) -> Substitution {
    let open = openQuotations(in: line)
    let text: String
    if opens(after: line) {
      text = open.isEmpty || hasSingleMarks ? outer.open : inner.open
    } else {
      text = open.last == .inner && !hasSingleMarks ? inner.close : outer.close
    }
    return Substitution(length: 1, text: text)
  }

  private func apostrophe(after line: Substring) -> Substitution {
    Substitution(length: 1, text: opens(after: line) ? singleOpening : "’")
  }

  /// Neither the beginning of a comment, nor of a line, nor a row of a table.
  private func dash(endOf line: Substring) -> Substitution? {
    guard line.hasSuffix("--") else { return nil }
    let before = line.dropLast(2)
    guard let last = before.last(where: { $0 != " " }), !"-–—!|:<".contains(last) else {
      return nil
    }
    // Between numbers it means from one to the other.
    let isSpan = before.last.map { $0.isNumber } ?? false
    return Substitution(length: 2, text: isSpan ? "–" : dash)
  }

  /// Whether a quotation mark typed there opens: after nothing, a blank, or what opens itself.
  private func opens(after line: Substring) -> Bool {
    guard let last = line.last else { return true }
    // Where it closes no quotation it stands for a vowel: “l’« État »”.
    if singleOpening == "’", last == "’" { return true }
    return last.isWhitespace || "([{«“‘„「『（【《-–—/".contains(last)
  }

  private enum Level {
    case outer
    case inner
  }

  /// The quotations that are open at the end of a line, the outermost first.
  private func openQuotations(in line: Substring) -> [Level] {
    let (outer, inner) = (outer.signs, inner.signs)
    var open: [Level] = []
    for scalar in line.suffix(Self.reach).unicodeScalars {
      if scalar == outer.open {
        open.append(.outer)
      } else if open.last == .inner, scalar == inner.close {
        open.removeLast()
      } else if scalar == inner.open {
        open.append(.inner)
      } else if scalar == outer.close, !open.isEmpty {
        open.removeLast()
      }
    }
    return open
  }
}

extension Typography.Pair {
  /// The signs without their spaces.
  fileprivate var signs: (open: Unicode.Scalar?, close: Unicode.Scalar?) {
    (open.unicodeScalars.first, close.unicodeScalars.last)
  }
}
