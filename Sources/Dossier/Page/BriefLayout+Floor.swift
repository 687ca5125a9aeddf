import Diplomacy
import Prose

extension BriefLayout {
  /// The entries of a floor log: times and delegations in columns, then what was held and said.
  mutating func writeFloor() {
    writer.blank()
    let times = brief.floor.map { Self.time($0) }
    let codes = brief.floor.map(\.delegation.value.rawValue)
    let timeWidth = Self.width(times)
    let codeWidth = Self.width(codes)
    for (index, entry) in brief.floor.enumerated() {
      let time = Self.padded(times[index], to: timeWidth)
      let width = timeWidth + codeWidth
      writer.write(
        words(of: entry), beside: Page.Run(time + codes[index], .strong), hanging: width,
        source: entry.range)
    }
    for section in brief.sections where section.points.isEmpty && brief.floor.isEmpty {
      write(blocks: section.blocks, BlockStyle())
    }
  }

  private func words(of entry: FloorEntry) -> [Page.Run] {
    var words: [Page.Run] = []
    if let group = entry.onBehalfOf {
      words.append(Page.Run("for \(group.value.rawValue) ", .strong))
    }
    if let role = entry.role, role.value != .national {
      words.append(Page.Run("(\(role.value.words)) ", .secondary))
    }
    for stance in entry.stances {
      words.append(
        Page.Run(
          "\(stance.stance.value.sign)\u{A0}\(stance.question.value) ", .stance(stance.stance.value)
        ))
    }
    if let note = entry.note {
      if !words.isEmpty { words.append(Page.Run("– ", .secondary)) }
      words.append(Page.Run(note.value, .text))
    }
    return words
  }

  private static func time(_ entry: FloorEntry) -> String {
    let times = [entry.start, entry.end].compactMap { $0 }
    return times.map { "\(twoDigits($0 / 60)):\(twoDigits($0 % 60))" }.joined(separator: "–")
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// The width of a column with two columns of air; nothing where all is empty.
  private static func width(_ cells: [String]) -> Int {
    let widest = cells.map { DisplayWidth.width(of: VisibleText.safe($0)) }.max() ?? 0
    return widest == 0 ? 0 : widest + 2
  }

  private static func padded(_ cell: String, to width: Int) -> String {
    let shown = VisibleText.safe(cell)
    let gap = max(0, width - DisplayWidth.width(of: shown))
    return shown + String(repeating: " ", count: gap)
  }
}
