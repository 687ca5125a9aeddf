import Prose

/// Makes a brief of a file's bytes: what was understood of it and what is wrong with it.
///
/// Takes any bytes. Nothing here throws, and nothing that is wrong in one place hides another.
public enum BriefReader {
  /// What the file at `path` holds; `nil` for files that are left alone.
  public static func kind(ofPath path: String) -> BriefKind? { BriefKind(path: path) }

  /// The whole brief; `nil` where `path` is no brief's.
  ///
  /// - Parameter questions: what the agenda item asks, for a position's sections about them.
  public static func read(
    _ bytes: [UInt8], path: String, questions: [Question] = []
  ) -> Brief? {
    BriefKind(path: path).map {
      read(bytes, path: path, $0, QuestionHeadings(questions), keepsWords: true)
    }
  }

  /// The whole brief that a file at `path` would be, whose kind is known.
  public static func read(_ bytes: [UInt8], path: String, as kind: BriefKind) -> Brief {
    read(bytes, path: path, kind, QuestionHeadings([]), keepsWords: true)
  }

  /// The brief without the blocks of its sections and the texts of its points, which no problem
  /// needs; `nil` where `path` is no brief's.
  ///
  /// - Parameter questions: what the agenda item asks, for a position's sections about them.
  public static func check(
    _ bytes: [UInt8], path: String, questions: QuestionHeadings
  ) -> Brief? {
    BriefKind(path: path).map { read(bytes, path: path, $0, questions, keepsWords: false) }
  }

  private static func read(
    _ bytes: [UInt8], path: String, _ kind: BriefKind, _ questions: QuestionHeadings,
    keepsWords: Bool
  ) -> Brief {
    let text = ByteExactText.decode(bytes)
    // A text that is longer than its bytes has bytes in it that are no UTF-8.
    let exact = text.utf8.count == bytes.count ? bytes : Array(text.utf8)
    var problems = Problems(path: path)
    let matter = FrontMatter(exact, isWholeFile: kind == .library, problems: &problems)
    let header = header(matter, of: exact, kind: kind, path: path, problems: &problems)
    var brief = Brief(
      path: path, kind: kind, text: text, header: header, frontMatter: matter.range)
    if kind != .library {
      let body = BodyReader(
        bytes: exact, start: matter.bodyStart, questions: questions, keepsWords: keepsWords)
      body.read(into: &brief, problems: &problems)
    }
    TextCheck.check(exact, isRequired: !requiredKeys(of: kind).isEmpty, &problems)
    brief.diagnostics = problems.sorted()
    return brief
  }

  /// The front matter alone, the fast way for lists; `nil` where `path` is no brief's.
  ///
  /// - Complexity: linear in the front matter, once its end is found.
  public static func header(
    _ bytes: [UInt8], path: String
  ) -> (header: Header, diagnostics: [Diagnostic])? {
    guard let kind = BriefKind(path: path) else { return nil }
    var problems = Problems(path: path)
    var exact = bytes
    let fences = kind == .library ? Fences.whole(bytes) : Fences.find(in: bytes)
    if let fences, bytes[fences.whole].contains(where: { $0 >= 0x80 }) {
      exact = Array(ByteExactText.decode(Array(bytes[..<fences.bodyStart])).utf8)
    }
    let matter = FrontMatter(exact, isWholeFile: kind == .library, problems: &problems)
    let header = header(matter, of: exact, kind: kind, path: path, problems: &problems)
    return (header, problems.sorted())
  }

  private static func header(
    _ matter: FrontMatter, of bytes: [UInt8], kind: BriefKind, path: String,
    problems: inout Problems
  ) -> Header {
    let name = BriefName(path: path)
    var matter = matter
    if !matter.isPresent,
      let place = FrontMatter.unopened(bytes, from: matter.bodyStart, known: keys(of: kind))
    {
      problems.add(.frontMatterUnopened, place)
      matter.isBroken = true
    }
    var reader = KeyReader(
      matter, known: keys(of: kind) + KeyReader.commonKeys, required: requiredKeys(of: kind),
      problems: problems)
    defer {
      reader.problems.dropValues(in: matter.guessed)
      problems = reader.problems
    }
    switch kind {
    case .library: return .library(LibraryHeader(&reader))
    case .session: return .session(SessionHeader(&reader))
    case .item: return .item(ItemHeader(&reader))
    case .position: return .position(PositionHeader(&reader, of: matter, name: name))
    case .intervention: return .intervention(InterventionHeader(&reader))
    case .delegation: return .delegation(DelegationHeader(&reader, of: matter, name: name))
    case .document: return .document(DocumentHeader(&reader))
    case .floor: return .floor(FloorHeader(&reader, of: matter, name: name))
    }
  }

  /// The keys that a front matter of `kind` may have, besides those of any brief.
  static func keys(of kind: BriefKind) -> [String] {
    switch kind {
    case .library: LibraryHeader.keys
    case .session: SessionHeader.keys
    case .item: ItemHeader.keys
    case .position: PositionHeader.keys
    case .intervention: InterventionHeader.keys
    case .delegation: DelegationHeader.keys
    case .document: DocumentHeader.keys
    case .floor: []
    }
  }

  /// The keys that a front matter of `kind` must have.
  static func requiredKeys(of kind: BriefKind) -> [String] {
    switch kind {
    case .library: LibraryHeader.required
    case .session: SessionHeader.required
    case .item: ItemHeader.required
    case .delegation: DelegationHeader.required
    case .document: DocumentHeader.required
    case .position, .intervention, .floor: []
    }
  }
}
