import Foundation
import Glibc
import Testing

@Suite("Faults that the command line survives") struct FaultTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test func whatCannotBeReadIsToldAndHidesNothing() throws {
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

  /// Fault 7: a line of ten megabytes is read, one of a hundred refused in a sentence.
  @Test func aVeryLongLineIsReadOrRefused() throws {
    let words = String(repeating: "many words ", count: 450_000)
    try desk.write("\(words)a\u{202E}b \(words)\n", to: "\(Desk.item)/positions/USA.md")
    let run = try desk.run("check")
    #expect(run.status == 0)
    #expect(run.text.contains("USA.md:1:4950002: warning[hidden-character]: "))
    #expect(run.text.split(separator: "\n").allSatisfy { $0.count < 200 })

    let large = desk.at("\(Desk.item)/positions/FRA.md")
    try #require(FileManager.default.createFile(atPath: large, contents: nil))
    try #require(truncate(large, 100 << 20) == 0)
    let refused = try desk.run("check", large)
    #expect(refused.status == 1 && refused.text.contains("FRA.md:1:1: error[too-large]: "))
  }

  /// Faults 13 and 14: bombs and towers are told by their lines and cost no time.
  @Test func bombsAndTowersAreTold() throws {
    let deep = String(repeating: "[", count: 20_000)
    var bomb = "a0: &a0 [x, x, x]\n"
    for level in 1...30 {
      let below = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(below)]\n"
    }
    try desk.write("---\nsources: \(deep)\n---\nWords.\n", to: "\(Desk.item)/positions/USA.md")
    try desk.write("---\n\(bomb)---\nWords.\n", to: "\(Desk.item)/positions/FRA.md")
    try desk.write(
      String(repeating: ">", count: 50_000) + " x\n\n# Red lines\n",
      to: "\(Desk.item)/positions/DEU.md")
    let run = try desk.run("check")
    #expect(run.status == 1)
    for line in [
      "USA.md:2:33: error[front-matter-too-deep]: ", "FRA.md:4:45: error[front-matter-aliases]: ",
      "DEU.md:3:1: warning[heading-not-read]: ",
    ] {
      #expect(run.text.contains(line), "\(line)")
    }
    for code in ["USA", "FRA"] {
      let show = try desk.run("show", "ieg/2/\(code)")
      #expect(show.status == 0 && show.text.contains("Words."), "\(code)")
    }
  }

  /// Fault 15: a front matter that is wrong in any way leaves the brief in the lists, and its words
  /// on the page.
  @Test(arguments: [
    "---\nas-of: 2021\n\nWords.\n", "as-of: 2021\nstances: {}\n---\n\nWords.\n",
    "---\nas-of: 2021\n---\n---\nas-of: 2022\n---\n\nWords.\n",
    "---\nstances:\n\tmandate: oppose\n---\n\nWords.\n",
    "---\nas-of: 2021\nas-of: 2022\n---\n\nWords.\n", "---\n- a\n---\n\nWords.\n",
    "---\nas-of: \"2021\n---\n\nWords.\n",
  ])
  func aBrokenFrontMatterHidesNothing(text: String) throws {
    try desk.write(text, to: "\(Desk.item)/positions/USA.md")
    let check = try desk.run("check")
    #expect(check.text.contains("USA.md:"))
    #expect(try desk.run("list", "positions").text.contains("ieg/2/USA"))
    let show = try desk.run("show", "ieg/2/USA")
    #expect(show.status == 0 && show.text.contains("Words.") && show.text.contains("PROBLEM"))
  }

  /// Fault 16: of two briefs with one reference both are named and both can be had.
  @Test func twoBriefsOfOneReferenceAreBothReachable() throws {
    try desk.write("The first.\n", to: "\(Desk.item)/positions/USA.md")
    try desk.write("The second.\n", to: "\(Desk.item)/positions/USA.txt")
    let check = try desk.run("check")
    #expect(check.status == 1)
    #expect(
      check.text.contains(
        "positions/USA.txt:1:1: error[same-reference]: Another brief answers to ieg/2/USA as well; "
          + "rename, move or join them (the other: ieg/2-future-work/positions/USA.md)."))
    for (suffix, words) in [("md", "The first."), ("txt", "The second.")] {
      let show = try desk.run("show", "\(Desk.item)/positions/USA.\(suffix)")
      #expect(show.status == 0 && show.text.contains(words))
    }
  }

  /// Fault 17: references to nothing and in circles are listed, and there is an end to them.
  @Test func danglingAndCircularReferencesAreTold() throws {
    try desk.write("---\nname: A\nmembers: [BB]\n---\n", to: "Briefs/delegations/AA.md")
    try desk.write("---\nname: B\nmembers: [AA]\n---\n", to: "Briefs/delegations/BB.md")
    try desk.write(
      "---\nstances: {treaty: oppose}\nsources: [A/RES/1/1]\n---\n\n## Fallback\n\n- **A.** x\n"
        + "  - for: b\n- **B.** y\n  - for: a\n- **C.** z\n  - for: nothing\n",
      to: "\(Desk.item)/positions/USA.md")
    let run = try desk.run("check")
    for line in [
      "delegations/AA.md:3:11: warning[circular-reference]: ",
      "USA.md:2:11: error[unknown-question]: ", "USA.md:3:11: note[unknown-document]: ",
      "USA.md:11:10: warning[circular-reference]: ", "USA.md:13:10: warning[unknown-point]: ",
    ] {
      #expect(run.text.contains(line), "\(line)\n\(run.text)")
    }
    #expect(try desk.run("show", "delegations/AA").status == 0)
    #expect(try desk.run("show", "ieg/2/USA").text.contains("nothing"))
  }

  @Test func aReadOnlyFolderIsReadFullyAndToldWhenWrittenTo() throws {
    try desk.giveAway()
    chmod(desk.at("\(Desk.item)/positions"), 0o555)
    #expect(try desk.run("check", asOrdinaryUser: true).status == 0)
    let run = try desk.run("new", "position", "ieg/2", "USA", asOrdinaryUser: true)
    #expect(run.status == 73 && run.words.contains("can't be written to"))
    #expect(try desk.names(in: "\(Desk.item)/positions") == ["IRN.md"])
  }

  @Test func aLimitOnTheSizeOfFilesLeavesNothingBehind() throws {
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

  @Test func sixteenDescriptorsAreEnough() throws {
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
  @Test func nothingThatActsOnATerminalIsEverPrinted() throws {
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
