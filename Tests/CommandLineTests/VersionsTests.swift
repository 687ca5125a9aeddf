import Archive
import Foundation
import Testing

@Suite("Former texts on the command line") struct VersionsTests {
  let desk: Desk
  static let position = "\(Desk.item)/positions/IRN.md"

  init() throws { desk = try Desk() }

  /// Keeps a text as a save in the interface does.
  private func keep(_ text: String) throws {
    let root = try #require(LibraryPath.absolute(desk.at("Briefs")))
    let history = TextHistory(folders: [desk.at(".local/state/attache/history")])
    try history.keep(Array(text.utf8), of: "ieg/2-future-work/positions/IRN.md", library: root)
  }

  @Test func aVersionIsListedAndComesBackAndSoDoesWhatWasThere() throws {
    let none = try desk.run("versions", "ieg/2/IRN")
    #expect(none.status == 0 && none.text.isEmpty && none.words.contains("no versions"))
    let present = try desk.text(of: Self.position)
    try keep("First words.\n")
    try keep("Second words here.\n")
    let listed = try desk.run("versions", "ieg/2/IRN")
    let lines = listed.text.split(separator: "\n")
    #expect(lines.count == 2 && listed.words.isEmpty)
    #expect(lines.first?.hasPrefix("2 ") == true && lines.last?.hasPrefix("1 ") == true)
    #expect(lines.first?.contains("− Second words here.") == true)
    #expect(lines.last?.contains("13 bytes") == true)
    #expect(lines.last?.hasSuffix("− First words.") == true)

    let restored = try desk.run("versions", "ieg/2/IRN", "--restore", "1")
    #expect(restored.status == 0 && restored.text.contains("version 1 is back"))
    #expect(restored.text.contains("what it held is version 3"))
    #expect(try desk.text(of: Self.position) == "First words.\n")
    #expect(try desk.run("versions", "ieg/2/IRN", "--restore", "1").text.contains("already"))
    #expect(try desk.run("versions", "ieg/2/IRN", "--restore", "3").status == 0)
    #expect(try desk.text(of: Self.position) == present)
  }

  @Test func forProgramsItIsJSON() throws {
    try keep("First \u{1B}[31m words.\n")
    let run = try desk.run("versions", "ieg/2/IRN", "--format", "json")
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output)) as? [[String: Any]])
    #expect(rows.count == 1 && rows.first?["number"] as? Int == 1)
    #expect(rows.first?["bytes"] as? Int == 19)
    #expect((rows.first?["time"] as? String)?.hasSuffix("Z") == true)
    #expect(!run.output.contains(0x1B))
  }

  @Test(
    arguments: [
      ("ieg/2/IRN --restore 9", 66, "There is no version 9"), ("ieg/2/NONE", 66, "There is no"),
      ("ieg/2/IRN --restore x", 64, "restore"),
    ] as [(String, Int32, String)])
  func whatIsNotThereIsTold(words: String, status: Int32, sentence: String) throws {
    let run = try desk.run(words: "versions " + words)
    #expect(run.status == status && run.words.contains(sentence), "\(run.words)")
  }
}
