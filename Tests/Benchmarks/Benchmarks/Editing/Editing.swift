import Benchmark

/// What is measured of each text.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.instructions, .wallClock, .mallocCountTotal], scalingFactor: .kilo,
    maxDuration: .seconds(2), maxIterations: 200)
  for sample in Sample.allCases {
    measureBuffer(sample)
    measureWrap(sample)
    measureCount(sample)
    measureKeys(sample)
  }
}
