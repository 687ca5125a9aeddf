// swift-tools-version: 6.2
import PackageDescription

/// How much time and memory the editor and the readers take; the README says how to run it.
///
/// A package of its own, so that a build of the tool never pays for it.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(name: "Attache", path: "../.."),
    .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "Editing",
      dependencies: [
        .product(name: "Benchmark", package: "benchmark"),
        .product(name: "Dossier", package: "Attache"),
        .product(name: "Workbench", package: "Attache"),
      ],
      path: "Benchmarks/Editing",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    .executableTarget(
      name: "Reading",
      dependencies: [
        .product(name: "Benchmark", package: "benchmark"),
        .product(name: "Dossier", package: "Attache"),
      ],
      path: "Benchmarks/Reading",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    .executableTarget(
      name: "Reviewing",
      dependencies: [
        .product(name: "Benchmark", package: "benchmark"),
        .product(name: "Review", package: "Attache"),
      ],
      path: "Benchmarks/Reviewing",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
  ],
  swiftLanguageModes: [.v6]
)
