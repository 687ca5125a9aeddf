import Benchmark
import Dossier

/// A library of so many sessions, each with an item, a position and an intervention.
func files(sessions: Int) -> [(path: String, bytes: [UInt8])] {
  (0..<sessions).flatMap { number in
    [
      ("s\(number)/session.md", "---\ntitle: Session \(number)\n---\n"),
      ("s\(number)/1/item.md", "---\ntitle: Item\n---\n\n## Background\n\nWhat was said.\n"),
      (
        "s\(number)/1/positions/a.md",
        "---\nstatus: draft\n---\n\n## Position\n\n- We support [the report](../item.md).\n"
      ),
      (
        "s\(number)/1/interventions/a.md",
        "---\nstatus: draft\n---\n\nMr. Chair, we thank the Secretariat for A/RES/65/230.\n"
      ),
    ].map { ($0.0, Array($0.1.utf8)) }
  }
}

/// What is measured of readers and checks.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.instructions, .wallClock, .mallocCountTotal], maxDuration: .seconds(2),
    maxIterations: 100)
  measureCitations()
  for sessions in [10, 250] {
    let files = files(sessions: sessions)
    Benchmark("read \(files.count) briefs") { _ in
      for file in files { blackHole(BriefReader.read(file.bytes, path: file.path)) }
    }
    Benchmark("check a library of \(files.count) briefs") { benchmark in
      let read = files.compactMap { BriefFile($0.bytes, path: $0.path) }
      benchmark.startMeasurement()
      blackHole(LibraryDiagnosis(read))
    }
  }
}
