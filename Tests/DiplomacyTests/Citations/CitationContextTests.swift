import Diplomacy
import Testing

@Suite("Citations in a session's context") struct CitationContextTests {
  private let commission = CitationContext(
    body: "Commission on Crime Prevention and Criminal Justice, thirtieth session", documents: [])
  private let council = CitationContext(body: "Human Rights Council", documents: [])

  @Test(
    arguments: [
      ("resolution 26/4", "CCPCJ/26/4"), ("Commission resolution 26/4", "CCPCJ/26/4"),
      ("decision 26/1", "CCPCJ/DEC/26/1"), ("resolution 65/230", "A/RES/65/230"),
      ("resolution 33/2", "CCPCJ/33/2?"),
      (
        "Human Rights Council resolution 26/4",
        "A/HRC/RES/26/4"
      ),
      ("open 24/7", ""), ("resolutions 26/4 and 27/1", "CCPCJ/26/4 CCPCJ/27/1"),
      ("resolution 2341 (2017)", "S/RES/2341 (2017)"),
    ] as [(String, String)])
  func `of a commission`(text: String, symbols: String) {
    #expect(CitationSample.symbols(text, in: commission).joined(separator: " ") == symbols)
  }

  @Test(
    arguments: [
      ("resolution 26/4", "A/HRC/RES/26/4"), ("resolution S-27/1", "A/HRC/RES/S-27/1"),
      ("resolution 32/31", "A/HRC/RES/32/31?"), ("resolution 60/251", "A/RES/60/251"),
      ("General Assembly resolution 60/25", "A/RES/60/25"),
      ("by its resolution 32/31 the Council", "A/HRC/RES/32/31"),
    ] as [(String, String)])
  func `of the Human Rights Council`(text: String, symbols: String) {
    #expect(CitationSample.symbols(text, in: council).joined(separator: " ") == symbols)
  }

  @Test func `a document at hand decides`() {
    let context = CitationContext(body: nil, documents: ["ccpcj/26/4", "A/RES/74/247"])
    #expect(CitationSample.symbols("resolution 26/4", in: context) == ["CCPCJ/26/4"])
    #expect(CitationSample.symbols("resolution 27/4", in: context) == ["27/4?"])
    let both = CitationContext(body: nil, documents: ["CCPCJ/26/4", "A/HRC/RES/26/4"])
    #expect(CitationSample.symbols("resolution 26/4", in: both) == ["26/4?"])
  }

  @Test func `an exercise has its own series`() {
    let text = "resolution EX/MER/2023/7 and EX/MER/2025/3, EX/OTHER/1, FX/MER/2023/7"
    #expect(CitationSample.symbols(text) == [])
    let context = CitationContext(body: nil, documents: ["EX/MER/2023/7"])
    let found = CitationScan.citations(in: text, context: context)
    #expect(found.map(\.symbol) == ["EX/MER/2023/7", "EX/MER/2025/3"])
    #expect(found.map(\.kind) == [.resolution, .document])
  }

  @Test(
    arguments: [
      ("Security Council", .securityCouncil), ("CCPCJ", .crimeCommission),
      ("Conseil des droits de l’homme", .humanRightsCouncil), ("预防犯罪和刑事司法委员会", .crimeCommission),
      ("Комиссия по наркотическим средствам", .narcoticsCommission),
      ("لجنة منع الجريمة والعدالة الجنائية", .crimeCommission),
      (
        "Open-ended Intergovernmental Expert Group to Conduct a Comprehensive Study of the "
          + "Problem of Cybercrime", .crimeCommission
      ),
      ("Meridian Conference on Ocean Noise", nil), ("", nil), ("the Council", nil),
    ] as [(String, CitedOrgan?)])
  func `the body is known by its name`(name: String, organ: CitedOrgan?) {
    #expect(CitedOrgan(named: name) == organ)
  }
}
