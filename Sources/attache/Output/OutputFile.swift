import Archive

/// A file that was asked for on the command line.
nonisolated enum OutputFile {
  /// Writes `text`; a file that is there is replaced whole, for that is what was asked for.
  static func write(_ text: String, to path: String) throws(CommandFailure) {
    let former: FileSignature?
    do throws(ReadError) {
      former = LibraryPath.exists(path) ? try StoredFile.read(path).signature : nil
    } catch {
      throw CommandFailure(.cannotCreate, error.message)
    }
    do throws(SaveError) {
      try SafeSave.save(Array(text.utf8), to: path, expecting: former)
    } catch {
      throw CommandFailure(error)
    }
  }
}
