import Foundation
import Glibc
import TestKit
import Testing

/// What `check` prints of a small library in which much is wrong, to the letter.
@Suite("check, to the letter") struct CheckGoldenTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    let item = Desk.item
    try desk.write(
      "---\nstances:\n  mandate: opose\n  treaty: support\nas-of: 2021-02-30\nas-of: 2021\nsorces: x\n"
        + "---\n\nFulfilled: no more ma\u{202E}dates.\n\n## Red line:\n\nNo renewal.\n\n"
        + "# Talking points\n\n- **Mandate fulfilled.** Done.\n",
      to: "\(item)/positions/USA.md")
    try desk.write(
      "---\nstances: {الولاية: opose}\n---\n\u{1B}]0;title\u{7}\n", to: "\(item)/positions/EGY.md")
    try desk.write(
      bytes: Array("Wir gr".utf8) + [0xFC] + Array("en\n".utf8), to: "\(item)/positions/DEU.md")
    try desk.write("---\ndelegation: USA\n---\nAgain.\n", to: "\(item)/positions/us.txt")
    try desk.write(
      "- 10:72 IRQ — late\n- 10:40–10:32 IRM mandate:yes\n10:50 FRA — lost\n",
      to: "\(item)/floor/2021-04-07.md")
    try desk.write("", to: "\(item)/interventions/empty.md")
    try desk.write(
      "---\ntitle: Zweite: Sitzung\ndates: 2021-04-08/2021-04-06\nplace: [Wien\n---\n",
      to: "Briefs/second/session.md")
    try #require(mkfifo(desk.at("\(item)/positions/FRA.md"), 0o600) == 0)
    try #require(symlink("gone.md", desk.at("\(item)/positions/GBR.md")) == 0)
    try #require(symlink("../..", desk.at("\(item)/positions/up")) == 0)
    try #require(mkdir(desk.at("\(item)/positions/CHN.md"), 0o755) == 0)
  }

  @Test func asText() throws {
    let run = try desk.run("check")
    #expect(run.status == 1 && run.words == "")
    GoldenText.expect(run.text, "check-text")
  }

  @Test func asJSON() throws {
    let run = try desk.run("check", "--format", "json")
    #expect(run.status == 1 && run.words == "")
    #expect(try JSONSerialization.jsonObject(with: Data(run.output)) is [String: Any])
    // One problem a line, to be read.
    GoldenText.expect(run.text.replacingOccurrences(of: "},{", with: "},\n{"), "check-json")
  }

  @Test func oneFileAlone() throws {
    let run = try desk.run("check", "\(Desk.item)/floor")
    #expect(run.status == 1)
    let paths = run.text.split(separator: "\n").filter { $0.contains(": error[") }
    #expect(!paths.isEmpty && paths.allSatisfy { $0.hasPrefix("ieg/2-future-work/floor/") })
    #expect(run.text.hasSuffix("1 brief: 3 errors, 2 warnings\n"), "\(run.text)")
  }
}
