/// Movement by sentences; a paragraph begins one whatever stands before it.
extension TextBuffer {
  /// The start of the next sentence, or the end of the text.
  public func startOfSentence(after position: TextPosition) -> TextPosition {
    let place = scalarAligned(position)
    for line in place.line..<lines.count where !lines[line].isBlank {
      let from = line == place.line ? place.offset + 1 : 0
      if let start = sentenceStarts(inLine: line).first(where: { $0 >= from }) {
        return snapped(TextPosition(line: line, offset: start))
      }
    }
    return end
  }

  /// The start of this sentence; from there, of the one before.
  public func startOfSentence(before position: TextPosition) -> TextPosition {
    let place = scalarAligned(position)
    for line in (0...place.line).reversed() where !lines[line].isBlank {
      let to = line == place.line ? place.offset : .max
      if let start = sentenceStarts(inLine: line).last(where: { $0 < to }) {
        return snapped(TextPosition(line: line, offset: start))
      }
    }
    return .start
  }

  private func sentenceStarts(inLine line: Int) -> [Int] {
    let beginsAnew =
      line == 0 || lines[line - 1].isBlank || SentenceScan.endsSentence(lines[line - 1].text)
    return SentenceScan(beginsAnew: beginsAnew).starts(in: lines[line].text)
  }
}
