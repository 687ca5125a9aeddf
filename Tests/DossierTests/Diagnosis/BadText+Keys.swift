extension BadText {
  /// Keys and values of every kind of brief.
  static let keys: [BadText] = [
    // Any brief
    .position("unknown", "---\nstance:\n  mandate: oppose\nzzz: 1\n---\n"),
    .position("no value", "---\nas-of:\nlanguage:\n---\n"),
    .item("no value where one must be", "---\nnumber: 2\ntitle:\n---\n"),
    .item("nothing where one must be", "---\ntitle: T\n---\n"),
    .position("no map", "---\nstances: oppose\n---\n"),
    .position("no list", "---\nsources: {a: b}\n---\n"),
    .position("no single value", "---\nas-of: [2021]\n---\n"),
    .position("lists in a list", "---\nsources: [[a], b]\n---\n"),
    .position("empty in a list", "---\nsources: [a, \"\"]\n---\n"),
    .position("tags", "---\ntags: [a, b, a]\n---\n"),
    .position("language", "---\nlanguage: français\n---\n"),
    .position("language with a low line", "---\nlanguage: fr_CA\n---\n"),
    // Settings
    .library(
      "library", "delegation: irn\npace: fast\nstale-after: 0\npaper: a4\nlanguage: english\n"),
    .library("pace by language", "delegation: XAA\npace: {en: 120, french: 130, zh: }\n"),
    .library("searches", "delegation: XAA\nsearches: {a: , b: [x]}\n"),
    .library(
      "allow", "delegation: XAA\nallow:\n  red-lines: no\n  name: x\n  names:\n  zzz: y\n"),
    .library("no desk", "paper: A4\n"),
    .library("an unknown desk", "delegation: IRM\n"),
    // Sessions
    BadText("dates missing", ("s/session.md", "---\ntitle: T\n---\n")),
    BadText("dates reversed", session(dates: "2021-04-08/2021-04-06")),
    BadText("no such day", session(dates: "2021-04-31/2021-05-06")),
    BadText("no such last day", session(dates: "2021-02-01/2021-02-30")),
    BadText("dates in words", session(dates: "6-8 April 2021")),
    BadText("three dates", session(dates: "2021-04-06/2021-04-07/2021-04-08")),
    BadText("dates with blanks", session(dates: "2021-04-06 / 2021-04-08")),
    BadText("dates with other signs", session(dates: "2021.4.6–2021.4.8")),
    .session(
      "times", "speaking-time:\n  national: 3 min\n  group: 5\n  reply: 1:30\n  explanation: long\n"
    ),
    .session("a role", "speaking-time: {grup: 3m, national: }\n"),
    .session("languages", "languages: [english, xx-12345678-toolong99, en, en]\n"),
    .session("formal names", "formal-names: allways\n"),
    .session("chair", "chair: {en: , Englisch: x}\n"),
    // Items
    .item("a number of signs", "---\nnumber: \"—\"\ntitle: T\n---\n"),
    .item(
      "questions",
      "---\nnumber: 2\ntitle: T\nquestions:\n  mandate: Renew?\n  again: Renew?\n  end it: End?\n"
        + "  \"a:b\": Both?\n  none:\n---\n"),
    .item("documents", "---\nnumber: 2\ntitle: T\ndocuments: [A/RES/74/246, A/RES/74/247]\n---\n"),
    .item("times of an item", "---\nnumber: 2\ntitle: T\nspeaking-time: {national: 0m}\n---\n"),
    // Positions
    .position("a stance", "---\nstances: {mandate: opose}\n---\n"),
    .position("a stance on what is not asked", "---\nstances: {mandat: opose, x: support}\n---\n"),
    .position("a stance without a word", "---\nstances: {mandate: }\n---\n"),
    .position("as of no day", "---\nas-of: 2021-02-30\n---\n"),
    .position("as of words", "---\nas-of: spring 2021\n---\n"),
    .position("as of a day in another form", "---\nas-of: 2021/4/8\n---\n"),
    .position("confidence", "---\nconfidence: report\n---\n"),
    .position(
      "a source that is not there",
      "---\nsources: [Statement of 6/7 April, A/RES/1/1, E/2021/3]\n---\n"),
    .position("another's name", "---\ndelegation: IRQ\n---\nWords.\n"),
    BadText("small letters in a file's name", ("s/2/positions/irn.md", "x\n")),
    BadText("no code in a file's name", ("s/2/positions/Иран.md", "x\n")),
    BadText("no day in a file's name", ("s/2/positions/IRN.old.md", "x\n")),
    // Interventions
    .speech(
      "values",
      "---\nnumbered: maybe\nstatus: finl\ndate: 8 April\nrole: chair\ndelivery: chek\n"
        + "limit: 3:00\n---\nx\n"),
    .speech(
      "alignment", "---\naligned-with: {G78: IRQ, IRN: AUT, EU: }\non-behalf-of: FRA\n---\nx\n"),
    .speech("no map of alignment", "---\naligned-with: G77\n---\nx\n"),
    .speech("delegation", "---\ndelegation: Iran (Islamic Republic of)\n---\nx\n"),
    // Delegations and documents
    BadText(
      "a delegation without a name", ("delegations/EU.md", "---\nmembers: [IRM, FRA]\n---\n")),
    BadText("a State as a group", ("delegations/XAB.md", "---\nname: B\ngroups: [FRA, EU]\n---\n")),
    BadText("a document without keys", ("documents/b.md", "---\ndate: 2019-13\n---\n")),
  ]

  private static func session(dates: String) -> (path: String, text: String) {
    ("s/session.md", "---\ntitle: T\ndates: \(dates)\n---\n")
  }
}
