/// Who belongs to a group, where that is set down: the Member States and observer States among its
/// members, with the day and the source of the list.
///
/// A library's own file under `delegations/` says it better, for it can be kept up to date.
public struct GroupMembership: Hashable, Sendable {
  /// The members, sorted by code.
  public let members: [DelegationCode]
  /// As of when they are these.
  public let asOf: PartialDate
  /// Where they are set down, and what differs from it.
  public let source: String

  /// The members of the group `code`; `nil` for one whose members are not built in.
  ///
  /// - Complexity: O(size of the table).
  public static func of(_ code: DelegationCode) -> GroupMembership? {
    for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
      let parts = line.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
      guard parts.count == 4, parts[0] == code.rawValue, let day = PartialDate(iso: parts[1])
      else { continue }
      return GroupMembership(
        members: parts[3].split(separator: " ").map { DelegationCode(String($0)) }, asOf: day,
        source: parts[2])
    }
    return nil
  }
}
