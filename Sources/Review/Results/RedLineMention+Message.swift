extension RedLineMention {
  /// One sentence for the one who reads it: whether the red line is crossed or only named, and where.
  public var message: String {
    let place = paragraph.map { " in ¶ \($0)" } ?? ""
    return isRejected
      ? "“\(text)” is named\(place) and refused there: noted, no alarm."
      : "“\(text)”\(place) crosses a red line: \(label)."
  }
}
