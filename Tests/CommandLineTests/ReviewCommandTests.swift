import Foundation
import TestKit
import Testing

/// What `review` and `brief` print of the sample library, to the letter, and how they end.
@Suite("review and brief") struct ReviewCommandTests {
  /// The library that comes with the program.
  static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  static func run(_ words: String) throws -> Run {
    try Program.run(
      words.split(separator: " ").map(String.init), in: root, environment: ["LANG": "C.UTF-8"])
  }

  @Test(arguments: [
    ("exercise-meridian/4/interventions/2025-03-04", "review-draft"),
    ("exercise-meridian/4/interventions/2025-03-04-XCO-order", "review-silenced"),
    ("ieg-cybercrime-7/2/interventions/2021-04-08", "review-delivered"),
  ])
  func `a review of the sample library`(reference: String, name: String) throws {
    let text = try Self.run("review \(reference)")
    #expect(text.words == "")
    GoldenText.expect(text.text, "\(name)-text")
    let json = try Self.run("review \(reference) --format json")
    #expect(try JSONSerialization.jsonObject(with: Data(json.output)) is [String: Any])
    GoldenText.expect(json.text.replacingOccurrences(of: "},{", with: "},\n{"), "\(name)-json")
  }

  @Test(arguments: ["exercise-meridian", "ieg-cybercrime-7"])
  func `what is missing in the sample library`(session: String) throws {
    let text = try Self.run("brief \(session)")
    #expect(text.words == "" && text.status == 1)
    GoldenText.expect(text.text, "brief-\(session)-text")
    let json = try Self.run("brief \(session) --format json")
    #expect(json.status == 1)
    GoldenText.expect(
      json.text.replacingOccurrences(of: "},{", with: "},\n{"), "brief-\(session)-json")
  }

  @Test func `every key is there`() throws {
    let desk = try Desk()
    try desk.write(
      "---\nlimit: 1s\n---\n\nMr. Chair,\n\nIn Turkey <!-- allow page-cited: x --> page 3, “an old "
        + "and long word” (A/RES/74/247).\n\nIn Burma.\n",
      to: "\(Desk.item)/interventions/a.md")
    let run = try desk.run("review", "ieg/2/interventions/a", "--format", "json")
    let top = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    #expect(
      Set(top.keys) == [
        "path", "duration", "coverage", "redLines", "noted", "citations", "quotations", "names",
        "form", "paragraphs", "consistency", "silenced",
      ])
    func keys(_ name: String) -> Set<String>? {
      (top[name] as? [[String: Any]])?.first.map { Set($0.keys) }
    }
    #expect(
      (top["duration"] as? [String: Any]).map { Set($0.keys) }
        == ["seconds", "limitSeconds", "words", "pace", "role"])
    #expect(keys("names") == ["text", "suggestion", "line", "column"])
    #expect(keys("form") == ["rule", "message", "line", "column"])
    #expect(keys("paragraphs") == ["paragraph", "line", "words", "seconds"])
    #expect(keys("silenced") == ["rule", "line", "reason"])
    let names = top["names"] as? [[String: Any]]
    #expect(names?.map { $0["suggestion"] as? String } == ["Türkiye", "Myanmar"])
    #expect(names?.first?["line"] as? Int == 7 && names?.first?["column"] as? Int == 4)
  }

  @Test func `strict ends with one on any finding`() throws {
    let desk = try Desk()
    let path = "\(Desk.item)/interventions/a.md"
    try desk.write("---\ntitle: T\n---\n\nMr. Chair,\n\nIn Turkey.\n\nThank you.\n", to: path)
    #expect(try desk.run("review", path).status == 0)
    #expect(try desk.run("review", path, "--strict").status == 1)
    try desk.write(
      "---\ntitle: T\n---\n\nMr. Chair,\n\nThe mandate is fulfilled.\n\nThank you.\n",
      to: "Briefs/ieg/interventions/b.md")
    #expect(try desk.run("review", "ieg/interventions/b", "--strict").status == 0)
  }

  @Test(
    arguments: [
      (["review", "ieg/2/IRN"], 66, "is no intervention"), (["review"], 64, "Missing"),
      (["review", "nowhere"], 66, "There is no nowhere"),
      (["brief", "ieg/2"], 66, "is no session"),
      (["brief"], 64, "Missing"), (["review", "ieg/2/IRN", "--format", "xml"], 64, "xml"),
    ] as [([String], Int32, String)])
  func `what can't be done is told`(words: [String], status: Int32, complaint: String) throws {
    let desk = try Desk()
    let run = try desk.run(words: words.joined(separator: " "))
    #expect(run.status == status && run.text == "")
    #expect(run.words.contains(complaint), "\(run.words)")
  }
}
