import Benchmark
import Diplomacy

/// All words that are spoken.
func measureCount(_ sample: Sample) {
  Benchmark(
    "count the words of \(sample.rawValue)", configuration: .init(scalingFactor: .one)
  ) { benchmark in
    let text = sample.text
    benchmark.startMeasurement()
    blackHole(SpokenCount.words(in: text, language: LanguageTag("en")))
  }
}
