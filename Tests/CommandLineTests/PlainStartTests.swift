import ArgumentParser
import Testing

@testable import attache

@Suite("A start that asks for the interface alone") struct PlainStartTests {
  static let starts: [[String]] = [
    [],
    ["ieg/2"],
    ["--library", "Briefs"],
    ["--library", "a b", "ieg/2/IRN#mandate-fulfilled"],
    ["A/RES/74/247", "--library", "Briefs"],
    ["Briefs/ieg/session.md"],
    ["библиотека"],
  ]

  @Test(arguments: starts) @MainActor
  func itIsReadAsArgumentParserReadsIt(words: [String]) throws {
    let start = try #require(PlainStart(words))
    let command = try #require(try Attache.parseAsRoot(words) as? OpenCommand)
    #expect(start.reference == command.reference)
    #expect(start.library == command.library.library)
  }

  @Test(
    arguments: [
      ["check"], ["list", "sessions"], ["help"], ["open"], ["lits"], ["--help"], ["--version"],
      [""],
      ["--library"], ["--library", "--help"], ["--library", "a", "--library", "b"],
      ["--library=Briefs"], ["--", "ieg"], ["ieg", "mer"], ["-x"],
      ["--generate-completion-script", "bash"],
    ])
  func everythingElseIsLeftToArgumentParser(words: [String]) {
    #expect(PlainStart(words) == nil)
  }
}
