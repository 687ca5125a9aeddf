import Diplomacy
import Dossier
import Testing

@Suite struct ValueEditTests {
  static let samples: [EditSample] = [
    .init(
      "---\ntitle: On it\nstatus: draft # yet\n---\n\nMr. Chair,\n", .status(.cleared),
      "---\ntitle: On it\nstatus: cleared # yet\n---\n\nMr. Chair,\n", at: EditSample.intervention),
    .init(
      "---\ntitle: On it\n---\n", .status(.submitted),
      "---\ntitle: On it\nstatus: submitted\n---\n", at: EditSample.intervention),
    .init(
      "---\nas-of: '2021-03'\n---\n", .asOf(.year(2022)), "---\nas-of: '2022'\n---\n"),
    // A new text is quoted where it has to be, and as the former one where it can be.
    .init(
      "---\ntitle: A\n---\n", .value("A: B", key: "title"), "---\ntitle: \"A: B\"\n---\n",
      at: EditSample.intervention),
    .init(
      "---\ntitle: 'A'\n---\n", .value("It’s # so", key: "title"),
      "---\ntitle: 'It’s # so'\n---\n", at: EditSample.intervention),
    .init(
      "---\ntitle: 'A'\n---\n", .value("It's \"so\"", key: "title"),
      "---\ntitle: It's \"so\"\n---\n", at: EditSample.intervention),
    .init(
      "---\n{title: A}\n---\n", .value("A, B", key: "title"), "---\n{title: \"A, B\"}\n---\n",
      at: EditSample.intervention),
    .init(
      "---\ntitle: \"A\n  and B\" # c\n---\n", .value("C", key: "title"),
      "---\ntitle: \"C\" # c\n---\n", at: EditSample.intervention),
    .init(
      "---\ntitle: A\n  and B\n---\n", .value("C", key: "title"), "---\ntitle: C\n---\n",
      at: EditSample.intervention),
    // `library.yaml` is front matter from top to end.
    .init("", .value("fr", key: "language"), "language: fr\n", at: "library.yaml"),
    .init(
      "# mine", .value("fr", key: "language"), "# mine\nlanguage: fr", at: "library.yaml"),
    .init(
      "delegation: IRN # us", .value("fr", key: "language"),
      "delegation: IRN # us\nlanguage: fr", at: "library.yaml"),
    .init(
      "---\ndelegation: IRN\n---\n", .value("fr", key: "language"),
      "---\ndelegation: IRN\nlanguage: fr\n---\n", at: "library.yaml"),
  ]

  @Test(arguments: samples) func onlyThatChanges(sample: EditSample) {
    #expect(
      EditSample.outcome(sample.edit, of: sample.before, at: sample.path) == sample.after)
  }

  /// Bytes that are no UTF-8 stay, before the edit, in it and behind it.
  @Test func oddBytesStay() throws {
    let before =
      Array("---\ntags: [".utf8) + [0xFF, 0xC3] + Array("]\nstances: {b: oppose}\n---\n".utf8)
      + [0xFE, 0x00, 0xF4, 0x8F, 0xBF, 0xBF]
    let change = try #require(try BriefEdit.support.change(in: before, path: EditSample.position))
    #expect(String(decoding: before[change.range], as: UTF8.self) == "oppose")
    let after = change.applied(to: before)
    #expect(after.count == before.count + 1)
    #expect(after.suffix(11) == before.suffix(11))
  }

  @Test(arguments: [
    (BriefEdit.support, EditSample.intervention, "has no place for this"),
    (.floorEntry("10:00 IRN"), EditSample.position, "has no place for this"),
    (.support, "notes/README.md", "is no brief"),
    (.value("x", key: "tittle"), EditSample.intervention, "Did you mean \"title\"?"),
    (.value("drafted", key: "status"), EditSample.intervention, "Did you mean \"draft\"?"),
    (.value("2021-02-30", key: "as-of"), EditSample.position, "no day 2021-02-30"),
    (.value("support", key: "stances"), EditSample.position, "correct it first"),
    (.floorEntry("10:72 IRN"), EditSample.log, "There is no time 10:72"),
  ]) func mistakesAreRefused(edit: BriefEdit, path: String, words: String) {
    let bytes = Array("---\nstances: {b: oppose}\n---\n".utf8)
    do throws(EditRefusal) {
      _ = try BriefEdit.apply([edit], to: bytes, path: path)
      Issue.record("made")
    } catch {
      #expect(error.message.contains(words), "\(error.message)")
    }
  }

  @Test func everyRefusalIsOneSentenceWithARemedy() {
    let kinds: [EditRefusal.Kind] = [
      .notABrief, .foreign(to: .item), .broken, .tied(key: "b", .anchor), .tied(key: "b", .alias),
      .tied(key: "b", .tag), .tied(key: "b", .mergeKey), .blockText(key: "b"),
      .shape(key: "b", needed: .text, found: .list), .notOneLine, .layout(key: "b"), .unsafe,
    ]
    for kind in kinds {
      let message = EditRefusal(kind, path: "a\u{1B}b.md").message
      #expect(message.hasSuffix(".") && message.contains { $0 == ";" || $0 == "," })
      #expect(!message.contains("\u{1B}"))
    }
  }

  @Test func severalEditsAreMadeOneAfterTheOther() throws {
    let edits: [BriefEdit] = [.support, .stance(.oppose, question: "c"), .asOf(.year(2022))]
    let bytes = try BriefEdit.apply(edits, to: [], path: EditSample.position)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "---\nstances:\n  b: support\n  c: oppose\nas-of: 2022\n---\n")
  }
}
