import Foundation
import Testing

/// The shapes that other programs rely on, decoded strictly: a key that is missing fails.
@Suite("JSON") struct JSONShapeTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  private func decode<Shape: Decodable>(_ shape: Shape.Type, _ words: String) throws -> Shape {
    let run = try desk.run(words: words + " --format json")
    #expect(run.words == "")
    return try JSONDecoder().decode(shape, from: Data(run.output))
  }

  private struct Check: Decodable {
    struct Problem: Decodable, Equatable {
      var code, severity, path: String
      var line, column, endColumn: Int
      var message: String
      var suggestion: String?
    }
    var problems: [Problem]
    var briefs, errors, warnings: Int
  }

  @Test func checkGivesPlacesAndCounts() throws {
    try desk.write(
      "---\nstances:\n  mandate: opose\n---\n\n日本 e\u{301} \u{202E}x\n",
      to: "\(Desk.item)/positions/USA.md")
    let run = try desk.run("check", "--format", "json")
    #expect(run.status == 1)
    let check = try JSONDecoder().decode(Check.self, from: Data(run.output))
    #expect(check.briefs == 8 && check.errors == 1 && check.warnings == 1)
    let first = try #require(check.problems.first)
    #expect(first.code == "unknown-value" && first.severity == "error")
    #expect(first.path == "ieg/2-future-work/positions/USA.md")
    #expect(first.line == 3 && first.column == 12 && first.endColumn == 17)
    #expect(first.suggestion == "oppose" && first.message.hasSuffix("."))
    // Columns count what a reader sees as one letter.
    let second = try #require(check.problems.last)
    #expect(second.line == 6 && second.column == 6 && second.suggestion == nil)
  }

  @Test func everyKeyIsThereEvenWithoutAValue() throws {
    try desk.write("---\nsorces: [a]\n---\n", to: "\(Desk.item)/positions/USA.md")
    let run = try desk.run("check", "--format", "json")
    let top = try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any]
    let problems = try #require(top?["problems"] as? [[String: Any]])
    for problem in problems {
      #expect(
        Set(problem.keys) == [
          "code", "severity", "path", "line", "column", "endColumn", "message", "suggestion",
        ])
    }
  }

  @Test func sessions() throws {
    struct Row: Decodable, Equatable {
      var ref, path, title, dates: String
      var items: Int
    }
    #expect(
      try decode([Row].self, "list sessions") == [
        Row(
          ref: "ieg", path: "ieg/session.md", title: "Expert Group",
          dates: "2021-04-06/2021-04-08", items: 1)
      ])
  }

  @Test func items() throws {
    struct Row: Decodable, Equatable {
      struct Question: Decodable, Equatable { var id, text: String }
      var ref, path, title, number: String
      var questions: [Question]
      var positions: Int
    }
    #expect(
      try decode([Row].self, "list items --session ieg") == [
        Row(
          ref: "ieg/2", path: "ieg/2-future-work/item.md", title: "Future work", number: "2",
          questions: [.init(id: "mandate", text: "Renew the mandate?")], positions: 1)
      ])
  }

  @Test func positions() throws {
    struct Row: Decodable, Equatable {
      var ref, path, title, delegation: String
      var stances: [String: String]
      var asOf: String?
    }
    let row = Row(
      ref: "ieg/2/IRN", path: "ieg/2-future-work/positions/IRN.md",
      title: "Iran (Islamic Republic of)", delegation: "IRN", stances: ["mandate": "oppose"],
      asOf: "2021-04")
    #expect(try decode([Row].self, "list positions") == [row])
    #expect(try decode([Row].self, "list positions --item 2 --session ieg") == [row])
    #expect(try decode([Row].self, "list positions --item ieg/2 --delegation irn") == [row])
    #expect(try decode([Row].self, "list positions --delegation USA") == [])
  }

  @Test func delegations() throws {
    struct Row: Decodable, Equatable {
      var ref, path: String?
      var title, code, name, formalName: String
      var groups: [String]
    }
    let rows = try decode([Row].self, "list delegations")
    #expect(rows.map(\.code) == ["EU", "IRN"])
    #expect(rows.first?.ref == "delegations/EU" && rows.first?.path == "delegations/EU.md")
    #expect(rows.last?.ref == nil && rows.last?.formalName == "the Islamic Republic of Iran")
  }

  @Test func documents() throws {
    struct Row: Decodable, Equatable { var ref, path, title, symbol, date: String }
    #expect(
      try decode([Row].self, "list documents") == [
        Row(
          ref: "A/RES/74/247", path: "documents/A-RES-74-247.md", title: "Countering",
          symbol: "A/RES/74/247", date: "2019-12-27")
      ])
  }

  @Test func interventions() throws {
    struct Row: Decodable, Equatable {
      var ref, path, title, delegation, status: String
      var words: Int
    }
    #expect(
      try decode([Row].self, "list interventions") == [
        Row(
          ref: "ieg/2/interventions/2021-04-08",
          path: "ieg/2-future-work/interventions/2021-04-08.md", title: "On future work",
          delegation: "IRN", status: "draft", words: 6)
      ])
  }

  @Test func whatIsMade() throws {
    struct Made: Decodable, Equatable { var ref, path: String }
    let first = try decode(Made.self, "new intervention ieg/2 --date 2021-04-08")
    #expect(
      first
        == Made(
          ref: "ieg/2/interventions/2021-04-08-2",
          path: "ieg/2-future-work/interventions/2021-04-08-2.md"))
  }
}
