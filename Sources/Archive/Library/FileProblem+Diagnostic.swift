public import Dossier

extension FileProblem {
  /// The stable name that scripts and readers know the problem by.
  public var code: String {
    switch kind {
    case .file(.notRegular): "not-a-regular-file"
    case .file(.tooLarge): "too-large"
    case .file: "unreadable"
    case .folder: "unreadable-folder"
    case .danglingLink: "dangling-link"
    case .linkLoop: "link-loop"
    case .linkOut: "link-out-of-library"
    case .secondName: "second-name"
    }
  }

  /// An error where a brief can't be had, a warning where it may be meant so.
  public var severity: Severity {
    switch kind {
    case .file, .folder, .danglingLink: .error
    case .linkLoop, .linkOut: .warning
    case .secondName: .note
    }
  }

  /// What the library says of it among its own; `nil` for what is no brief of it.
  var diagnostic: Diagnostic? {
    let diagnosticKind: Diagnostic.Kind? =
      switch kind {
      case .file(.notRegular): .notARegularFile
      case .file(.tooLarge(let size, let limit)): .tooLarge(bytes: size, limit: limit)
      case .file(let reason): .unreadable(reason: reason.reason)
      case .folder(let fault): .unreadable(reason: fault.words)
      case .danglingLink: .unreadable(reason: "it is a link to a file that is not there")
      case .linkLoop, .linkOut, .secondName: nil
      }
    return diagnosticKind.map { Diagnostic($0, path: path, range: 0..<0) }
  }
}
