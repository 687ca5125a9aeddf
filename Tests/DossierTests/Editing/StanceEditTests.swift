import Diplomacy
import Dossier
import Testing

@Suite struct StanceEditTests {
  static let replaced: [EditSample] = [
    .init("---\nstances:\n  b: oppose\n---\n", .support, "---\nstances:\n  b: support\n---\n"),
    // Comments, blanks and quotation marks stay.
    .init(
      "---\nstances:   # as told\n  # first\n  a: oppose # no\n  b:   oppose   # why\n---\nText\n",
      .support,
      "---\nstances:   # as told\n  # first\n  a: oppose # no\n  b:   support   # why\n---\nText\n"),
    .init(
      "---\nstances:\n  b: \"oppose\" # c\n---\n", .support,
      "---\nstances:\n  b: \"support\" # c\n---\n"),
    .init("---\nstances: {b: 'oppose'}\n---\n", .support, "---\nstances: {b: 'support'}\n---\n"),
    .init(
      "---\nstances: { a: oppose, b: oppose , c: abstain } # x\n---\n", .support,
      "---\nstances: { a: oppose, b: support , c: abstain } # x\n---\n"),
    .init(
      "---\nstances: {\n  a: oppose, # }\n  \"b\": oppose,\n  }\nas-of: 2021\n---\n", .support,
      "---\nstances: {\n  a: oppose, # }\n  \"b\": support,\n  }\nas-of: 2021\n---\n"),
    .init(
      "---\nstances: {? b : oppose}\n---\n", .support, "---\nstances: {? b : support}\n---\n"),
    .init("---\nstances: {\"b\":oppose}\n---\n", .support, "---\nstances: {\"b\":support}\n---\n"),
    .init(
      "---\n{as-of: 2021, stances: {b: oppose}}\n---\n", .support,
      "---\n{as-of: 2021, stances: {b: support}}\n---\n"),
    .init(
      "---\nstances:\n  b:\n    oppose\n---\n", .support, "---\nstances:\n  b:\n    support\n---\n"),
    // A value that no reader knows, and none at all.
    .init("---\nstances:\n  b: opose\n---\n", .support, "---\nstances:\n  b: support\n---\n"),
    .init("---\nstances:\n  b:\n---\n", .support, "---\nstances:\n  b: support\n---\n"),
    .init("---\nstances:\n  b: # ?\n---\n", .support, "---\nstances:\n  b: support # ?\n---\n"),
    .init("---\nstances:\n  b: \"\"\n---\n", .support, "---\nstances:\n  b: \"support\"\n---\n"),
    .init(
      "---\nstances: {b: , c: abstain}\n---\n", .support,
      "---\nstances: {b: support , c: abstain}\n---\n"),
    // Line ends, a byte order mark, no line end at the end.
    .init(
      "---\r\nstances:\r\n  b: oppose\r\n---\r\nText", .support,
      "---\r\nstances:\r\n  b: support\r\n---\r\nText"),
    .init(
      "\u{FEFF}---\nstances: {b: oppose}\n---", .support,
      "\u{FEFF}---\nstances: {b: support}\n---"),
    .init("---\nstances:\n  b: oppose", .support, "---\nstances:\n  b: support"),
    // An anchor elsewhere is no obstacle, nor is a key that stands twice: the first holds.
    .init(
      "---\nsources: &s [x]\nstances:\n  b: oppose\ntags: *s\n---\n", .support,
      "---\nsources: &s [x]\nstances:\n  b: support\ntags: *s\n---\n"),
    .init(
      "---\nstances:\n  b: oppose\n  b: abstain\n---\n", .support,
      "---\nstances:\n  b: support\n  b: abstain\n---\n"),
  ]

