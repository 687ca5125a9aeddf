import Foundation
import Testing

@Suite("The manual and the shells' completion") struct ManualTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  private static func has(_ program: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/" + program)
  }

  private static let scripts = [
    ("bash", "share/bash-completion/completions/attache"),
    ("zsh", "share/zsh/site-functions/_attache"),
    ("fish", "share/fish/vendor_completions.d/attache.fish"),
  ]

  private func check(_ command: String...) throws -> Run {
    try Program.spawn(["/usr/bin/env"] + command, environment: ["PATH": "/usr/bin:/bin"])
  }

  @Test func everyCommandHasItsPage() throws {
    let run = try desk.run("manual", "--install", desk.at("local"))
    #expect(run.status == 0)
    #expect(run.words.contains("fpath=(\(desk.at("local"))/share/zsh/site-functions $fpath)"))
    let pages = try desk.names(in: "local/share/man/man1")
    #expect(pages.contains("attache.1") && pages.contains("attache-new-session.1"))
    for name in ["stance", "log", "cite", "config", "keys"] {
      #expect(pages.contains("attache-\(name).1"))
    }
    let help = try desk.run("--help").text
    for page in pages where page.split(separator: "-").count == 2 {
      let name = page.dropFirst("attache-".count).dropLast(2)
      #expect(help.contains("  \(name) "), "\(page)")
    }
    for page in pages {
      let text = try desk.text(of: "local/share/man/man1/" + page)
      let sections = text.split(separator: "\n").filter { $0.hasPrefix(".Sh ") }
        .map { $0.dropFirst(4) }
      #expect(sections.prefix(3) == ["NAME", "SYNOPSIS", "DESCRIPTION"], "\(page)")
      #expect(sections.contains("EXIT STATUS"))
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }
    let position = try desk.text(of: "local/share/man/man1/attache-new-position.1")
    #expect(position.contains(".Op Fl \\-as\\-of Ar \\&date\n"))
    #expect(position.contains(".Sh EXAMPLES\n.Bd -literal"))
    #expect(position.contains(".Xr attache-new 1 ,\n"))
    // A second time, over what is there.
    #expect(try desk.run("manual", "--install", desk.at("local")).status == 0)
  }

  @Test(.enabled(if: ManualTests.has("mandoc")))
  func thePagesAreCleanMdoc() throws {
    _ = try desk.run("manual", "--install", desk.at("local"))
    for page in try desk.names(in: "local/share/man/man1") {
      let run = try check("mandoc", "-Tlint", "-Wstyle", desk.at("local/share/man/man1/" + page))
      let told = run.text.split(separator: "\n").filter {
        !$0.contains("referenced manual not found")
      }
      #expect(told.isEmpty, "\(told)")
    }
  }

  @Test(
    arguments: [
      ("manual", 0, ".Nm attache\n", ""),
      ("manual new session", 0, ".Nm attache-new-session\n", ""),
      ("manual nothing", 64, "", "There is no command nothing"),
      ("manual --install Briefs/library.yaml", 73, "", "The folder of"),
    ] as [(String, Int32, String, String)])
  func aPageIsPrinted(words: String, status: Int32, output: String, complaint: String) throws {
    let run = try desk.run(words: words)
    #expect(run.status == status)
    #expect(output.isEmpty ? run.text.isEmpty : run.text.contains(output), "\(run.text)")
    #expect(complaint.isEmpty ? run.words.isEmpty : run.words.contains(complaint), "\(run.words)")
  }

  @Test(arguments: ManualTests.scripts)
  func theScriptParses(shell: String, path: String) throws {
    _ = try desk.run("manual", "--install", desk.at("local"))
    let script = try desk.text(of: "local/" + path)
    #expect(script.contains("---completion open -- positional@0"))
    guard Self.has(shell) else { return }
    let run = try check(shell, "-n", desk.at("local/" + path))
    #expect(run.status == 0 && run.words.isEmpty, "\(run.words)")
  }
}
