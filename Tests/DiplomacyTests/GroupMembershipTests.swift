import Diplomacy
import Testing

@Suite struct GroupMembershipTests {
  @Test(arguments: [
    ("EU", 27), ("ASEAN", 11), ("CARICOM", 14), ("ARAB-LEAGUE", 22), ("OIC", 57), ("LDCS", 44),
    ("LLDCS", 32), ("GCC", 6), ("AOSIS", 37), ("AFRICAN-GROUP", 54), ("ASIA-PACIFIC-GROUP", 54),
    ("EEG", 23), ("GRULAC", 33), ("WEOG", 28), ("AU", 54), ("CELAC", 33), ("ECOWAS", 12),
    ("SADC", 16), ("SAARC", 8), ("SCO", 10), ("PIF", 14), ("NORDIC-COUNTRIES", 5),
    ("BALTIC-STATES", 3), ("BENELUX", 3), ("CANZ", 3), ("MIKTA", 5), ("VISEGRAD-GROUP", 4),
    ("G7", 7), ("EIG", 6),
  ])
  func `counts`(group: String, count: Int) throws {
    let membership = try #require(GroupMembership.of(DelegationCode(group)))
    #expect(membership.members.count == count)
    #expect(Set(membership.members).count == count)
    #expect(membership.members == membership.members.sorted())
    #expect(membership.members.allSatisfy(DelegationName.isState))
    #expect(!membership.source.isEmpty)
    #expect(DelegationName.isGroup(DelegationCode(group)))
  }

  @Test func `every Member State but one is in one regional group`() throws {
    var all: [DelegationCode] = []
    for group in ["AFRICAN-GROUP", "ASIA-PACIFIC-GROUP", "EEG", "GRULAC", "WEOG"] {
      all += try #require(GroupMembership.of(DelegationCode(group))).members
    }
    #expect(all.count == 192)
    #expect(
      Set(DelegationName.memberStates).subtracting(all) == [DelegationCode("USA")])
  }

  @Test func `who belongs where`() throws {
    func members(_ group: String) -> [String] {
      GroupMembership.of(DelegationCode(group))?.members.map(\.rawValue) ?? []
    }
    #expect(!members("EU").contains("GBR"))
    #expect(members("ASEAN").contains("TLS"))
    #expect(
      members("OIC").filter { !DelegationName.memberStates.map(\.rawValue).contains($0) } == ["PSE"]
    )
    #expect(members("GCC") == ["ARE", "BHR", "KWT", "OMN", "QAT", "SAU"])
    #expect(Set(members("SAARC")).isSubset(of: members("ASIA-PACIFIC-GROUP")))
    #expect(Set(members("ECOWAS") + members("SADC")).isSubset(of: members("AU")))
    for unknown in ["G77", "NAM", "BRICS", "FRA", "COASTAL", ""] {
      #expect(GroupMembership.of(DelegationCode(unknown)) == nil)
    }
  }
}
