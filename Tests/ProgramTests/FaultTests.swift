import Glibc
import Screen
import TestKit
import Testing

/// Faults in the library while the interface is open on it; the numbers are the rows of FAULTS.md.
///
/// Whatever is wrong with one file, the others are shown and keys are answered.
@Suite("Faults that the interface survives") struct FaultTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  static let positions = "Briefs/\(Desk.item)/positions"

  /// Opens the interface at the file that is at fault, expects a sentence about it, and expects
  /// that another brief is shown when it is chosen.
  private func open(
    _ name: String = "XBO", expecting sentence: String?, prefix: [String] = [], shell: String = ""
  ) throws {
    let program = try desk.shell("\(shell) exec $attache harbour/2/\(name)", prefix: prefix)
    try program.waitFor("F1 keys")
    if let sentence { try program.waitForSentence(sentence) }
    try answersKeys(program)
    try program.quit()
  }

  /// From wherever it stands, a key opens the help, and the sound brief comes when it is asked for.
  private func answersKeys(_ program: ProgramDriver) throws {
    try program.keys("<f1>")
    try program.waitFor("Keys in Browse")
    try program.keys("<esc>")
    try program.waitUntilGone("Keys in Browse")
    try program.keys("<home>")
    try program.waitFor("Too costly for Alvania.")
  }

  @Test("Fault 7: a line of a megabyte is opened, and keys are answered")
  func aLongLine() throws {
    let line = String(repeating: "ships ", count: 170_000)
    try desk.write("---\nas-of: 2025\n---\n\n\(line)\n", to: "\(Self.positions)/XBO.md")
    try open(expecting: "ships ships ships")
  }

  @Test("Fault 8: wide letters and heaps of marks stay in their cells at every width")
  func wideLettersAndMarks() throws {
    let heap = "Z" + String(repeating: "\u{335}\u{301}", count: 500)
    let text = String(repeating: "限制应当写入附件。", count: 12)
    try desk.write(
      "---\nas-of: 2025\n---\n\n\(text) \(heap) 👨‍👩‍👧 e\u{301} end\n", to: "\(Self.positions)/XBO.md")
    let program = try desk.run(["harbour/2/XBO"])
    try program.keys("<tab>")
    for columns in [120, 81, 80, 79, 41, 40] {
      try program.resize(columns: columns, rows: 36)
      try program.wait(for: "the foot at \(columns) columns") {
        program.screen.last?.contains("Esc") == true
          || program.screen.last?.contains("Enter") == true
      }
      try program.waitFor("附件")
      try program.waitFor("end")
      // A letter cut in two would stand as a blank or a substitute.
      let shown = program.screen.joined().filter { "限制应当写入附件。".contains($0) }
      try program.wait(for: "all letters at \(columns)") {
        program.screen.joined().filter { "限制应当写入附件。".contains($0) }.count == 9 * 12
      }
      #expect(!shown.isEmpty)
    }
    try program.quit()
  }

  @Test("Fault 9: a pipe in the folder is not waited for")
  func aPipe() throws {
    try #require(unlink(desk.at("\(Self.positions)/XBO.md")) == 0)
    try #require(mkfifo(desk.at("\(Self.positions)/XBO.md"), 0o600) == 0)
    let program = try desk.run(["harbour/2/XAR"])
    try program.waitFor("For quiet berths in every port.")
    try answersKeys(program)
    try program.quit()
  }

  @Test("Fault 10: links in circles, to nothing and out of the library are passed")
  func links() throws {
    try #require(symlink("..", desk.at("\(Self.positions)/up")) == 0)
    try #require(symlink("self.md", desk.at("\(Self.positions)/self.md")) == 0)
    try #require(symlink("nothing.md", desk.at("\(Self.positions)/FRA.md")) == 0)
    try #require(symlink("/", desk.at("Briefs/root")) == 0)
    try open(expecting: "Surveys come first.")
  }

  @Test(
    "Fault 11: a file that may not be read is no empty page, and hides nothing",
    .enabled("only the superuser can become another") { geteuid() == 0 })
  func anUnreadableFile() throws {
    chmod(desk.at("\(Self.positions)/XBO.md"), 0)
    mkdir(desk.at("Briefs/shut"), 0)
    try open(
      "XAR", expecting: "For quiet berths in every port.",
      prefix: ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"])
  }

  static let faulty: [(fault: String, text: String, sentence: String)] = [
    (
      "13: an alias bomb",
      "---\na: &a [x, x]\nb: &b [\(String(repeating: "*a, ", count: 99))x]\nc: [\(String(repeating: "*b, ", count: 99))x]\n---\n\nStill here.\n",
      "Still here."
    ),
    (
      "14: 20,000 brackets",
      "---\nstances: \(String(repeating: "[", count: 20_000))\n---\n\nStill here.\n",
      "Still here."
    ),
    (
      "14: 50,000 quotes",
      "---\nas-of: 2025\n---\n\nStill here.\n\n\(String(repeating: ">", count: 50_000)) x\n",
      "Still here."
    ),
    ("15: none at all", "Still here.\n", "Still here."),
    ("15: unclosed", "---\nas-of: 2025\n\nStill here.\n", "Still here."),
    ("15: doubled", "---\nas-of: 2025\n---\n---\nas-of: 2024\n---\n\nStill here.\n", "Still here."),
    ("15: tabs", "---\nstances:\n\tberths: oppose\n---\n\nStill here.\n", "Still here."),
    ("15: keys twice", "---\nas-of: 2025\nas-of: 2024\n---\n\nStill here.\n", "Still here."),
    ("17: to nothing", "---\nstances: {no: oppose}\n---\n\nStill here.\n", "Still here."),
  ]

  @Test("Faults in what a file holds: its page is shown all the same", arguments: faulty)
  func contents(fault: String, text: String, sentence: String) throws {
    try desk.write(text, to: "\(Self.positions)/XBO.md")
    try open(expecting: sentence)
  }

  @Test("Fault 16: of two briefs for one reference both are reached")
  func twoForOneReference() throws {
    try desk.write("---\nas-of: 2025\n---\n\nThe other one.\n", to: "\(Self.positions)/XBO.txt")
    let program = try desk.run(["harbour/2/XBO"])
    try program.waitFor("F1 keys")
    try program.keys("<home>")
    try program.waitFor("Too costly for Alvania.")
    var seen = ""
    for _ in 0..<3 {
      let before = program.screen
      try program.keys("<down>")
      try program.wait(for: "the next brief") { program.screen != before }
      try program.keys("<f9>")
      try program.waitFor("Messages")
      try program.keys("<esc>")
      try program.waitUntilGone("Messages")
      seen += program.words
    }
    #expect(seen.contains("Surveys come first.") && seen.contains("The other one."))
    try program.quit()
  }

  @Test("Fault: a file that a folder takes the place of")
  func aFileThatBecomesAFolder() throws {
    let program = try desk.run(["harbour/2/XBO"])
    try program.waitFor("Surveys come first.")
    try #require(unlink(desk.at("\(Self.positions)/XBO.md")) == 0)
    try #require(mkdir(desk.at("\(Self.positions)/XBO.md"), 0o755) == 0)
    try program.waitUntilGone("Surveys come first.")
    try answersKeys(program)
    try program.quit()
  }

  @Test("Fault: sixteen descriptors are enough for the interface, and a draft is saved with them")
  func sixteenDescriptors() throws {
    let program = try desk.shell("ulimit -n 16; exec $attache \(Desk.draft)")
    try program.openDraft()
    try program.type("Zebra ")
    try program.waitFor("Zebra Madam Chair,")
    try program.keys("<c-s>")
    try program.waitFor("Saved.")
    try program.quit()
    #expect(try desk.text(of: Desk.draftFile) == LeavingTests.file("Zebra "))
  }

  @Test("Fault: a name of 255 bytes is shown and edited")
  func aLongName() throws {
    let name = String(repeating: "é", count: 126) + ".md"
    let path = "\(Desk.item)/interventions/\(name)"
    try desk.write(LeavingTests.file(), to: "Briefs/\(path)")
    let program = try desk.runInDraft(path)
    try program.type("Zebra ")
    try program.waitForState("not saved")
    try program.keys("<c-s>")
    try program.waitFor("Saved.")
    try program.quit()
    #expect(try desk.text(of: "Briefs/\(path)") == LeavingTests.file("Zebra "))
  }
}
