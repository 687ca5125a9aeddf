/// The number of a resolution or decision as it is written, before it is known whose it is.
struct CitedNumber {
  /// How the number is made up.
  enum Form {
    /// `74/247`, `S-10/2`, `ES-11/1`.
    case slash(series: String, session: Int, number: Int)
    /// `2010/18`.
    case year(Int, number: Int)
    /// `242 (1967)`.
    case numberOfYear(Int, year: Int)
    /// `1514 (XV)`.
    case numeral(Int, SessionNumeral)
    /// `242`.
    case bare(Int)
    /// What can't be a number as it stands, such as `79571`.
    case damaged(String)
  }

  var form: Form
  /// `A`, `A-E`; several make several citations.
  var letters: [String] = []
  var range: Range<Int>
  /// What the number probably was where it is damaged.
  var suggestion: String?

  /// The number without an organ: `26/4`, `2200 A (XXI)`, one for each letter.
  var written: [String] {
    guard !letters.isEmpty else { return [text(letter: "")] }
    return letters.map { text(letter: " " + $0) }
  }

  private func text(letter: String) -> String {
    switch form {
    case .slash(let series, let session, let number): "\(series)\(session)/\(number)\(letter)"
    case .year(let year, let number): "\(year)/\(number)\(letter)"
    case .numberOfYear(let number, let year): "\(number)\(letter) (\(year))"
    case .numeral(let number, let session): "\(number)\(letter) (\(session.text))"
    case .bare(let number): "\(number)\(letter)"
    case .damaged(let text): text
    }
  }
}
