import Glibc
import Screen
import TestKit
import Testing

@Suite("Terminals, locales and homes of all kinds") struct SurroundingsTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test(arguments: [
    ("", "TERM is not set"), ("no-such-terminal", "no description of the terminal"),
    ("vt100", ""), ("xterm", ""), ("linux", ""),
  ])
  func `terminals of many names do`(name: String, note: String) throws {
    let program = try desk.run([Desk.draft], environment: ["TERM": name])
    try program.waitFor("We welcome the paper.")
    if !note.isEmpty { try program.waitForSentence(note) }
    try program.keys("<enter>")
    try program.waitFor("MUST SAY")
    try program.type("Zebra ")
    try program.waitFor("Zebra Madam Chair,")
    try program.keys("<c-s>")
    try program.waitFor("Saved.")
    try program.keys("<c-q>")
    #expect(try program.exitStatus() == 0)
    #expect(program.terminalModes.before == program.terminalModes.after)
    #expect(try desk.text(of: Desk.draftFile) == LeavingTests.file("Zebra "))
  }

  @Test func `a dumb terminal is refused in a sentence, and commands do there`() throws {
    let program = try desk.run(environment: ["TERM": "dumb"])
    try program.expectEnd(64)
    try program.waitForSentence("A terminal of type “dumb” can only print line after line")
    let list = try desk.shell(
      "exec $program list items --library Briefs", environment: ["TERM": "dumb"])
    try list.waitFor("Quiet berths")
    try list.expectEnd(0)
  }

  @Test(arguments: [
    ["LC_ALL": "C"], ["LC_ALL": "", "LANG": "C"], ["LC_ALL": ""], ["LC_ALL": "POSIX"],
    ["LC_ALL": "no_SUCH.UTF-8"],
  ])
  func `letters beyond ASCII are kept in any locale`(locale: [String: String]) throws {
    let program = try desk.runInDraft(environment: locale)
    try program.type("Délégué 中 مندوب ")
    try program.waitForState("not saved")
    try program.keys("<c-s>")
    try program.waitFor("Saved.")
    try program.quit()
    #expect(try desk.text(of: Desk.draftFile) == LeavingTests.file("Délégué 中 مندوب "))
  }

  @Test func `colours can be refused`() throws {
    let program = try desk.run(["harbour/2/XAR"], environment: ["NO_COLOR": "1"])
    try program.waitFor("For quiet berths in every port.")
    let styled = program.styledScreen
    let numbers = styled.split(separator: "\u{1B}[").dropFirst()
      .flatMap { $0.prefix { $0 != "m" }.split(separator: ";") }
    // Plain, bold, dim, underlined, reversed, and the terminal's own colours.
    #expect(numbers.contains("1"))
    #expect(Set(numbers).isSubset(of: ["0", "1", "2", "4", "7", "39", "49"]))
    try program.quit()
  }

  @Test(.enabled("only the superuser can become one without a home") { geteuid() == 0 })
  func `without a home the text is kept in the library`() throws {
    let program = try desk.shell(
      """
      chown -R 65534:65534 . && exec setpriv --reuid=65534 --regid=65534 --clear-groups \
      env -u HOME -u XDG_STATE_HOME $attache \(Desk.draft)
      """)
    try program.openDraft()
    try program.type("Zebra ")
    try program.waitFor("Zebra Madam Chair,")
    try program.keys("<c-q>")
    try program.waitFor("changes that are not saved")
    try program.keys("l")
    try program.expectEnd(0)
    #expect(desk.names(in: "Briefs/.attache/unsaved").count == 1)
    let again = try desk.shell(
      """
      exec setpriv --reuid=65534 --regid=65534 --clear-groups \
      env -u HOME -u XDG_STATE_HOME $attache
      """)
    try again.waitForSentence("was kept")
    try again.keys("d")
    try again.waitUntilGone("was kept")
    try again.quit()
    #expect(desk.names(in: "Briefs/.attache/unsaved").isEmpty)
  }

  @Test(arguments: ["</dev/null >output", "</dev/null", ">output", "<&- >&-"])
  func `without a terminal it says which commands need none`(redirection: String) throws {
    let program = try desk.shell("$attache 2>words \(redirection); echo $? >status")
    try program.wait(for: "the end") { (try? desk.text(of: "status")) == "64\n" }
    let words = try desk.text(of: "words")
    #expect(words.filter { $0 == "\n" }.count == 1 && words.contains("needs a terminal"))
    for command in ["check", "list", "show", "new", "preview"] { #expect(words.contains(command)) }
    #expect(!words.contains("\u{1B}"))
    let output = (try? desk.bytes(of: "output")) ?? []
    #expect(output.isEmpty)
    #expect(program.words.allSatisfy { $0 == " " })
  }

  @Test(arguments: ["Nowhere/Briefs", "Briefs/library.yaml"])
  func `where there is no library it says so`(library: String) throws {
    let program = try desk.shell("$program --library \(library) 2>words; exit $?")
    try program.expectEnd(66)
    let words = try desk.text(of: "words")
    #expect(words.filter { $0 == "\n" }.count == 1 && words.contains("--library"))
    #expect(!words.contains("\u{1B}"))
  }

  @Test func `an empty folder is a library to begin in`() throws {
    mkdir(desk.at("Empty"), 0o755)
    let program = try desk.start([Desk.attache, "--library", desk.at("Empty")])
    try program.waitForSentence("This library has no sessions yet. Press N to start one.")
    try program.keys("N")
    try program.waitFor("s  session")
    try program.keys("s")
    try program.waitFor("Title")
    try program.type("Yak Assembly")
    try program.keys("<enter>")
    try program.type("2026-03-01/2026-03-02")
    try program.keys("<enter>")
    try program.type("Vienna")
    try program.keys("<enter>")
    try program.waitFor("Vienna, 1–2 Mar 2026")
    try program.quit()
  }
}
