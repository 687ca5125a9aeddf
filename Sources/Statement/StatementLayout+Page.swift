import Diplomacy
public import Dossier

extension StatementLayout {
  /// The statement as a page for the screen: beside each paragraph its words and the time they
  /// take, at the foot the whole against the limit.
  public func page(columns: Int) -> Page {
    var writer = PageWriter(columns: columns)
    let marginWidth = marginWidth
    // On a narrow page the text needs all the room.
    let hasMargin = writer.columns >= 48
    for block in blocks {
      writer.blank()
      switch block {
      case .invocation(let words): writer.writeCentred([Page.Run(words, .emphasis)])
      case .deliveryMark(let words): writer.writeCentred([Page.Run(words, .secondary)])
      case .heading(let groups): write(groups, to: &writer)
      case .salutation(let words), .paragraph(let words), .closing(let words):
        let number = Page.Run(words.number.map { "\($0)." } ?? "", .secondary)
        let margin =
          hasMargin ? Page.Run(margin(words, width: marginWidth), .secondary) : nil
        writer.write(
          runs(words), beside: number, hanging: words.number == nil ? 0 : 4, margin: margin,
          source: words.range)
      }
    }
    writer.blank()
    for line in foot { writer.write([line]) }
    return writer.page
  }

  private func write(_ groups: [[String]], to writer: inout PageWriter) {
    for (index, group) in groups.enumerated() {
      writer.blank()
      for (place, line) in group.enumerated() {
        let isTitle = index == 0 && place == 0
        writer.writeCentred([Page.Run(line, isTitle ? .title : .subtitle)])
      }
    }
  }

  private func runs(_ words: SpokenText) -> [Page.Run] {
    var runs: [Page.Run] = []
    if let rank = words.ifTimeRank {
      runs.append(Page.Run(rank > 1 ? "[if time \(rank)] " : "[if time] ", .secondary))
    }
    runs.append(Page.Run(words.text, .text))
    return runs
  }

  /// `84 w  0:42`, the numbers one below the other.
  private func margin(_ words: SpokenText, width: Int) -> String {
    let time = SpokenDuration.clock(words.duration)
    let count = "\(words.words) \(unit)"
    let gap = width - count.count - time.count
    let lead = String(repeating: " ", count: max(0, gap - timeGap(time)))
    return lead + count + String(repeating: " ", count: max(1, gap - lead.count)) + time
  }

  /// Two columns of air, and what a shorter time leaves free.
  private func timeGap(_ time: String) -> Int { 2 + max(0, longestTime - time.count) }

  private var longestTime: Int {
    spoken.map { SpokenDuration.clock($0.duration).count }.max() ?? 0
  }

  private var marginWidth: Int {
    let counts = spoken.map { "\($0.words) \(unit)".count }.max() ?? 0
    return counts + 2 + longestTime
  }

  /// Words, or characters in Chinese.
  private var unit: String { language.official == .chinese ? "c" : "w" }

  /// `2:41 of 3:00 · 322 words at 120 a minute`.
  private var foot: [Page.Run] {
    let unit = language.official == .chinese ? "characters" : "words"
    let counted = "\(words) \(words == 1 ? String(unit.dropLast()) : unit) at \(pace) a minute"
    let time = SpokenDuration.clock(duration)
    var lines: [Page.Run] = []
    if let limit, duration > limit {
      let over = SpokenDuration.clock(duration - limit)
      lines.append(
        Page.Run(
          "\(time) of \(SpokenDuration.clock(limit)), \(over) too long · \(counted)", .problem))
    } else if let limit {
      lines.append(Page.Run("\(time) of \(SpokenDuration.clock(limit)) · \(counted)", .strong))
    } else {
      lines.append(Page.Run("\(time) · \(counted)", .strong))
    }
    if shortestDuration < duration {
      let shortest = SpokenDuration.clock(shortestDuration)
      lines.append(Page.Run("\(shortest) without what is marked [if time]", .secondary))
    }
    return lines
  }
}
