import Diplomacy
import Testing

@Suite("The design's examples of citations") struct CitationDesignTests {
  @Test(arguments: DesignRows.positive)
  func `are found in canonical form`(text: String, symbols: [String]) {
    #expect(CitationScan.citations(in: text).map(\.symbol) == symbols)
  }

  @Test(arguments: DesignRows.negative)
  func `are not found where they are none`(text: String) {
    #expect(CitationSample.symbols(text) == [])
  }

  @Test(arguments: DesignRows.damaged)
  func `are mended by suggestion only`(text: String, suggestion: String) throws {
    let found = CitationScan.citations(in: text)
    #expect(found.count == 1)
    let citation = try #require(found.first)
    #expect(citation.suggestion == suggestion)
    // The words are those of the text, all of them.
    #expect(citation.range == 0..<text.utf8.count)
  }

  @Test(arguments: DesignRows.positive)
  func `are found within a sentence`(text: String, symbols: [String]) {
    let sentence = "We recall (see \(text)), and thank you."
    #expect(CitationScan.citations(in: sentence).map(\.symbol) == symbols)
  }

  @Test(arguments: DesignRows.positive)
  func `have a form that the library compares`(text: String, symbols: [String]) {
    for symbol in symbols where symbol.utf8.contains(UInt8(ascii: "/")) {
      #expect(DocumentSymbol.canonical(symbol) == symbol)
    }
  }

  @Test func `have a kind`() {
    let kinds: [(String, Citation.Kind)] = [
      ("resolution 65/230", .resolution), ("decision 62/557", .decision),
      ("S/PV.7272", .document), ("paragraph 9 (b)", .pinpoint), ("A/RES/65/230", .resolution),
      ("A/DEC/62/557", .decision), ("CCPCJ/26/4", .resolution), ("A/C.3/74/L.11", .document),
      ("draft resolution A/C.3/74/L.11", .document), ("S/PRST/2020/1", .document),
    ]
    for (text, kind) in kinds {
      #expect(CitationScan.citations(in: text).map(\.kind) == [kind], "\(text)")
    }
  }
}
