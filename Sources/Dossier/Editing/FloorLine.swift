/// One entry of a floor log as it is typed, read and found to be without a mistake.
public struct FloorLine: Hashable, Sendable {
  /// As it stands behind the dash of its list.
  public let text: String
  /// What it says; places are those of a file that holds nothing else.
  public let entry: FloorEntry

  /// Reads `text`, which may have the dash of a list before it.
  public init(_ text: String) throws(EditRefusal.Kind) {
    var words = text.trimmedBlanks
    if words.utf8.starts(with: "- ".utf8) { words = words.utf8.dropFirst(2).text.trimmedBlanks }
    guard !words.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { throw .notOneLine }
    let brief = Self.brief(words, path: Self.anyPath)
    if let problem = brief?.diagnostics.first {
      if case .hiddenCharacter = problem.kind { throw .notOneLine }
      throw .problem(problem.kind)
    }
    guard let entries = brief?.floor, entries.count == 1, let entry = entries.first else {
      throw .problem(.entryWithoutDelegation)
    }
    self.text = words
    self.entry = entry
  }

  /// The same entry at a time of the day, where it has none.
  public func at(hour: Int, minute: Int) throws(EditRefusal.Kind) -> FloorLine {
    guard entry.start == nil else { return self }
    func digits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return try FloorLine("\(digits(hour)):\(digits(minute)) \(text)")
  }

  /// What it names that the library does not know: delegations, and questions of `item`.
  public func problems(on item: AgendaItem, in library: Library) -> [Diagnostic.Kind] {
    let path = FileName.join(item.folder, Self.anyPath)
    return Self.brief(text, path: path).map { library.diagnostics(of: $0).map(\.kind) } ?? []
  }

  private static let anyPath = "floor/2000-01-01.md"

  private static func brief(_ words: String, path: String) -> Brief? {
    BriefReader.read(Array("- \(words)\n".utf8), path: path)
  }
}

extension Substring.UTF8View {
  fileprivate var text: String { String(Substring(self)) }
}
