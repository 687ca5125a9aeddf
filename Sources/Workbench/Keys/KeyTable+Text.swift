import Prose

extension KeyTable {
  /// The keys of the text editor, as people know them from everywhere else.
  static let textBindings: [KeyBinding] =
    moving("<left>", .cluster, .left, "a character to the left")
    + moving("<right>", .cluster, .right, "a character to the right")
    + moving("<c-left>", .word, .left, "a word to the left")
    + moving("<c-right>", .word, .right, "a word to the right")
    + moving("<a-left>", .sentence, .left, "a sentence to the left")
    + moving("<a-right>", .sentence, .right, "a sentence to the right")
    + moving("<up>", .visualLine, .backward, "a row up")
    + moving("<down>", .visualLine, .forward, "a row down")
    + moving("<home>", .rowEdge, .backward, "to the row's beginning")
    + moving("<end>", .rowEdge, .forward, "to the row's end")
    + moving("<c-up>", .paragraph, .backward, "a paragraph up")
    + moving("<c-down>", .paragraph, .forward, "a paragraph down")
    + moving("<c-home>", .document, .backward, "to the beginning")
    + moving("<c-end>", .document, .forward, "to the end")
    + [
      KeyBinding(.turnPage(.backward, selecting: false), "<pageup>", .text, "a page up"),
      KeyBinding(.turnPage(.forward, selecting: false), "<pagedown>", .text, "a page down"),
      KeyBinding(.turnPage(.backward, selecting: true), "<s-pageup>", .text, nil),
      KeyBinding(.turnPage(.forward, selecting: true), "<s-pagedown>", .text, nil),
      KeyBinding(.edit(.selectAll), "<c-a>", .text, "select everything"),
      KeyBinding(.edit(.newline), "<enter>", .text, "a new line; an empty one parts paragraphs"),
      KeyBinding(.edit(.deleteBackward), "<backspace>", .text, "delete to the left"),
      KeyBinding(.edit(.deleteForward), "<del><c-d>", .text, "delete to the right"),
      KeyBinding(
        .edit(.deleteWordBackward), "<c-w><c-backspace><a-backspace>", .text,
        "delete the word to the left"),
      KeyBinding(
        .edit(.deleteWordForward), "<c-del><a-d>", .text, "delete the word to the right"),
      KeyBinding(.edit(.deleteToLineEnd), "<c-k>", .text, "delete to the line's end"),
      KeyBinding(.cut, "<c-x>", .text, "cut"),
      KeyBinding(.copy, "<c-c>", .text, "copy"),
      KeyBinding(.paste, "<c-v>", .text, "paste what was cut or copied here"),
      KeyBinding(.spelling, "<a-s>", .text, "correct a misspelt word, or let it pass"),
      KeyBinding(.nextMisspelling, "<a-e>", .text, "to the next misspelt word"),
      KeyBinding(.previousMisspelling, "<a-E>", .text, "to the misspelt word before"),
      KeyBinding(.switchSpelling, "<a-z>", .text, "check spelling, or no longer"),
      KeyBinding(.pasteFormer, "<a-v>", .text, "paste what was cut or copied before that instead"),
      KeyBinding(.edit(.undo), "<c-z>", .text, "undo", footer: "undo"),
      KeyBinding(.edit(.redo), "<c-y>", .text, "do again what was undone"),
    ] + changingText

  /// What is done to paragraphs and words as a whole.
  private static let changingText: [KeyBinding] = [
    KeyBinding(.edit(.moveParagraph(.backward)), "<a-s-up>", .text, "move the paragraph up"),
    KeyBinding(.edit(.moveParagraph(.forward)), "<a-s-down>", .text, "move the paragraph down"),
    KeyBinding(.edit(.joinParagraphs), "<a-j>", .text, "join the paragraph with the next"),
    KeyBinding(.edit(.splitParagraph), "<a-p>", .text, "begin a paragraph at the cursor"),
    KeyBinding(
      .edit(.changeCase(.upper)), "<a-u>", .text, "the word, or what is selected, in CAPITALS"),
    KeyBinding(.edit(.changeCase(.lower)), "<a-l>", .text, "the same in small letters"),
    KeyBinding(.edit(.changeCase(.title)), "<a-w>", .text, "the same with Capital Letters"),
    KeyBinding(.edit(.changeCase(.next)), "<a-k>", .text, "the next of these three"),
    KeyBinding(.toggleQuotes, "<a-q>", .text, "quotation marks of the language, or plain ones"),
  ]

  /// A movement, and with Shift the selection of what it passes; the list of keys says that once
  /// for all of them.
  private static func moving(
    _ notation: String, _ motion: EditCommand.Motion, _ direction: EditCommand.Direction,
    _ summary: String
  ) -> [KeyBinding] {
    let name = notation.dropFirst().dropLast()
    let modifier = name.prefix(name.dropFirst().first == "-" ? 2 : 0)
    let shifted = "<\(modifier)s-\(name.dropFirst(modifier.count))>"
    return [
      KeyBinding(.edit(.move(motion, direction)), notation, .text, summary),
      KeyBinding(
        .edit(.move(motion, direction, selecting: true)), shifted, .text, nil),
    ]
  }
}
