import Linguistics
import Testing

@Suite struct BidirectionalTests {
  @Test(arguments: [
    ("abc", false, [0, 0, 0] as [UInt8]),
    ("", false, []),
    ("123", false, [0, 0, 0]),
    ("אב", true, [1, 1]),
    ("a אב", false, [0, 0, 1, 1]),
    ("א a", true, [1, 1, 2]),
    ("سل 12", true, [1, 1, 1, 2, 2]),
    // The first strong character decides, whatever neutral ones come before it.
    ("«(א", true, [1, 1, 1]),
  ])
  func levels(text: String, isRightToLeft: Bool, perScalar: [UInt8]) {
    let expected = Bidirectional.Levels(isRightToLeft: isRightToLeft, perScalar: perScalar)
    #expect(Bidirectional.levels(of: text) == expected)
  }

  @Test(arguments: ["\u{202E}", "\u{202B}", "\u{2067}", "\u{202D}", "\u{2068}"])
  func overridesAreNotObeyed(control: String) {
    let levels = Bidirectional.levels(of: "pay \(control)100 to\u{202C} A")
    #expect(!levels.isRightToLeft)
    #expect(levels.perScalar.allSatisfy { $0 == 0 })
  }

  @Test func marksAreObeyed() {
    #expect(Bidirectional.levels(of: "\u{200F}!").isRightToLeft)
  }

  @Test(arguments: [
    ("abc", false, [0, 1, 2]),
    ("", true, []),
    ("אבג", true, [2, 1, 0]),
    ("a אב", false, [0, 1, 3, 2]),
    ("אב ab", true, [3, 4, 2, 1, 0]),
    // The space at the end belongs to the paragraph's end, at the left.
    ("אב a ", true, [4, 3, 2, 1, 0]),
  ])
  func visualOrder(text: String, isRightToLeft: Bool, order: [Int]) {
    let levels = Bidirectional.levels(of: text).perScalar
    let seen = Bidirectional.visualOrder(
      ofScalars: text.unicodeScalars.map(\.value), levels: levels, isRightToLeft: isRightToLeft)
    #expect(seen == order)
  }

  @Test func visualOrderOfLevelsThatDoNotFitIsThatOfTheText() {
    let seen = Bidirectional.visualOrder(ofScalars: [0x61, 0x62], levels: [1], isRightToLeft: true)
    #expect(seen == [0, 1])
  }

  @Test func mirrors() {
    #expect(Bidirectional.mirrored("(") == ")")
    #expect(Bidirectional.mirrored("»") == "«")
    #expect(Bidirectional.mirrored("a") == nil)
  }
}
