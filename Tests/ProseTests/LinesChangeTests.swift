import Prose
import TestKit
import Testing

@Suite struct LinesChangeTests {
  @Test func oneLine() {
    var buffer = TextBuffer("one\ntwo\nthree\n")
    let opened = buffer.revision
    #expect(buffer.change(since: opened)?.current.isEmpty == true)
    buffer.replace(TextRange(at: TextPosition(line: 1, offset: 1)), with: "x")
    #expect(buffer.change(since: opened) == .init(former: 1..<2, current: 1..<2))
  }

  @Test func linesComeAndGo() {
    var buffer = TextBuffer("one\ntwo\nthree\nfour\n")
    let opened = buffer.revision
    buffer.replace(TextRange(at: TextPosition(line: 1, offset: 1)), with: "a\nb\nc")
    #expect(buffer.change(since: opened) == .init(former: 1..<2, current: 1..<4))
    let between = buffer.revision
    buffer.replace(
      TextRange(TextPosition(line: 0, offset: 1), TextPosition(line: 2, offset: 0)), with: "")
    #expect(buffer.change(since: between) == .init(former: 0..<3, current: 0..<1))
    #expect(buffer.change(since: opened) == .init(former: 0..<2, current: 0..<2))
  }

  @Test func whatIsNotKnownIsNotAnswered() {
    var buffer = TextBuffer("one\n")
    let opened = buffer.revision
    #expect(buffer.change(since: opened &+ 1) == nil)
    #expect(buffer.change(since: 0) == nil)
    for _ in 0..<1000 { buffer.replace(TextRange(at: .start), with: "a") }
    #expect(buffer.change(since: opened) == nil)
    #expect(buffer.change(since: buffer.revision - 1)?.shift == 0)
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func linesOutsideAreTheSame(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var buffer = TextBuffer(AwkwardText.text(pieces: 60, using: &generator))
    for _ in 0..<40 {
      let former = buffer
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let ends = (0..<2).map { _ in
          buffer.position(
            ofOffset: Int.random(in: 0...buffer.offset(of: buffer.end), using: &generator))
        }
        let new = AwkwardText.text(
          pieces: Int.random(in: 0...6, using: &generator), using: &generator)
        buffer.replace(TextRange(min(ends[0], ends[1]), max(ends[0], ends[1])), with: new)
      }
      let change = try #require(buffer.change(since: former.revision))
      #expect(change.former.lowerBound == change.current.lowerBound)
      #expect(former.lines.count + change.shift == buffer.lines.count)
      let before = change.former.lowerBound
      #expect(former.lines[..<before].map(\.version) == buffer.lines[..<before].map(\.version))
      #expect(
        former.lines[change.former.upperBound...].map(\.version)
          == buffer.lines[change.current.upperBound...].map(\.version))
    }
  }
}
