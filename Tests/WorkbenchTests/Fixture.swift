/// A small invented library, read like any other.
enum Fixture {
  static let item = "exercise-meridian/4-source-limits"
  static let draft = "\(item)/interventions/2025-03-04.md"

  static let files: [String: String] = [
    "library.yaml": "delegation: XAR\nlanguage: en\npace: 120\n",
    "delegations/XAR.md": "---\nname: Arvenia\nformal-name: the Republic of Arvenia\n---\n",
    "exercise-meridian/session.md": """
    ---
    title: Exercise Meridian
    dates: 2025-03-03/2025-03-07
    place: Vienna
    chair: Madam Chair
    speaking-time:
      national: 3m
    ---

    All states of this exercise are invented.

    """,
    "exercise-meridian/3-ports/item.md": "---\nnumber: 3\ntitle: Ports and moorings\n---\n",
    "\(item)/item.md": """
    ---
    number: 4
    title: Source limits
    questions:
      treaty: Limits in the treaty itself?
      surveys: Surveys covered?
      speed: A speed limit at sea?
    documents: [EX/MER/3]
    ---

    ## Agreed language

    > Noise may severely impact marine life.
    >
    > — EX/MER/3, OP 2

    """,
    "\(item)/positions/XAR.md": """
    ---
    stances:
      treaty: conditional
      surveys: support
      speed: oppose
    as-of: 2025-03-01
    sources: [Instructions of 1 March]
    ---

    Limits belong in an annex that can be revised without opening the treaty again.

    ## Must say

    - **Annex, not articles.** Numbers change faster than treaties do.
    - **Surveys covered.** Seismic surveys fall under the same limits.

    ## May say

    - **Quiet design pays.** Quiet ships burn less fuel.

    ## Red lines

    - **A speed limit on the high seas.** We accept none.
      - watch: "speed limit"

    """,
    "\(item)/positions/XCO.md": """
    ---
    stances: {treaty: oppose, surveys: flexible, speed: support}
    ---

    Guidelines only.

    """,
    draft: """
    ---
    title: Intervention of 4 March
    date: 2025-03-04
    status: draft
    ---

    Madam Chair,

    We thank you for the paper of the co-facilitators.

    Thank you, Madam Chair.

    """,
  ]
}
