extension BadText {
  /// Sections of every kind of brief.
  static let bodies: [BadText] = [
    .position("a colon", "## Red lines:\n\n- x\n"),
    .position("letters exchanged", "## Talking pionts\n\n- x\n"),
    .position("in French", "## Lignes rouge\n\n- x\n"),
    .position("nearly a question's id", "## Mandat\n\nNo.\n"),
    .position("nearly a question's words", "## Renew the mandat\n\nNo.\n"),
    .position("level 1", "# Red lines\n\n- x\n"),
    .position("level 3", "### Talking points\n\n- x\n"),
    .position("no blank", "##Must say\n\n- x\n"),
    .position("headings of one's own", "# Iran\n\n### Notes\n\n#hashtag\n\n## Petition\n\n- x\n"),
    BadText("a paragraph of a document", ("documents/a.md", document("### OP 2\n\nx\n"))),
    .item("in an item", "---\nnumber: 2\ntitle: T\n---\n## Red lines\n\n- x\n"),
    .speech("in a speech", "## Agreed language\n\n> x\n>\n> — A/RES/74/247\n"),
    BadText("in a delegation", ("delegations/EU.md", "---\nname: EU\n---\n## If asked\n\n- x\n")),
    .position("twice", "## Must say\n\n- x\n\n## Talking points\n\n- y\n"),
    .position("a question twice", "## Renew the mandate?\n\nNo.\n\n## mandate\n\nNo.\n"),
    BadText(
      "a paragraph twice", ("documents/a.md", document("## OP 2\n\nx\n\n## OP 2\n\ny\n"))),
    .position("prose", "## Must say\n\nwords\n"),
    .position("a quote without a source", "## Agreed language\n\n> words\n\nand more\n"),
    .position(
      "a document that is not there", "## Agreed language\n\n> x\n\n— A/RES/74/274, OP 2\n"),
    .position(
      "a paragraph that is not there",
      "## Agreed language\n\n> x\n\n— A/RES/74/247, OP 3\n\n> y\n\n— A/RES/74/247, OP 2 (a)\n"),
    .position("a talk", "## Agreed language\n\n> x\n\n— a talk of 6/7 April\n"),
  ]

  private static func document(_ body: String) -> String {
    "---\nsymbol: A/RES/74/247\ntitle: T\n---\n\(body)"
  }

  /// Points and what is nested in them.
  static let points: [BadText] = [
    .position("one label twice", "## Must say\n\n- **The end.** a\n- **The end:** b\n"),
    .position(
      "one label in two sections",
      "## Must say\n\n- **The end.** a\n\n## Red lines\n\n- **The end.**\n"
    ),
    .position("answers to one delegation", "## If asked\n\n- **USA.** a\n- **USA.** b\n"),
    .position("no phrase", "## Red lines\n\n- x\n  - watch:\n- y\n  - watch: \"\"\n"),
    .position("keys without a value", "## Fallback\n\n- x\n  - source:\n  - needs:\n  - for:\n"),
    .position("keys twice", "## Fallback\n\n- x\n  - needs: a\n  - needs: b\n"),
    .position("keys elsewhere", "## Must say\n\n- x\n  - watch: \"y\"\n  - needs: capital\n"),
    .position(
      "slips of the pen", "## Red lines\n\n- x\n  - wath: \"y\"\n  - sorce: z\n  - match: no\n"),
    .position(
      "eases nothing",
      "## Red lines\n\n- **No go.** x\n\n## Fallback\n\n- x\n  - for: no-goo\n  - for: zzz\n"),
    .position("eases itself", "## Fallback\n\n- **A.** x\n  - for: a\n"),
    .position(
      "in a circle",
      "## Fallback\n\n- **A.** x\n  - for: b\n- **B.** x\n  - for: c\n- **C.** x\n  - for: a\n"),
    .position("a source that is not there", "## Must say\n\n- x\n  - source: A/RES/1/1, para. 4\n"),
  ]
}
