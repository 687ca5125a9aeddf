import Dossier
import FuzzKit

/// Where the brief of each kind lies; an input's first byte chooses one.
private let paths = [
  "library.yaml", "s/session.md", "s/1-i/item.md", "s/1-i/positions/IRN.md",
  "s/1-i/interventions/a.md", "delegations/EU.md", "documents/A-RES-74-247.md",
  "s/1-i/floor/2021-04-08.IRN-1.md",
]

/// Any bytes as a brief of any kind.
private func readBrief(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let input = input(start, count)
  guard let first = input.first else { return 0 }
  let path = paths[Int(first) % paths.count]
  let bytes = Array(input.dropFirst())
  guard let brief = BriefReader.read(bytes, path: path) else {
    demand(false, "no brief at \(path)")
    return 0
  }
  BriefDemands(brief).check(readFrom: bytes)
  demand(BriefReader.read(bytes, path: path) == brief, "read again it is another brief")
  let header = BriefReader.header(bytes, path: path)?.header
  demand(header == brief.header, "the header alone is another one")
  return 0
}

fuzz { start, count in readBrief(start, count) }
