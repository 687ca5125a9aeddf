import Archive
import Diplomacy
import Workbench

/// What the system says of the place and the language that a new library would have.
nonisolated enum UserSurroundings {
  /// The library that could be made at `path`; `nil` where there is something already, or no folder
  /// to make it in.
  static func founding(at path: String) -> FoundingOffer? {
    LibraryPath.future(path).map { folder in
      FoundingOffer(
        folder: folder, language: language, canBeMade: LibraryPath.canMakeFolder(folder))
    }
  }

  /// The official language that the locale names, else English.
  private static var language: LanguageTag {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(ProcessEnvironment.value).first
    let official = locale.flatMap { LanguageTag($0.replacing(".", with: "-")).official }
    return LanguageTag((official ?? .english).rawValue)
  }
}
