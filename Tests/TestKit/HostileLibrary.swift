/// A library with a brief of every kind and hostile bytes in every field of each.
public struct HostileLibrary {
  /// Path below the library, and contents; in no order.
  public private(set) var files: [(path: [UInt8], bytes: [UInt8])] = []
  private var generator: SeededGenerator

  /// The same library for the same seed.
  public init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    write()
  }

  /// A folder name of the item that is always there.
  public static let item = "s/4-item"
  /// The path of the intervention that is always there.
  public static let draft = "\(item)/interventions/2025-03-04.md"

  private mutating func write() {
    add("library.yaml", library)
    add("delegations/XAR.md", "---\nname: $\nformal-name: $\ngroups: [$]\n---\n\n$\n\n## $\n\n$\n")
    add("delegations/$.md", "---\nname: $\nmembers: [$, $]\n$: $\n---\n\n## Contacts\n\n$\n")
    add("documents/$.md", document)
    add("s/documents/a.md", document)
    add("s/session.md", session)
    add("$/session.md", session)
    add("s/positions/XBO.md", "---\nitems: [4, $]\nstances: {$: oppose}\n---\n\n$\n")
    add("\(Self.item)/item.md", item)
    add("s/5-$/item.md", item)
    add("\(Self.item)/positions/XAR.md", position)
    add("\(Self.item)/positions/$.md", position)
    add("\(Self.item)/positions/XCO.md", "---\ndelegation: $\nstances: $\n---\n$\n")
    add(Self.draft, intervention)
    add("\(Self.item)/interventions/$.md", intervention)
    add("\(Self.item)/floor/2025-03-04.$.md", floor)
    add("\(Self.item)/floor/2025-03-04.md", floor)
    add("\(Self.item)/positions/XDA.md", "$\n$\n\n$\n")
  }

  /// Adds a file; each dollar in path and text is replaced by bytes of its own.
  private mutating func add(_ path: String, _ text: String) {
    var name: [UInt8] = []
    for byte in path.utf8 {
      name += byte == 0x24 ? HostileText.name(using: &generator) : [byte]
    }
    // A single raw value mostly spoils the whole front matter; in half of the files there is none.
    let isWhole = Bool.random(using: &generator)
    var bytes: [UInt8] = []
    var isInBody = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      for byte in line.utf8 {
        bytes += byte == 0x24 ? value(isEscaped: isWhole && !isInBody) : [byte]
      }
      bytes.append(0x0A)
      if line.isEmpty { isInBody = true }
    }
    files.append((name, bytes))
  }

  /// A field's bytes as they are, or written so that YAML lets all of them through.
  private mutating func value(isEscaped: Bool) -> [UInt8] {
    let bytes = HostileText.bytes(1 + Int.random(in: 0..<5, using: &generator), using: &generator)
    return isEscaped ? HostileText.escaped(bytes) : bytes
  }

  private let library = """
    delegation: XAR
    language: $
    classification: $
    invocation: {en: $, ar: $}
    searches: {$: $}
    allow: {$: $}
    pace: $
    tags: [$]
    $: $
    # $

    """

  private let document = """
    ---
    symbol: $
    title: $
    date: $
    body: $
    url: $
    ---

    ## OP 2

    $

    ## $

    > $
    > — $

    """

  private let session = """
    ---
    title: $
    body: $
    dates: 2025-03-03/2025-03-07
    place: $
    chair: {en: $, fr: $}
    speaking-time: {national: 3m, $: $}
    languages: [$]
    $: $
    ---

    $

    """

  private let item = """
    ---
    number: 4
    title: $
    questions: {berths: $, $: $}
    documents: [$, $]
    ---

    ## $

    $

    ## Agreed language

    > $
    >
    > — $

    """

  private let position = """
    ---
    stances: {berths: support, $: oppose, $: $}
    as-of: 2025-03-01
    sources: [$, $]
    confidence: $
    tags: [$]
    ---

    $ <!-- $ --> `$` [$]($) *$*

    ## Must say

    - **$.** $
      - source: $
    - $

    ## May say

    - **$** $

    ## Red lines

    - **$.** $
      - watch: "$", "$"

    ## Fallback

    - $
      - needs: $
      - for: $

    ## If asked

    - **$.** $

    ## Agreed language

    > $

    — $

    ## $

    $

    ```$
    $
    ```

    """

  private let intervention = """
    ---
    title: $
    speaker: $
    delegation: XAR
    on-behalf-of: $
    aligned-with: {$: $}
    role: $
    status: $
    date: 2025-03-04
    ---

    $,

    $ <!-- allow $: $ --> $

    [if time 2] $

    [$]

    # $

    > $

    $

    """

  private let floor = """
    - 10:32–10:36 XAR for $ ($) $:support — $
    - $ XAR $:$ $
    - 10:99 $ — $

    """
}
