import Screen
import TestKit
import Testing

@Suite("Text that means harm, and much of it") struct UntrustedTests {
  static let evil = "\u{1B}]0;EVIL\u{7}\u{1B}[31mred\u{9B}5m\u{202E}\u{2066}\u{200B}\u{8}\u{7F}"

  @Test func `what would act on a terminal never reaches it`() throws {
    let evil = Self.evil
    let escaped = evil.unicodeScalars.map { "\\U" + Self.hexadecimal($0.value) }.joined()
    let desk = try Desk(
      Desk.sample + [
        (
          "e\(evil)l/session.md",
          "---\ntitle: \"Yaks\(escaped)\"\nplace: \"V\(escaped)\"\ndates: 2025-03-01\n---\n\n\(evil)\n"
        ),
        ("e\(evil)l/1-x/item.md", "---\nnumber: \"1\(escaped)\"\ntitle: \"It\(escaped)\"\n---\n"),
        ("e\(evil)l/1-x/positions/X\(evil).md", "---\nstances: {\(evil): x}\n---\n\(evil)\n"),
        (
          "e\(evil)l/1-x/interventions/e\(evil).md",
          "---\ntitle: \"T\(escaped)\"\nspeaker: \(evil)\n---\n\nZebra \(evil) say.\n"
        ),
      ])
    let program = try desk.shell("exec script -qec \"$attache\" record")
    try program.waitFor("Yaks")
    try program.keys("<end>")
    try program.wait(for: "the session") { program.screen[0].contains("Yaks") }
    try program.keys("<right>")
    try program.waitFor("It")
    try program.keys("<right>")
    try program.wait(for: "the item") { program.screen[0].filter { $0 == "▸" }.count >= 2 }
    try program.keys("<end><enter>")
    try program.waitForState("saved")
    try program.waitFor("Zebra")
    try program.paste(evil)
    try program.waitForState("not saved")
    try program.keys("<c-s>")
    try program.waitFor("Saved.")
    try program.keys("<f5>")
    try program.waitFor("Statement")
    try program.keys("<f9>")
    try program.waitFor("Messages")
    try program.keys("<esc>")
    try program.waitFor("Statement")
    try program.keys("<c-q>")
    #expect(try program.exitStatus() == 0)
    let record = try desk.bytes(of: "record")
    #expect(Self.contains(record, "Yaks") && Self.contains(record, "Zebra"))
    for bad in [
      "\u{1B}]", "\u{1B}[31mred", "\u{9B}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{7}", "\u{7F}",
    ] {
      #expect(!Self.contains(record, bad), "\(bad.debugDescription)")
    }
  }

  @Test func `a paste of 30,000 lines arrives whole`() throws {
    let desk = try Desk()
    let program = try desk.runInDraft()
    let text = (1...30_000).map { "Line \($0) of the annex, délégation 中.\n" }.joined()
    try program.paste(text)
    try program.waitForState("not saved")
    try program.waitFor("Line 30000 of the annex")
    try program.keys("<c-s>")
    try program.waitFor("Saved.")
    try program.keys("<c-z>")
    try program.waitFor("We welcome the paper.")
    try program.keys("<c-y>")
    try program.waitFor("Line 30000 of the annex")
    try program.quit()
    #expect(try desk.text(of: Desk.draftFile) == LeavingTests.file(text))
  }

  @Test func `a paste that contains its own end mark is still a paste`() throws {
    let desk = try Desk()
    let program = try desk.runInDraft()
    // What follows the mark would leave without saving if it were taken for keys.
    try program.paste("Zebra \u{1B}[201~\u{11}l yak ")
    try program.waitFor("Zebra")
    try program.waitFor("yak")
    try program.waitForState("not saved")
    try program.keys("<c-s>")
    try program.waitFor("Saved.")
    try program.quit()
    #expect(try desk.text(of: Desk.draftFile) == LeavingTests.file("Zebra \u{11}l yak "))
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }

  private static func contains(_ bytes: [UInt8], _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard let first = wanted.first else { return true }
    return bytes.indices.contains {
      bytes[$0] == first && bytes[$0...].starts(with: wanted)
    }
  }
}