  static let inserted: [EditSample] = [
    .init(
      "---\nstances:\n  a: oppose\n---\n", .support,
      "---\nstances:\n  a: oppose\n  b: support\n---\n"),
    .init(
      "---\nstances:\n    a: oppose # no\n    # last\nas-of: 2021\n---\n", .support,
      "---\nstances:\n    a: oppose # no\n    b: support\n    # last\nas-of: 2021\n---\n"),
    .init(
      "---\r\nstances:\r\n  a: oppose\r\n---\r\n", .support,
      "---\r\nstances:\r\n  a: oppose\r\n  b: support\r\n---\r\n"),
    .init("---\nstances:\n  a:\n---\n", .support, "---\nstances:\n  a:\n  b: support\n---\n"),
    .init("---\nstances:\n  a: oppose", .support, "---\nstances:\n  a: oppose\n  b: support"),
    .init(
      "---\r\nstances:\r\n  a: oppose", .support,
      "---\r\nstances:\r\n  a: oppose\r\n  b: support"),
    .init(
      "---\nstances: {a: oppose}\n---\n", .support,
      "---\nstances: {a: oppose, b: support}\n---\n"),
    .init(
      "---\nstances: { a: 'oppose', } # x\n---\n", .support,
      "---\nstances: { a: 'oppose', b: support, } # x\n---\n"),
    .init(
      "---\nstances: {\n  a: oppose # no\n}\nas-of: 2021\n---\n", .support,
      "---\nstances: {\n  a: oppose, b: support # no\n}\nas-of: 2021\n---\n"),
    .init("---\nstances: {}\n---\n", .support, "---\nstances: {b: support}\n---\n"),
    .init("---\nstances: { } # x\n---\n", .support, "---\nstances: {b: support } # x\n---\n"),
    .init("---\nstances:\n---\n", .support, "---\nstances:\n  b: support\n---\n"),
    .init(
      "---\nstances: # none\nas-of: 2021\n---\n", .support,
      "---\nstances: # none\n  b: support\nas-of: 2021\n---\n"),
    .init("---\nstances: ~ # x\n---\n", .support, "---\nstances: {b: support} # x\n---\n"),
    .init("---\nstances: null\n---\n", .support, "---\nstances: {b: support}\n---\n"),
    .init("---\nstances: ''\n---\n", .support, "---\nstances: {b: support}\n---\n"),
    .init(
      "---\n{stances: , as-of: 2021}\n---\n", .support,
      "---\n{stances: {b: support} , as-of: 2021}\n---\n"),
    // The map itself is missing.
    .init(
      "---\nas-of: 2021\n---\nText", .support,
      "---\nas-of: 2021\nstances:\n  b: support\n---\nText"),
    .init(
      "---\n  as-of: 2021\n  sources:\n    - x # y\n  # end\n\n---\n", .support,
      "---\n  as-of: 2021\n  sources:\n    - x # y\n  stances:\n    b: support\n  # end\n\n---\n"),
    .init(
      "---\nsources: [\n  x,\n  ]\n---\n", .support,
      "---\nsources: [\n  x,\n  ]\nstances:\n  b: support\n---\n"),
    .init(
      "---\n{as-of: 2021}\n---\n", .support, "---\n{as-of: 2021, stances: {b: support}}\n---\n"),
    .init(
      "---\n{sources: [x, \"y\"], }\n---\n", .support,
      "---\n{sources: [x, \"y\"], stances: {b: support}, }\n---\n"),
    .init("---\n{}\n---\n", .support, "---\n{stances: {b: support}}\n---\n"),
    .init("---\n---\nText\n", .support, "---\nstances:\n  b: support\n---\nText\n"),
    .init("---\n# none\n---\n", .support, "---\n# none\nstances:\n  b: support\n---\n"),
    .init("---\nas-of: 2021", .support, "---\nas-of: 2021\nstances:\n  b: support"),
    // No front matter at all.
    .init("", .support, "---\nstances:\n  b: support\n---\n"),
    .init("Text", .support, "---\nstances:\n  b: support\n---\n\nText"),
    .init("\nText\n", .support, "---\nstances:\n  b: support\n---\n\nText\n"),
    .init(
      "\u{FEFF}Text\r\nmore\r\n", .support,
      "\u{FEFF}---\r\nstances:\r\n  b: support\r\n---\r\n\r\nText\r\nmore\r\n"),
    // Ids that YAML would take for something else.
    .init(
      "---\nstances: {a: oppose}\n---\n", .stance(.oppose, question: "is it: so?"),
      "---\nstances: {a: oppose, \"is it: so?\": oppose}\n---\n"),
    .init(
      "---\nstances:\n  a: oppose\n---\n", .stance(.oppose, question: "#1"),
      "---\nstances:\n  a: oppose\n  \"#1\": oppose\n---\n"),
  ]

