import Dossier
import FuzzKit

/// Any bytes as what follows the dash of a floor log's entry.
private func readFloorLine(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array("- ".utf8) + input(start, count)
  let path = "s/1-i/floor/2021-04-08.IRN-1.md"
  guard let brief = BriefReader.read(bytes, path: path) else {
    demand(false, "no brief at \(path)")
    return 0
  }
  BriefDemands(brief).check(readFrom: bytes)
  demand(BriefReader.read(bytes, path: path) == brief, "read again it is another log")
  let text = Array(brief.text.utf8)
  func source(_ range: SourceRange) -> String { String(decoding: text[range], as: UTF8.self) }
  for entry in brief.floor {
    for time in [entry.start, entry.end].compactMap({ $0 }) {
      demand(0..<(24 * 60) ~= time, "a time of \(time) minutes")
    }
    for code in [entry.delegation, entry.onBehalfOf].compactMap({ $0 }) {
      demand(code.value.rawValue == source(code.range), "the code \(code)")
    }
    if let role = entry.role { demand(role.value.rawValue == source(role.range), "\(role)") }
    for (question, stance) in entry.stances.map({ ($0.question, $0.stance) }) {
      demand(question.value == source(question.range), "the question \(question)")
      demand(stance.value.rawValue == source(stance.range), "the stance \(stance)")
    }
    if let note = entry.note { demand(!note.value.isEmpty, "an empty note") }
  }
  return 0
}

fuzz { start, count in readFloorLine(start, count) }
