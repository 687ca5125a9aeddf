/// The examples that the design gives: what is a citation, in which form, and what is none.
enum DesignRows {
  /// A text, and the canonical forms of what it cites.
  static let positive: [(text: String, symbols: [String])] = [
    ("A/RES/65/230", ["A/RES/65/230"]),
    ("resolution A/RES/65/230", ["A/RES/65/230"]),
    ("its resolutions 74/173 and 74/247", ["A/RES/74/173", "A/RES/74/247"]),
    ("Security Council resolution 2341 (2017)", ["S/RES/2341 (2017)"]),
    ("resolution 1973 (2011)", ["S/RES/1973 (2011)"]),
    ("resolutions 242, 338, and 497", ["S/RES/242", "S/RES/338", "S/RES/497"]),
    ("resolution 1514 (XV)", ["A/RES/1514 (XV)"]),
    ("2200 A (XXI)", ["A/RES/2200 A (XXI)"]),
    ("1472 (XIV)B", ["A/RES/1472 B (XIV)"]),
    ("resolutions 3419 A to D (XXX)", ["A/RES/3419 A-D (XXX)"]),
    ("resolutions 31/6 A and B", ["A/RES/31/6 A", "A/RES/31/6 B"]),
    ("decisions 31/406 A to E", ["A/DEC/31/406 A-E"]),
    ("resolution 1237 (ES-III)", ["A/RES/1237 (ES-III)"]),
    ("resolution S-10/2", ["A/RES/S-10/2"]),
    ("A/RES/S-13/2", ["A/RES/S-13/2"]),
    ("decision 62/557", ["A/DEC/62/557"]),
    ("decision ES-7/11", ["A/DEC/ES-7/11"]),
    ("Economic and Social Council resolution 1503 (XLVIII)", ["E/RES/1503 (XLVIII)"]),
    ("Commission on Crime Prevention and Criminal Justice resolution 26/4", ["CCPCJ/26/4"]),
    ("Human Rights Council resolution 32/31", ["A/HRC/RES/32/31"]),
    ("A/HRC/RES/S-16/1", ["A/HRC/RES/S-16/1"]),
    ("UNODC/CCPCJ/EG.4/2021/CRP.1", ["UNODC/CCPCJ/EG.4/2021/CRP.1"]),
    ("E/CN.15/2018/INF/1", ["E/CN.15/2018/INF/1"]),
    ("E/CN.15/2021/1", ["E/CN.15/2021/1"]),
    ("A/CONF.213/RPM.1/1", ["A/CONF.213/RPM.1/1"]),
    ("A/C.3/74/L.11", ["A/C.3/74/L.11"]),
    ("A/INF/77/4/Rev.1", ["A/INF/77/4/Rev.1"]),
    ("A/2629 and Corr.1, para. 5", ["A/2629", "A/2629/Corr.1"]),
    ("A/70/PV.22", ["A/70/PV.22"]),
    ("S/PV.7272", ["S/PV.7272"]),
    ("S/2012/522", ["S/2012/522"]),
    ("(S/1995/823, annex, p. 3)", ["S/1995/823"]),
    ("S/1999/25/ADD.43", ["S/1999/25/Add.43"]),
    ("PCNICC/2000/WGRPE(7)/DP.1", ["PCNICC/2000/WGRPE(7)/DP.1"]),
    ("A/9001/Add 1", ["A/9001/Add.1"]),
    ("A/RES/69/250*", ["A/RES/69/250*"]),
    ("ST/CS/72", ["ST/CS/72"]),
    ("CAC/COSP/2021/3", ["CAC/COSP/2021/3"]),
    ("Resolución 2719(2023)", ["S/RES/2719 (2023)"]),
    ("резолюция 65/230", ["A/RES/65/230"]),
    ("paragraph 42 of the Salvador Declaration", ["para:42"]),
    ("paragraph 9 (b)", ["para:9(b)"]),
  ]

  /// What must not match.
  static let negative = [
    "24/7",
    "50/50",
    "9/24/24",
    "CARICOM/United",
    "CM/Res.785 (XXXV)",
    "CP/RES.594 (923/92)",
    "SG/SM/7262",
    "25-16680 (E)",
    "Article 2, paragraph 7",
    "km/h",
    "1/3 of the budget",
  ]

  /// Damaged texts, and what is suggested in their place.
  static let damaged: [(text: String, suggestion: String)] = [
    ("decision 79571", "decision 79/571"),
    ("A/311197", "A/31/197"),
    ("1622 (S-III)J", "1622 (S-III)"),
  ]
}
