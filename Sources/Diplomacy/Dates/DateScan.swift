/// Finds dates in running text: days, months and years of the Gregorian calendar, in the six
/// official languages.
///
/// A span of years (`2018–2021`) is no date, and neither is a number that only looks like a year.
public enum DateScan {
  /// A date that a text names.
  public struct Mention: Hashable, Sendable {
    /// As far as the text gives it.
    public var date: PartialDate
    /// In bytes of the text, from the day or the month to the year.
    public var range: Range<Int>
  }

  /// The dates in `text`, by place.
  ///
  /// - Complexity: linear in the text.
  public static func mentions(in text: String) -> [Mention] {
    let bytes = Array(text.utf8)
    var mentions: [Mention] = []
    var place = 0
    while place < bytes.count {
      guard isDigit(bytes[place]) else {
        place += 1
        continue
      }
      var end = place
      while end < bytes.count, isDigit(bytes[end]) { end += 1 }
      if let mention = mention(in: bytes, year: place..<end, after: mentions.last?.range.upperBound)
      {
        mentions.append(mention)
        end = max(end, mention.range.upperBound)
      }
      place = end
    }
    return mentions
  }

  private static func mention(
    in bytes: [UInt8], year place: Range<Int>, after floor: Int?
  ) -> Mention? {
    guard place.count == 4, let year = number(bytes[place]), (1900...2099).contains(year) else {
      return nil
    }
    if let whole = isoDay(in: bytes, from: place) { return whole }
    if let whole = hanDay(in: bytes, from: place, year: year) { return whole }
    guard !isJoined(bytes, place) else { return nil }
    var mention = Mention(date: .year(year), range: place)
    let words = words(before: place.lowerBound, in: bytes, from: floor ?? 0)
    guard let (index, month, day) = monthAndDay(words) else { return mention }
    mention.range = words[index].range.lowerBound..<place.upperBound
    mention.date = .month(year: year, month: month)
    if let day, let whole = CalendarDay(year: year, month: month, day: day) {
      mention.date = .day(whole)
    }
    return mention
  }

  /// `2019-12-27`.
  private static func isoDay(in bytes: [UInt8], from place: Range<Int>) -> Mention? {
    let range = place.lowerBound..<place.lowerBound + 10
    guard range.upperBound <= bytes.count,
      !isBeside(bytes, range.lowerBound - 1), !isBeside(bytes, range.upperBound),
      let day = CalendarDay(iso: String(decoding: bytes[range], as: UTF8.self))
    else { return nil }
    return Mention(date: .day(day), range: range)
  }

  /// `2019年12月27日`.
  private static func hanDay(
    in bytes: [UInt8], from place: Range<Int>, year: Int
  ) -> Mention? {
    guard let afterYear = end(of: "年", in: bytes, at: place.upperBound) else { return nil }
    var mention = Mention(date: .year(year), range: place.lowerBound..<afterYear)
    guard let (month, monthEnd) = number(in: bytes, at: afterYear),
      let afterMonth = end(of: "月", in: bytes, at: monthEnd), (1...12).contains(month)
    else { return mention }
    mention.range = place.lowerBound..<afterMonth
    mention.date = .month(year: year, month: month)
    guard let (number, dayEnd) = number(in: bytes, at: afterMonth),
      let afterDay = end(of: "日", in: bytes, at: dayEnd),
      let day = CalendarDay(year: year, month: month, day: number)
    else { return mention }
    mention.range = place.lowerBound..<afterDay
    mention.date = .day(day)
    return mention
  }

  // MARK: The words before a year

  private struct Word {
    var range: Range<Int>
    /// Folded, without punctuation at its ends.
    var text: String
    var number: Int?
  }

  /// The last few words before `end` on its line.
  private static func words(before end: Int, in bytes: [UInt8], from floor: Int) -> [Word] {
    var words: [Word] = []
    var place = end
    let floor = max(floor, end - 80)
    while place > floor, words.count < 6 {
      while place > floor, isBlank(bytes[place - 1]) { place -= 1 }
      let stop = place
      while place > floor, !isBlank(bytes[place - 1]) { place -= 1 }
      guard place < stop, place > floor || floor == 0 || isBlank(bytes[floor - 1]) else { break }
      var range = place..<stop
      while let last = range.last, isMark(bytes[last]) { range.removeLast() }
      while let first = range.first, isMark(bytes[first]) { range.removeFirst() }
      let written = String(decoding: bytes[range], as: UTF8.self)
      words.insert(
        Word(range: range, text: Folding.fold(written), number: day(written)), at: 0)
    }
    return words
  }

