import Archive
import TestKit
import Testing

@Suite("Texts that are saved by themselves") struct AutosaveTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.write("autosave: 1s\n", to: SettingsTests.file)
  }

  @Test func `what is typed is saved, and the former text is a version`() throws {
    let program = try desk.runInDraft()
    try program.type("Zebra ")
    try program.waitFor("Zebra Madam Chair,")
    try program.waitForState("autosaved")
    #expect(try desk.text(of: Desk.draftFile) == LeavingTests.file("Zebra "))
    #expect(desk.kept.isEmpty)
    #expect(!program.words.contains("Saved."))
    try program.keys("<c-z>")
    // The frame without the word says that the text is not saved; the next word is the new save's.
    try program.waitUntilGone("Zebra")
    try program.waitForState("autosaved")
    #expect(try desk.text(of: Desk.draftFile) == LeavingTests.file())
    try program.quit()
    let history = TextHistory(folders: [desk.at("state/attache/history")])
    let versions = history.versions(of: Desk.draftPath, library: desk.at("Briefs"))
    #expect(
      versions.map { String(decoding: $0.bytes, as: UTF8.self) }
        == [LeavingTests.file("Zebra "), LeavingTests.file()])
  }

  @Test func `leaving saves, and asks nothing`() throws {
    try desk.write("autosave: 60m\n", to: SettingsTests.file)
    let program = try desk.runInDraft()
    try program.type("Zebra ")
    try program.waitFor("Zebra Madam Chair,")
    try program.quit()
    #expect(try desk.text(of: Desk.draftFile) == LeavingTests.file("Zebra "))
    #expect(desk.kept.isEmpty)
  }

  @Test func `a file that changed on disk is not overwritten`() throws {
    try desk.write("autosave: 3s\n", to: SettingsTests.file)
    let program = try desk.runInDraft()
    try program.type("Zebra ")
    try program.waitFor("Zebra Madam Chair,")
    try desk.write(ChangedFileTests.theirs, to: Desk.draftFile)
    try program.waitForSentence("The file changed on disk where you did")
    try program.type("Yak ")
    try program.waitForState("not saved")
    try program.keys("<c-s>")
    try program.waitForSentence("the same lines: 1 to decide")
    #expect(try desk.text(of: Desk.draftFile) == ChangedFileTests.theirs)
    try program.keys("m<enter>")
    try program.waitForState("autosaved")
    #expect(try desk.text(of: Desk.draftFile) == LeavingTests.file("Zebra Yak "))
    try program.quit()
  }
}
