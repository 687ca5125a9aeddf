import Prose

/// What the user can want; every one stands in the key table.
enum Command: Hashable, Sendable {
  // Everywhere.
  case help
  case messages
  case browse
  case draft
  case preview
  case problems
  case palette
  case back
  case leave
  case suspend
  /// One of the answers that are offered, by its number; the overlay itself knows which.
  case choose

  // Lists and pages.
  case up
  case down
  case left
  case right
  case pageUp
  case pageDown
  case first
  case last
  case nextPane
  case open

  // Browse.
  case filter
  case newBrief
  case setStances
  case editFile
  case readAgain

  // Draft.
  case save
  case saveElsewhere
  case previousInRail
  case nextInRail
  case insertChosen
  /// Takes a draft from the instance that holds it.
  case takeOver
  case cut
  case copy
  case copyStatement
  case paste
  /// What is to become of a word that is marked as misspelt.
  case spelling
  case nextMisspelling
  case previousMisspelling
  case switchSpelling
  /// To what the review found next.
  case nextFinding
  case previousFinding
  /// All that the review found.
  case findings
  /// Why the finding at the cursor is one, and what to write instead.
  case explainFinding
  /// Marks what is left unsaid under a new limit.
  case cutToTime
  /// Puts what was cut or copied before in the place of what was just pasted.
  case pasteFormer
  case find
  case replace
  case findNext
  case findPrevious
  case goToParagraph
  case insertDate
  case insertName
  case insertCitation
  case toggleQuotes
  case edit(EditCommand)
  /// Movement by as many rows as the text has on the screen.
  case turnPage(EditCommand.Direction, selecting: Bool)

  // The line in which one looks for something.
  case matchCase
  case matchWords
  case matchAccents
  case replaceAll

  // A draft beside its file.
  case nextConflict
  case previousConflict
  case takeMine
  case takeTheirs
  case takeBoth
  case takeAllMine
  case takeAllTheirs
  case saveBeside

  /// Whether it would change the text of a draft.
  var changesText: Bool {
    switch self {
    case .cut, .paste, .pasteFormer, .replace, .insertChosen, .insertDate, .insertName,
      .insertCitation, .cutToTime:
      true
    case .edit(let command): command.changesText
    default: false
    }
  }

  /// Whether it changes or walks the text, which is always possible.
  var isPlainEditing: Bool {
    switch self {
    case .edit(.undo), .edit(.redo): false
    case .edit, .turnPage: true
    default: false
    }
  }
}
