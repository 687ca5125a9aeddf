import Prose
import Screen
import Testing

@testable import Workbench

@Suite struct KeyTableTests {
  @Test func everyBindingHasKeysThatParse() {
    for binding in KeyTable.standard.all {
      #expect(!binding.keys.isEmpty, "\(binding.command) has no key")
    }
  }

  @Test func noKeyMeansTwoThingsInOneScope() {
    for scope in KeyBinding.Scope.allCases {
      var seen: [Key: Command] = [:]
      for binding in KeyTable.standard.all where binding.scope == scope {
        for key in binding.keys {
          #expect(seen[key] == nil, "\(key.notation) in \(scope)")
          seen[key] = binding.command
        }
      }
    }
  }

  @Test func theFooterNamesTheFirstKey() {
    let hints = FooterLine.hints(
      in: [.browsing, .everywhere], of: .standard, at: .browse, without: [])
    #expect(hints.first?.key.label == "Enter")
    #expect(hints.first?.word == "open")
    #expect(hints.last?.word == "leave")
    #expect(hints.contains { $0.command == .draft } && !hints.contains { $0.command == .browse })
  }

  @Test(arguments: [("<c-s>", Command.save), ("<f7>", .insertChosen), ("<f5>", .preview)])
  func keysMeanTheSameInTextAndRail(keys: String, command: Command) throws {
    let key = try #require(Key.parse(keys)?.first)
    #expect(KeyTable.standard.command(for: key, in: [.drafting, .text, .everywhere]) == command)
    #expect(
      KeyTable.standard.command(for: key, in: [.rail, .drafting, .walking, .everywhere]) == command)
  }
}
