/// Which scalars make a cluster something that a terminal can't be trusted to draw as one.
enum ClusterKind {
  /// Whether two of this scalar are a flag.
  static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  /// Whether this scalar is a picture: as the second one of a cluster it is joined to the first
  /// (families, skin tones), and terminals disagree about the result.
  static func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2190..<0x2C00, 0x1F000..<0x20000: true
    default: false
    }
  }
}

extension DisplayWidth {
  /// What one cell of a terminal can draw: a scalar with a width and the marks above and below it.
  public struct Part: Equatable, Sendable {
    /// The scalar with a width of its own.
    public var base: Unicode.Scalar
    /// The combining marks, all of them.
    public var marks: [Unicode.Scalar]
    /// The columns of the base, 1 or 2.
    public var width: Int

    /// A scalar without marks.
    public init(base: Unicode.Scalar, marks: [Unicode.Scalar] = [], width: Int) {
      self.base = base
      self.marks = marks
      self.width = width
    }
  }

  /// Takes a visible cluster apart into what cells can draw; the widths add up to the cluster's.
  ///
  /// A flag becomes its two letters, a joined emoji its first picture, a syllable its signs.
  public static func parts(of cluster: Character) -> [Part] {
    let scalars = Array(cluster.unicodeScalars)
    guard let first = scalars.first else { return [] }
    if ClusterKind.isRegionalIndicator(first), scalars.count > 1 {
      return scalars.prefix(2).map { Part(base: letter(ofFlag: $0), width: 1) }
    }
    var parts: [Part] = []
    for scalar in scalars {
      let columns = width(of: scalar)
      if columns > 0 {
        if !parts.isEmpty, ClusterKind.isPictograph(scalar) {
          parts[parts.count - 1].marks.removeAll { $0 == "\u{200D}" }
          break
        }
        parts.append(Part(base: scalar, width: columns))
      } else if !parts.isEmpty, !isPresentationSelector(scalar) {
        parts[parts.count - 1].marks.append(scalar)
      }
    }
    let total = parts.reduce(0) { $0 + $1.width }
    return total <= widestSyllable ? parts : [Part(base: "〓", width: 2)]
  }

  private static func letter(ofFlag scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard ClusterKind.isRegionalIndicator(scalar) else { return "?" }
    return Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value - 0x1F1E6 + 0x41))
  }

  /// Terminals that heed these draw a picture wider than ncurses counts it.
  private static func isPresentationSelector(_ scalar: Unicode.Scalar) -> Bool {
    (0xFE00...0xFE0F).contains(scalar.value)
  }
}
