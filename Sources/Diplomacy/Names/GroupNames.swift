/// The groups that delegations usually speak for, by their acronym.
enum GroupNames {
  static let names = NameTable(table)
}
