import Archive

/// The folder of the library that a call is about.
nonisolated struct LibraryChoice {
  /// What `--library` names.
  var named: String?

  /// The folder that was asked for in words, if any was.
  var asked: String? { named ?? ProcessEnvironment.value("ATTACHE_LIBRARY") }

  /// The library's folder.
  var folder: String { asked ?? "Briefs" }

  /// The library's folder where `paths` are named: that which they lie in, unless one was asked for.
  func folder(for paths: [String]) -> String {
    asked ?? paths.lazy.compactMap(LibraryPath.library(above:)).first ?? folder
  }
}
