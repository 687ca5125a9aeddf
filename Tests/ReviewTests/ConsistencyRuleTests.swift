import Dossier
import Testing

@testable import Review

@Suite struct ConsistencyRuleTests {
  static func found(_ now: String, before: String, front: String = "date: 2025-03-04") throws
    -> [String]
  {
    var room = try Room(now, front: front)
    try room.add(delivered: "Madam Chair,\n\n\(before)", on: "2024-11-20")
    let review = try room.review()
    #expect(review.findings.count { $0.rule == .consistency } == review.consistency.count)
    return review.consistency.map(\.text)
  }

  @Test(arguments: [
    ("We support the renewal of the mandate.", "We do not support the renewal of the mandate."),
    ("The mandate should be renewed.", "We cannot support a renewal of the mandate."),
    ("Arvenia calls for renewal of the mandate.", "There is no need for renewal of the mandate."),
    ("The mandate should be renewed.", "Hence renewal of the mandate could not be an option."),
    ("We oppose a moratorium on seismic surveys.", "We support a moratorium on seismic surveys."),
    ("Surveys should not be covered by the treaty.", "The treaty should cover surveys."),
    ("The task of the study has not been completed.", "The task of the study has been completed."),
    (
      "My delegation rejects numerical limits in the treaty.",
      "Numerical limits should be set in the treaty."
    ),
  ])
  func `the opposite of an earlier statement is shown beside it`(now: String, before: String) throws
  {
    #expect(try Self.found(now, before: before) == [before])
    #expect(try Self.found(before, before: now) == [now])
  }

  @Test(arguments: [
    ("We support the renewal of the mandate.", "We support the renewal of the mandate."),
    ("We do not support the renewal of the mandate.", "We oppose renewal of the mandate."),
    ("We support the Committee.", "We do not support a second committee on transport."),
    (
      "We support renewal of the mandate for two years.",
      "We do not support renewal of the mandate for ten years."
    ),
    (
      "We support renewal of the mandate.",
      "We cannot support renewal of the mandate without a budget."
    ),
    (
      "We support renewal of the mandate.",
      "Some say that they do not support the renewal of the mandate."
    ),
    ("Should we support renewal of the mandate?", "We do not support the renewal of the mandate."),
    ("The task of the study should be completed.", "The task of the study has not been completed."),
    ("The renewal of the mandate was discussed.", "We do not support the renewal of the mandate."),
    (
      "We could consider a renewal of the mandate.", "We do not support the renewal of the mandate."
    ),
    ("Surveys should be covered by the treaty.", "Ferries should not be covered by the treaty."),
    ("The end of the Group is not the end of exchange.", "Exchange among experts should continue."),
    ("We thank the Secretariat.", "We do not thank anybody."),
    ("", "We do not support the renewal of the mandate."),
  ])
  func `what is no opposite is left alone`(now: String, before: String) throws {
    #expect(try Self.found(now, before: before) == [])
  }

  @Test func `only what the delegation delivered before counts`() throws {
    let now = "We support the renewal of the mandate."
    let before = "We do not support the renewal of the mandate."
    #expect(try Self.found(now, before: before, front: "date: 2024-01-01") == [])
    var room = try Room(now, front: "date: 2025-03-04")
    try room.add(delivered: before, on: "2024-11-20", front: "delegation: XBO")
    #expect(try room.review().consistency == [])
  }

  @Test func `the earlier statement is named, and where it is contradicted`() throws {
    var room = try Room(
      "Madam Chair,\n\nThanks.\n\nYes. We support the renewal of the mandate. Thanks.",
      front: "date: 2025-03-04")
    try room.add(delivered: "We oppose the renewal of the mandate.", on: "2024-11-20")
    let found = try #require(try room.review().consistency.first)
    #expect(found.paragraph == 2 && found.reference == "s/1/interventions/2024-11-20")
    #expect(Room.part(found.range, of: room.text) == "We support the renewal of the mandate")
  }
}
