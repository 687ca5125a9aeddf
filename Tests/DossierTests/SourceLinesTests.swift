import Dossier
import Testing

@Test(arguments: [
  ("", 0, 1, 1), ("ab", 1, 1, 2), ("a\r\nb", 3, 2, 1), ("é̂x", 4, 1, 2), ("\u{FEFF}ab", 4, 1, 2),
  ("a\nb\n", 4, 3, 1), ("ab", 99, 1, 3),
])
func offsetsBecomePlacesForPeople(text: String, offset: Int, line: Int, column: Int) {
  let place = SourceLines(text).location(ofOffset: offset)
  #expect(place == SourceLocation(line: line, column: column))
}
