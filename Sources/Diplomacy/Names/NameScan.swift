/// Finds the names of states in running text of one language: right ones, and those that the
/// United Nations does not use.
///
/// A name is told by whole words with their capitals, the longest first: `South Korean` and the
/// bird `turkey` are none, and neither is the Republic of Korea's `Korea`.
public struct NameScan: Sendable {
  /// A name where it stands in a text.
  public struct Mention: Hashable, Sendable {
    /// Whose name it is.
    public var code: DelegationCode
    /// Whether it is right: `name`, `commonName`, `formerName`.
    public var kind: NameMatch.Kind
    /// Whether it is the formal name.
    public var isFormal: Bool
    /// UTF-8 offsets into the text, without an article.
    public var range: Range<Int>
    /// Whether a capitalized word stands directly beside it, as in `New Mexico`.
    public var isPartOfName: Bool
  }

  /// A name that a library gives to a delegation.
  public struct OwnName: Hashable, Sendable {
    /// Whose name it is.
    public var code: DelegationCode
    /// The name, with or without an article.
    public var name: String
    /// Whether it is the formal name.
    public var isFormal: Bool

    /// Joins the parts.
    public init(code: DelegationCode, name: String, isFormal: Bool) {
      self.code = code
      self.name = name
      self.isFormal = isFormal
    }
  }

  struct Entry: Sendable {
    /// Folded.
    let keys: [String]
    /// Whether each begins with a small letter.
    let areSmall: [Bool]
    let code: DelegationCode
    let kind: NameMatch.Kind
    var isFormal: Bool
  }

  let language: OfficialLanguage
  /// By the first word, or for Chinese the first character; the longest first.
  private var entries: [String: [Entry]] = [:]

  /// Knows the names in `language`, and those that a library gives.
  ///
  /// - Complexity: some milliseconds; keep it for the texts of a language.
  public init(_ language: OfficialLanguage, with own: [OwnName] = []) {
    self.language = language
    var names: [(name: String, code: DelegationCode, kind: NameMatch.Kind, isFormal: Bool)] = []
    for name in own { names.append((name.name, name.code, .name, name.isFormal)) }
    StateNames.names.forEachName { name, code, column in
      guard OfficialLanguage.allCases[(column - 1) / 2] == language else { return }
      // What stands in brackets is no part of it in running text, and `Iran` alone is not the name.
      let article = ArticleInBrackets(name)
      guard article != nil || name.utf8.last != UInt8(ascii: ")") else { return }
      names.append((article?.bare ?? name, code, .name, column.isMultiple(of: 2)))
    }
    OtherNames.forEach(in: OtherNames.ofStates) { name, code, kind in
      guard kind.isWrongName, !Self.meansOthers.contains(String(name)), fits(name) else { return }
      names.append((String(name), code, kind, false))
    }
    for name in names { add(name.name, name.code, name.kind, isFormal: name.isFormal) }
    dropAmbiguous()
  }

  /// The names in `text`, in order.
  ///
  /// - Complexity: linear in the text.
  public func mentions(in text: String) -> [Mention] {
    let words = RunningWord.all(in: text, byCharacter: language == .chinese)
    var found: [Mention] = []
    var index = 0
    while index < words.count {
      guard let entry = entry(at: index, in: words, of: text) else {
        index += 1
        continue
      }
      let last = index + entry.keys.count - 1
      found.append(
        Mention(
          code: entry.code, kind: entry.kind, isFormal: entry.isFormal,
          range: words[index].range.lowerBound..<words[last].range.upperBound,
          isPartOfName: isPartOfName(words, from: index, to: last, of: text)))
      index = last + 1
    }
    return found
  }

  private func entry(at index: Int, in words: [RunningWord], of text: String) -> Entry? {
    // Most words are no name for the look of their first letter.
    guard !words[index].isSmall, let candidates = entries[words[index].key(in: text)] else {
      return nil
    }
    return candidates.first { entry in
      guard index + entry.keys.count <= words.count else { return false }
      return entry.keys.indices.allSatisfy { offset in
        let word = words[index + offset]
        return (offset == 0 || word.isJoined) && (entry.areSmall[offset] || !word.isSmall)
          && (offset == 0 || entry.keys[offset] == word.key(in: text))
      }
    }
  }

  private func isPartOfName(
    _ words: [RunningWord], from first: Int, to last: Int, of text: String
  ) -> Bool {
    guard language != .chinese else {
      return last + 1 < words.count && Self.chineseEndings.contains(words[last + 1].key(in: text))
    }
    if last + 1 < words.count, words[last + 1].isAdjacent, words[last + 1].isCapital {
      return true
    }
    guard first > 0, words[first].isAdjacent else { return false }
    let before = words[first - 1]
    let isLink = Self.links.contains(before.key(in: text))
    if before.isCapital { return !isLink }
    guard first > 1, before.isAdjacent, isLink else { return false }
    let place = words[first - 2].key(in: text)
    return Self.places.contains(place)
      || Self.sides.contains(place) && Self.sides.contains(words[first].key(in: text))
  }

