extension Surface: Equatable {
  /// Whether two surfaces show the same; when they were drawn doesn't matter.
  public static func == (one: Surface, other: Surface) -> Bool {
    one.size == other.size && one.cells == other.cells
  }
}
