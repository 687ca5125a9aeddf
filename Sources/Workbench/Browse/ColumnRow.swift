/// One row of a column in Browse: what it stands for in the library.
enum ColumnRow: Hashable, Sendable {
  /// An index into the library's sessions.
  case session(Int)
  /// An index into the session's items.
  case item(Int)
  /// An index into the item's positions.
  case position(Int)
  /// A heading between kinds of rows; the cursor passes over it.
  case heading(String)
  /// An index into the item's interventions.
  case intervention(Int)
  /// An index into the item's floor logs.
  case floor(Int)

  /// Whether the cursor can stand on the row.
  var canBeChosen: Bool {
    if case .heading = self { false } else { true }
  }
}