  /// The month before a year, with its day, and the place of the first of their words.
  private static func monthAndDay(_ words: [Word]) -> (index: Int, month: Int, day: Int?)? {
    var last = words.count - 1
    // `diciembre de 2019`.
    while last >= 0, links.contains(words[last].text) { last -= 1 }
    guard last >= 0 else { return nil }
    // `December 27, 2019`.
    if let day = words[last].number, last > 0, let month = months[words[last - 1].text] {
      return (last - 1, month, day)
    }
    let name = words[last].text.split(separator: "/").last.map(String.init) ?? ""
    guard let month = months[name] else { return nil }
    let isArabic = name.utf8.first.map { $0 >= 0xD8 && $0 <= 0xDB } ?? false
    var first = last
    var before = last - 1
    while before >= 0, links.contains(words[before].text) { before -= 1 }
    // `27 كانون الأول/ديسمبر`.
    for _ in 0..<2 where isArabic && before >= 0 && words[before].number == nil { before -= 1 }
    guard before >= 0, let day = words[before].number else { return (first, month, nil) }
    first = before
    return (first, month, day)
  }

  /// `27`, `27th`, `1er`.
  private static func day(_ word: String) -> Int? {
    let digits = word.prefix { ("0"..."9").contains($0) }
    guard (1...2).contains(digits.count), let number = Int(digits), (1...31).contains(number),
      ["", "st", "nd", "rd", "th", "er", "º"].contains(word.dropFirst(digits.count))
    else { return nil }
    return number
  }

  private static let links: Set<String> = ["of", "de", "del", "du"]

  /// By folded name, with the cases of Russian and the short forms of English.
  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    let lists = [
      "january february march april may june july august september october november december",
      "jan feb mar apr may jun jul aug sep oct nov dec",
      "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
      "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
      "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
      "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре",
      "يناير فبراير مارس أبريل مايو يونيه يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
      "يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر",
    ]
    for list in lists {
      for (index, name) in list.split(separator: " ").enumerated() {
        months[Folding.fold(name)] = index + 1
      }
    }
    return months
  }()

  // MARK: Bytes

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: ")"): true
    default: false
    }
  }

  /// Whether what stands at `place` makes something else of digits beside it.
  private static func isBeside(_ bytes: [UInt8], _ place: Int) -> Bool {
    guard bytes.indices.contains(place) else { return false }
    let byte = bytes[place]
    return isDigit(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-")
      || (0x61...0x7A).contains(byte | 0x20)
  }

  /// Whether a year is part of a number, of a symbol or of a span of years.
  private static func isJoined(_ bytes: [UInt8], _ place: Range<Int>) -> Bool {
    if isBeside(bytes, place.lowerBound - 1) || isBeside(bytes, place.upperBound) { return true }
    for dash in ["–", "—", "‑"] {
      if end(of: dash, in: bytes, at: place.upperBound) != nil { return true }
      if end(of: dash, in: bytes, at: place.lowerBound - 3) != nil { return true }
    }
    // `2,019.5`.
    let next = place.upperBound
    return next + 1 < bytes.count && isDigit(bytes[next + 1])
      && (bytes[next] == UInt8(ascii: ".") || bytes[next] == UInt8(ascii: ","))
  }

  private static func end(of letter: String, in bytes: [UInt8], at place: Int) -> Int? {
    guard place >= 0, place <= bytes.count, bytes[place...].starts(with: letter.utf8) else {
      return nil
    }
    return place + letter.utf8.count
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: bytes, as: UTF8.self))
  }

  private static func number(in bytes: [UInt8], at place: Int) -> (value: Int, end: Int)? {
    let digits = bytes[min(place, bytes.count)...].prefix(3).prefix(while: isDigit)
    guard (1...2).contains(digits.count), let value = number(digits) else { return nil }
    return (value, place + digits.count)
  }
}
