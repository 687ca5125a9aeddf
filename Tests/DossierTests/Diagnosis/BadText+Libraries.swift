extension BadText {
  /// What only the whole library shows.
  static let libraries: [BadText] = [
    .bare("nothing"),
    .bare(
      "strays", ("x/positions/IRN.md", "w\n"), ("y/item.md", "---\nnumber: 1\ntitle: T\n---\n"),
      ("z/floor/2021-01-01.md", "- XAA\n"), ("u/interventions/a.md", "w\n")),
    BadText(
      "two positions of one delegation", ("s/2/positions/XAB.md", "w\n"),
      ("s/2/positions/other.md", "---\ndelegation: XAB\n---\n")),
    BadText(
      "two suffixes", ("s/2/positions/XAB.md", "w\n"), ("s/2/positions/XAB.txt", "w\n"),
      ("s/2/interventions/a.md", "w\n"), ("s/2/interventions/a.txt", "w\n"),
      ("s/2/floor/2021-04-08.A.md", "- XAA\n"), ("s/2/floor/2021-04-08.A.txt", "- XAA\n"),
      ("s/2/floor/2021-04-08.B.md", "- XAA\n")),
    BadText(
      "two former positions of one day", ("s/2/positions/XAB.2020-01-01.md", "w\n"),
      ("s/2/positions/XAB.2020-01-01.txt", "w\n")),
    BadText("a former position of nobody", ("s/2/positions/IRM.2020-01-01.md", "w\n")),
    BadText(
      "the session's and the item's own", ("s/2/positions/XAB.md", "w\n"),
      ("s/positions/XAB.md", "---\nitems: [2]\n---\n")),
    BadText(
      "unknown delegations", ("s/2/positions/IRM.md", "w\n"), ("s/2/positions/QQQQQ.md", "w\n")),
    BadText("an item that is not there", ("s/positions/XAB.md", "---\nitems: [2, 7]\n---\n")),
    BadText("a session's position without items", ("s/positions/XAB.md", "w\n")),
    BadText("items in an item's position", ("s/2/positions/XAB.md", "---\nitems: [2]\n---\n")),
    BadText("one number twice", ("s/9/item.md", "---\nnumber: 2\ntitle: T\n---\n")),
    BadText("an item of two files", ("s/2/item.txt", "---\nnumber: 5\ntitle: T\n---\n")),
    BadText("one symbol twice", ("documents/b.md", "---\nsymbol: a/res/74/247\ntitle: T\n---\n")),
    BadText(
      "one symbol in two folders",
      ("s/documents/b.md", "---\nsymbol: A/RES/74/247\ntitle: T\n---\n")),
    BadText(
      "one delegation twice", ("delegations/EU.md", "---\nname: EU\n---\n"),
      ("delegations/EU.txt", "---\nname: EU\n---\n")),
    BadText(
      "groups in a circle", ("delegations/AA.md", "---\nname: A\nmembers: [BB, XAA]\n---\n"),
      ("delegations/BB.md", "---\nname: B\nmembers: [CC]\n---\n"),
      ("delegations/CC.md", "---\nname: C\ngroups: [DD]\nmembers: [AA]\n---\n")),
  ]
}