  @Test(arguments: replaced + inserted) func onlyThatChanges(sample: EditSample) {
    #expect(
      EditSample.outcome(sample.edit, of: sample.before, at: sample.path) == sample.after)
  }

  /// Nothing to do is no change.
  @Test(arguments: [
    ("---\nstances: {b: \"support\"}\n---\n", BriefEdit.support),
    ("---\nstances:\n  a: oppose\n---\n", .stance(.undeclared, question: "b")),
    ("Text", .stance(.undeclared, question: "b")),
    ("---\nstances: ~\n---\n", .stance(.undeclared, question: "b")),
  ]) func whatIsSoAlreadyStays(text: String, edit: BriefEdit) throws {
    #expect(try edit.change(in: Array(text.utf8), path: EditSample.position) == nil)
  }

  /// Layouts that can't be changed safely, and why.
  @Test(arguments: [
    (
      "---\nx: &a oppose\nstances: {b: *a}\n---\n",
      "tied(key: \"b\", Dossier.EditRefusal.Tie.alias)"
    ),
    (
      "---\nstances: {b: &a oppose, c: *a}\n---\n",
      "tied(key: \"b\", Dossier.EditRefusal.Tie.anchor)"
    ),
    ("---\nstances: {b: !!str oppose}\n---\n", "tied(key: \"b\", Dossier.EditRefusal.Tie.tag)"),
    (
      "---\nx: &a {b: oppose}\nstances: *a\n---\n",
      "tied(key: \"stances\", Dossier.EditRefusal.Tie.alias)"
    ),
    (
      "---\nstances: &a\n  b: oppose\n---\n",
      "tied(key: \"stances\", Dossier.EditRefusal.Tie.anchor)"
    ),
    (
      "---\nstances: !!map {b: oppose}\n---\n",
      "tied(key: \"stances\", Dossier.EditRefusal.Tie.tag)"
    ),
    ("---\nstances: &a\n---\n", "tied(key: \"stances\", Dossier.EditRefusal.Tie.anchor)"),
    (
      "---\nx: &a {b: oppose}\nstances:\n  <<: *a\n---\n",
      "tied(key: \"stances\", Dossier.EditRefusal.Tie.mergeKey)"
    ),
    ("---\nstances:\n  b: |\n    oppose\n---\n", "blockText(key: \"b\")"),
    ("---\nstances:\n  b: >-\n    oppose\n---\n", "blockText(key: \"b\")"),
    (
      "---\nstances: oppose\n---\n",
      "shape(key: \"stances\", needed: Dossier.Diagnostic.Shape.map, found: Dossier.Diagnostic.Shape.text)"
    ),
    (
      "---\nstances: [b]\n---\n",
      "shape(key: \"stances\", needed: Dossier.Diagnostic.Shape.map, found: Dossier.Diagnostic.Shape.list)"
    ),
    (
      "---\nstances: {b: [oppose]}\n---\n",
      "shape(key: \"b\", needed: Dossier.Diagnostic.Shape.text, found: Dossier.Diagnostic.Shape.list)"
    ),
    ("---\nstances:\n  ? b\n  : oppose\n---\n", "layout(key: \"b\")"),
    ("---\nstances: {b}\n---\n", "layout(key: \"b\")"),
    ("---\nstances: {b: oppose\n---\n", "broken"),
    ("---\n\tstances: {b: oppose}\n---\n", "broken"),
    ("---\njust words\n---\n", "broken"),
    // The net: without it, another text would change.
    ("---\nsources: |+\n  x\n\n\n---\n", "unsafe"),
    ("\n---\nas-of: 2021\n---\n", "unsafe"),
  ]) func layoutsThatAreRefused(text: String, why: String) {
    let outcome = EditSample.outcome(.support, of: text, at: EditSample.position)
    #expect(outcome.hasPrefix(why) || outcome == why, "\(outcome)")
  }
}
