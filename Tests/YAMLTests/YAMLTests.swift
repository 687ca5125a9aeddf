import Testing
import YAML

@Suite struct YAMLTests {
  /// A text, and its value written as one line.
  @Test(arguments: [
    ("", "nothing"), ("# only a comment\n", "nothing"), ("a", "a"),
    ("no: NO\nn: 1.10", "{no: NO, n: 1.10}"),
    ("- a\n- [b, 'c d']\n", "[a, [b, c d]]"), ("x: &one [1]\ny: *one\n", "{x: [1], y: [1]}"),
    ("k: |\n  two\n  lines\n", "{k: two\\nlines\\n}"), ("é: ж\n", "{é: ж}"), ("a:\n", "{a: }"),
    ("a: 1\na: 2\n", "{a: 1, a: 2}"),
  ])
  func valuesAreText(text: String, value: String) throws {
    let node = try YAML.compose(text, valueLimit: 100, depthLimit: 10)
    #expect(node.map(Self.written) ?? "nothing" == value)
  }

  @Test func placesCountScalarsFromOne() throws {
    let node = try #require(
      try YAML.compose("# one\né: [x, y]\n", valueLimit: 100, depthLimit: 10))
    guard case .mapping(let pairs) = node.content,
      case .sequence(let elements) = pairs[0].value.content
    else {
      Issue.record("no mapping of a sequence")
      return
    }
    #expect(pairs[0].key.mark == YAMLMark(line: 2, column: 1))
    #expect(elements.map(\.mark.column) == [5, 8])
  }

  @Test(arguments: [
    "a: [1", "a: 'b", "a: b: c", "\u{1}", "*gone", "%X\n--- a\n...\n: :", "a\n b: c",
  ])
  func whatIsNoYAMLIsToldWithAPlace(text: String) {
    do {
      let node = try YAML.compose(text, valueLimit: 100, depthLimit: 10)
      Issue.record("read as \(node.map(Self.written) ?? "nothing")")
    } catch .broken(let problem, let mark) {
      #expect(!problem.isEmpty && mark.line >= 1 && mark.column >= 1)
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test func aliasesCannotMakeMoreThanTheLimit() {
    let bomb = "a: &a [x, x, x, x]\nb: &b [*a, *a, *a, *a]\nc: [*b, *b, *b, *b]\n"
    #expect(throws: YAMLError.tooManyValues) {
      _ = try YAML.compose(bomb, valueLimit: 50, depthLimit: 10)
    }
  }

  @Test func nestingHasALimit() {
    #expect(throws: YAMLError.tooDeep(at: YAMLMark(line: 1, column: 4))) {
      _ = try YAML.compose("[[[[x]]]]", valueLimit: 100, depthLimit: 2)
    }
  }

  private static func written(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let text): text.replacing("\n", with: "\\n")
    case .sequence(let nodes): "[\(nodes.map(written).joined(separator: ", "))]"
    case .mapping(let pairs):
      "{\(pairs.map { "\(written($0.key)): \(written($0.value))" }.joined(separator: ", "))}"
    }
  }
}
