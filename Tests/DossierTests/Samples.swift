/// A brief of every kind that holds every construct of the format.
enum Samples {
  static let all: [(path: String, text: String)] = [
    ("library.yaml", library), ("ieg/session.md", session), ("ieg/2-future/item.md", item),
    ("ieg/2-future/positions/IRN.md", position),
    ("ieg/2-future/interventions/2021-04-08.md", intervention),
    ("delegations/EU.md", delegation), ("documents/A-RES-74-247.md", document),
    ("ieg/2-future/floor/2021-04-08.IRN-1.md", floor),
  ]

  static func text(_ path: String) -> String { all.first { $0.path == path }?.text ?? "" }

  static let library = """
    # Whose desk this is
    delegation: IRN
    language: en
    pace: {en: 120, zh: 200}
    invocation:
      en: In the Name of God
      fr: 'Au nom de Dieu'
    paper: A4
    stale-after: 200
    classification: "For the \\"desk\\" only"
    searches:
      treaty: convention OR treaty
    allow:
      names: the host's own usage
    tags: [desk, "a b"]

    """

  static let session = """
    ---
    title: Expert Group on Cybercrime
    body: UNODC
    dates: 2021-04-06/2021-04-08
    place: Vienna
    chair: {en: Mr. Chair, fr: Monsieur le Président}
    speaking-time:
      national: 3m
      group: 2m30s
      reply: 90s
    languages:
    - en
    - fr-CA
    formal-names: first-mention
    tags: cyber
    ---
    What the session is about.

    ## Contacts

    The secretariat.

    """

  static let item = """
    ---
    number: 3 (b)
    title: |
      Future work
      of the group
    questions:
      mandate: Should the mandate be renewed?
      convention: "Should there be a convention?"
    documents: [A/RES/74/247]
    speaking-time: {national: 5m}
    language: en
    ---
    ## mandate

    Background to it.

    ## Should there be a convention?

    ## Agreed language

    > as agreed
    > — A/RES/74/247, OP 2

    """

  static let position = """
    ---
    stances:
      mandate: oppose
      convention: support
    as-of: 2021-04
    sources: [statement of 8 April]
    confidence: reported
    items: [1, 2]
    ---
    The work is *done*.

    ## Mandate

    It is fulfilled.

    ## Must say

    - **Mandate fulfilled.** The task set in 2010 is done.
      - source: statement, para. 2
      - a further thought
    - No label **here** at all
    - **Mandate over:** Again.

    ## Red Line

    - **No renewal.** Not even for a year.
      - watch: "renew the mandate", “extension of
        the mandate”

    ## Fallback

    1. **One session.** A last one.
       - needs: capital
       - for: no-renewal, mandate-fulfilled

    ## If asked

    - **USA.** We have answered.

    ## Agreed language

    > The Assembly *decides*
    > to go on
    >
    > and on

    — A/RES/74/247, OP 2

    > quoted — A/RES/65/230

    > last words
    > — CCPCJ/26/4

    ## Anything else

    | kept |

    """

  static let intervention = """
    ---
    role: national
    on-behalf-of: G77
    aligned-with: {G77: IRQ}
    date: 2021-04-08
    title: Item 2
    speaker: the representative
    status: delivered
    limit: 3m
    delivery: check
    numbered: true
    delegation: IRN
    ---
    Mr. Chair,

    <!-- allow names: the host's own usage -->
    We thank the Chair.<!-- a remark --> We go on
    as *before*.

    [slowly]

    [if time] This may go.

    [if time 2] This goes first, [bracketed] or not.

    ## Notes

    Never to be spoken.

    ## The end

    Thank you, Mr. Chair.

    """

  static let delegation = """
    ---
    name: European Union
    formal-name: the European Union
    groups: []
    members: [AUT, BEL]
    ---
    ## Notes

    Speaks for its members.

    """

  static let document = """
    ---
    symbol: A/RES/74/247
    title: Countering the use of information technologies
    date: 2019-12-27
    body: General Assembly
    url: https://undocs.org/A/RES/74/247
    ---
    ## PP 3

    Noting it,

    ## OP 2

    Decides to establish it;

    ## Para. 12

    Words.

    """

  static let floor = """
    ---
    tags: [day]
    ---
    - 10:32–10:36 IRQ for G77 (group) mandate:support convention:oppose — asks for the
      work to go on
    - 10:40 USA mandate:oppose - short
    - IRN (reply)
    - 11:00 – 11:05 EU – words

    """
}
