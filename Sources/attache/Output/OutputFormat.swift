import ArgumentParser

/// For people or for programs.
nonisolated enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}
