/// A library put together from its files, with everything that is wrong with them and with it.
///
/// It asks nothing of the disk and may be made on any thread; what `attache check` prints and what
/// the lists of the interface count is made here.
public struct LibraryDiagnosis: Hashable, Sendable {
  /// The library; where the briefs were given, its entries count all problems of their files.
  public let library: Library
  /// Every problem, by path in the order of its bytes, then by place.
  public let diagnostics: [Diagnostic]

  /// Puts `files` together and looks for what is wrong between them.
  ///
  /// - Parameters:
  ///   - files: The front matter of every brief, with the problems of the file by itself.
  ///   - naming: Of the briefs whose bodies were read those that `BodyCheck` concerns; `nil` where
  ///     only the front matter was read.
  ///   - passedOver: What could not be read or was not followed.
  /// - Complexity: O(n log n) in the number of files, linear in their text.
  public init(_ files: [BriefFile], naming: [Brief]? = nil, passedOver: [Diagnostic] = []) {
    var builder = LibraryBuilder()
    var diagnostics = passedOver
    for file in files {
      builder.add(file)
      diagnostics += file.diagnostics
    }
    for diagnostic in passedOver where diagnostic.severity == .error {
      builder.add(unreadable: diagnostic)
    }
    var (library, ofTheWhole) = builder.build()
    diagnostics += ofTheWhole
    if let naming {
      var further = ReferenceCheck.diagnostics(of: library)
      let check = BodyCheck(library, briefs: naming)
      for brief in naming { further += check.diagnostics(of: brief) }
      library.countProblems(further)
      diagnostics += further
    }
    self.library = library
    self.diagnostics = diagnostics.sorted { $0.precedes($1) }
  }

  /// Puts `briefs` together and looks for what is wrong in them and between them.
  public init(_ briefs: [Brief], passedOver: [Diagnostic] = []) {
    let files = briefs.map {
      BriefFile(path: $0.path, header: $0.header, diagnostics: $0.diagnostics)
    }
    self.init(files, naming: briefs, passedOver: passedOver)
  }

  /// The problems of the file at `path`, by place.
  ///
  /// - Complexity: logarithmic in the number of problems.
  public func diagnostics(ofPath path: String) -> ArraySlice<Diagnostic> {
    let start = diagnostics.firstIndex(byPath: \.path) {
      !$0.lexicographicallyPrecedes(path.utf8)
    }
    let end = diagnostics.firstIndex(byPath: \.path) { path.utf8.lexicographicallyPrecedes($0) }
    return diagnostics[start..<end]
  }
}
