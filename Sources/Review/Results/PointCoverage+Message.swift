extension PointCoverage {
  /// One sentence for the one who reads it: what became of the point, and where.
  public var message: String { status.sentence(on: label, in: paragraph) }
}

extension PointCoverage.Status {
  /// What became of the point with that label, and where if that is to be told.
  func sentence(on label: String, in paragraph: Int? = nil) -> String {
    let place = paragraph.map { " in ¶ \($0)" } ?? ""
    return switch self {
    case .made: "The point “\(label)” is made\(place)."
    case .touched: "The point “\(label)” is touched\(place) but not made."
    case .missing: "The point “\(label)” is not made yet."
    }
  }
}
