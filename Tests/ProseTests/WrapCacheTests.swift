import Prose
import TestKit
import Testing

@Suite struct WrapCacheTests {
  static let text = "one two three\n\nfour five six seven\n"

  @Test func rowsAndPlaces() {
    var cache = WrapCache()
    cache.update(for: TextBuffer(Self.text), columns: 8)
    #expect(cache.rowCount == 7)
    let places = (0..<cache.rowCount).map { cache.place(ofRow: $0) }
    #expect(
      places == [
        .init(line: 0, row: 0), .init(line: 0, row: 1), .init(line: 1, row: 0),
        .init(line: 2, row: 0), .init(line: 2, row: 1), .init(line: 2, row: 2),
        .init(line: 3, row: 0),
      ])
    #expect(cache.place(ofRow: -5) == places[0])
    #expect(cache.place(ofRow: 99) == places[6])
    #expect(cache.rowIndex(of: TextPosition(line: 0, offset: 8)) == 1)
    #expect(cache.rowIndex(of: TextPosition(line: 0, offset: 7)) == 0)
    #expect(cache.rowIndex(of: TextPosition(line: 3, offset: 0)) == 6)
    #expect(cache.rowIndex(of: TextPosition(line: 9, offset: 0)) == 6)
  }

  @Test func ordersAndVisualRows() {
    var buffer = TextBuffer("abc\nשלום abc")
    var cache = WrapCache()
    cache.update(for: buffer, columns: 8)
    #expect(!cache.order(ofLine: 0).isRightToLeft)
    #expect(cache.order(ofLine: 1).isRightToLeft)
    let row = cache.visualRow(.init(line: 1, row: 0), of: buffer, field: 9)
    #expect(row?.startColumn == 1)
    #expect(cache.visualRow(.init(line: 1, row: 1), of: buffer, field: 9) == nil)
    #expect(cache.visualRow(.init(line: 2, row: 0), of: buffer, field: 9) == nil)
    buffer.replace(TextRange(at: TextPosition(line: 1, offset: 0)), with: "a ")
    cache.update(for: buffer, columns: 8)
    #expect(!cache.order(ofLine: 1).isRightToLeft)
  }

  @Test func anEmptyCacheAnswers() {
    let cache = WrapCache()
    #expect(cache.place(ofRow: 3) == .init(line: 0, row: 0))
    #expect(cache.rowIndex(of: .start) == 0)
    #expect(cache.rows(ofLine: 0) == [])
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func keptRowsAreThoseOfAFreshCache(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var buffer = TextBuffer(AwkwardText.text(pieces: 60, using: &generator))
    var kept = WrapCache()
    for step in 0..<60 {
      let ends = (0..<2).map { _ in
        buffer.position(
          ofOffset: Int.random(in: 0...buffer.offset(of: buffer.end), using: &generator))
      }
      let new = AwkwardText.text(
        pieces: Int.random(in: 0...6, using: &generator), using: &generator)
      buffer.replace(
        TextRange(ends[0], Bool.random(using: &generator) ? ends[0] : ends[1]), with: new)
      let columns = step % 20 == 19 ? 5 : 12
      kept.update(for: buffer, columns: columns)
      var fresh = WrapCache()
      fresh.update(for: buffer, columns: columns)
      #expect(kept.rowCount == fresh.rowCount)
      for line in buffer.lines.indices {
        #expect(
          kept.rows(ofLine: line) == SoftWrap.rows(of: buffer.lines[line].text, columns: columns))
        let start = TextPosition(line: line, offset: 0)
        #expect(kept.rowIndex(of: start) == fresh.rowIndex(of: start))
        #expect(kept.place(ofRow: kept.rowIndex(of: start)) == .init(line: line, row: 0))
      }
    }
  }

  /// One line, changed in one place at a time, wrapped anew from there only.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func aLineThatWasEditedIsWrappedAsAnew(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var buffer = TextBuffer("x" + AwkwardText.line(pieces: 40, using: &generator))
    let columns = [1, 2, 3, 5, 11, 30][Int(seed) % 6]
    var cache = WrapCache()
    for _ in 0..<60 {
      cache.update(for: buffer, columns: columns)
      let length = buffer.end.offset
      let start = Int.random(in: 0...length, using: &generator)
      let end =
        Bool.random(using: &generator)
        ? start : min(length, start + Int.random(in: 0..<9, using: &generator))
      let new = AwkwardText.line(
        pieces: Int.random(in: 0...2, using: &generator), using: &generator)
      buffer.replace(
        TextRange(TextPosition(line: 0, offset: start), TextPosition(line: 0, offset: end)),
        with: new)
      let before = cache
      cache.update(for: buffer, columns: columns)
      let line = buffer.lines[0].text
      guard cache.rows(ofLine: 0) == SoftWrap.rows(of: line, columns: columns) else {
        Issue.record(
          "\(before.rows(ofLine: 0)), \(start)..<\(end) to \(new.debugDescription): \(line.debugDescription)"
        )
        return
      }
      #expect(cache.order(ofLine: 0) == LineOrder(of: line))
    }
  }
}
