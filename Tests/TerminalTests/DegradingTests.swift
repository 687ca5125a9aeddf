import Testing

@testable import Terminal

struct DegradingTests {
  @Test(arguments: [
    (UInt8(9), 256, 9), (9, 16, 9), (9, 8, 1), (196, 16, 9), (196, 8, 1), (21, 16, 12),
    (46, 8, 2), (240, 16, 8), (255, 16, 15), (232, 8, 0), (231, 8, 7), (200, 256, 200),
    (124, 16, 1),
  ])
  func `a colour becomes the nearest there is`(number: UInt8, colors: Int, nearest: Int16) {
    #expect(ColorDegrading.number(number, colors: colors) == nearest)
  }

  @Test func `every colour stays within what there is`() {
    for number in UInt8.min...UInt8.max {
      #expect((0..<8).contains(ColorDegrading.number(number, colors: 8)))
      #expect((0..<16).contains(ColorDegrading.number(number, colors: 16)))
    }
  }
}
