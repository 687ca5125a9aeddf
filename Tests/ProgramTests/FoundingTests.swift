import Glibc
import Screen
import TestKit
import Testing

@Suite("A start without a library") struct FoundingTests {
  let desk: Desk

  init() throws { desk = try Desk([]) }

  private func start(_ arguments: [String] = [], folder: String) throws -> ProgramDriver {
    try desk.shell("cd \(desk.at(folder)) && exec $program \(arguments.joined(separator: " "))")
  }

  @Test func `a library and its first session are made, and found again`() throws {
    mkdir(desk.at("work"), 0o755)
    let program = try start(folder: "work")
    try program.waitFor("Welcome to Attaché")
    try program.waitForSentence("\(desk.path)/work/Briefs")
    try program.type("iran")
    try program.waitFor("IRN")
    try program.keys("<enter><enter>")
    try program.waitFor("New session, the first one")
    #expect(try desk.text(of: "work/Briefs/library.yaml") == "delegation: IRN\nlanguage: en\n")
    try program.type("Yak Assembly")
    try program.keys("<enter>")
    try program.type("2026-03-01/2026-03-02")
    try program.keys("<enter><enter>")
    try program.waitFor("1–2 Mar 2026")
    // What is changed from outside is seen: the new folder is watched.
    try desk.write(
      "---\ntitle: Zebra Council\ndates: 2026-04-01\n---\n", to: "work/Briefs/zebra/session.md")
    try program.waitFor("Zebra Council")
    try program.quit()
    let again = try start(folder: "work")
    try again.waitFor("Yak Assembly")
    try again.quit()
  }

  @Test(arguments: [[], ["--library", "Mine"]])
  func `leaving makes nothing`(arguments: [String]) throws {
    let program = try desk.shell(
      "mkdir work && cd work && exec $program \(arguments.joined(separator: " "))",
      environment: ["XDG_STATE_HOME": "/proc/none"])
    try program.waitFor("Welcome to Attaché")
    try program.type("iran")
    try program.keys("<esc>")
    try program.expectEnd(0)
    #expect(desk.names(in: "work").isEmpty)
  }

  @Test(.enabled("only the superuser can become one without rights") { geteuid() == 0 })
  func `a place that can't be written to is told`() throws {
    mkdir(desk.at("work"), 0o755)
    let program = try desk.shell(
      """
      cd work && exec setpriv --reuid=65534 --regid=65534 --clear-groups $program
      """)
    try program.waitForSentence("can't be written to")
    try program.keys("<enter><esc>")
    try program.expectEnd(0)
  }

  @Test(arguments: ["nowhere/Briefs", "file/Briefs", "--library nowhere/Briefs nothing/2"])
  func `where none could be made it ends in a sentence`(library: String) throws {
    try desk.write("x", to: "file")
    let option = library.hasPrefix("--") ? library : "--library \(library)"
    let program = try desk.shell("$program \(option) 2>words; exit $?")
    try program.expectEnd(66)
    let words = try desk.text(of: "words")
    #expect(words.filter { $0 == "\n" }.count == 1 && words.contains("attache new library"))
  }

  @Test func `a reference is looked for, not made`() throws {
    let program = try desk.shell("cd home && $program session/2 2>../words; exit $?")
    try program.expectEnd(66)
    #expect(try desk.text(of: "words").contains("There is no library at Briefs"))
  }
}
