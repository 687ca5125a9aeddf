import Archive
import Dossier
import Prose

/// Finds what the words of a command line name: a reference, or the path of a file as it is seen
/// from the library or from the folder the command was called in.
nonisolated struct BriefFinder {
  let loaded: LoadedLibrary

  /// What `words` name.
  func target(_ words: String) throws(CommandFailure) -> Target {
    if let target = loaded.library.resolve(words) { return target }
    if let path = path(of: words) {
      if let target = loaded.library.resolve(path) { return target }
      if let problem = loaded.passedOver.first(where: { $0.path == path }) {
        throw CommandFailure(.noInput, problem.message)
      }
      throw CommandFailure(
        .noInput,
        "\(words) is no brief of the library; name a file that `attache list` shows.")
    }
    throw notFound(words)
  }

  /// The session that `words` name.
  func session(_ words: String) throws(CommandFailure) -> Session {
    let target = try target(words)
    guard case .session(let path) = target,
      let session = loaded.library.sessions.first(where: { $0.brief.path == path })
    else {
      throw CommandFailure(
        .noInput, "\(words) is no session; name one that `attache list sessions` shows.")
    }
    return session
  }

  /// The agenda item that `words` name, and its session.
  func item(_ words: String) throws(CommandFailure) -> (item: AgendaItem, session: Session) {
    let target = try target(words)
    if case .item(let path) = target, let session = loaded.library.session(ofPath: path),
      let item = session.items.first(where: { $0.brief.path == path })
    {
      return (item, session)
    }
    throw CommandFailure(
      .noInput, "\(words) is no agenda item; name one that `attache list items` shows.")
  }

  /// The whole brief at `path` in the library.
  func brief(at path: String) throws(CommandFailure) -> Brief {
    do throws(ReadError) {
      let read = try LibraryLoader.brief(path, of: loaded.library, root: loaded.root).brief
      if let read { return read }
    } catch {
      throw CommandFailure(error)
    }
    throw CommandFailure(.noInput, "\(path) is no brief; name one that `attache list` shows.")
  }

  /// The path in the library of a file or folder that is there.
  func path(of words: String) -> String? {
    LibraryPath.relative(words, to: loaded.root)
      ?? LibraryPath.relative(loaded.root + "/" + words, to: loaded.root)
  }

  private func notFound(_ words: String) -> CommandFailure {
    if LibraryPath.exists(words) {
      return CommandFailure(
        .noInput,
        "\(words) lies outside the library \(loaded.root); name its own library with --library.")
    }
    let hint =
      loaded.library.suggestion(for: words).map { "did you mean \($0)?" }
      ?? "`attache list` shows what there is."
    return CommandFailure(.noInput, "There is no \(words) in the library \(loaded.root); \(hint)")
  }
}
