import Diplomacy
import Testing

@Suite struct DateScanTests {
  @Test(arguments: [
    ("in 2020, the Assembly", ["2020"]), ("on 27 December 2019", ["2019-12-27"]),
    ("on December 27, 2019, and", ["2019-12-27"]), ("the 27th of December, 2019", ["2019-12-27"]),
    ("in December 2019", ["2019-12"]), ("27 Dec. 2019", ["2019-12-27"]),
    ("le 1er juillet 2021", ["2021-07-01"]), ("27 de diciembre de 2019", ["2019-12-27"]),
    ("27 декабря 2019 года", ["2019-12-27"]), ("в декабре 2019 года", ["2019-12"]),
    ("2019年12月27日", ["2019-12-27"]), ("2019年", ["2019"]),
    ("في 27 كانون الأول/ديسمبر 2019", ["2019-12-27"]), ("2019-12-27", ["2019-12-27"]),
    ("21 December 2010 and 27 December 2019", ["2010-12-21", "2019-12-27"]),
    ("30 February 2020", ["2020-02"]),
    ("2018–2021", []), ("2018-2021", []), ("A/2019/5", []), ("12019", []), ("2019a", []),
    ("2,019.5", []), ("1850", []), ("in May of hope", []), ("", []), ("二〇一九年", []),
  ])
  func `finds dates as far as they are given`(text: String, dates: [String]) {
    #expect(DateScan.mentions(in: text).map(\.date.iso) == dates)
  }

  @Test func `places are those of the words`() {
    let text = "Äh, le 27 décembre 2019."
    let found = DateScan.mentions(in: text).map {
      String(decoding: Array(text.utf8)[$0.range], as: UTF8.self)
    }
    #expect(found == ["27 décembre 2019"])
  }

  @Test(arguments: [
    "2019", " 2019", ".2019", "December 2019" + String(repeating: " 2019", count: 5_000),
    String(repeating: "é", count: 90) + "2019", "\u{0}2019年\u{0}", "2019年9999月",
  ])
  func `any text is no trouble`(text: String) {
    for mention in DateScan.mentions(in: text) {
      #expect(mention.range.upperBound <= text.utf8.count)
      let bytes = Array(text.utf8)[mention.range]
      #expect(String(validating: bytes, as: UTF8.self) != nil)
    }
  }
}
