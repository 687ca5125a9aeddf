import Archive
import Diplomacy
import Dossier

/// Reads texts that cite, each with what its library knows around it.
nonisolated struct CitedTexts {
  private let options: LibraryOptions
  /// What holds for all of them; `nil` where each file's library is asked.
  private let context: CitationContext?
  /// The library last read, and its folder.
  private var known: (folder: String, loaded: LoadedLibrary?)?

  init(library: LibraryOptions, context: CitationContext?) {
    options = library
    self.context = context
  }

  /// A text and where it lies.
  struct Text {
    /// Below the library's root where it is a library's, otherwise as it was named.
    var path: String
    var words: String
    var context: CitationContext
  }

  /// Reads what `name` names: `-`, a file, or a reference.
  mutating func read(_ name: String) throws(CommandFailure) -> Text {
    if name == "-" {
      return Text(path: name, words: decoded(try StandardInput.read()), context: context ?? .init())
    }
    if LibraryPath.exists(name) { return try file(name) }
    let loaded: LoadedLibrary
    do throws(CommandFailure) {
      loaded = try options.load(nil, .headers)
    } catch {
      // Without a library it was meant to be a file, and reading that tells what is wrong.
      return try text(at: name, name, nil)
    }
    let path = try BriefFinder(loaded: loaded).target(name).path
    return try text(at: loaded.root + "/" + path, path, loaded)
  }

  private mutating func file(_ name: String) throws(CommandFailure) -> Text {
    guard let folder = options.choice.asked ?? LibraryPath.library(above: name),
      let loaded = library(at: folder), let path = LibraryPath.relative(name, to: loaded.root)
    else { return try text(at: name, name, nil) }
    return try text(at: name, path, loaded)
  }

  private func text(
    at file: String, _ path: String, _ loaded: LoadedLibrary?
  ) throws(CommandFailure) -> Text {
    let own = loaded?.library
    let bytes: [UInt8]
    do throws(ReadError) {
      bytes = try StoredFile.read(file).bytes
    } catch {
      throw CommandFailure(error)
    }
    return Text(
      path: path, words: decoded(bytes),
      context: context ?? own?.citationContext(in: own?.session(ofPath: path)) ?? .init())
  }

  /// The library at `folder`; one that can't be read says nothing about the text.
  private mutating func library(at folder: String) -> LoadedLibrary? {
    if let known, known.folder == folder { return known.loaded }
    let loaded = try? options.load(folder, .headers)
    known = (folder, loaded)
    return loaded
  }

  private func decoded(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
