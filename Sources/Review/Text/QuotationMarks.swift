import Dossier

/// The quotation marks of one paragraph: `“…”`, `"…"`, `«…»`, `„…“`, `‘…’`, `「…」`.
///
/// What is quoted within a passage belongs to it. A mark without its other half quotes nothing,
/// unless the next paragraph begins with the same mark: a quotation of several paragraphs is opened
/// anew at each and closed at the end of the last.
struct QuotationMarks: Hashable, Sendable {
  /// How a paragraph takes part in a quotation of several paragraphs.
  struct Running: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    /// The quotation goes on in the next paragraph.
    static let on = Self(rawValue: 1 << 0)
    /// It goes on from the former one.
    static let from = Self(rawValue: 1 << 1)
  }

  /// Those that are closed, in order and side by side.
  private var closed: [QuotedPassage] = []
  /// One that is still open at the end, with its mark.
  private var open: (passage: QuotedPassage, mark: Unicode.Scalar)?
  /// The mark that the paragraph begins with.
  private var first: Unicode.Scalar?

  /// None.
  init() {}

  /// Reads the marks of `words`.
  ///
  /// - Complexity: linear in the words.
  init(in words: String) {
    let scan = Scan(words)
    closed = scan.closed
    open = scan.open
    first = scan.first
  }

  /// What is quoted.
  func passages(_ running: Running) -> [QuotedPassage] {
    guard running.contains(.on), let open else { return closed }
    return closed + [open.passage]
  }

  static func == (left: Self, right: Self) -> Bool {
    left.closed == right.closed && left.open?.passage == right.open?.passage
      && left.open?.mark == right.open?.mark && left.first == right.first
  }

  func hash(into hasher: inout Hasher) { hasher.combine(closed) }

  // MARK: Several paragraphs

  /// The paragraphs, by index, that one quotation runs through up to its closing mark.
  ///
  /// - Complexity: linear in the number of paragraphs.
  static func running(through paragraphs: [ParagraphText]) -> [Int: Running] {
    var running: [Int: Running] = [:]
    var next: Int?
    for index in paragraphs.indices.reversed() where paragraphs[index].use != .direction {
      let marks = paragraphs[index].quotations
      if let next, let open = marks.open,
        paragraphs[next].quotations.goesOn(open.mark, running[next] ?? [])
      {
        running[index, default: []].insert(.on)
        running[next, default: []].insert(.from)
      }
      next = index
    }
    return running
  }

  /// Whether it begins with `mark` and what that opens is closed, here or further on.
  private func goesOn(_ mark: Unicode.Scalar, _ running: Running) -> Bool {
    guard first == mark else { return false }
    return running.contains(.on) || open == nil || !closed.isEmpty
  }
}
