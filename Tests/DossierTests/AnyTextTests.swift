import Dossier
import Prose
import Testing

/// A generator of numbers that gives the same ones for the same seed.
struct Dice: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite struct AnyTextTests {
  /// Reads and checks that every place lies within the text and that the bytes come back.
  private func check(_ bytes: [UInt8], _ path: String, thorough: Bool) {
    guard let brief = BriefReader.read(bytes, path: path) else {
      Issue.record("no brief")
      return
    }
    let count = brief.text.utf8.count
    #expect(ByteExactText.encode(brief.text) == bytes)
    for diagnostic in brief.diagnostics { #expect(diagnostic.range.upperBound <= count) }
    for section in brief.sections { #expect(section.range.upperBound <= count) }
    for paragraph in brief.paragraphs { #expect(paragraph.range.upperBound <= count) }
    guard thorough else { return }
    let outside = Probe.ranges(brief).filter { $0.lowerBound < 0 || $0.upperBound > count }
    #expect(outside.isEmpty)
    for problem in PlacedDiagnostic.all(brief.diagnostics, in: brief.text) {
      #expect(problem.endColumn >= problem.start.column)
      let acting = problem.text.unicodeScalars.filter {
        $0 != "\n" && $0.properties.generalCategory == .control
          || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
      }
      #expect(acting.isEmpty)
    }
  }

  @Test(arguments: Samples.all.map(\.path))
  func anySampleCutAnywhere(path: String) {
    let bytes = Array(Samples.text(path).utf8)
    for length in 0...bytes.count {
      check(Array(bytes[..<length]), path, thorough: length % 16 == 0)
    }
  }

  @Test(arguments: Samples.all.map(\.path))
  func anySampleShuffledOrSpoilt(path: String) {
    var dice = Dice(state: UInt64(path.utf8.count))
    let bytes = Array(Samples.text(path).utf8)
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for round in 0..<60 {
      let shuffled = lines.shuffled(using: &dice).joined(separator: [0x0A])
      check(Array(shuffled), path, thorough: round % 8 == 0)
      var spoilt = bytes
      for _ in 0..<8 {
        let place = Int.random(in: 0..<spoilt.count, using: &dice)
        let pieces: [[UInt8]] = [
          [UInt8.random(in: 0...255, using: &dice)], Array(": ".utf8), Array("\n- ".utf8),
          Array("---\n".utf8), Array("<!--".utf8), Array("\"".utf8), Array("&a *a".utf8), [],
          Array("\t".utf8), Array("> ".utf8), Array("|\n".utf8), [0xC2, 0x85],
        ]
        spoilt.replaceSubrange(place..<place + 1, with: pieces.randomElement(using: &dice) ?? [])
      }
      check(spoilt, path, thorough: round % 8 == 0)
    }
  }

  @Test(arguments: 0..<60)
  func anyBytes(seed: Int) {
    var dice = Dice(state: UInt64(seed))
    let count = Int.random(in: 0...400, using: &dice)
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &dice) }
    for (path, _) in Samples.all {
      check(bytes, path, thorough: true)
      check(Array("---\n".utf8) + bytes + Array("\n---\n".utf8) + bytes, path, thorough: true)
    }
  }

  /// Libraries of briefs that stand in for each other, cut and spoilt: all of it is diagnosed, in
  /// order, with places inside the files.
  @Test(arguments: 0..<24)
  func anyLibrary(seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 31)
    let paths =
      Samples.all.map(\.path) + [
        "ieg/2-future/positions/IRN.txt", "ieg/2-future/positions/XAA.2020-01-01.md",
        "ieg/positions/XAB.md", "ieg/3/item.md", "ieg/documents/a.md", "x/positions/XAA.md",
        "delegations/G77.md", "delegations/NAM.md", "ieg/2-future/floor/2021-04-08.txt",
      ]
    let briefs = paths.shuffled(using: &dice).prefix(14).compactMap { path in
      let kin = Samples.all.filter {
        BriefReader.kind(ofPath: $0.path) == BriefReader.kind(ofPath: path)
      }
      let source = Int.random(in: 0..<3, using: &dice) > 0 ? kin : Samples.all
      var bytes = Array((source.randomElement(using: &dice)?.text ?? "").utf8)
      for _ in 0..<Int.random(in: 0..<6, using: &dice) {
        let place = Int.random(in: 0..<bytes.count, using: &dice)
        bytes[place] = UInt8.random(in: 0...255, using: &dice)
      }
      return BriefReader.read(bytes, path: path)
    }
    let diagnosis = LibraryDiagnosis(Array(briefs))
    let found = diagnosis.diagnostics
    #expect(zip(found, found.dropFirst()).allSatisfy { !$1.precedes($0) })
    for brief in briefs {
      let own = Array(diagnosis.diagnostics(ofPath: brief.path))
      #expect(own.allSatisfy { $0.range.upperBound <= brief.text.utf8.count })
      #expect(own.count >= brief.diagnostics.count)
      #expect(PlacedDiagnostic.all(own, in: brief.text).allSatisfy { !$0.text.isEmpty })
    }
  }

  @Test func whatMakesOthersSlowIsRead() {
    for (path, _) in Samples.all {
      for piece in [
        ">", "[", "- ", "{", "a: ", "? ", "&a ", "*a ", "\"", "---\n", "<!--", "(", "\t",
        "<!--a-->x\n", "[<!--a-->]\n", "- **a.** b\n  - for: a\n", "> a\n\n— b\n\n", "10:32 - ",
        "`a``", "x\u{301}", "\u{200D}", "👨‍👩‍👧", "\u{0}", "\r", "<a ", "[a]: b\n", "a: 'b'\n",
      ] {
        let bytes = Array(String(repeating: piece, count: 20_000).utf8)
        check(bytes, path, thorough: false)
        check(Array("---\n".utf8) + bytes + Array("\n---\n".utf8), path, thorough: false)
      }
    }
  }
}
