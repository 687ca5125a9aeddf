extension PointCoverage {
  /// One sentence for the one who reads it: what became of the point, and where.
  public var message: String {
    let place = paragraph.map { " in ¶ \($0)" } ?? ""
    return switch status {
    case .made: "The point “\(label)” is made\(place)."
    case .touched: "The point “\(label)” is touched\(place) but not made."
    case .missing: "The point “\(label)” is not made yet."
    }
  }
}
