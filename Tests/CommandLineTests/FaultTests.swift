import Foundation
import Glibc
import Testing

@Suite("Faults that the command line survives") struct FaultTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test(
    "Faults 9, 10, 11: a pipe, links that lead nowhere, round or out, and what may not be read are told"
  )
  func whatCannotBeReadIsToldAndHidesNothing() throws {
    let positions = desk.at("\(Desk.item)/positions")
    try #require(mkfifo("\(positions)/FRA.md", 0o600) == 0)
    try #require(symlink("gone.md", "\(positions)/DEU.md") == 0)
    try #require(symlink("..", "\(positions)/up") == 0)
    try #require(symlink("/etc", desk.at("Briefs/etc")) == 0)
    try desk.write("secret", to: "\(Desk.item)/positions/CAN.md")
    try desk.write("secret", to: "Briefs/shut/session.md")
    try desk.giveAway()
    chmod("\(positions)/CAN.md", 0)
    chmod(desk.at("Briefs/shut"), 0)
    let run = try desk.run("check", asOrdinaryUser: true)
    #expect(run.status == 1)
    for line in [
      "positions/FRA.md:1:1: error[not-a-regular-file]: ",
      "positions/DEU.md:1:1: error[dangling-link]: ", "positions/up:1:1: warning[link-loop]: ",
      "etc:1:1: warning[link-out-of-library]: ", "positions/CAN.md:1:1: error[unreadable]: ",
      "shut:1:1: error[unreadable-folder]: ", "7 briefs: 4 errors, 2 warnings\n",
    ] {
      #expect(run.text.contains(line), "\(line)")
    }
    let show = try desk.run("show", "\(Desk.item)/positions/CAN.md", asOrdinaryUser: true)
    #expect(show.status == 66 && show.words.contains("may not be read"))
    #expect(try desk.run("list", "positions", asOrdinaryUser: true).text.contains("ieg/2/IRN"))
  }

  @Test("Fault 18: a read-only folder is read fully, and told when it is written to")
  func aReadOnlyFolderIsReadFullyAndToldWhenWrittenTo() throws {
    try desk.giveAway()
    chmod(desk.at("\(Desk.item)/positions"), 0o555)
    #expect(try desk.run("check", asOrdinaryUser: true).status == 0)
    let run = try desk.run("new", "position", "ieg/2", "USA", asOrdinaryUser: true)
    #expect(run.status == 73 && run.words.contains("can't be written to"))
    #expect(try desk.names(in: "\(Desk.item)/positions") == ["IRN.md"])
  }

  @Test("Fault 20: a limit on the size of files leaves nothing behind")
  func aLimitOnTheSizeOfFilesLeavesNothingBehind() throws {
    let run = try desk.run("new", "position", "ieg/2", "USA", shell: "ulimit -f 0")
    #expect(run.status == 74 && run.words.contains("ulimit -f"))
    #expect(try desk.names(in: "\(Desk.item)/positions") == ["IRN.md"])

    try desk.write("the old statement", to: "s.txt")
    let preview = try desk.run(
      "preview", "ieg/2/interventions/2021-04-08", "-o", "s.txt", shell: "ulimit -f 0")
    #expect(preview.status == 74)
    #expect(try desk.text(of: "s.txt") == "the old statement")
    #expect(try desk.names(in: "") == ["Briefs", "s.txt"])
    #expect(
      try desk.run("preview", "ieg/2/interventions/2021-04-08", "-o", "s.txt").status == 0)
    #expect(try desk.text(of: "s.txt").contains("Mr. Chair,"))
  }

  @Test("Fault: sixteen descriptors are enough")
  func sixteenDescriptorsAreEnough() throws {
    let run = try desk.run("check", shell: "ulimit -n 16")
    #expect(run.status == 0 && run.text.contains("7 briefs"))
  }

  @Test func outputThatCannotBeWrittenIsTold() throws {
    let full = try desk.run("list", "sessions", redirection: "> /dev/full")
    #expect(full.status == 74 && full.words.contains("Standard output could not be written"))
    // Closed altogether: what is opened instead must not be written to.
    let closed = try desk.run("new", "position", "ieg/2", "USA", redirection: ">&- 2>&-")
    #expect(closed.status == 0)
    #expect(try desk.text(of: "\(Desk.item)/positions/USA.md").hasPrefix("---\nstances:\n"))
  }

  @Test func aReaderThatGoesAwayEndsItQuietly() throws {
    for index in 0..<400 {
      try desk.write("---\nsorces: x\n---\n", to: "\(Desk.item)/interventions/\(index).md")
    }
    for trap in ["", "trap '' PIPE"] {
      let run = try desk.run(
        "check", shell: trap, redirection: "| head -n 1")
      #expect(run.words == "" && run.text.split(separator: "\n").count == 1)
    }
  }

  /// Sequences that set titles, write the clipboard or turn text round, wherever text comes from.
  @Test("Faults 1, 2, 3: nothing that acts on a terminal is ever printed")
  func nothingThatActsOnATerminalIsEverPrinted() throws {
    let evil = "\u{1b}]0;x\u{7}\u{1b}[31m\u{9b}31m\u{202e}\u{2066}\u{7f}\u{8}"
    try desk.write(
      "---\ntitle: \"\(evil.unicodeScalars.map { "\\U" + hexadecimal($0) }.joined())\"\n"
        + "dates: 2021-04-06\nbody: \(evil)\n---\n\n\(evil)\n",
      to: "Briefs/e\(evil)l/session.md")
    try desk.write(
      "---\nstances: {\(evil): x}\n---\n\(evil)\n", to: "\(Desk.item)/positions/X\(evil).md")
    try desk.write(
      "---\ntitle: \(evil)\nspeaker: \(evil)\n---\n\nWe \(evil) say.\n",
      to: "\(Desk.item)/interventions/e\(evil).md")
    try #require(symlink(evil, desk.at("Briefs/documents/\(evil).md")) == 0)
    let calls: [[String]] = [
      ["check"], ["check", "--format", "json"], ["list", "sessions"],
      ["list", "sessions", "--format", "json"], ["list", "positions"],
      ["list", "positions", "--format", "json"], ["list", "interventions"],
      ["list", "delegations"], ["show", "e\(evil)l"], ["show", "ieg/2/X\(evil)"],
      ["show", "ieg/2/interventions/e\(evil)"], ["preview", "ieg/2/interventions/e\(evil)"],
      ["show", evil], ["check", evil], ["--\(evil)"], ["list", evil], ["new", "session", evil],
      ["new", "session", "T", "--dates", evil], ["new", "position", "ieg/2", evil], [evil],
      ["list", "items", "--library", evil], ["new", "document", evil, evil],
    ]
    for call in calls {
      let run = try Program.run(call, in: desk.path)
      for text in [run.text, run.words] {
        let bad = text.unicodeScalars.filter { scalar in
          scalar != "\n"
            && (scalar.properties.generalCategory == .control
              || (0x202A...0x202E).contains(scalar.value)
              || (0x2066...0x2069).contains(scalar.value))
        }
        #expect(bad.isEmpty, "\(call.map(\.debugDescription)): \(bad.map(\.value))")
      }
      #expect(!(run.text.isEmpty && run.words.isEmpty), "\(call.map(\.debugDescription))")
    }
  }

  private func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}
