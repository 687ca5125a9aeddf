/// What the pages of the manual say of the program as a whole.
nonisolated enum ManualFacts {
  /// A variable, a file or a status, and what it means.
  struct Fact {
    /// In mdoc, behind `.It`.
    let item: String
    let meaning: String
    /// Whether every command heeds it.
    var isGeneral = false
  }

  static let environment = [
    Fact(
      item: "Ev ATTACHE_LIBRARY",
      meaning: "The library's folder where `--library` is not given; `./Briefs` otherwise.",
      isGeneral: true),
    Fact(item: "Ev VISUAL", meaning: "The editor that a brief is opened in from the interface."),
    Fact(item: "Ev EDITOR", meaning: "The same, where VISUAL is not set; `vi` otherwise."),
    Fact(item: "Ev NO_COLOR", meaning: "Where it is set, the interface has no colours."),
    Fact(item: "Ev TERM", meaning: "The kind of terminal that the interface is drawn on."),
    Fact(
      item: "Ev XDG_CONFIG_HOME", meaning: "Where settings lie; `~/.config` where it is not set."),
    Fact(
      item: "Ev XDG_STATE_HOME",
      meaning: "Where unsaved text is kept; `~/.local/state` where it is not set."),
  ]

  static let files = [
    Fact(item: "Pa Briefs/library.yaml", meaning: "Whose desk the library is, and its settings."),
    Fact(
      item: "Pa Briefs/*/session.md",
      meaning: "A session; below its folder lie agenda items, positions and interventions."),
    Fact(
      item: "Pa Briefs/delegations/*.md",
      meaning: "Groups, and delegations that need more than what is built in."),
    Fact(
      item: "Pa ~/.config/attache/config.yaml", meaning: "Settings of whoever uses the program."),
    Fact(
      item: "Pa ~/.local/state/attache/unsaved/",
      meaning:
        "Journals of what was typed and not saved, readable by their owner alone; offered at "
        + "the next start."),
    Fact(
      item: "Pa ~/.local/state/attache/history/",
      meaning: "Former texts, readable by their owner alone; `attache versions` lists them."),
    Fact(
      item: "Pa ~/.local/state/attache/stderr.log",
      meaning: "What libraries print while the screen is in use."),
  ]

  /// As `CommandFailure` has them.
  static let statuses = [
    Fact(item: "0", meaning: "All went well."),
    Fact(item: "1", meaning: "What was read has problems."),
    Fact(item: "64", meaning: "The command was called in a way that it can't be."),
    Fact(item: "66", meaning: "There is no such file, library, delegation or reference."),
    Fact(item: "73", meaning: "What is to be made can't be made."),
    Fact(item: "74", meaning: "What is to be written can't be written."),
  ]

  static let examples = [
    "attache", "attache ieg-cybercrime-7/2/IRN", "attache check --strict Briefs",
    "attache new position ieg-cybercrime-7/2 \"South Korea\"",
  ]

  static func section(_ title: String, _ facts: [Fact]) -> [String] {
    [".Sh \(title)", ".Bl -tag -width Ds"]
      + facts.flatMap { [".It \($0.item)"] + Mdoc.lines($0.meaning) } + [".El"]
  }
}
