import Dossier
import Review

/// A statement of so many words, on an agenda item with ten positions.
struct Room {
  static let path = "s/1/interventions/a.md"

  let library: Library
  let briefs: [String: Brief]
  let text: String

  init(words: Int) {
    var paragraphs = ["Madam Chair,"]
    while paragraphs.count * 75 < words + 75 {
      let number = paragraphs.count
      paragraphs.append(
        "In paragraph \(number) of its resolution 74/247, the General Assembly asked the Committee to "
          + "take the work of the Expert Group into account, and in the view of my delegation what "
          + "was achieved in \(2000 + number % 20) is “not lost but kept for those who negotiate”. "
          + "The Republic of Korea and Türkiye have said so too; we agree with them, for the means "
          + "of the Office are limited and cannot carry two bodies side by side.")
    }
    paragraphs.append("I thank you, Madam Chair.")
    text =
      "---\ntitle: T\ndate: 2025-03-04\n---\n\n" + paragraphs.joined(separator: "\n\n") + "\n"
    var builder = LibraryBuilder()
    var briefs: [String: Brief] = [:]
    for (path, text) in Self.files + [(Self.path, text)] {
      let bytes = Array(text.utf8)
      if let file = BriefFile(bytes, path: path) { builder.add(file) }
      briefs[path] = BriefReader.read(bytes, path: path)
    }
    library = builder.build().library
    self.briefs = briefs
  }

  /// The text with one letter more in its middle.
  var textAfterKey: String {
    let middle = text.utf8.index(text.startIndex, offsetBy: text.utf8.count / 2)
    let blank = text[middle...].firstIndex(of: " ") ?? text.endIndex
    return text[..<blank] + "x" + text[blank...]
  }

  /// What is read once for an intervention.
  var material: ReviewMaterial {
    ReviewMaterial(for: Self.path, header: InterventionHeader(), in: library, briefs: briefs)
  }

  /// A resolution of twenty paragraphs.
  private static let document =
    "---\nsymbol: A/RES/74/247\ntitle: T\ndate: 2019-12-27\n---\n\n"
    + (1...20).map {
      "## OP \($0)\n\nDecides that what was achieved in the year \($0) is not lost but will be kept "
        + "for all those who negotiate, and requests the Committee to take it into account;\n\n"
    }.joined()

  /// What the delegation said before.
  private static let former =
    "---\ntitle: F\ndate: 2024-03-04\nstatus: delivered\n---\n\n"
    + String(
      repeating: "We support the renewal of the mandate. Surveys should be covered by the treaty. "
        + "The means of the Office have grown and can carry many more bodies side by side.\n\n",
      count: 10)

  private static let files: [(String, String)] =
    [
      ("library.yaml", "delegation: XAA\n"),
      ("s/session.md", "---\ntitle: S\ndates: 2025-03-03\nchair: Madam Chair\n---\n"),
      (
        "s/1/item.md",
        "---\nnumber: 1\ntitle: I\nquestions: {m: Renew the mandate?}\ndocuments: [A/RES/74/247]\n---\n"
      ),
      ("documents/a.md", document), ("s/1/interventions/2024.md", former),
    ]
    + ["XAA", "XAB", "XAC", "XAD", "XAE", "XAF", "XAG", "XAH", "XAI", "XAJ"].map {
      (
        "s/1/positions/\($0).md",
        """
        ---
        stances: {m: oppose}
        as-of: 2025-01-01
        ---

        ## Must say

        - **Mandate fulfilled.** The task that was set in 2010 has been carried out.
        - **No duplication.** Two bodies on one subject would do the same work twice.
        - **Limited resources.** The means of the Office cannot carry two bodies side by side.
        - **Exchange goes on.** The end of the Group is not the end of technical assistance.

        ## May say

        - **The results are kept.** What was achieved serves those who negotiate the convention.
        - **Thanks.** To the Secretariat for its papers.

        ## Red lines

        - **No renewal.** The mandate is not to be renewed.
          - watch: "renew the mandate", "extension of the mandate"
        """
      )
    }
}
