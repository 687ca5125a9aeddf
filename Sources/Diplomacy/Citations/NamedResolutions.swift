/// The resolutions that a text named with their year or session, by their number: further on the
/// number is enough.
public struct NamedResolutions: Sendable {
  private var symbols: [Int: String] = [:]

  /// Nothing is named yet.
  public init() {}

  /// What the number stands for.
  subscript(number: Int) -> String? {
    get { symbols[number] }
    set { symbols[number] = newValue }
  }

  /// Takes in what a paragraph names.
  public mutating func take(_ paragraph: CitedParagraph) {
    for (number, symbol) in paragraph.named { symbols[number] = symbol }
  }
}
