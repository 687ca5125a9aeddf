// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is held to.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Targets of values and functions: no effects, no unsafe memory unmarked.
let pure: [SwiftSetting] = strict + [.strictMemorySafety()]

/// Targets that own the terminal or the process: one thread, the main actor's.
let edge: [SwiftSetting] = strict + [.defaultIsolation(MainActor.self)]

let package = Package(
  name: "Attache",
  dependencies: [],
  targets: [
    .target(name: "Diplomacy", swiftSettings: pure),
    .target(name: "Prose", swiftSettings: pure),
    .target(name: "Screen", dependencies: ["Prose"], swiftSettings: pure),
    .systemLibrary(name: "CNcurses"),
    .target(name: "Terminal", dependencies: ["CNcurses", "Screen"], swiftSettings: edge),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "Screen"], swiftSettings: strict),
    .testTarget(name: "ScreenTests", dependencies: ["Screen"], swiftSettings: strict),
    .testTarget(name: "ProseTests", dependencies: ["Prose"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
