extension BadText {
  /// A front matter that is not one.
  static let frontMatter: [BadText] = [
    .item("missing", "Text.\n"),
    .item("missing in an empty file", ""),
    .item("without keys", "---\n---\n"),
    .library("an empty library.yaml", ""),
    .position("unclosed", "---\nas-of: 2021\n\nText.\n"),
    .position("unclosed to the end", "---\nas-of: spring"),
    .position("a rule in the body", "---\nas-of: 2021\n\n## Notes\n\nWords.\n\n---\n\nMore.\n"),
    .position("doubled", "---\nas-of: 2021\n---\n\n---\nas-of: 2022\n---\n"),
    .position("unopened", "stances: {mandate: oppose}\nas-of: 2021\n---\nText.\n"),
    .position("below an empty line", "\n---\nstances: {mandate: oppose}\n---\nText.\n"),
    .position("four dashes", "----\nstances: {mandate: oppose}\n----\nText.\n"),
    .item("long dashes", "—\nnumber: 2\ntitle: T\n—\n"),
    .position("tabs", "---\nstances:\n\tmandate: oppose\nas-of: spring\n---\n"),
    .position("no map but a list", "---\n- a\n- b\n---\n"),
    .position("no map but words", "---\nwords\n---\n"),
    .position("a key that is a list", "---\n? [a]\n: b\nas-of: 2021\n---\n"),
    .position("twice", "---\nas-of: 2021\nas-of: 2022\n---\n"),
    .position("twice below a key", "---\nstances:\n  mandate: oppose\n  mandate: support\n---\n"),
    .position("twice in braces", "---\nstances: {mandate: oppose, mandate: support}\n---\n"),
    .position(
      "twice, beside what only YAML reads", "---\nas-of: 2021\nas-of: 2022\nsources: >\n  x\n---\n"
    ),
    .session("a colon in a value", "place: Foo: bar\n"),
    .session(
      "mistakes in three keys", "place: Foo: bar\nbody: [a\nchair: \"Mr. Chair\nlanguage: e\n"),
    .session("a value that begins with a sign", "place: @home\n"),
    .session("an alias of nothing", "place: *home\n"),
    .session("a list on its key's line", "languages: - en\n"),
    .session("no colon", "place\n"),
    .position(
      "an alias bomb",
      "---\na: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n"
        + "c: [*b, *b, *b, *b, *b, *b, *b, *b, *b]\n---\n"),
    .position("an alias of itself", "---\nstances: &a {mandate: *a}\n---\n"),
    .position(
      "20,000 brackets", "---\nsources: " + String(repeating: "[", count: 20_000) + "\n---\n"),
    .position(
      "too large", "---\nas-of: spring\n" + String(repeating: "# x\n", count: 70_000) + "---\n"),
    .position("50,000 quotes deep", String(repeating: ">", count: 50_000) + "\n\n# Red lines\n"),
  ]
}
