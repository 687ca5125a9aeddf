import Foundation
import Testing

@Suite("Setting stances and keeping the log") struct EditCommandTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  static let position = "\(Desk.item)/positions/IRN.md"
  static let floor = "\(Desk.item)/floor"

  /// Words after `attache`, the status, and what is printed or complained about.
  @Test(
    arguments: [
      (
        "stance ieg/2/IRN mandate support", 0,
        "positions/IRN.md: mandate is now support, was oppose\n"
      ),
      ("stance ieg/2/irn MANDATE Oppose", 0, "positions/IRN.md: mandate is oppose already\n"),
      ("stance Briefs/ieg/2-future-work/positions/IRN.md mandate abstain", 0, "is now abstain"),
      ("stance ieg/2/IRN mandat support", 66, "did you mean mandate?"),
      ("stance ieg/2/IRN forum support", 66, "it asks mandate."),
      ("stance ieg/2/IRN mandate suport", 64, "did you mean support?"),
      ("stance ieg/2/IRN mandate", 64, "Missing expected argument"),
      ("stance ieg/2/IRM mandate support", 66, "did you mean ieg/2/IRN?"),
      ("stance ieg/2/USA mandate support", 66, "`attache new position ieg/2 USA`"),
      ("stance ieg/2 mandate support", 66, "is no position"),
      (
        "log ieg/2 10:32–10:36 IRQ for G77 (group) mandate:support — go on", 0,
        ".IRN.md: 10:32–10:36 IRQ for G77 (group) mandate:support — go on\n"
      ),
      ("log ieg/9 IRQ", 66, "There is no ieg/9"),
      ("log ieg/2/IRN IRQ", 66, "is no agenda item"),
      ("log ieg/2 10:32 IRQ mandat:support", 66, "Did you mean \"mandate\"?"),
      ("log ieg/2 10:32 IRQ mandate:suport", 64, "Did you mean \"support\"?"),
      ("log ieg/2 10:32 EUU", 66, "Did you mean \"EU\"?"),
      ("log ieg/2 10:72 IRQ", 64, "There is no time 10:72"),
      ("log ieg/2 10:32", 64, "names no delegation"),
      ("log ieg/2 IRQ agrees", 64, "put \" — \" before"),
      ("log ieg/2 IRQ --author ../x", 64, "write letters, digits and dashes"),
      ("log ieg/2 IRQ --day 2021-02-30", 64, "is no day"),
    ] as [(String, Int32, String)])
  func aCommandEndsAsDocumented(words: String, status: Int32, text: String) throws {
    let before = try desk.text(of: Self.position)
    let run = try desk.run(words: words)
    #expect(run.status == status, "\(run.words)")
    #expect((status == 0 ? run.text : run.words).contains(text), "\(run.text)\(run.words)")
    #expect((status == 0 ? run.words : run.text).isEmpty)
    if status != 0 {
      #expect(try desk.text(of: Self.position) == before)
      #expect(!FileManager.default.fileExists(atPath: desk.at(Self.floor)))
    }
  }

  @Test func onlyTheStanceChanges() throws {
    let text = "\u{FEFF}---\r\nstances: { mandate: \"oppose\" } # told\r\n---\r\nNo end"
    try desk.write(text, to: Self.position)
    #expect(try desk.run("stance", "ieg/2/IRN", "mandate", "flexible").status == 0)
    #expect(try desk.text(of: Self.position) == text.replacing("oppose", with: "flexible"))
  }

  @Test func aLayoutThatTiesValuesIsRefused() throws {
    let text = "---\nx: &a oppose\nstances: {mandate: *a}\n---\n"
    try desk.write(text, to: Self.position)
    let run = try desk.run("stance", "ieg/2/IRN", "mandate", "support")
    #expect(run.status == 73 && run.words.contains("write its value out first"), "\(run.words)")
    #expect(try desk.text(of: Self.position) == text)
  }

  @Test func aLogIsOneFileADayAndAuthor() throws {
    func log(_ words: String...) throws {
      let run = try Program.run(["log", "ieg/2"] + words, in: desk.path)
      #expect(run.status == 0, "\(run.words)")
    }
    try log("10:32 IRQ — first", "--day", "2021-04-07")
    try log("10:30 USA — second, and earlier", "--day", "2021-04-07")
    try log("USA mandate:support", "--day", "2021-04-08", "--author", "IRN-2")
    #expect(
      try desk.names(in: Self.floor) == ["2021-04-07.IRN.md", "2021-04-08.IRN-2.md"])
    #expect(
      try desk.text(of: "\(Self.floor)/2021-04-07.IRN.md")
        == "- 10:32 IRQ — first\n- 10:30 USA — second, and earlier\n")
    // Of another day the present time says nothing.
    #expect(
      try desk.text(of: "\(Self.floor)/2021-04-08.IRN-2.md") == "- USA mandate:support\n")
    #expect(try desk.run("check", "--strict").status == 0)
  }

  @Test func anEntryOfTodayHasATime() throws {
    let run = try desk.run("log", "ieg/2", "IRQ — now", environment: ["TZ": "UTC"])
    #expect(run.text.contains(/\d\d\d\d-\d\d-\d\d\.IRN\.md: \d\d:\d\d IRQ — now\n/), "\(run.text)")
  }

  @Test func whatCannotBeWrittenIsToldAndStays() throws {
    let before = try desk.text(of: Self.position)
    let limited = try desk.run("stance", "ieg/2/IRN", "mandate", "support", shell: "ulimit -f 0")
    #expect(limited.status == 74)
    try desk.giveAway()
    chmod(desk.at(Self.position), 0o444)
    let locked = try desk.run("stance", "ieg/2/IRN", "mandate", "support", asOrdinaryUser: true)
    #expect(locked.status == 73 && locked.words.contains("write-protected"), "\(locked.words)")
    chmod(desk.at(Desk.item), 0o555)
    let log = try desk.run("log", "ieg/2", "10:00 IRQ", asOrdinaryUser: true)
    #expect(log.status == 73 && log.words.contains("can't be written to"), "\(log.words)")
    chmod(desk.at(Desk.item), 0o755)
    #expect(try desk.text(of: Self.position) == before)
    #expect(try desk.names(in: "\(Desk.item)/positions") == ["IRN.md"])
  }

  /// Twenty of each at once on one file: whatever the order, nothing of anybody is lost.
  @Test func manyWritersLoseNothing() throws {
    let ids = (1...20).map { "q\($0)" }
    let questions = ids.map { "  \($0): Question \($0)?\n" }.joined()
    try desk.write(
      "---\nnumber: 2\ntitle: Future work\nquestions:\n\(questions)---\n",
      to: "\(Desk.item)/item.md")
    try desk.write("---\nas-of: 2021\n---\n\nWords.\n", to: Self.position)
    let script = ids.map { id in
      """
      "$0" stance ieg/2/IRN \(id) support >> stances.txt 2>&1 &
      "$0" log ieg/2 "10:00 IRQ — \(id)." --day 2021-04-08 >> entries.txt 2>&1 &
      """
    }
    let run = try Program.spawn(
      [
        "/bin/sh", "-c", "cd \"$1\"\n" + script.joined(separator: "\n") + "\nwait", Program.path,
        desk.path,
      ], environment: ["PATH": "/usr/bin:/bin"])
    #expect(run.status == 0)
    let position = try desk.text(of: Self.position)
    let lines = position.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.prefix(3) == ["---", "as-of: 2021", "stances:"])
    #expect(Set(lines.dropFirst(3).prefix(20)) == Set(ids.map { "  \($0): support" }))
    #expect(position.hasSuffix("\n---\n\nWords.\n"))
    let log = try desk.text(of: "\(Self.floor)/2021-04-08.IRN.md").split(separator: "\n")
    #expect(log.sorted() == ids.map { "- 10:00 IRQ — \($0)." }.sorted())
    for name in ["stances.txt", "entries.txt"] {
      let told = try desk.text(of: name)
      #expect(!told.contains("Error"), "\(told)")
    }
    let names = try desk.names(in: "\(Desk.item)/positions") + desk.names(in: Self.floor)
    #expect(names == ["IRN.md", "2021-04-08.IRN.md"])
  }
}
