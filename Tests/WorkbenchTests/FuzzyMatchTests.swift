import Testing

@testable import Workbench

@Suite struct FuzzyMatchTests {
  @Test(arguments: [
    ("", "anything", true), ("sl", "Source limits", true), ("SOURCE", "source limits", true),
    ("s l", "Source limits", true), ("ls", "Source limits", true), ("lx", "Source limits", false),
    ("limitss", "Source limits", false), ("e", "Źródła é", true), ("zrodl", "Źródła", true),
    ("uber", "Über", true), ("источ", "Источники шума", true), ("ёж", "Еж", true),
    // Letters are compared as letters, not by the bytes that they share.
    ("р", "я — т", false), ("مص", "مصادر", true), ("中件", "中文件", true), ("中", "丠隸", false),
    ("a", "", false), ("", "", true),
  ]) func lettersInOrderFit(query: String, text: String, fits: Bool) {
    #expect((FuzzyMatch(query, in: text) != nil) == fits)
  }

  /// What was typed, and two texts of which the first fits better.
  @Test(arguments: [
    ("sl", "Source limits", "muscle"), ("so", "Source limits", "4 Absolute"),
    ("port", "Ports and moorings", "Plan of reporting"), ("xa", "XAR Arvenia", "XCO Arvenia"),
  ]) func theBetterTextComesFirst(query: String, better: String, worse: String) throws {
    let first = try #require(FuzzyMatch(query, in: better))
    let second = try #require(FuzzyMatch(query, in: worse))
    #expect(first.score > second.score)
  }
}
