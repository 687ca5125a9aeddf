import Foundation
import Testing

@Suite("Completion") struct CompletionTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  /// What a shell is offered for the last of `words`, asked as its script does.
  private func offers(
    _ command: String, _ argument: String, _ words: String..., shell: String = "bash",
    library: String? = nil
  ) throws -> [String] {
    var environment = ["SAP_SHELL": shell]
    environment["ATTACHE_LIBRARY"] = library
    let run = try Program.run(
      ["---completion"] + command.split(separator: " ").map(String.init) + [
        "--", argument, String(words.count - 1), String(words.last?.count ?? 0),
      ] + words, in: desk.path, environment: environment)
    #expect(run.status == 0 && run.words.isEmpty, "\(run.words)")
    // The last line for zsh is no word.
    return run.text.split(separator: "\n").map(String.init).filter { $0 != " " }
  }

  @Test(
    arguments: [
      ("show", "", ["ieg/", "delegations/"]), ("show", "i", ["ieg/"]), ("show", "ieg/", ["ieg/2/"]),
      ("show", "ieg/2/", ["ieg/2/IRN", "ieg/2/interventions/2021-04-08"]),
      ("show", "IEG/2/ir", ["IEG/2/irn"]), ("show", "delegations/", ["delegations/EU"]),
      ("show", "A/", ["A/RES/74/247"]), ("show", "a/r", ["a/res/74/247"]),
      ("show", "nothing", []), ("show", "Bri", ["Briefs"]),
      ("show", "Briefs/ieg/s", ["Briefs/ieg/session.md"]),
      ("check", "Briefs/l", ["Briefs/library.yaml"]),
      ("preview", "ieg/2/", ["ieg/2/interventions/2021-04-08"]),
      ("cite", "ieg/2/", ["ieg/2/interventions/2021-04-08"]),
      (
        "cite", "Briefs/l",
        ["Briefs/library.yaml"]
      ), ("open", "ie", ["ieg/"]),
      ("new position", "ieg/", ["ieg/2"]), ("new item", "", ["ieg"]),
      ("new intervention", "", ["ieg/"]), ("manual", "", nil),
    ] as [(String, String, [String]?)])
  func referencesAreOfferedALevelAtATime(
    command: String, typed: String, offered: [String]?
  ) throws {
    let found = try offers(command, "positional@0", "attache", command, typed)
    if let offered { #expect(found == offered) } else { #expect(found.contains("check")) }
  }

  @Test(arguments: [
    ("ir", ["irl", "irn", "irq"]), ("IRN", ["IRN"]), ("EUA", ["EUA"]),
    ("Grand D", ["Grand\\ Duchy\\ of\\ Luxembourg"]), ("allem", ["allemagne"]),
    ("Tanz", ["Tanzania"]),
    ("cote", ["cote\\ d\\'ivoire"]), ("'South K", ["South\\ Korea"]),
    ("South\\ K", ["South\\ Korea"]),
    ("Росси", ["Российская\\ Федерация"]), ("россия", ["россия"]), ("zzz", []),
  ])
  func delegationsAreOfferedByCodeAndName(typed: String, offered: [String]) throws {
    let found = try offers("list", "--delegation", "attache", "list", "--delegation", typed)
    #expect(found == offered)
  }

  @Test(
    arguments: [
      ("stance", 0, ["ieg/2/"], ["ieg/2/IRN"]),
      ("stance", 1, ["ieg/2/IRN", ""], ["mandate"]),
      ("stance", 1, ["nowhere", ""], []),
      ("stance", 2, ["ieg/2/IRN", "mandate", "o"], nil),
      ("log", 0, ["ieg/"], ["ieg/2"]),
      ("log", 1, ["ieg/2", "IR"], ["IRN", "IRL", "IRQ"]),
      ("log", 1, ["ieg/2", "IRQ", "mandate:o"], ["mandate\\:oppose"]),
      ("config", 0, ["them"], ["theme"]), ("config", 0, ["l"], ["library", "locale"]),
    ] as [(String, Int, [String], [String]?)])
  func editingCommandsAreOfferedWhatTheyTake(
    command: String, place: Int, typed: [String], offered: [String]?
  ) throws {
    let all = ["attache", command] + typed
    let run = try Program.run(
      ["---completion", command, "--", "positional@\(place)", String(all.count - 1)]
        + [String(typed.last?.count ?? 0)] + all, in: desk.path, environment: ["SAP_SHELL": "bash"])
    if let offered {
      #expect(run.text.split(separator: "\n").map(String.init) == offered, "\(run.words)")
    }
    // The stances are a list that stands in the script itself.
    let script = try desk.run("--generate-completion-script", "bash").text
    #expect(script.contains("undeclared"))
  }

  @Test func eachShellGetsWhatItCanShow() throws {
    func irn(_ shell: String) throws -> [String] {
      try offers("list", "--delegation", "attache", "list", "--delegation", "IRN", shell: shell)
    }
    #expect(try irn("bash") == ["IRN"])
    #expect(try irn("zsh") == ["IRN:Iran (Islamic Republic of)"])
    #expect(try irn("fish") == ["IRN\tIran (Islamic Republic of)"])
  }

  @Test func theLibraryThatIsNamedIsTheOneThatIsRead() throws {
    #expect(
      try Program.run(
        ["new", "library", "--delegation", "FRA", "--library", "Other"], in: desk.path
      ).status == 0)
    _ = try Program.run(
      [
        "new", "session", "Talks", "--dates", "2025-01-01", "--library", "Other", "--folder",
        "talks",
      ],
      in: desk.path)
    for words in [["--library", "Other"], ["--library=Other"], ["--library", "=", "Other"]] {
      let all = ["attache", "list"] + words + ["--session", ""]
      let run = try Program.run(
        ["---completion", "list", "--", "--session", String(all.count - 1), "0"] + all,
        in: desk.path, environment: ["SAP_SHELL": "bash"])
      #expect(run.text == "talks\n", "\(words)")
    }
    let other = desk.at("Other")
    #expect(try offers("list", "--session", "attache", "list", "", library: other) == ["talks"])
    #expect(try offers("list", "--session", "attache", "list", "", library: "nowhere") == [])
  }

  @Test func nothingInANameReachesTheTerminalOrTheShell() throws {
    let folder = "Briefs/ieg/2-future-work/interventions/"
    let names = [
      "$(touch pwned)", "`touch pwned`", "a b'c\"d", "\u{1B}]0;x\u{7}", "l\nm", "\u{202E}x",
    ]
    for name in names {
      try desk.write("---\ntitle: \"T\\e[31m\\n\\tx\"\n---\n", to: folder + name + ".md")
    }
    for shell in ["bash", "zsh", "fish"] {
      let found = try offers(
        "preview", "positional@0", "attache", "preview", "ieg/2/interventions/", shell: shell)
      #expect(found.count == 4)
      #expect(!found.joined().unicodeScalars.contains { $0.value < 0x20 && $0 != "\t" })
    }
    // As bash completes: the words are expanded by compgen.
    _ = try desk.run("manual", "--install", desk.at("local"))
    let script = """
      source "$0/local/share/bash-completion/completions/attache"
      compopt() { :; }
      COMP_WORDS=("$1" preview ieg/2/interventions/) COMP_CWORD=2
      COMP_LINE="$1 preview ieg/2/interventions/" COMP_POINT=${#COMP_LINE}
      cd "$0" && _attache_with_references attache ieg/2/interventions/ preview
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let run = try Program.spawn(
      ["/bin/bash", "-c", script, desk.path, Program.path],
      environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"])
    #expect(
      Set(run.text.split(separator: "\n")) == [
        "ieg/2/interventions/$(touch pwned)", "ieg/2/interventions/`touch pwned`",
        "ieg/2/interventions/a b'c\"d", "ieg/2/interventions/2021-04-08",
      ], "\(run.text) \(run.words)")
    #expect(!FileManager.default.fileExists(atPath: desk.at("pwned")))
  }

  @Test func aReferenceMayStandInPlaceOfACommand() throws {
    _ = try desk.run("manual", "--install", desk.at("local"))
    let script = """
      source "$0/local/share/bash-completion/completions/attache"
      compopt() { :; }
      COMP_WORDS=("$1" ie) COMP_CWORD=1 COMP_LINE="$1 ie" COMP_POINT=${#COMP_LINE}
      cd "$0" && _attache_with_references attache ie "$1"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let run = try Program.spawn(
      ["/bin/bash", "-c", script, desk.path, Program.path],
      environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"])
    #expect(run.text == "ieg/\n", "\(run.words)")
  }
}
