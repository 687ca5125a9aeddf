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
    // What is done behind the loop at each pause: the text is read as a file, and what changed in it
    // is reviewed.
    Benchmark("review \(words) words again after a key") { benchmark in
      let room = Room(words: words)
      let reviewer = Reviewer(room.material)
      blackHole(read(room.text).map(reviewer.review))
      let changed = room.textAfterKey
      benchmark.startMeasurement()
      blackHole(read(changed).map(reviewer.review))
    }
    Benchmark("read \(words) words as a file") { benchmark in
      let text = Room(words: words).text
      benchmark.startMeasurement()
      blackHole(read(text))
    }
  }
  Benchmark("make a mandate of six points ready") { benchmark in
    let room = Room(words: 600)
    let material = room.material
    benchmark.startMeasurement()
    blackHole(MandateReader(material))
  }
}

/// Reads a text as the file of an intervention.
func read(_ text: String) -> Brief? { BriefReader.read(Array(text.utf8), path: Room.path) }

/// Reads a text and reviews it.
func review(_ text: String, against material: ReviewMaterial, by mandate: MandateReader) -> Review?
{
  read(text).map { brief in
    let paragraphs = ReviewedParagraph.all(of: brief, in: material.language)
    return Review(of: paragraphs, against: material, mandate: mandate)
  }
}
