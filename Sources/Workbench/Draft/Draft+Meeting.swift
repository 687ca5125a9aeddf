import Dossier
import Prose

extension Draft {
  /// What became of a draft whose file was read again.
  enum Meeting: Hashable, Sendable {
    /// The file holds what was known, or the text here.
    case same
    /// The file's text took the place of the one here, as one step that can be undone.
    case reloaded
    /// The file's changes were put in beside the ones here, as one step that can be undone.
    case merged
    /// Both changed the same lines: the writer must decide before anything is saved.
    case apart
  }

  /// Takes in what the file holds now.
  mutating func meet(_ brief: Brief) -> Meeting {
    if brief.text.hasSameBytes(as: fileText) {
      settleWithFile()
      return .same
    }
    if brief.text.hasSameBytes(as: fileBase) {
      fileAhead = nil
      return .same
    }
    guard isModified else {
      takeOver(brief)
      settleWithFile()
      return .reloaded
    }
    // Another one writes here now: its text is met when this one may be changed again.
    guard holder == nil else { return .same }
    let merge = ThreeWayMerge(base: fileBase, mine: fileText, theirs: brief.text)
    guard let text = merge.mergedText, take(text, over: brief) else {
      fileAhead = brief.text
      return .apart
    }
    return .merged
  }

  /// Takes a text that an earlier run kept, with its cursor, as one step that can be undone, and what
  /// the file has changed since that was typed as if it changed now.
  mutating func takeKept(_ kept: KeptText) -> Meeting? {
    guard let brief = BriefReader.read(kept.bytes, path: path) else { return nil }
    let file = fileAhead ?? fileBase
    takeOver(brief, below: kept.head)
    if let selection = kept.selection { select(from: selection.anchor, to: selection.head) }
    // A file that is empty or gone has nothing that could be lost.
    guard let base = kept.base, !file.isEmpty, !base.hasSameBytes(as: file),
      let theirs = BriefReader.read(ByteExactText.encode(file), path: path)
    else { return .same }
    fileBase = base
    return meet(theirs)
  }

  /// The draft beside what the file was found to hold, where that is neither this text nor the one
  /// that was opened.
  var comparison: Comparison? {
    fileAhead.map { Comparison(path: path, base: fileBase, mine: fileText, theirs: $0) }
  }

  /// Takes the text that was decided on in `comparison`; `false` where text or file have changed
  /// since.
  mutating func takeMerged(_ text: String, after comparison: Comparison) -> Bool {
    guard let fileAhead, fileAhead.hasSameBytes(as: comparison.theirs),
      fileText.hasSameBytes(as: comparison.mine),
      let theirs = BriefReader.read(ByteExactText.encode(fileAhead), path: path)
    else { return false }
    return take(text, over: theirs)
  }

  /// Makes `text` the draft's, on top of what the file holds now, as one step.
  private mutating func take(_ text: String, over theirs: Brief) -> Bool {
    guard let merged = BriefReader.read(ByteExactText.encode(text), path: path) else {
      return false
    }
    takeOver(merged, below: Self.head(of: theirs))
    if fileText.hasSameBytes(as: theirs.text) {
      settleWithFile()
    } else {
      fileBase = theirs.text
      fileAhead = nil
      editor.markUnsaved()
    }
    return true
  }
}
