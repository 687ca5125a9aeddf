import Diplomacy
import Dossier
import Prose
import Review

/// For people: the facts first, then what is to be looked at, each with its place.
nonisolated extension ReviewReport {
  var text: String {
    let blocks = [head, points, redLines, findings, silencedText, paragraphs, result]
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var head: String {
    var table = TextTable()
    let time = review.time
    let pace = "at \(time.pace) \(unit)s a minute"
    table.add(["Time", clock(time.duration), pace])
    if let left = time.left {
      table.add(
        [
          "", SpokenDuration.clock(left),
          left < .zero
            ? "beyond the limit of \(clock(time.limit ?? .zero))"
            : "left of \(clock(time.limit ?? .zero))",
        ])
    }
    if time.shortest != time.duration {
      table.add(["", clock(time.shortest), "without what is marked [if time]"])
    }
    table.add(["", clock(time.interpreted), "at the pace that interpreters ask for"])
    table.add(["Words", "\(time.words)", "spoken as \(time.role.rawValue)"])
    if let own = review.ownMentions {
      table.add(["Own name", "¶ \(own.first)–\(own.last)", "first and last"])
    }
    return table.text(columns: nil)
  }

  private var paragraphs: String {
    var table = TextTable()
    for paragraph in review.paragraphs {
      table.add(
        [
          "¶ \(paragraph.paragraph)", clock(paragraph.duration),
          "\(CheckReport.counted(paragraph.words, unit)), line \(location(of: paragraph.start..<paragraph.start).line)",
        ])
    }
    return table.text(columns: nil)
  }

  private var points: String {
    guard !review.coverage.isEmpty else { return "" }
    var text = ""
    for (level, title) in [(PointCoverage.Level.must, "Must say"), (.may, "May say")] {
      let points = review.coverage.filter { $0.level == level }
      guard !points.isEmpty else { continue }
      let made = points.count { $0.status == .made }
      text += "\(title): \(made) of \(points.count)\n"
      var table = TextTable()
      for point in points {
        table.add(
          ["  " + Self.sign(point.status), point.label, point.paragraph.map { "¶ \($0)" } ?? ""])
      }
      text += table.text(columns: nil)
      for point in points where point.status == .touched {
        let matches =
          point.matches.isEmpty ? [] : ["It has \(point.matches.joined(separator: ", "))."]
        let words = ([point.label + ":"] + matches + point.obstacles).joined(separator: " ")
        text += "  " + VisibleText.safe(words) + "\n"
      }
    }
    return text
  }

  private var redLines: String {
    var text = ""
    for (mentions, what) in [(review.redLines, "red line"), (review.noted, "noted")] {
      for mention in mentions {
        let place = location(of: mention.range)
        text += VisibleText.safe(
          "\(brief.path):\(place.line):\(place.column): \(what): “\(mention.text)” – "
            + mention.label)
        text += "\n"
      }
    }
    return text
  }

  private var findings: String {
    var text = ""
    for finding in review.findings where finding.rule != .coverage && finding.rule != nil {
      let place = location(of: finding.range)
      let rule = finding.rule?.rawValue ?? "red-lines"
      text += VisibleText.safe(
        "\(brief.path):\(place.line):\(place.column): \(finding.severity.rawValue)[\(rule)]: "
          + finding.message)
      text += "\n"
      text += excerpt(of: finding)?.text(suggesting: nil) ?? ""
    }
    return text
  }

  private var silencedText: String {
    review.silenced.map { silenced in
      let place = location(of: silenced.finding.range)
      let rule = silenced.finding.rule?.rawValue ?? ""
      return VisibleText.safe(
        "\(brief.path):\(place.line):\(place.column): silenced[\(rule)]: \(silenced.reason)")
        + "\n"
    }.joined()
  }

  private var result: String {
    let errors = review.findings.count { $0.severity == .error }
    let warnings = review.findings.count { $0.severity == .warning }
    let notes = review.findings.count - errors - warnings
    let counts = [(errors, "error"), (warnings, "warning"), (notes, "note")]
      .filter { $0.0 > 0 }.map { CheckReport.counted($0.0, $0.1) }
    return (counts.isEmpty ? "nothing found" : counts.joined(separator: ", ")) + "\n"
  }

  private var unit: String {
    review.isCountedInCharacters ? "character" : "word"
  }

  private func clock(_ duration: Duration) -> String { SpokenDuration.clock(duration) }

  private static func sign(_ status: PointCoverage.Status) -> String {
    switch status {
    case .made: "✓"
    case .touched: "~"
    case .missing: "·"
    }
  }
}
