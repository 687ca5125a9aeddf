import CFribidi

/// The Unicode bidirectional algorithm, as fribidi does it.
///
/// Embeddings, overrides and isolates are not obeyed: a reader of a brief sees them as signs, in the
/// order in which they are written, so that no hidden character can make a sentence read otherwise
/// than it stands in the file. The marks LRM, RLM and ALM do count.
public enum Bidirectional {
  /// The embedding level of every scalar of a paragraph; even ones run from left to right.
  public struct Levels: Hashable, Sendable {
    /// Whether the paragraph as a whole runs from right to left, by its first strong character.
    public let isRightToLeft: Bool
    /// One level for each Unicode scalar.
    public let perScalar: [UInt8]

    /// Levels that are known already, as of a paragraph that runs from left to right throughout.
    public init(isRightToLeft: Bool, perScalar: [UInt8]) {
      self.isRightToLeft = isRightToLeft
      self.perScalar = perScalar
    }
  }

  /// The levels of one paragraph, whose direction is that of its first strong character.
  public static func levels(of text: String) -> Levels {
    levels(ofScalars: text.unicodeScalars.map(\.value))
  }

  /// The levels of one paragraph given by the values of its scalars.
  ///
  /// - Complexity: linear in the length of the text.
  public static func levels(ofScalars scalars: [UInt32]) -> Levels {
    let leftToRight = Levels(
      isRightToLeft: false, perScalar: Array(repeating: 0, count: scalars.count))
    guard !scalars.isEmpty, let count = FriBidiStrIndex(exactly: scalars.count) else {
      return leftToRight
    }
    let types = bidiTypes(of: scalars, count: count)
    var brackets = [FriBidiBracketType](repeating: 0, count: scalars.count)
    unsafe fribidi_get_bracket_types(scalars, count, types, &brackets)
    var direction = cfribidi_paragraph_by_first_strong()
    var levels = [FriBidiLevel](repeating: 0, count: scalars.count)
    let highest = unsafe fribidi_get_par_embedding_levels_ex(
      types, brackets, count, &direction, &levels)
    // Zero means that fribidi found no memory; what it left in the levels is of no use.
    guard highest > 0 else { return leftToRight }
    return Levels(
      isRightToLeft: cfribidi_is_right_to_left(direction) != 0,
      perScalar: levels.map { UInt8(clamping: $0) })
  }

  /// The order in which the parts of a row are seen from left to right: `result[0]` is the index of
  /// the leftmost.
  ///
  /// Each part is given by its first scalar's value and level, so that what belongs together,
  /// as a letter and its vowel marks, is moved as one. White space at the row's end goes where the
  /// paragraph ends.
  public static func visualOrder(
    ofScalars parts: [UInt32], levels: [UInt8], isRightToLeft: Bool
  ) -> [Int] {
    let logical = Array(parts.indices)
    guard parts.count == levels.count, !parts.isEmpty,
      let count = FriBidiStrIndex(exactly: parts.count)
    else { return logical }
    let types = bidiTypes(of: parts, count: count)
    var rowLevels = levels.map { FriBidiLevel(truncatingIfNeeded: $0) }
    var map = logical.map { FriBidiStrIndex(truncatingIfNeeded: $0) }
    let highest = unsafe fribidi_reorder_line(
      0, types, count, 0, cfribidi_paragraph(isRightToLeft ? 1 : 0), &rowLevels, nil, &map)
    guard highest > 0 else { return logical }
    return map.map { Int($0) }
  }

  /// What is drawn for a bracket or the like where text runs from right to left; `nil` for others.
  public static func mirrored(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    var mirror: FriBidiChar = 0
    guard unsafe fribidi_get_mirror_char(scalar.value, &mirror) != 0 else { return nil }
    return Unicode.Scalar(mirror)
  }

  private static func bidiTypes(
    of scalars: [FriBidiChar], count: FriBidiStrIndex
  ) -> [FriBidiCharType] {
    var types = Array(repeating: FriBidiCharType(0), count: scalars.count)
    unsafe fribidi_get_bidi_types(scalars, count, &types)
    for index in types.indices where cfribidi_is_directional_control(types[index]) != 0 {
      types[index] = cfribidi_type_neutral()
    }
    return types
  }
}