  private mutating func add(
    _ name: String, _ code: DelegationCode, _ kind: NameMatch.Kind, isFormal: Bool
  ) {
    var words = RunningWord.all(in: name, byCharacter: language == .chinese)
    // The article is looked for where the name is replaced.
    if words.count > 1, kind == .name, words[0].isSmall,
      Self.articles.contains(words[0].key(in: name))
    {
      words.removeFirst()
    }
    let keys = words.map { $0.key(in: name) }
    guard let first = keys.first else { return }
    var same = entries[first] ?? []
    if let known = same.firstIndex(where: { $0.keys == keys && $0.code == code }) {
      // A right name is right, though it is a short and a formal one or somebody's wrong one.
      if kind == .name, isFormal { same[known].isFormal = true }
    } else if kind == .name || !same.contains(where: { $0.keys == keys && $0.kind == .name }) {
      same.append(
        Entry(
          keys: keys, areSmall: words.map(\.isSmall), code: code, kind: kind, isFormal: isFormal))
    }
    entries[first] = same
  }

  /// Leaves out what is two states' name, `Korea`, and puts the longest first.
  private mutating func dropAmbiguous() {
    for (key, same) in entries {
      let kept = same.filter { entry in
        !same.contains { $0.code != entry.code && $0.keys == entry.keys }
      }
      entries[key] = kept.sorted { $0.keys.count > $1.keys.count }
    }
  }

  /// Whether a name is written in the script of the language.
  private func fits(_ name: Substring) -> Bool {
    guard let first = name.unicodeScalars.first else { return false }
    return switch language {
    case .english, .french, .spanish: first.value < 0x250
    case .russian: (0x400..<0x530).contains(first.value)
    case .chinese: first.properties.isIdeographic
    case .arabic: (0x600..<0x700).contains(first.value)
    }
  }
}

extension NameScan {
  /// Names that are as often something else's: of a continent, an island, a part of a state, a
  /// declaration (`Salvador`), an item of the agenda (`the question of Palestine`); and the short
  /// forms by which the Organization's own records speak of two states once they are named.
  private static let meansOthers: Set<String> = [
    "Salvador", "America", "Amérique", "Америка", "أمريكا", "أميركا", "Micronesia", "Micronésie",
    "Микронезия", "密克罗尼西亚", "ميكرونيزيا", "Trinidad", "Antigua", "Saint Kitts",
    "Saint Vincent", "Sao Tome", "圣多美", "England", "Angleterre", "Inglaterra", "Англия", "英格兰",
    "إنجلترا", "Palestine", "Palestina", "Палестина", "巴勒斯坦", "فلسطين", "Emirates", "Émirats",
    "Emiratos", "Эмираты", "Democratic Congo", "United States", "États-Unis", "Estados Unidos",
    "Соединенные Штаты", "美国", "الولايات المتحدة", "United Kingdom", "Royaume-Uni",
    "Reino Unido", "Соединенное Королевство", "联合王国", "المملكة المتحدة",
  ]

  static let articles: Set<String> = ["the", "la", "le", "les", "l", "el", "los", "las"]

  /// What may stand in front of a name with a capital at the start of a sentence.
  private static let links: Set<String> = [
    "the", "a", "in", "of", "for", "from", "with", "to", "by", "and", "but", "or", "as", "on", "at",
    "both", "like", "since", "while", "when", "if", "that", "although", "unlike", "without",
    "after",
    "la", "le", "les", "l", "de", "du", "des", "d", "en", "au", "aux", "et", "avec", "pour", "par",
    "el", "los", "las", "del", "al", "y", "con", "por", "para", "a", "в", "на", "и", "из", "с", "о",
    "для", "от", "к", "по", "но", "а",
  ]

  /// Of two of these, as in “North and South Korea”, the second is not replaced alone.
  private static let sides: Set<String> = ["north", "south", "east", "west"]

  /// What makes of a name behind `of` or `on` that of a place, a house or a meeting: “the Gulf of
  /// Mexico”, “the Conference on Kampuchea”.
  private static let places: Set<String> = [
    "conference", "envoy",
    "gulf", "sea", "strait", "straits", "bay", "bank", "university", "treaty", "question", "golfe",
    "mer", "banque", "universite", "golfo", "mar", "banco", "universidad", "detroit", "estrecho",
  ]

  /// 人, 语, 半岛, 族, 战争: people, language, peninsula, nation, war.
  private static let chineseEndings: Set<String> = ["人", "语", "半", "族", "战", "裔"]
}
