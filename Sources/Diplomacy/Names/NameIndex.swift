/// Every built-in name of every delegation, sorted by its key.
///
/// Made when the first name is looked up, for codes need none of it; it takes some milliseconds.
struct NameIndex: Sendable {
  /// A name, and what it is to whose delegation.
  struct Entry: Sendable {
    let key: String
    let match: NameMatch
    /// `nil` for what is not of the tables of names.
    let language: OfficialLanguage?
  }

  /// The index of the built-in names.
  static let shared = NameIndex()

  private let entries: [Entry]

  private init() {
    var entries: [Entry] = []
    Self.add(StateNames.names, as: .state, to: &entries)
    Self.add(GroupNames.names, as: .group, to: &entries)
    Self.add(OtherNames.ofStates, as: .state, to: &entries)
    Self.add(OtherNames.ofGroups, as: .group, to: &entries)
    entries.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    self.entries = entries
  }

  /// The names whose key is `key`.
  func entries(withKey key: String) -> ArraySlice<Entry> {
    let start = start(of: key)
    return entries[start...].prefix { $0.key.utf8.elementsEqual(key.utf8) }
  }

  /// The names whose key begins with `beginning`.
  func entries(beginningWith beginning: String) -> ArraySlice<Entry> {
    let start = start(of: beginning)
    return entries[start...].prefix { $0.key.utf8.starts(with: beginning.utf8) }
  }

  /// The first entry that is not before `key`.
  private func start(of key: String) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].key.utf8.lexicographicallyPrecedes(key.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  private static func add(
    _ table: NameTable, as sense: DelegationName.Sense, to entries: inout [Entry]
  ) {
    table.forEachName { name, code, column in
      let language = OfficialLanguage.allCases[(column - 1) / 2]
      let article = ArticleInBrackets(name)
      let match = NameMatch(code: code, sense: sense, kind: .name, name: article?.bare ?? name)
      // With the article and without it; a formal name has its article in front.
      let forms = article.map { [$0.bare, $0.running] } ?? [name]
      for form in forms {
        let key = NameKey.make(form)
        entries.append(Entry(key: key, match: match, language: language))
        if article == nil, column.isMultiple(of: 2), let bare = NameKey.withoutArticle(key) {
          entries.append(Entry(key: bare, match: match, language: language))
        }
      }
    }
  }

  private static func add(
    _ others: String, as sense: DelegationName.Sense, to entries: inout [Entry]
  ) {
    OtherNames.forEach(in: others) { name, code, kind in
      let match = NameMatch(code: code, sense: sense, kind: kind, name: String(name))
      entries.append(Entry(key: NameKey.make(name), match: match, language: nil))
    }
  }
}
