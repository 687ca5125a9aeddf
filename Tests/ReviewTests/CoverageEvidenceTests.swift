import Foundation
import Testing

@testable import Review

extension CoverageIndex {
  /// The evidence of every run of sentences that speaks of a claim.
  func evidence(ofClaim number: Int, in paragraph: AnalysedParagraph) -> [Evidence] {
    var hits = [[Hit]](repeating: [], count: claims.count)
    var found: [Evidence] = []
    let sentences = Self.settled(paragraph.sentences)
    for (last, sentence) in sentences.enumerated() {
      _ = take(sentence, last, into: &hits)
      for first in stride(from: last, through: max(0, last - 2), by: -1) {
        let here = hits[number].filter { $0.sentence >= first }
        guard !here.isEmpty else { continue }
        let window = Window(
          claim: claims[number], hits: here, sentences: sentences, range: first...last)
        found.append(window.evidence(window.obstacles()))
      }
    }
    return found
  }
}

@Suite struct CoverageEvidenceTests {
  /// Writes what `Fixtures/fit-coverage.py` fits the trees to, where a file is named for it; in any
  /// case every sign of every pair has to be from 0 to 1.
  @Test func `evidence is from nothing to all`() throws {
    let path = ProcessInfo.processInfo.environment["COVERAGE_EVIDENCE"]
    var lines = [Evidence.Sign.allCases.map { "\($0)" }.joined(separator: "\t")]
    let files =
      path == nil ? ["coverage-9"] : CoverageMeasureTests.floors.map { $0.0 } + ["coverage-0"]
    for synonyms in path == nil ? [Synonyms.registerAlone] : Synonyms.allCases {
      for file in files {
        let reader = CoverageReader(language: "en", names: CoverageMeasureTests.names)
        for (number, pair) in try LabelledPair.all(in: file).enumerated() {
          let index = CoverageIndex(
            [CoveragePoint(label: pair.label, text: pair.point)], reader: reader,
            wordNet: synonyms.wordNet)
          for evidence in index.evidence(ofClaim: 0, in: reader.read(pair.paragraph)) {
            #expect(evidence.values.allSatisfy { (0...1).contains($0) })
            guard path != nil else { continue }
            let values = evidence.values.map { String(format: "%.4f", $0) }
            let head = ["\(file) \(synonyms)", "\(number)", pair.verdict == .made ? "1" : "0"]
            lines.append((head + values).joined(separator: "\t"))
          }
        }
      }
    }
    guard let path else { return }
    try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
  }

  @Test func `the trees are all read`() {
    let lines = Weighing.trees.split(separator: "\n").count
    #expect(lines > 50 && Weighing(Weighing.trees).count == lines)
    #expect(Weighing("own 0.5 | 1 2\nnonsense 1 | 1 2\nown 0.5 | 1").count == 1)
  }
}
