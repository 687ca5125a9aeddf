import Diplomacy

extension NewBrief {
  /// What is known of a new agenda item.
  public struct ItemFacts: Hashable, Sendable {
    /// As the agenda writes it: `3`, `3 (b)`.
    public var number: String
    /// What it is called.
    public var title: String
    /// What it asks of every delegation.
    public var questions: [NewQuestion] = []
    /// The symbols of its documents.
    public var documents: [String] = []

    /// An item with only what it needs.
    public init(number: String, title: String) {
      self.number = number
      self.title = title
    }
  }

  /// A question by the short name that stances refer to, and in words.
  public struct NewQuestion: Hashable, Sendable {
    /// The short name.
    public var id: String
    /// The question itself.
    public var words: String

    /// Joins id and words.
    public init(id: String, words: String) {
      self.id = id
      self.words = words
    }
  }

  /// `item.md` in a folder below the session's, which is called by number and title.
  public static func item(_ facts: ItemFacts, in session: Session) -> NewBrief {
    var matter = FrontMatterWriter()
    matter.write("number", facts.number)
    matter.write("title", facts.title)
    matter.write("questions", map: facts.questions.map { (key: $0.id, value: $0.words) })
    matter.write("documents", list: facts.documents)
    // `3 (b)` is `3b` in references as well.
    let number = Slug.make(facts.number).split(separator: "-").joined()
    let parts = [number.isEmpty ? nil : number, FileName.slug(facts.title)].compactMap { $0 }
    let folder = parts.isEmpty ? "item" : parts.joined(separator: "-")
    return NewBrief(
      path: FileName.join(session.folder, "\(folder)/item.md"), text: matter.frontMatter + "\n")
  }
}
