/// A place in a text that cites a United Nations document, a resolution, a decision or a paragraph.
public struct Citation: Hashable, Sendable {
  /// What is cited.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case document
    case resolution
    case decision
    /// A paragraph that is named without the document it stands in.
    case pinpoint
  }

  /// The bytes of the text that cite, from the word `resolution` to the end of the number.
  public var range: Range<Int>
  /// The canonical form: `A/RES/65/230`, `S/RES/242 (1967)`, `CCPCJ/26/4`, `para:9(b)`.
  ///
  /// `26/4` alone where nothing says whose resolution it is. Damage is not mended here.
  public var symbol: String
  /// What is cited.
  public var kind: Kind
  /// Whether the text and its context leave open what is meant.
  public var isAmbiguous: Bool
  /// What the text probably had where it is damaged, to be put in the place of `range`.
  public var suggestion: String?
  /// The paragraph of the document that is meant, where the citation names one.
  public var pinpoint: Pinpoint?

  init(
    range: Range<Int>, symbol: String, kind: Kind, isAmbiguous: Bool = false,
    suggestion: String? = nil, pinpoint: Pinpoint? = nil
  ) {
    self.range = range
    self.symbol = symbol
    self.kind = kind
    self.isAmbiguous = isAmbiguous
    self.suggestion = suggestion
    self.pinpoint = pinpoint
  }
}

/// A paragraph as a citation names it: `operative paragraph 5`, `para. 9 (b)`, `PP3`.
public struct Pinpoint: Hashable, Sendable {
  /// Which of a resolution's paragraphs are counted.
  public enum Part: String, Hashable, Sendable {
    case operative = "op"
    case preambular = "pp"
    case paragraph = "para"
  }

  /// Which of a resolution's paragraphs are counted.
  public var part: Part
  /// The number as it is compared: `5`, `9(b)`, `5-7`.
  public var number: String
  /// Where in the text the paragraph is named.
  public var range: Range<Int>

  /// The form of a citation that is a paragraph alone: `para:9(b)`.
  public var symbol: String { "\(part.rawValue):\(number)" }

  /// The key by which the library knows a document's paragraph: `OP5`, `PARA9(B)`.
  public var key: String { (part.rawValue + number).uppercased() }

  init(part: Part, number: String, range: Range<Int>) {
    self.part = part
    self.number = number
    self.range = range
  }

  /// Several of one document: `3,5,7`; `nil` of none.
  init?(joining pinpoints: ArraySlice<Pinpoint>) {
    guard let first = pinpoints.first, let last = pinpoints.last else { return nil }
    self.init(
      part: first.part, number: pinpoints.map(\.number).joined(separator: ","),
      range: first.range.lowerBound..<last.range.upperBound)
  }
}
