import Diplomacy
import Dossier
import Testing

@Suite struct FloorEditTests {
  static let entry = "10:32 IRQ — more"

  @Test(arguments: [
    ("", "- 10:32 IRQ — more\n"),
    ("- 10:00 IRN\n", "- 10:00 IRN\n- 10:32 IRQ — more\n"),
    ("- 10:00 IRN", "- 10:00 IRN\n- 10:32 IRQ — more"),
    ("- 10:00 IRN\r\n- 10:01 IRN\r\n", "- 10:00 IRN\r\n- 10:01 IRN\r\n- 10:32 IRQ — more\r\n"),
    ("- 10:00 IRN\r\n- 10:01 IRN", "- 10:00 IRN\r\n- 10:01 IRN\r\n- 10:32 IRQ — more"),
    // Behind the last entry, whatever follows, and below what belongs to it.
    ("- 10:00 IRN\n\n\n", "- 10:00 IRN\n- 10:32 IRQ — more\n\n\n"),
    ("- 10:00 IRN — a\n  b\n\nText\n", "- 10:00 IRN — a\n  b\n- 10:32 IRQ — more\n\nText\n"),
    (
      "- 10:00 IRN\n  - aside\n\n## Notes\n\nx",
      "- 10:00 IRN\n  - aside\n- 10:32 IRQ — more\n\n## Notes\n\nx"
    ),
    (" * 10:00 IRN\n", " * 10:00 IRN\n * 10:32 IRQ — more\n"),
    ("1. 10:00 IRN\n", "1. 10:00 IRN\n- 10:32 IRQ — more\n"),
    ("---\ntags: [a]\n---\n", "---\ntags: [a]\n---\n\n- 10:32 IRQ — more\n"),
    ("---\ntags: [a]\n---\n\n", "---\ntags: [a]\n---\n\n- 10:32 IRQ — more\n"),
    ("---\ntags: [a]\n---", "---\ntags: [a]\n---\n\n- 10:32 IRQ — more"),
    ("---\ntags: [a]\n", "---\ntags: [a]\n\n- 10:32 IRQ — more\n"),
    ("\u{FEFF}", "\u{FEFF}- 10:32 IRQ — more\n"),
    ("Quiet so far.", "Quiet so far.\n\n- 10:32 IRQ — more"),
    // An entry with a mistake of its own is left as it is.
    ("- nothing\n", "- nothing\n- 10:32 IRQ — more\n"),
  ]) func anEntryIsAdded(before: String, after: String) {
    #expect(EditSample.outcome(.floorEntry(Self.entry), of: before, at: EditSample.log) == after)
  }

  /// Where it would be read as something else, it is refused.
  @Test(arguments: [
    "```\n", "<!-- kept\n", "<script>\n", "> quote\n\n<pre>\n",
  ]) func whatWouldHideItIsRefused(before: String) {
    #expect(
      EditSample.outcome(.floorEntry(Self.entry), of: before, at: EditSample.log) == "unsafe")
  }

  @Test func oddBytesStay() throws {
    let before: [UInt8] = Array("- 10:00 IRN — ".utf8) + [0xFF, 0x0A]
    let after = try BriefEdit.apply([.floorEntry(Self.entry)], to: before, path: EditSample.log)
    #expect(after == before + Array("- 10:32 IRQ — more\n".utf8))
  }

  /// What is typed, and what is made of it or said of it.
  @Test(arguments: [
    (
      "10:32–10:36 IRQ for G77 (group) b:support — text",
      "10:32–10:36 IRQ for G77 (group) b:support — text"
    ),
    ("  - 10:32 IRQ  ", "10:32 IRQ"),
    ("IRQ", "IRQ"),
    ("10:72 IRQ", "impossibleTime(\"10:72\")"),
    ("10:36–10:32 IRQ", "timesReversed"),
    ("10:32", "entryWithoutDelegation"),
    ("", "entryWithoutDelegation"),
    ("- ", "entryWithoutDelegation"),
    ("# IRQ", "entryWithoutDelegation"),
    ("1. IRQ", "entryWithoutDelegation"),
    ("IRQ supports it", "entryNotUnderstood(\"supports\")"),
    ("IRQ b:suport", "nearest: Optional(\"support\")"),
    ("IRQ (grup)", "nearest: Optional(\"group\")"),
    ("IRQ — a\nb", "notOneLine"),
    ("IRQ — a\u{1B}[31m", "notOneLine"),
    ("IRQ — a\u{202E}b", "notOneLine"),
  ]) func anEntryIsReadAsItIsTyped(typed: String, outcome: String) {
    do throws(EditRefusal.Kind) {
      #expect(try FloorLine(typed).text == outcome)
    } catch {
      #expect("\(error)".contains(outcome), "\(error)")
    }
  }

  @Test func anEntryWithoutATimeIsGivenOne() throws {
    #expect(try FloorLine("IRQ — x").at(hour: 9, minute: 5).text == "09:05 IRQ — x")
    #expect(try FloorLine("8:00 IRQ").at(hour: 9, minute: 5).text == "8:00 IRQ")
  }
}
