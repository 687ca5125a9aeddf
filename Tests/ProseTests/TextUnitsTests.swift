import Prose
import TestKit
import Testing

@Suite("Words and paragraphs around a place") struct TextUnitsTests {
  /// A text with a bar before the place, and what is taken there.
  @Test(arguments: [
    ("|one two", "one"), ("on|e two", "one"), ("one| two", " "), ("one |two", "two"),
    ("one two|", "two"), ("one.|", ""), ("one|.", "."), ("|", ""), ("one  |  two", " "),
    ("“|l’État”", "l’État"), ("|“l’État”", "“"), ("à 1|,000.5 t", "1,000.5"), ("联|合国", "合"),
    ("le délé|gué", "délégué"), ("a\n|\nb", ""), ("a\n|b c", "b"), ("مرحبا| بكم", " "),
    ("مر|حبا بكم", "مرحبا"), ("one |", ""),
  ])
  func aWord(marked: String, word: String) {
    let (text, place) = Self.place(marked)
    let buffer = TextBuffer(text)
    #expect(buffer.text(in: buffer.word(at: place)) == word)
  }

  @Test(arguments: [
    ("|one\ntwo\n\nthree", "one\ntwo"), ("one\ntw|o\n\nthree", "one\ntwo"),
    ("one\n|\ntwo", ""), ("one\n\ntwo|", "two"), ("|", ""), ("a\r\nb|\r\n \r\nc", "a\r\nb"),
  ])
  func aParagraph(marked: String, paragraph: String) {
    let (text, place) = Self.place(marked)
    let buffer = TextBuffer(text)
    #expect(buffer.text(in: buffer.paragraph(at: place)) == paragraph)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func everyPlaceIsInItsUnits(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let buffer = TextBuffer(AwkwardText.text(pieces: 60, using: &generator))
    var place = TextPosition.start
    while true {
      for range in [buffer.word(at: place), buffer.paragraph(at: place)] {
        #expect(range.start <= place && place <= range.end)
        #expect(buffer.isCursorPlace(range.start) && buffer.isCursorPlace(range.end))
      }
      let next = buffer.position(after: place)
      guard next > place else { break }
      place = next
    }
  }

  private static func place(_ marked: String) -> (text: String, place: TextPosition) {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    let text = parts.joined()
    return (text, TextBuffer(text).position(ofOffset: parts[0].utf8.count))
  }
}
