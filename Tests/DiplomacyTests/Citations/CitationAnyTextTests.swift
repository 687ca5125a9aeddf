import Diplomacy
import TestKit
import Testing

@Suite("Citations in any text") struct CitationAnyTextTests {
  /// What citations are made of, whole and in parts.
  private static let pieces =
    DesignRows.positive.map(\.text) + DesignRows.negative + DesignRows.damaged.map(\.text) + [
      "resolution ", "resolutions ", "decision ", "paragraph ", "OP", "Article ", " of the ",
      "General Assembly ", "Совета Безопасности ", "резолюция ", "قرار ", "第", "号", "决议", "大会",
      "A/", "S/RES/", "E/CN.15/", "/", "(", ")", " (XV)", "(2017)", " A", " A and B", "-", "–",
      ", ",
      " and ", " et ", " и ", "和", " و", "1", "26", "74", "247", "2341", "٧٤", "２４７", "Add.",
      "Rev.1",
      ".", "No. ", "n° ", "№ ", " of 27 December 2019", "S-", "ES-", "\u{301}", "\u{20E3}",
      "\u{600}",
    ]

  private func text(_ seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    return (0..<Int.random(in: 1...40, using: &generator)).map { _ in
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: AwkwardText.text(pieces: 2, using: &generator)
      case 1: String(decoding: HostileText.bytes(2, using: &generator), as: UTF8.self)
      default: Self.pieces.randomElement(using: &generator) ?? ""
      }
    }.joined()
  }

  private func check(_ text: String, in context: CitationContext) {
    let found = CitationScan.citations(in: text, context: context)
    guard !found.isEmpty else { return }
    var boundaries: Set<Int> = [0]
    var offset = 0
    for character in text {
      offset += character.utf8.count
      boundaries.insert(offset)
    }
    var last: Citation?
    for citation in found {
      #expect(!citation.range.isEmpty)
      #expect(
        boundaries.contains(citation.range.lowerBound)
          && boundaries.contains(citation.range.upperBound), "\(text.debugDescription)")
      #expect(!citation.symbol.isEmpty)
      #expect(citation.symbol.utf8.count < 200)
      if let last {
        // In order, each on its own words; letters make several of the same.
        #expect(
          last.range.upperBound <= citation.range.lowerBound || last.range == citation.range,
          "\(text.debugDescription)")
      }
      if let pinpoint = citation.pinpoint {
        #expect(pinpoint.range.lowerBound >= 0 && pinpoint.range.upperBound <= offset)
      }
      last = citation
    }
  }

  @Test func `keep to the text and to its clusters`() {
    var cited = 0
    let known = CitationContext(body: "CCPCJ", documents: ["EX/MER/2023/7", "CCPCJ/26/4"])
    for seed in 0..<1200 as Range<UInt64> {
      let text = text(seed)
      check(text, in: CitationContext())
      check(text, in: known)
      cited += CitationScan.citations(in: text).count
    }
    // The generator makes citations, not only noise.
    #expect(cited > 2000)
  }

  @Test func `are found alike wherever they stand`() {
    for (text, symbols) in DesignRows.positive {
      for (before, after) in [
        ("", "\n"), ("\u{FEFF}", ""), ("中文，", "。"), ("…\n\n", "\n\n…"), ("“", "”"), ("(", ")"),
      ] {
        let found = CitationScan.citations(in: before + text + after).map(\.symbol)
        #expect(found == symbols, "\(before + text)")
      }
    }
  }

  /// Texts that make a scan look far around each place cost as much for each byte when they are
  /// long as when they are short.
  @Test(
    arguments: [
      "1 ", "1", "(", "A/", "A/1/", "resolution 1/1, ", "resolutions 242, ", "第1号、", "第1号决议",
      "paragraph 1 (a) and ", "1 (XV) ", "A/1000/Add.1 and ", "القرار 1/1 ", "1 of 27 December ",
      "\u{200E}1", "\u{A0}1", "S-", "A.1", "UNODC/CCPCJ/EG.4/2021/CRP.1/", "General Assembly 1 ",
    ])
  func `take time in proportion to the text`(piece: String) {
    func time(_ count: Int) -> Duration {
      let text = String(repeating: piece, count: count / piece.utf8.count)
      return (0..<2).map { _ in
        ContinuousClock().measure { _ = CitationScan.citations(in: text) }
      }.min() ?? .zero
    }
    // Sixteen times the text: a square would cost 256 times as much.
    #expect(time(32 << 10) < time(2 << 10) * 64 + .milliseconds(50))
  }
}
