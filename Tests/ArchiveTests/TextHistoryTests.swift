import Glibc
import Testing

@testable import Archive

@Suite("Former texts") struct TextHistoryTests {
  let scratch: ScratchFolder
  let history: TextHistory

  init() throws {
    scratch = try ScratchFolder()
    history = TextHistory(folders: [scratch.at("history")])
  }

  private func keep(_ text: String, of path: String = "a.md") throws -> Int {
    try history.keep(Array(text.utf8), of: path, library: scratch.path)
  }

  private func texts(of path: String = "a.md") -> [String] {
    history.versions(of: path, library: scratch.path).map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
  }

  private var file: String { scratch.at("history/" + (scratch.names(in: "history").first ?? "")) }

  @Test func theLatestComesFirstAndNoneTwice() throws {
    #expect(try [keep("one"), keep("two"), keep("two"), keep("one")] == [1, 2, 2, 3])
    #expect(texts() == ["one", "two", "one"])
    #expect(history.versions(of: "a.md", library: scratch.path).map(\.number) == [3, 2, 1])
    #expect(texts(of: "b.md") == [])
    #expect(history.versions(of: "a.md", library: "/elsewhere") == [])
    var status = stat()
    #expect(stat(file, &status) == 0 && status.st_mode & 0o777 == 0o600)
  }

  @Test func onlyTheLastFiftyStay() throws {
    for number in 1...60 { #expect(try keep("text \(number)") == number) }
    let versions = history.versions(of: "a.md", library: scratch.path)
    #expect(versions.map(\.number) == (11...60).reversed())
    #expect(try keep("more") == 61)
  }

  @Test func longTextsAreFewerButTheLastStays() throws {
    let long = String(repeating: "word ", count: 200_000)
    for letter in ["a", "b", "c", "d"] { _ = try keep(letter + long) }
    #expect(texts().map { String($0.prefix(1)) } == ["d", "c"])
    _ = try keep("e" + long + long + long)
    #expect(texts().map { String($0.prefix(1)) } == ["e"])
  }

  @Test func cutAtAnyByteItHoldsTheVersionsBefore() throws {
    for text in ["one", "two", "three"] { _ = try keep(text) }
    let file = file
    let bytes = try StoredFile.read(file).bytes
    for length in (0..<bytes.count).reversed() {
      try #require(truncate(file, off_t(length)) == 0)
      let found = texts()
      #expect(
        found.count < 3 && found == Array(["one", "two", "three"].prefix(found.count).reversed()))
    }
    #expect(try keep("four") == 1)
    #expect(texts() == ["four"])
    #expect(scratch.names(in: "history").contains { $0.hasSuffix(".damaged") })
  }
}
