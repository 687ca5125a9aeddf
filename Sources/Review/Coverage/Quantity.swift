/// A number as it is meant: a decade is ten years, sixty days are two months, 33 per cent a third.
struct Quantity: Sendable {
  /// What is counted.
  enum Kind: Sendable {
    case count
    /// In parts of one.
    case fraction
    /// In days.
    case duration
    /// In days from one time to the next.
    case frequency
    case year
    /// Month times 100, and day.
    case day
  }

  var kind: Kind
  var value: Double
  /// The words that say it.
  var words: Range<Int>

  /// Whether both mean the same; months and thirds are rounded as people do.
  func isEqual(to other: Quantity) -> Bool {
    guard kind == other.kind else { return false }
    let isExact = kind == .year || kind == .day || kind == .count
    return abs(value - other.value) <= (isExact ? 0.0001 : 0.035) * max(value, other.value)
  }
}

/// Reads the quantities among the words of a sentence.
struct QuantityReader {
  private let words: [[UInt8]]
  private var place = 0
  private var found: [Quantity] = []

  /// The quantities among `words`, in order.
  static func quantities(in words: [[UInt8]]) -> [Quantity] {
    var reader = QuantityReader(words: words)
    while reader.place < words.count { reader.step() }
    return reader.found
  }

  private init(words: [[UInt8]]) { self.words = words }

  private func part(_ index: Int) -> NumberWord? {
    words.indices.contains(index) ? NumberWord(words[index]) : nil
  }

  private mutating func step() {
    let start = place
    guard let first = part(start) else {
      place += 1
      return
    }
    place += 1
    switch first {
    case .cardinal(let value): cardinal(value, from: start)
    case .often(let days): add(.frequency, days, from: start)
    case .unit(let days) where isEvery(start - 1): add(.frequency, days, from: start)
    case .scale, .ordinal, .unit, .percent: break
    case .half:
      let next = isArticle(start + 1) ? start + 2 : start + 1
      switch part(next) {
      case .unit(let days)?, .span(let days)?:
        place = next + 1
        add(.duration, days / 2, from: start)
      default: add(.fraction, 0.5, from: start)
      }
    case .span(let days):
      if isEnd(before: start), let year = decadeEnd(start) {
        add(.year, year, from: start)
      } else {
        add(.duration, days, from: start)
      }
    case .month(let month): self.month(month, from: start)
    case .several(let value): add(.count, value, from: start)
    }
  }

  private mutating func cardinal(_ first: Double, from start: Int) {
    var total = 0.0
    var current = first
    while true {
      let next = isAnd(place) ? place + 1 : place
      switch part(next) {
      case .cardinal(let value)?
      where value < current || current.truncatingRemainder(dividingBy: 100) == 0:
        guard value < 100, current >= 20, next == place || current >= 100, !isArticle(next) else {
          break
        }
        current += value
        place = next + 1
        continue
      case .scale(let scale)? where next == place:
        if scale > 100 {
          total += current * scale
          current = 0
        } else {
          current *= scale
        }
        place = next + 1
        continue
      default: break
      }
      break
    }
    finish(total + current, from: start)
  }

  private mutating func finish(_ value: Double, from start: Int) {
    let isBare = place == start + 1
    switch part(place) {
    case .percent?:
      place += 1
      if words.indices.contains(place), words[place].elementsEqual("cent".utf8) { place += 1 }
      add(.fraction, value / 100, from: start)
    case .ordinal(let parts)? where parts >= 3 && value <= parts:
      place += 1
      add(.fraction, value / parts, from: start)
    case .unit(let days)?, .span(let days)?:
      // “Twice a year” says how often, “within a year” how long.
      place += 1
      let isOften = isArticle(start) && isCountBefore(start) || isEvery(start - 1)
      add(isOften ? .frequency : .duration, value * days, from: start)
    case .month(let month)? where (1...31).contains(value):
      place += 1
      add(.day, Double(month * 100) + value, from: start)
    default:
      if isBare, value == 1, let whole = wholeOfParts(place) {
        add(.fraction, 1 / whole, from: start)
      } else if isBare, (1900...2100).contains(value), isDigits(start) {
        add(.year, value, from: start)
      } else if !isBare || value != 1 || isDigits(start) {
        add(.count, value, from: start)
      }
    }
  }

  /// The ten of “one in ten”, “one dollar in ten”, “one of every ten”.
  private mutating func wholeOfParts(_ start: Int) -> Double? {
    for index in start..<min(start + 3, words.count)
    where words[index].elementsEqual("in".utf8) || words[index].elementsEqual("every".utf8) {
      let next = part(index + 1) != nil ? index + 1 : index + 2
      guard case .cardinal(let whole)? = part(next), whole > 1, whole <= 1000 else { return nil }
      if case .unit? = part(next + 1) { return nil }
      place = next + 1
      return whole
    }
    return nil
  }

  private mutating func month(_ month: Int, from start: Int) {
    if case .cardinal(let day)? = part(place), (1...31).contains(day) {
      place += 1
      add(.day, Double(month * 100) + day, from: start)
    } else if isEnd(before: start) {
      add(.day, Double(month * 100) + Self.lastDays[month - 1], from: max(0, start - 2))
    }
  }

  private static let lastDays: [Double] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

  private func isEnd(before index: Int) -> Bool {
    words[max(0, index - 4)..<index].contains {
      $0.elementsEqual("end".utf8) || $0.elementsEqual("close".utf8)
    }
  }

  private func decadeEnd(_ index: Int) -> Double? {
    words[index].elementsEqual("decade".utf8) ? 2030 : nil
  }

  private func isAnd(_ index: Int) -> Bool {
    words.indices.contains(index) && words[index].elementsEqual("and".utf8)
  }

  /// Whether a number stands shortly before: “100 billion dollars a year”, “twice a year”.
  private func isCountBefore(_ index: Int) -> Bool {
    guard let former = found.last else { return false }
    switch former.kind {
    case .count: return index - former.words.upperBound <= 2
    default: return false
    }
  }

  private func isEvery(_ index: Int) -> Bool {
    words.indices.contains(index)
      && (words[index].elementsEqual("every".utf8) || words[index].elementsEqual("each".utf8))
  }

  private func isArticle(_ index: Int) -> Bool {
    words.indices.contains(index)
      && (words[index].elementsEqual("a".utf8) || words[index].elementsEqual("an".utf8)
        || words[index].elementsEqual("the".utf8))
  }

  private func isDigits(_ index: Int) -> Bool { (0x30...0x39).contains(words[index][0]) }

  private mutating func add(_ kind: Quantity.Kind, _ value: Double, from start: Int) {
    found.append(Quantity(kind: kind, value: value, words: start..<place))
  }
}
