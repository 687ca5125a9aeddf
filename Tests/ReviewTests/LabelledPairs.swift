import Foundation

@testable import Review

/// Points and paragraphs that people judged, as the files in Fixtures hold them.
struct LabelledPair {
  var label: String
  var point: String
  var verdict: CoverageVerdict.Status
  /// Such as `negated` or `paraphrase`.
  var kind: String
  var paragraph: String

  /// The pairs of a file: a point begins with `= `, its paragraphs stand below.
  static func all(in name: String, file: String = #filePath) throws -> [LabelledPair] {
    let folder = file.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
    let text = try String(contentsOfFile: "\(folder)/Fixtures/\(name).txt", encoding: .utf8)
    var pairs: [LabelledPair] = []
    var point = (label: "", text: "")
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("= ") {
        let parts = line.dropFirst(2).split(separator: ". ", maxSplits: 1)
        point = (String(parts[0]), String(parts.last ?? ""))
        continue
      }
      let parts = line.split(separator: ":", maxSplits: 1)
      let head = parts[0].split(separator: " ")
      let verdicts: [Substring: CoverageVerdict.Status] = [
        "made": .made, "touched": .touched, "missing": .missing,
      ]
      guard parts.count == 2, head.count == 2, let verdict = verdicts[head[0]] else { continue }
      pairs.append(
        LabelledPair(
          label: point.label, point: point.text, verdict: verdict, kind: String(head[1]),
          paragraph: String(parts[1].dropFirst())))
    }
    return pairs
  }

  /// What coverage makes of the pair.
  func judged(by reader: CoverageReader, _ synonyms: Synonyms) -> CoverageVerdict.Status {
    let index = CoverageIndex(
      [CoveragePoint(label: label, text: point)], reader: reader, wordNet: synonyms.wordNet)
    return index.verdicts(on: reader.read(paragraph))[0].status
  }
}
