import Foundation
import Testing

@Suite("Making briefs") struct NewCommandTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  private func make(_ arguments: String..., at path: String) throws {
    let run = try Program.run(["new"] + arguments, in: desk.path)
    #expect(run.status == 0 && run.text == path + "\n", "\(run.words)")
    #expect(FileManager.default.fileExists(atPath: desk.at(path)))
  }

  @Test func aWholeLibraryIsMadeThatChecksWithoutAProblem() throws {
    try FileManager.default.removeItem(atPath: desk.at("Briefs"))
    try make("library", "--delegation", "xar", "--language", "fr", at: "Briefs/library.yaml")
    let session = "Briefs/exercise-meridian-2025-03"
    let dates = ["--dates", "2025-03-03/2025-03-07"]
    try make(
      "session", "Exercise: \"Meridian\"", dates[0], dates[1], "--place", "Vienna", "--chair",
      "Madam Chair", "--language", "en", at: "\(session)/session.md")
    try make(
      "session", "Exercise Meridian", dates[0], dates[1], at: "\(session)-2/session.md")
    try make(
      "document", "A/RES/71/257", "Oceans", "--date", "2016-12",
      at: "Briefs/documents/A-RES-71-257.md")
    let reference = "exercise-meridian-2025-03"
    try make(
      "item", reference, "4 (b)", "Source limits", "--question", "treaty=In the treaty: yes?",
      "--question", "speed=A limit?", "--document", "A/RES/71/257",
      at: "\(session)/4b-source-limits/item.md")
    try make(
      "delegation", "COASTAL", "--name", "Coastal Group", "--member", "XAR",
      at: "Briefs/delegations/COASTAL.md")
    try make(
      "position", "\(reference)/4b", "coastal", "--as-of", "2025-02",
      at: "\(session)/4b-source-limits/positions/COASTAL.md")
    try make(
      "intervention", "\(reference)/4b", "--date", "2025-03-04", "--role", "group",
      "--on-behalf-of", "COASTAL",
      at: "\(session)/4b-source-limits/interventions/2025-03-04.md")
    try make(
      "intervention", reference, "--title", "Opening", at: "\(session)/interventions/opening.md")
    let check = try desk.run("check", "--strict")
    #expect(check.status == 0 && check.text == "9 briefs: no problems\n", "\(check.text)")
    let draft = try desk.text(of: "\(session)/interventions/opening.md")
    #expect(draft.hasSuffix("\nMadam Chair,\n\n\n\nThank you, Madam Chair.\n"))
    #expect(draft.contains("language: en\n"))
  }

  @Test func nothingIsMadeInALibraryThatIsNotThere() throws {
    let run = try desk.run(
      "new", "session", "Title", "--dates", "2021-04-06", "--library", "nowhere")
    #expect(run.status == 66)
    #expect(!FileManager.default.fileExists(atPath: desk.at("nowhere")))
  }

  @Test func aFolderThatLeadsElsewhereIsRefused() throws {
    for folder in ["../out", ".hidden", "a/b", ""] {
      let run = try desk.run(
        "new", "session", "Title", "--dates", "2021-04-06", "--folder", folder)
      #expect(run.status == 64, "\(folder)")
    }
    let run = try desk.run("new", "delegation", "../EVIL")
    #expect(run.status == 64)
  }
}
