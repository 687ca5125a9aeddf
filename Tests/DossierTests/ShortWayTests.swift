import Prose
import Testing

@testable import Dossier

/// What takes a short way through most text says the same as the long way.
@Suite struct ShortWayTests {
  private static let pieces = [
    " ", "  ", "\t", "\n", "\r\n", "\u{85}", "\u{A0}", "\u{2009}", "\u{2028}", "\u{3000}",
    "\u{1680}",
    "a", "B", "no", "x-y", "'", "’", ":", "：", "?", ".", "。", "é", "Ы", "主席", "ي", "\u{C2}", "€",
    "\u{E000}", "😀", "\u{200B}", "-", "9",
  ]

  private static func texts(seed: UInt64) -> [String] {
    var dice = Dice(state: seed)
    return (0..<300).map { _ in
      (0..<Int.random(in: 0...12, using: &dice)).map { _ in
        pieces.randomElement(using: &dice) ?? ""
      }.joined()
    }
  }

  @Test(arguments: 0..<10) func wordsOnOneLine(seed: UInt64) {
    for text in Self.texts(seed: seed) {
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.onOneLine == words, "\(text.debugDescription)")
    }
  }

  @Test(arguments: 0..<10) func textsWithoutBlanksAtTheirEnds(seed: UInt64) {
    for text in Self.texts(seed: seed) {
      let isBlank = { (character: Unicode.Scalar) in
        character == " " || (0x09...0x0D).contains(character.value)
      }
      let scalars = text.unicodeScalars.drop(while: isBlank).reversed().drop(while: isBlank)
      let trimmed = String(String.UnicodeScalarView(scalars.reversed()))
      #expect(text.trimmedBlanks == trimmed, "\(text.debugDescription)")
    }
  }

  /// A letter beyond ASCII takes the long way for the whole heading.
  @Test(arguments: 0..<10) func keysOfHeadings(seed: UInt64) {
    for text in Self.texts(seed: seed) where text.utf8.allSatisfy({ $0 < 0x80 }) {
      #expect(
        SectionNames.key(text + " é") == SectionNames.key(text + " x").dropLast() + "e",
        "\(text.debugDescription)")
    }
  }

  @Test func wordsThatAreNearHaveNearlyTheSameLetters() {
    var dice = Dice(state: 1)
    for _ in 0..<2000 {
      let word = (0..<8).map { _ in "abcdeé主ы".randomElement(using: &dice) ?? "a" }
      var other = word
      for _ in 0..<3 {
        let place = Int.random(in: 0..<other.count, using: &dice)
        let letters = ["", "z", "zz", String(other[place]) + "q"].randomElement(using: &dice) ?? ""
        other.replaceSubrange(place...place, with: letters)
        if other.isEmpty { other = ["b"] }
      }
      let left = Array(String(word).unicodeScalars)
      let right = Array(String(other).unicodeScalars)
      for limit in 1...3 where EditDistance.between(left, right, limit: limit) != nil {
        #expect(LetterSignature(left).mayBe(within: limit, of: LetterSignature(right)))
      }
    }
  }

  @Test func firstPlacesOfManyWords() {
    var places = FirstPlaces()
    for number in 0..<100 { #expect(places.add(Spanned("\(number)", number..<number)) == nil) }
    for number in 0..<100 {
      #expect(places.add(Spanned("\(number)", 200..<200)) == number..<number)
      #expect(places.contains("\(number)"))
    }
    #expect(!places.contains("100") && places.words.count == 100)
  }

  /// The brief that is read for its problems alone has the same.
  @Test(arguments: Samples.all.map(\.path)) func problemsAlone(path: String) {
    var dice = Dice(state: 7)
    let bytes = Array(Samples.text(path).utf8)
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for round in 0..<40 {
      let text = round == 0 ? bytes : Array(lines.shuffled(using: &dice).joined(separator: [0x0A]))
      let whole = BriefReader.read(text, path: path)
      let checked = BriefReader.check(text, path: path, questions: QuestionHeadings())
      #expect(whole?.diagnostics == checked?.diagnostics)
      #expect(whole?.header == checked?.header && whole?.floor == checked?.floor)
      #expect(whole?.sections.map(\.kind) == checked?.sections.map(\.kind))
      #expect(
        whole?.sections.flatMap(\.agreedLanguage) == checked?.sections.flatMap(\.agreedLanguage))
      #expect(
        whole?.sections.flatMap(\.points).map(\.id) == checked?.sections.flatMap(\.points).map(\.id)
      )
    }
  }

  /// Hidden characters are found wherever they stand among others.
  @Test func hiddenCharactersAtAnyPlace() {
    let hidden = [
      "\u{1}", "\u{7F}", "\u{80}", "\u{AD}", "\u{200B}", "\u{202E}", "\u{FEFF}", "\u{E0041}",
    ]
    for sign in hidden {
      for before in 0..<20 {
        for filler in ["a", "é", "主", "😀", "\n"] {
          let text = String(repeating: filler, count: before) + "x" + sign + "yyyyyyyyyy"
          var problems = Problems(path: "x")
          TextCheck.check(Array(text.utf8), isRequired: true, &problems)
          let start = filler.utf8.count * before + 1
          #expect(problems.found.map(\.range) == [start..<start + sign.utf8.count])
        }
      }
    }
  }
}
