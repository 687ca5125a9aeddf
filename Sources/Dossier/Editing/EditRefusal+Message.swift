import Prose

extension EditRefusal {
  /// What stands in the way and what to do, in one sentence.
  public var message: String {
    let path = VisibleText.safe(path)
    return switch kind {
    case .notABrief: "\(path) is no brief; name a file that `attache list` shows."
    case .foreign(let kind):
      "\(path) is \(kind == .item || kind == .intervention ? "an" : "a") \(kind.rawValue), which has "
        + "no place for this; name a brief of the right kind."
    case .broken:
      "The front matter of \(path) can't be read whole, so nothing was changed; mend what "
        + "`attache check` tells of it first."
    case .tied(let key, let tie):
      "\(Self.quoted(key)) in \(path) is written with \(tie.words), so that a change would be one in "
        + "other places too; write its value out first."
    case .blockText(let key):
      "\(Self.quoted(key)) in \(path) is a text over several lines; write it on one line first."
    case .shape(let key, let needed, let found):
      "\(Self.quoted(key)) in \(path) is \(Diagnostic.Kind.words(found)) where "
        + "\(Diagnostic.Kind.words(needed)) is needed; correct it "
        + "first."
    case .problem(let kind): VisibleText.safe(kind.messageWithSuggestion)
    case .notOneLine:
      "A floor entry is one line of visible characters; leave out what can't be seen."
    case .layout(let key):
      "\(Self.quoted(key)) in \(path) stands where it can't be changed by itself; edit the file, or "
        + "write it as \(VisibleText.safe(key)): VALUE on a line of its own."
    case .unsafe:
      "\(path) is laid out so that more than this would change, so nothing was; edit the file."
    }
  }

  private static func quoted(_ key: String) -> String { "\"\(VisibleText.safe(key))\"" }
}

extension EditRefusal.Tie {
  fileprivate var words: String {
    switch self {
    case .anchor: "an anchor (&) of YAML"
    case .alias: "an alias (*) of YAML"
    case .tag: "a tag (!) of YAML"
    case .mergeKey: "a merge key (<<) of YAML"
    }
  }
}

extension Diagnostic.Kind {
  /// The sentence, with what was likely meant behind it.
  public var messageWithSuggestion: String {
    suggestion.map { "\(message) Did you mean \"\($0)\"?" } ?? message
  }
}
