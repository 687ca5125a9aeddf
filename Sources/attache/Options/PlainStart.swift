/// A call that asks for nothing but the interface: at most `--library` and one reference.
///
/// It is told apart before argument-parser reads the call, for to find out by reflection what each
/// command takes is a quarter of the time until the first frame. Whatever else is called, and
/// whatever is called wrongly, is argument-parser's to read.
nonisolated struct PlainStart: Equatable {
  /// Where to begin.
  var reference: String?
  /// The folder that `--library` names.
  var library: String?

  /// Reads the words after the program's name; `nil` where the call is another one.
  init?(_ words: some Sequence<String>) {
    var words = words.makeIterator()
    while let word = words.next() {
      if word == "--library" {
        guard library == nil, let folder = words.next(), !folder.utf8.starts(with: "-".utf8)
        else { return nil }
        library = folder
      } else {
        guard reference == nil, !word.isEmpty, !word.utf8.starts(with: "-".utf8),
          !CommandNames.mayBeCommand(word)
        else { return nil }
        reference = word
      }
    }
  }
}
