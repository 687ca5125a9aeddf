import Dossier
import Testing

@testable import Review

/// What is kept from one review to the next never shows.
@Suite struct ReviewerTests {
  private static let front = "aligned-with: {XBO: XAR}\n"

  private static func room() throws -> Room {
    var room = try Room("Mr. Chair,", front: front, session: "chair: Madam President")
    try room.add(
      document: "EX/MER/2023/7", of: "2023-11-30",
      [
        "OP 2": "Notes that noise from human activity may gravely disturb marine life;",
        "OP 3": "Requests the Conference to consider limits for sources of noise;",
      ])
    try room.add(document: "S/RES/2231 (2015)", of: "2015-07-20")
    try room.add(delivered: "We support limits for all sources of noise.", on: "2024-03-04")
    return room
  }

  /// Paragraphs, some of which mean something else behind others.
  private static let pool = [
    "Mr. Chair,", "Madam President,",
    "We recall resolution 2231 (2015), which is clear, and my delegation says so.",
    "Resolution 2231, adopted in 2016, is clear.",
    "Our delegation aligns itself with the statement of Boreland made by Arvenia.",
    "EX/MER/2023/7, OP 2, has the words for it.",
    "Its OP 3 asks to “consider limits for sources of noise”.",
    "“noise from human activity may gravely disturb marine life",
    "“consider limits for sources of sounds”, on page 12.",
    "> noise from human activity may disturb marine life",
    "> consider limits for sources of noise",
    "Iran agrees; the Islamic Republic of Iran has said so, and Iran will say so again.",
    "We do not support limits for all sources of noise.",
    "[Pause.]", "[if time] Thank you, Mr. Chairman, for the “quiet” word.",
    "<!-- allow names: ours -->\n\nTurkey and South Korea agree.",
    "I thank you, Mr. President.",
  ]

  /// Numbers that are the same in every run.
  private struct Dice {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }
    mutating func roll(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(max(1, bound)))
    }
  }

  @Test(arguments: 1...12)
  func `a review after changes is the same as the first of that text`(seed: UInt64) throws {
    var dice = Dice(seed)
    let room = try Self.room()
    var material = try room.material()
    let reviewer = Reviewer(material)
    var paragraphs = ["Mr. Chair,", Self.pool[dice.roll(Self.pool.count)]]
    for _ in 0..<25 {
      let place = dice.roll(paragraphs.count)
      switch dice.roll(5) {
      case 0, 1: paragraphs.insert(Self.pool[dice.roll(Self.pool.count)], at: place)
      case 2: paragraphs.swapAt(place, dice.roll(paragraphs.count))
      case 3 where paragraphs.count > 1: paragraphs.remove(at: place)
      default: paragraphs[place] += dice.roll(2) == 0 ? " Yes." : "”"
      }
      var now = room
      now.body = paragraphs.joined(separator: "\n\n")
      let brief = try now.brief()
      let again = reviewer.review(brief)
      material.silenced = brief.silenced
      let fresh = ReviewedParagraph.all(of: brief, in: material.language)
      #expect(reviewer.paragraphs == fresh)
      #expect(again == Review(of: fresh, against: material), "\(paragraphs)")
    }
  }

  @Test func `what is not changed is not read again`() throws {
    var room = try Self.room()
    room.body = "One stands.\n\nTwo changes.\n\nThree stands.\n\nThree stands."
    let reviewer = Reviewer(try room.material())
    _ = reviewer.review(try room.brief())
    let before = reviewer.paragraphs.map { ObjectIdentifier($0.content) }
    room.body = "One stands.\n\nTwo has changed.\n\nThree stands.\n\nThree stands."
    _ = reviewer.review(try room.brief())
    let after = reviewer.paragraphs.map { ObjectIdentifier($0.content) }
    #expect(zip(before, after).map(==) == [true, false, true, true])
    #expect(Set(after).count == 4)
  }
}
