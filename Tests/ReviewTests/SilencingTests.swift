import Dossier
import Testing

@testable import Review

@Suite struct SilencingTests {
  @Test func `a comment with a reason silences its paragraph`() throws {
    let body =
      "<!-- allow names: their usage -->\nIn Turkey.\n\nIn Turkey again <!-- allow names: x -->.\n\n"
      + "In Turkey."
    let review = try Room(body).review()
    #expect(review.names.count == 1)
    let silenced = review.silenced.filter { $0.finding.rule == .names }
    #expect(silenced.map(\.reason) == ["their usage", "x"])
  }

  @Test(arguments: ["<!-- allow names -->", "<!-- allow names: -->", "<!-- allow closing: x -->"])
  func `no reason or another rule silences nothing`(comment: String) throws {
    #expect(try Room("In Turkey \(comment).").review().names.count == 1)
  }

  @Test func `what is missing is silenced from anywhere`() throws {
    let review = try Room("Yes. <!-- allow salutation: a point of order -->\n\nNo.").review()
    #expect(!review.findings.contains { $0.rule == .salutation })
    #expect(review.silenced.map(\.finding.rule) == [.salutation])
  }

  @Test func `the library silences a rule`() throws {
    let room = try Room(
      "See page 3 in Turkey.", library: "allow:\n  page-cited: papers without numbers\n")
    let review = try room.review()
    #expect(review.names.count == 1 && !review.findings.contains { $0.rule == .pageCited })
    #expect(review.silenced.map(\.reason) == ["papers without numbers"])
  }
}
