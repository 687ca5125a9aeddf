import Diplomacy

/// Puts the files of a library together by the folder rule.
///
/// - Complexity: O(n log n) in the number of files.
public struct LibraryBuilder {
  private var files: [BriefFile] = []
  private var unreadable: [Diagnostic] = []

  /// A library without files.
  public init() {}

  /// Adds a file that was read.
  public mutating func add(_ file: BriefFile) { files.append(file) }

  /// Adds a file that could not be read at all.
  public mutating func add(unreadable diagnostic: Diagnostic) { unreadable.append(diagnostic) }

  /// The library, and the problems that only show when all its files are known; the entries'
  /// problem counts have those in them.
  public func build() -> (library: Library, diagnostics: [Diagnostic]) {
    let files = files.sorted { $0.path < $1.path }
    var assembly = LibraryAssembly(files)
    var library = assembly.library(files)
    library.unreadable = unreadable.sorted { $0.path < $1.path }
    var check = LibraryCheck(library, assembly)
    check.run()
    library.countProblems(check.diagnostics)
    return (library, check.diagnostics)
  }
}
