import Screen
import TestKit
import Testing

/// What a user of the program does and sees again and again.
extension ProgramDriver {
  /// Opens the intervention that Browse began at; waits until it can be edited.
  func openDraft() throws {
    try goToDraft()
    try waitForState("saved")
  }

  /// Opens the intervention that Browse began at.
  func goToDraft() throws {
    try waitFor("F1 keys")
    try wait(for: "the chosen intervention") {
      guard let title = screen.first else { return false }
      return title.filter { $0 == "▸" || $0 == ">" }.count == 2
    }
    try keys("<enter>")
  }

  /// Waits until the foot of Draft says that the text is `saved` or `not saved`.
  func waitForState(_ state: String) throws {
    try wait(for: "the state “\(state)”") {
      screen.dropFirst(2).contains { $0.contains(" words   ") && $0.hasSuffix("   \(state)") }
    }
  }

  /// Leaves with nothing unsaved, and expects everything in order.
  func quit(sourceLocation: SourceLocation = #_sourceLocation) throws {
    try keys("<c-q>")
    try expectEnd(0, sourceLocation: sourceLocation)
  }

  /// Expects the end with this status and the terminal as it was.
  func expectEnd(
    _ status: Int32, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(try exitStatus() == status, sourceLocation: sourceLocation)
    let modes = terminalModes
    #expect(modes.before == modes.after && modes.before != nil, sourceLocation: sourceLocation)
    #expect(!usesAlternateScreen, sourceLocation: sourceLocation)
    #expect(cursor != nil, sourceLocation: sourceLocation)
  }

  /// The screen as one text, its rows joined by blanks, for sentences that wrap.
  var words: String {
    screen.map { row in
      row.split(separator: " ").joined(separator: " ")
    }.joined(separator: " ")
  }

  /// Waits for a sentence that may be wrapped.
  func waitForSentence(_ sentence: String) throws {
    try wait(for: "“\(sentence)”") { words.contains(sentence) }
  }
}
