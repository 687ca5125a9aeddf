import Testing

@testable import Dossier

@Test(
  arguments: [
    ([:], []), (["a": ["b"], "b": ["c"]], []), (["a": ["a"]], [["a", "a"]]),
    (["a": ["b"], "b": ["a"]], [["a", "b", "a"]]),
    (["a": ["b", "c"], "b": ["d"], "c": ["d"]], []),
    (["x": ["a"], "a": ["b"], "b": ["c"], "c": ["a", "x"]], [["a", "b", "c", "a"]]),
    (["a": ["b"], "b": ["a"], "c": ["d"], "d": ["c"]], [["a", "b", "a"], ["c", "d", "c"]]),
  ] as [([String: [String]], [[String]])])
func circlesAreFoundOnceEach(edges: [String: [String]], circles: [[String]]) {
  let found = Circles.find(in: edges)
  #expect(found.prefix(circles.count) == circles[...])
  #expect(found.isEmpty == circles.isEmpty)
}

@Test func aLongChainIsNoRecursion() {
  var edges: [String: [String]] = [:]
  for number in 0..<50_000 { edges["\(number)"] = ["\(number + 1)"] }
  #expect(Circles.find(in: edges).isEmpty)
  edges["49999"] = ["0"]
  #expect(Circles.find(in: edges).map(\.count) == [50_001])
}
