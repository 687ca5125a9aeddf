import Diplomacy
import Dossier
import Testing

@testable import Review

@Suite struct SpeakingTimeRuleTests {
  @Test func `the role's limit holds, the intervention's own before it`() throws {
    let times = "speaking-time: {national: 3m, reply: 30s}"
    let body = String(repeating: "word ", count: 120)
    #expect(try Room(body, session: times).review().time.left == .seconds(120))
    let reply = try Room(body, front: "role: reply", session: times).review()
    #expect(reply.time.left == .seconds(-30))
    #expect(
      reply.findings.contains { $0.kind == .overLimit(by: .seconds(30), limit: .seconds(30)) })
    let own = try Room(body, front: "role: reply\nlimit: 90s", session: times).review()
    #expect(own.time.left == .seconds(30))
    #expect(!own.findings.contains { $0.rule == .duration })
    #expect(try Room(body).review().time.left == nil)
  }

  @Test func `each language has its pace, and the interpreters theirs`() throws {
    let english = try Room(String(repeating: "word ", count: 120)).review().time
    #expect(english.duration == .seconds(60) && english.interpreted == .seconds(72))
    let desk = try Room(String(repeating: "word ", count: 120), library: "pace: 60\n").review().time
    #expect(desk.duration == .seconds(120) && desk.pace == 60)
    let chinese = try Room(String(repeating: "我", count: 200), front: "language: zh").review()
    #expect(chinese.time.duration == .seconds(60) && chinese.isCountedInCharacters)
  }

  @Test func `each paragraph has its time`() throws {
    let review = try Room(
      "Mr. Chair,\n\nOne two three.\n\n[Pause.]\n\n[if time] Four <!-- no --> five.\n\nThank you."
    ).review()
    #expect(review.paragraphs.map(\.paragraph) == [1, 2, 3])
    #expect(review.paragraphs.map(\.words) == [3, 2, 2])
    #expect(review.time.words == 9)
    #expect(review.time.duration - review.time.shortest == .seconds(1))
  }

  @Test func `a symbol takes as long as it is said`() throws {
    #expect(try Room("By A/RES/74/247 of 2019.").review().time.words == 11)
  }
}
