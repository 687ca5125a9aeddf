import Diplomacy
import Dossier
import Testing

@testable import Review

@Suite struct SessionGapsTests {
  /// The gaps of a session with one item, on which `position` stands, as `kind ref`.
  static func gaps(
    position: String?, session: String = "", item: String = "", draft: String? = nil
  ) throws -> [String] {
    var library = try Room("", session: session).library
    let read = try #require(
      BriefReader.read(
        Array("---\nnumber: 1\ntitle: I\n\(item)\n---\n".utf8), path: "s/1-item/item.md"))
    if case .item(let header) = read.header { library.sessions[0].items[0].brief.header = header }
    var briefs: [String: Brief] = [:]
    if let position {
      let path = "s/1-item/positions/XAR.md"
      let brief = try #require(BriefReader.read(Array(position.utf8), path: path))
      briefs[path] = brief
      if case .position(let header) = brief.header {
        library.sessions[0].items[0].positions = [Entry(path: path, header: header)]
      }
    }
    if let draft {
      let brief = try #require(BriefReader.read(Array(draft.utf8), path: Room.path))
      briefs[Room.path] = brief
      if case .intervention(let header) = brief.header {
        library.sessions[0].items[0].interventions = [Entry(path: Room.path, header: header)]
      }
    }
    return SessionGaps.find(in: library.sessions[0], of: library, briefs: briefs).map {
      "\($0.code) \($0.reference)"
    }
  }

  static let times = "speaking-time: {national: 1m}"

  @Test func `nothing is missing`() throws {
    let position = """
      ---
      stances: {a: support}
      as-of: 2025-03-01
      ---
      ## Must say
      - **One.** Words.
        - source: Instructions
      ## Red lines
      - **Never.** This.
      ## Fallback
      - That.
        - for: never
      """
    #expect(
      try Self.gaps(position: position, session: Self.times, item: "questions: {a: A?}").isEmpty)
  }

  @Test func `what is missing is told`() throws {
    #expect(
      try Self.gaps(position: nil, item: "documents: [A/RES/1/1]") == [
        "no-speaking-time s", "item-without-position s/1", "missing-document s/1",
      ])
    let position = """
      ---
      stances: {b: support}
      as-of: 2023
      ---
      ## Must say
      - **One.** Words.
      - **Two.** Words.
        - source: A/RES/2/2, OP 1
      ## Red lines
      - **Never.** This.
      """
    #expect(
      try Self.gaps(
        position: position, session: Self.times, item: "questions: {a: A?, b: B?}") == [
          "question-without-stance s/1/XAR", "stale-position s/1/XAR",
          "point-without-source s/1/XAR#one", "red-line-without-fallback s/1/XAR#never",
          "unresolved-citation s/1/XAR",
        ])
    #expect(
      try Self.gaps(position: "Words.\n", session: Self.times).first == "undated-position s/1/XAR")
  }

  @Test func `a draft beyond its time`() throws {
    let words = String(repeating: "word ", count: 130)
    let position = "---\nas-of: 2025-03-01\n---\n"
    #expect(
      try Self.gaps(position: position, session: Self.times, draft: "---\ntitle: T\n---\n\(words)")
        == ["intervention-over-limit s/1/interventions/a"])
    #expect(
      try Self.gaps(
        position: position, session: Self.times,
        draft: "---\ntitle: T\nstatus: delivered\n---\n\(words)"
      ).isEmpty)
  }

  @Test func `days between days`() throws {
    func day(_ iso: String) throws -> CalendarDay { try #require(CalendarDay(iso: iso)) }
    #expect(try day("2024-02-28").days(to: day("2024-03-01")) == 2)
    #expect(try day("2023-02-28").days(to: day("2023-03-01")) == 1)
    #expect(try day("2021-12-31").days(to: day("2022-01-01")) == 1)
    #expect(try day("2025-03-03").days(to: day("2024-03-03")) == -365)
  }
}
