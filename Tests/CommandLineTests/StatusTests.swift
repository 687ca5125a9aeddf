import Testing

@Suite("Exit statuses and sentences") struct StatusTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test(
    arguments: [
      ("--version", 0, "0.", ""),
      ("--help", 0, "USAGE: attache", ""),
      ("help new session", 0, "--dates", ""),
      ("check", 0, "7 briefs: no problems", ""),
      ("check --strict Briefs/ieg", 0, "4 briefs: no problems", ""),
      ("check ieg/2", 0, "3 briefs", ""),
      ("list sessions", 0, "ieg  6–8 Apr 2021  1 item  Expert Group", ""),
      ("show ieg/2/IRN", 0, "MUST SAY", ""),
      ("show ieg/2/irn#mandate-fulfilled", 0, "The task is done.", ""),
      ("show A/RES/74/247#OP2", 0, "Decides.", ""),
      ("show Briefs/ieg/session.md", 0, "Expert Group", ""),
      ("show ieg/session.md", 0, "Expert Group", ""),
      ("preview ieg/2/interventions/2021-04-08", 0, "Mr. Chair,", ""),
      ("check --nonsense", 64, "", "Unknown option '--nonsense'"),
      ("list nonsense", 64, "", "sessions"),
      ("show", 64, "", "Missing expected argument"),
      ("show --columns 3 ieg", 64, "", "from 16 to 1000"),
      ("new session Title --dates 2021-02-30", 64, "", "write it as 2021-04-06/2021-04-08"),
      ("new item ieg 3 Title --question words", 64, "", "is no question"),
      ("preview --to papyrus ieg/2/interventions/2021-04-08", 64, "", "papyrus"),
      ("show ieg/2/IRM", 66, "", "did you mean ieg/2/IRN?"),
      ("show ieg/2/IRN#nothing", 66, "", "it has mandate-fulfilled"),
      ("show A/RES/74/247#OP9", 66, "", "it has OP2"),
      ("check nowhere.md", 66, "", "There is no nowhere.md"),
      ("check /etc/hostname", 66, "", "outside the library"),
      ("list items --session nowhere", 66, "", "There is no nowhere"),
      ("list positions --delegation Atlantis", 66, "", "No delegation is called Atlantis"),
      ("list items --library nowhere", 66, "", "There is no library at nowhere"),
      ("list items --library Briefs/library.yaml", 66, "", "is no folder"),
      ("preview ieg/2/IRN", 66, "", "is no intervention"),
      ("new position ieg/9 IRN", 66, "", "There is no ieg/9"),
      ("new position ieg/2 QQQ", 66, "", "attache new delegation QQQ"),
      ("new position ieg/2 IRN", 73, "", "was not overwritten"),
      ("new item ieg 2 Again", 73, "", "has an item 2 already"),
      ("new document A/RES/74/247 Again", 73, "", "has A/RES/74/247 already"),
      ("new library --delegation IRN", 73, "", "library.yaml is there already"),
      ("preview ieg/2/interventions/2021-04-08 -o Briefs", 73, "", "Briefs is a folder"),
      ("preview ieg/2/interventions/2021-04-08 -o no/such/s.txt", 73, "", "The folder of"),
      ("", 64, "", "attache needs a terminal"),
      ("ieg/2", 64, "", "attache needs a terminal"),
      ("lits", 64, "", "did you mean `attache list`?"),
    ] as [(String, Int32, String, String)])
  func aCommandEndsAsDocumented(
    words: String, status: Int32, output: String, complaint: String
  ) throws {
    let run = try desk.run(words: words)
    #expect(run.status == status, "\(run.words)")
    #expect(output.isEmpty ? run.text.isEmpty : run.text.contains(output), "\(run.text)")
    #expect(complaint.isEmpty ? run.words.isEmpty : run.words.contains(complaint), "\(run.words)")
    #expect(!run.output.contains(0x1b) && !run.complaint.contains(0x1b))
  }

  @Test func errorsEndWithOneAndWarningsOnlyWhenStrict() throws {
    let position = "\(Desk.item)/positions/USA.md"
    try desk.write("---\nsorces: [a]\n---\n", to: position)
    #expect(try desk.run("check").status == 0)
    let strict = try desk.run("check", "--strict")
    #expect(strict.status == 1)
    #expect(strict.text.contains("USA.md:2:1: warning[unknown-key]: "))
    #expect(strict.text.contains("\n  sorces: [a]\n  ~~~~~~ sources\n"))
    #expect(strict.text.hasSuffix("8 briefs: 1 warning\n"))
    try desk.write("---\nstances:\n  mandate: opose\n---\n", to: position)
    let error = try desk.run("check")
    #expect(error.status == 1)
    #expect(error.text.contains("\n    mandate: opose\n             ~~~~~ oppose\n"))
    // Other files are not held to it.
    #expect(try desk.run("check", "ieg/2/IRN").status == 0)
  }

  @Test func theLibraryIsFoundByOptionVariableOrPath() throws {
    let briefs = desk.at("Briefs")
    #expect(try desk.run("list", "items", "--library", briefs, shell: "cd /").status == 0)
    #expect(
      try desk.run("list", "items", environment: ["ATTACHE_LIBRARY": briefs], shell: "cd /").status
        == 0)
    #expect(try desk.run("show", "\(briefs)/ieg/session.md", shell: "cd /").status == 0)
    #expect(try desk.run("show", "session.md", shell: "cd Briefs/ieg").status == 0)
    #expect(try desk.run("check", ".", shell: "cd Briefs").text.contains("7 briefs"))
    #expect(try desk.run("check", shell: "cd /").status == 66)
    // What was asked for in words goes before the path.
    #expect(
      try desk.run("show", "session.md", "--library", "../delegations", shell: "cd Briefs/ieg")
        .status == 66)
  }

  @Test func itWorksWithoutHomeLocaleOrTerminalType() throws {
    for shell in ["unset HOME PATH", "LC_ALL=C; export LC_ALL", "TERM=dumb; export TERM"] {
      let run = try desk.run("show", "ieg/2/IRN", shell: shell)
      #expect(
        run.status == 0 && run.text.contains(shell.contains("LC_ALL") ? "O oppose" : "✗ oppose"))
    }
    for shell in ["unset TERM", "TERM=nonsense; export TERM"] {
      let run = try desk.run(shell: shell)
      #expect(run.status == 64 && !run.complaint.contains(0x1b) && run.output.isEmpty)
    }
  }
}
