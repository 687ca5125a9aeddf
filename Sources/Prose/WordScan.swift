/// Finds words within one line, in either direction, looking no further than the word's ends.
struct WordScan {
  let scalars: String.UnicodeScalarView
  let isForward: Bool

  /// The far edge of the first word from `start` on; `nil` where there is none to the line's end.
  func edge(from start: String.Index) -> String.Index? {
    var place = start
    var found: WordClass?
    while found == nil, let (kind, next) = step(place) {
      if kind == .mark, !isForward {
        // Going back, the marks come before what they stand on.
        let base = placeBeforeMarks(next)
        if let (kind, next) = step(base) {
          found = kind.isWord ? kind : nil
          place = kind.isWord ? base : next
        } else {
          place = base
        }
      } else if kind.isWord {
        found = kind
      } else {
        place = next
      }
    }
    guard let found else { return nil }
    if found == .ideograph {
      if let (kind, next) = step(place), kind == .ideograph { place = next }
      while isForward, let (kind, next) = step(place), kind == .mark { place = next }
      return place
    }
    return edgeOfWord(from: place)
  }

  private func edgeOfWord(from start: String.Index) -> String.Index {
    var place = start
    var last: WordClass = .none
    while let (kind, next) = step(place) {
      switch kind {
      case .letter, .digit: last = kind
      case .mark: break
      case .apostrophe:
        guard last == .letter, step(next)?.kind.joins(.letter) == true else { return place }
      case .numeralSeparator:
        guard last == .digit, step(next)?.kind == .digit else { return place }
      case .ideograph, .none: return place
      }
      place = next
    }
    return place
  }

  private func placeBeforeMarks(_ start: String.Index) -> String.Index {
    var place = start
    while let (kind, next) = step(place), kind == .mark { place = next }
    return place
  }

  private func step(_ place: String.Index) -> (kind: WordClass, next: String.Index)? {
    if isForward {
      guard place < scalars.endIndex else { return nil }
      return (WordClass(scalars[place]), scalars.index(after: place))
    }
    guard place > scalars.startIndex else { return nil }
    let before = scalars.index(before: place)
    return (WordClass(scalars[before]), before)
  }
}

extension WordClass {
  /// Whether it goes on where a letter would: going back, a letter's accents come first.
  fileprivate func joins(_ other: WordClass) -> Bool { self == other || self == .mark }
}
