import Dossier
import Testing

@Suite struct SpeechTests {
  /// Each paragraph as it is used: plain, `(direction)`, `?1` where time allows, `@` an address.
  private func told(_ text: String) -> [String] {
    let brief = BriefReader.read(Array(text.utf8), path: "s/2/interventions/a.md")
    return (brief?.paragraphs ?? []).map { paragraph in
      switch paragraph.use {
      case .spoken: paragraph.isSalutation ? "@\(paragraph.text)" : paragraph.text
      case .ifTime(let rank): "?\(rank) \(paragraph.text)"
      case .direction: "(\(paragraph.text))"
      }
    }
  }

  @Test(
    arguments: [
      ("", []),
      (
        "Monsieur le Président,\n\nMa délégation\nappuie *le* texte.\n",
        ["@Monsieur le Président,", "Ma délégation appuie le texte."]
      ),
      ("<!-- a --> We go\non.\n\nThen.\n", ["We go on.", "Then."]),
      ("<!-- a -->\n\nWe go.\n", ["()", "We go."]),
      ("We <!-- a --> go.\n", ["We go."]),
      ("[slowly]\n\n[a] and [b]\n\n[a [b]]\n", ["([slowly])", "[a] and [b]", "([a [b]])"]),
      (
        "[if time] a\n\n[IF TIME 12] b\n\n[if time 0] c\n\n[if times] d\n",
        ["?1 a", "?12 b", "[if time 0] c", "[if times] d"]
      ),
      ("- one\n- two\n", ["one", "two"]),
      ("> quoted\n> words\n", ["quoted words"]),
      ("    indented\n", ["indented"]),
      ("<b>Bold</b> words\n", ["Bold words"]),
      ("<div>\nwords\n</div>\n", ["words"]),
      ("a\n\n***\n\nb\n", ["a", "b"]),
      (
        "# Title\n\na\n\n## Contacts\n\nb\n\n## Next\n\nc\n",
        ["(Title)", "a", "(Contacts)", "(b)", "(Next)", "c"]
      ),
      ("---\ntitle: T\n---\n主席先生，\n", ["@主席先生，"]),
      ("a  \nb\\\nc &amp; d\n", ["a b c & d"]),
    ] as [(String, [String])])
  func paragraphsAreWhatIsSaid(text: String, expected: [String]) {
    #expect(told(text) == expected)
  }

  @Test(
    arguments: [
      ("<!-- allow names: a\n reason -->\n\nWe go.\n", "names", "a reason", "We go."),
      (
        "We <!-- allow long-sentence: x --> go.\n", "long-sentence", "x",
        "We <!-- allow long-sentence: x --> go."
      ),
      ("We go.\n\n<!--allow  names:x-->\n", "names", "x", nil),
      ("<!-- allow names: x -->\n\n[slowly]\n\nWe go.\n", "names", "x", "We go."),
    ] as [(String, String, String, String?)])
  func commentsSilenceFindings(
    text: String, rule: String, reason: String, paragraph: String?
  ) throws {
    let brief = try #require(BriefReader.read(Array(text.utf8), path: "s/2/interventions/a.md"))
    let silenced = try #require(brief.silenced.first)
    #expect(brief.silenced.count == 1)
    #expect(silenced.rule.value == rule)
    #expect(silenced.reason.value == reason)
    #expect(silenced.paragraph.map { source($0, of: text) } == paragraph)
    #expect(source(silenced.range, of: text).hasPrefix("<!--"))
    #expect(source(silenced.range, of: text).hasSuffix("-->"))
  }

  @Test(arguments: [
    "<!-- a remark -->\n", "<!-- allowed -->\n", "<!-- allow -->\n", "`<!-- allow x: y -->`\n",
  ])
  func otherCommentsSilenceNothing(text: String) throws {
    let brief = try #require(BriefReader.read(Array(text.utf8), path: "s/2/interventions/a.md"))
    #expect(brief.silenced.isEmpty)
  }
}
