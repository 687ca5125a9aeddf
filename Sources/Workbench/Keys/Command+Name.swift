import Prose

extension Command {
  /// The name by which settings give the command other keys; `nil` for what always has its own.
  var name: String? {
    switch self {
    case .help: "help"
    case .messages: "messages"
    case .browse: "browse"
    case .draft: "draft"
    case .preview: "preview"
    case .problems: "problems"
    case .palette: "palette"
    case .back: "back"
    case .leave: "leave"
    case .suspend: "suspend"
    case .choose: nil
    case .up: "up"
    case .down: "down"
    case .left: "left"
    case .right: "right"
    case .pageUp: "page-up"
    case .pageDown: "page-down"
    case .first: "first"
    case .last: "last"
    case .nextPane: "next-pane"
    case .open: "open"
    case .filter: "filter"
    case .newBrief: "new"
    case .setStances: "stances"
    case .editFile: "edit-file"
    case .readAgain: "read-again"
    case .save: "save"
    case .saveElsewhere: "save-elsewhere"
    case .previousInRail: "previous-in-rail"
    case .nextInRail: "next-in-rail"
    case .insertChosen: "insert"
    case .takeOver: "take-over"
    case .nextConflict: "next-conflict"
    case .previousConflict: "previous-conflict"
    case .takeMine: "take-mine"
    case .takeTheirs: "take-theirs"
    case .takeBoth: "take-both"
    case .takeAllMine: "take-all-mine"
    case .takeAllTheirs: "take-all-theirs"
    case .saveBeside: "save-beside"
    case .cut: "cut"
    case .copy: "copy"
    case .copyStatement: "copy-statement"
    case .paste: "paste"
    case .spelling: "spelling"
    case .nextMisspelling: "next-misspelling"
    case .previousMisspelling: "previous-misspelling"
    case .switchSpelling: "switch-spelling"
    case .nextFinding: "next-finding"
    case .previousFinding: "previous-finding"
    case .findings: "findings"
    case .explainFinding: "explain"
    case .cutToTime: "cut-to-time"
    case .pasteFormer: "paste-former"
    case .find: "find"
    case .replace: "replace"
    case .findNext: "find-next"
    case .findPrevious: "find-previous"
    case .goToParagraph: "go-to-paragraph"
    case .insertDate: "insert-date"
    case .insertName: "insert-name"
    case .insertCitation: "insert-citation"
    case .toggleQuotes: "quotes"
    case .matchCase: "match-case"
    case .matchWords: "match-words"
    case .matchAccents: "match-accents"
    case .replaceAll: "replace-all"
    case .edit(let command): command.name
    case .turnPage(let direction, let selecting):
      (selecting ? "select" : "text") + (direction == .backward ? "-page-up" : "-page-down")
    }
  }
}

extension EditCommand {
  /// The name of what the text editor does at a key; `nil` for what is done without a name.
  fileprivate var name: String? {
    switch self {
    case .move(let motion, let direction, let selecting):
      motion.name(direction).map { selecting ? "select-\($0)" : $0 }
    case .deleteBackward: "delete-left"
    case .deleteForward: "delete-right"
    case .deleteWordBackward: "delete-word-left"
    case .deleteWordForward: "delete-word-right"
    case .deleteToLineEnd: "delete-to-line-end"
    case .newline: "new-line"
    case .moveParagraph(let direction):
      direction == .backward ? "move-paragraph-up" : "move-paragraph-down"
    case .joinParagraphs: "join-paragraphs"
    case .splitParagraph: "split-paragraph"
    case .changeCase(.lower): "lower-case"
    case .changeCase(.upper): "upper-case"
    case .changeCase(.title): "title-case"
    case .changeCase(.next): "next-case"
    case .selectAll: "select-all"
    case .undo: "undo"
    case .redo: "redo"
    case .delete, .insert, .write, .paste, .pasteInstead, .replaceAll, .setCursor, .extend: nil
    }
  }
}

extension EditCommand.Motion {
  fileprivate func name(_ direction: EditCommand.Direction) -> String? {
    let isForward = direction == .forward || direction == .right
    return switch self {
    case .cluster: isForward ? "character-right" : "character-left"
    case .word: isForward ? "word-right" : "word-left"
    case .sentence: isForward ? "sentence-right" : "sentence-left"
    case .visualLine: isForward ? "row-down" : "row-up"
    case .rowEdge: isForward ? "row-end" : "row-start"
    case .paragraph: isForward ? "paragraph-down" : "paragraph-up"
    case .document: isForward ? "text-end" : "text-start"
    case .page, .lineEdge: nil
    }
  }
}
