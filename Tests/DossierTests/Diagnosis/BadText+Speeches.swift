extension BadText {
  /// Interventions.
  static let speeches: [BadText] = [
    .speech("a comment unclosed", "Mr. Chair,\n\n<!-- a\n\nWe\n"),
    .speech("a comment unclosed inside", "We <!-- a\n"),
    .speech("no reason", "<!-- allow names -->\nWe\n"),
    .speech("no rule", "<!-- allow -->\n<!-- allow: x -->\nWe\n"),
    .speech("an unknown rule", "<!-- allow long-sentances: x -->\nWe\n"),
    .speech("an unknown rule in one word", "<!-- allow zzz: x -->\nWe\n"),
    .speech("a remark", "<!-- allow me to say -->\nWe\n"),
    .speech("a red line", "<!-- allow red-lines: x -->\nWe\n"),
    .speech(
      "if time",
      "[if time 0] a\n\n[if times] b\n\n[iftime] c\n\n[if time permits] d\n\n[if time 3] e\n\n"
        + "[if needed] f\n"),
    .speech("if time, alone", "[if time]\n\nWe\n\n[if time 2] b\n"),
  ]

  /// Floor logs.
  static let logs: [BadText] = [
    BadText("a file's name", ("s/2/floor/monday.md", "- XAA\n")),
    .floor("times", "- 10:72 IRQ\n- 25:00 IRQ\n- 10:5 IRQ\n- 24:00–10:00 IRQ\n"),
    .floor("times reversed", "- 10:32–10:30 IRQ\n"),
    .floor("no delegation", "- 10:32 — words\n- \n- 10:32\n- Iraq speaks\n"),
    .floor("unknown delegations", "- IRM for G78 — x\n- XAA for IRQ (group) — x\n"),
    .floor("a role", "- IRQ (grupo)\n"),
    .floor("a stance", "- IRQ mandate:yes mandat:oppose\n"),
    .floor("words", "- IRQ says no\n"),
    .floor(
      "outside the list",
      "10:30 XAA — a\n\n- 10:32 IRQ — b\n10:40 XAB — c\n  - 10:41–10:43 XAC d\n  - 10:44 he left\n"
        + "\n10:50 – 10:52 XAD e\n"),
  ]
}
