// swift-tools-version: 6.2
import PackageDescription

/// What attacks the readers of bytes that nobody vouches for; `run` builds it.
///
/// A package of its own, so that a build of the tool never pays for it.
let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "Attache", path: "../..")],
  targets: [
    .systemLibrary(name: "CFuzzer"),
    .target(
      name: "FuzzKit", dependencies: ["CFuzzer", .product(name: "Dossier", package: "Attache")]),
    .executableTarget(
      name: "BriefFuzz",
      dependencies: ["FuzzKit", .product(name: "Dossier", package: "Attache")]),
    .executableTarget(
      name: "FloorFuzz",
      dependencies: ["FuzzKit", .product(name: "Dossier", package: "Attache")]),
    .executableTarget(
      name: "KeyFuzz",
      dependencies: ["FuzzKit", .product(name: "Terminal", package: "Attache")]),
  ],
  swiftLanguageModes: [.v6]
)
