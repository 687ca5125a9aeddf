import Benchmark
import Prose

/// All rows for a width, and the rows after each letter that is typed in the middle.
func measureWrap(_ sample: Sample) {
  Benchmark(
    "wrap \(sample.rawValue)", configuration: .init(scalingFactor: .one)
  ) { benchmark in
    let buffer = TextBuffer(sample.text)
    benchmark.startMeasurement()
    var cache = WrapCache()
    cache.update(for: buffer, columns: 76)
    blackHole(cache)
  }
  Benchmark("wrap after a letter in \(sample.rawValue)") { benchmark in
    var buffer = TextBuffer(sample.text)
    let place = Sample.middle(of: buffer)
    var cache = WrapCache()
    cache.update(for: buffer, columns: 76)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      buffer.replace(TextRange(at: place), with: "a")
      cache.update(for: buffer, columns: 76)
    }
    blackHole(cache)
  }
}
