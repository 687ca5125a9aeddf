public import Dossier
import Prose

extension FileProblem {
  /// The same as the library tells it among its other problems.
  public var diagnostic: Diagnostic {
    let kind: Diagnostic.Kind =
      switch kind {
      case .file(.notRegular(let special)): .notARegularFile(special.words)
      case .file(.tooLarge(let size, let limit)): .tooLarge(bytes: size, limit: limit)
      case .file(let reason): .unreadable(reason: reason.reason)
      case .folder(let fault): .unreadableFolder(reason: fault.words)
      case .danglingLink: .danglingLink
      case .linkLoop: .linkLoop
      case .linkOut(let target): .linkOutOfLibrary(target)
      case .secondName(let first): .secondName(first)
      }
    return Diagnostic(kind, path: path.isEmpty ? "." : path, range: 0..<0)
  }

  /// What happened and what to do, in one sentence.
  public var message: String {
    guard case .file(let kind) = kind else { return VisibleText.safe(diagnostic.message) }
    return ReadError(kind, path).message
  }
}
