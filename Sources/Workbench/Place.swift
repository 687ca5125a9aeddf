/// Where the user is: one of the places that F2–F6 lead to.
public enum Place: String, Hashable, Sendable, CaseIterable {
  /// Sessions, agenda items and positions as columns, with the brief beside them.
  case browse
  /// The editor with its rail.
  case draft
  /// The formatted statement.
  case preview
}

extension Place {
  /// What the place is called.
  var name: String {
    switch self {
    case .browse: "Browse"
    case .draft: "Draft"
    case .preview: "Preview"
    }
  }
}
