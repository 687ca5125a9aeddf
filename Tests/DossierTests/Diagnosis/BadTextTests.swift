import Dossier
import TestKit
import Testing

/// Every bad text of the tables and exactly what is printed of it, in `Snapshots`.
@Suite struct BadTextTests {
  static let tables: [(name: String, texts: [BadText])] = [
    ("files", BadText.unread), ("texts", BadText.texts), ("front-matter", BadText.frontMatter),
    ("keys", BadText.keys), ("bodies", BadText.bodies), ("points", BadText.points),
    ("interventions", BadText.speeches), ("floor", BadText.logs), ("library", BadText.libraries),
  ]

  @Test(arguments: tables.map(\.name))
  func badTextIsToldExactly(table: String) throws {
    let texts = try #require(Self.tables.first { $0.name == table }).texts
    GoldenText.expect(texts.map { $0.told().text }.joined(), "bad-\(table)")
  }

  @Test func everyCodeIsInTheTables() {
    let told = Set(Self.tables.flatMap(\.texts).flatMap { $0.told().codes })
    let all = Set(Diagnostic.Code.allCases.map(\.rawValue))
    #expect(all.subtracting(told).sorted() == [])
    #expect(told.subtracting(all).sorted() == [])
  }

  @Test func everyTableHasItsOwnNames() {
    for (table, texts) in Self.tables {
      #expect(Set(texts.map(\.name)).count == texts.count, "\(table)")
    }
  }
}
