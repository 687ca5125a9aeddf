import Glibc
import Testing

/// Names of files that are at their limits, or nearly the same.
@Suite("Names at their limits, or nearly the same") struct FaultyNamesTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  private static let text = "---\ntitle: T\ndate: 2021-04-08\n---\n\nWe agree.\n"
  private static let folder = "\(Desk.item)/interventions"

  @Test("Fault names: 255 bytes are a name like any other")
  func longNames() throws {
    let name = String(repeating: "é", count: 126)
    try desk.write(Self.text, to: "\(Self.folder)/\(name).md")
    #expect(try desk.run("check").status == 0)
    #expect(try desk.run("show", "ieg/2/interventions/\(name)").text.contains("We agree."))
    #expect(try desk.run("preview", "\(Self.folder)/\(name).md").text.contains("We agree."))
    let folder = String(repeating: "a", count: 200)
    let made = try desk.run(
      "new", "session", "T", "--dates", "2025-03-03", "--folder", folder)
    #expect(made.status == 0 && made.text == "Briefs/\(folder)/session.md\n")
  }

  @Test(
    "Fault names: composed and decomposed, or upper and lower case, are two names",
    arguments: [("caf\u{E9}", "cafe\u{301}"), ("Draft", "draft"), ("stra\u{DF}e", "strasse")])
  func namesNearlyTheSame(one: String, other: String) throws {
    try desk.write(Self.text.replacing("agree", with: "differ"), to: "\(Self.folder)/\(one).md")
    try desk.write(Self.text, to: "\(Self.folder)/\(other).md")
    let names = try desk.names(in: Self.folder).map { Array($0.utf8) }
    try #require(Set(names).count == 3)
    let list = try desk.run("list", "interventions")
    #expect(list.text.split(separator: "\n").count == 3)
    #expect(try desk.run("show", "\(Self.folder)/\(one).md").text.contains("We differ."))
    #expect(try desk.run("show", "\(Self.folder)/\(other).md").text.contains("We agree."))
    #expect(try desk.run("check").text.contains("9 briefs"))
  }
}
