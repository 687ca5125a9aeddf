// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is held to.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // For the linker to move each function by itself, see `ordered`.
  .unsafeFlags(["-Xfrontend", "-function-sections"], .when(configuration: .release)),
]

/// In a release, what runs at the start and at a typed character stands together in the program, and
/// the addresses that are filled in at the start are a list a hundredth as long.
let ordered: LinkerSetting = .unsafeFlags(
  [
    "-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs",
    "-Xlinker", "--symbol-ordering-file=\(Context.packageDirectory)/Layout/functions.order",
    "-Xlinker", "--no-warn-symbol-ordering",
  ], .when(platforms: [.linux], configuration: .release))

/// Targets of values and functions: no effects, no unsafe memory unmarked.
let pure: [SwiftSetting] = strict + [.strictMemorySafety()]

/// Targets that own the terminal or the process: one thread, the main actor's.
let edge: [SwiftSetting] = strict + [.defaultIsolation(MainActor.self)]

let package = Package(
  name: "Attache",
  products: [
    // For the packages of their own below Tests; what users need is the executable.
    .library(name: "Dossier", targets: ["Diplomacy", "Dossier", "Markdown", "Prose"]),
    .library(name: "Review", targets: ["Diplomacy", "Dossier", "Review"]),
    .library(name: "Terminal", targets: ["Screen", "Terminal"]),
    .library(name: "Workbench", targets: ["Diplomacy", "Screen", "Workbench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CFribidi"),
    .systemLibrary(name: "CHunspell"),
    .systemLibrary(name: "CMarkdown"),
    .systemLibrary(name: "CNcurses"),
    .systemLibrary(name: "CStemmer"),
    .systemLibrary(name: "CWordNet"),
    .systemLibrary(name: "CYAML"),
    .target(name: "Markdown", dependencies: ["CMarkdown"], swiftSettings: pure),
    .target(name: "YAML", dependencies: ["CYAML"], swiftSettings: pure),
    .target(
      name: "Linguistics", dependencies: ["CFribidi", "CHunspell", "CStemmer", "CWordNet"],
      swiftSettings: pure),
    .target(name: "Diplomacy", swiftSettings: pure),
    .target(name: "Prose", dependencies: ["Linguistics"], swiftSettings: pure),
    .target(
      name: "Dossier",
      dependencies: ["Diplomacy", "Markdown", "Prose", "YAML"],
      swiftSettings: pure),
    .target(
      name: "Review", dependencies: ["Diplomacy", "Dossier", "Linguistics", "Markdown", "Prose"],
      swiftSettings: pure),
    .target(
      name: "Statement", dependencies: ["Diplomacy", "Dossier", "Prose"], swiftSettings: pure),
    .target(
      name: "Archive", dependencies: ["Diplomacy", "Dossier", "Linguistics", "Prose"],
      swiftSettings: strict),
    .target(name: "Screen", dependencies: ["Prose"], swiftSettings: pure),
    .target(
      name: "Workbench",
      dependencies: [
        "Diplomacy", "Dossier", "Markdown", "Prose", "Review", "Screen", "Statement",
      ],
      swiftSettings: pure),
    .target(name: "Terminal", dependencies: ["CNcurses", "Prose", "Screen"], swiftSettings: edge),
    .executableTarget(
      name: "attache",
      dependencies: [
        "Archive", "Diplomacy", "Dossier", "Prose", "Review", "Screen", "Statement", "Terminal",
        "Workbench", "YAML", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: edge + [.enableUpcomingFeature("InferIsolatedConformances")],
      linkerSettings: [ordered]),
    .target(
      name: "TestKit", dependencies: ["Prose", "Screen"], path: "Tests/TestKit",
      swiftSettings: strict),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Screen", "Terminal"], path: "Tests/TerminalProbe",
      swiftSettings: edge),
    .testTarget(
      name: "DiplomacyTests", dependencies: ["Diplomacy", "TestKit"], swiftSettings: strict),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown"], swiftSettings: strict),
    .testTarget(name: "YAMLTests", dependencies: ["YAML"], swiftSettings: strict),
    .testTarget(
      name: "LinguisticsTests", dependencies: ["Diplomacy", "Linguistics"], swiftSettings: strict),
    .testTarget(name: "ProseTests", dependencies: ["Prose", "TestKit"], swiftSettings: strict),
    .testTarget(
      name: "DossierTests",
      dependencies: ["Diplomacy", "Dossier", "Markdown", "Prose", "TestKit"],
      exclude: ["Diagnosis/Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "ReviewTests",
      dependencies: ["Diplomacy", "Dossier", "Linguistics", "Prose", "Review"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "StatementTests", dependencies: ["Diplomacy", "Dossier", "Prose", "Statement"],
      swiftSettings: strict),
    .testTarget(
      name: "ArchiveTests", dependencies: ["Archive", "Diplomacy", "Dossier", "Prose"],
      swiftSettings: strict),
    .testTarget(
      name: "ScreenTests", dependencies: ["Prose", "Screen", "TestKit"], swiftSettings: strict),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: [
        "Diplomacy", "Dossier", "Prose", "Review", "Screen", "Statement", "TestKit", "Workbench",
      ],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Prose", "Screen", "Terminal", "TerminalProbe", "TestKit"],
      swiftSettings: strict),
    .testTarget(
      name: "TestKitTests", dependencies: ["Screen", "TestKit"], exclude: ["Snapshots"],
      swiftSettings: strict),
    .testTarget(
      name: "ProgramTests", dependencies: ["Archive", "Screen", "TestKit", "attache"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "Archive", "TestKit", "attache",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], exclude: ["Snapshots"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
