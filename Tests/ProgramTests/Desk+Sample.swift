/// The library that the tests work on: one session, one item, positions of three delegations, and
/// an intervention.
extension Desk {
  static let item = "harbour/2-quiet-berths"
  /// A reference to the sample intervention.
  static let draft = "harbour/2/interventions/2025-03-04"
  /// Its path in the library.
  static let draftPath = "\(item)/interventions/2025-03-04.md"
  /// Its file.
  static let draftFile = "Briefs/\(draftPath)"

  static let head = "---\ntitle: On quiet berths\ndate: 2025-03-04\nstatus: draft\n---\n\n"
  static let body = "Madam Chair,\n\nWe welcome the paper.\n\nThank you.\n"

  static let sample: [(String, String)] = [
    ("library.yaml", "delegation: XAR\n"),
    ("delegations/XAR.md", "---\nname: Arvenia\nformal-name: Republic of Arvenia\n---\n"),
    ("delegations/XAL.md", "---\nname: Alvania\n---\n"),
    ("delegations/XBO.md", "---\nname: Boreland\n---\n"),
    (
      "harbour/session.md",
      "---\ntitle: Harbour Conference\ndates: 2025-03-03/2025-03-07\nplace: Vienna\n"
        + "body: Conference on Harbours\nchair: Madam Chair\nspeaking-time:\n  national: 3m\n---\n"
    ),
    (
      "\(item)/item.md",
      "---\nnumber: 2\ntitle: Quiet berths\nquestions:\n  berths: Quiet berths?\n---\n"
    ),
    (
      "\(item)/positions/XAR.md",
      """
      ---
      stances:
        berths: support
      as-of: 2025-03
      sources:
        - Instructions of 1 March 2025
      ---

      For quiet berths in every port.

      ## Must say

      - **Berths first.** Quiet berths cost little and help at once.
      - **Small ports.** Small ports need ten years and some help.

      ## Red lines

      - **No speed limit.** Not in any form.

      """
    ),
    (
      "\(item)/positions/XAL.md",
      "---\nstances:\n  berths: oppose\nas-of: 2025-02\n---\n\nToo costly for Alvania.\n"
    ),
    (
      "\(item)/positions/XBO.md",
      "---\nstances:\n  berths: conditional\nas-of: 2025-02\n---\n\nSurveys come first.\n"
    ),
    ("\(item)/interventions/2025-03-04.md", head + body),
  ]
}
