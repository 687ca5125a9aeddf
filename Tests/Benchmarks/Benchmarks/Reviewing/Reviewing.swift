import Benchmark
import Diplomacy
import Dossier
import Review

/// What is measured of the review: all of it, and again after a key in one paragraph.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.instructions, .wallClock, .mallocCountTotal], maxDuration: .seconds(2),
    maxIterations: 100)
  for words in [600, 20_000] {
    Benchmark("review \(words) words against ten positions") { benchmark in
      let room = Room(words: words)
      let material = room.material
      let mandate = MandateReader(material)
      benchmark.startMeasurement()
      blackHole(review(room.text, against: material, by: mandate))
    }
    Benchmark("review \(words) words again after a key") { benchmark in
      let room = Room(words: words)
      let material = room.material
      let mandate = MandateReader(material)
      let first = review(room.text, against: material, by: mandate)
      let changed = String(room.text.dropLast(40)) + "x" + room.text.suffix(40)
      benchmark.startMeasurement()
      blackHole(review(changed, against: material, by: mandate, reusing: first?.paragraphs ?? []))
    }
  }
  Benchmark("make a mandate of six points ready") { benchmark in
    let room = Room(words: 600)
    let material = room.material
    benchmark.startMeasurement()
    blackHole(MandateReader(material))
  }
}

/// Reads a text and reviews it, taking over what did not change.
func review(
  _ text: String, against material: ReviewMaterial, by mandate: MandateReader,
  reusing former: [ReviewedParagraph] = []
) -> (paragraphs: [ReviewedParagraph], review: Review)? {
  guard let brief = BriefReader.read(Array(text.utf8), path: Room.path) else { return nil }
  let paragraphs = ReviewedParagraph.all(of: brief, in: material.language, reusing: former)
  return (paragraphs, Review(of: paragraphs, against: material, mandate: mandate))
}
