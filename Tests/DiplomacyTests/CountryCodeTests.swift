import Diplomacy
import Testing

@Suite struct CountryCodeTests {
  private var states: [(code: String, names: [String])] {
    CountryCodes.states.split(separator: "\n").map { line in
      let parts = line.split(separator: "|").map(String.init)
      return (parts[0], Array(parts.dropFirst()))
    }
  }

  @Test func `193 and 2 codes, each of them ISO's`() {
    #expect(DelegationName.memberStates.count == 193)
    #expect(DelegationName.observerStates.count == 2)
    let all = DelegationName.memberStates + DelegationName.observerStates
    #expect(Set(states.map(\.code)) == Set(all.map(\.rawValue)))
    #expect(states.count == 195)
  }

  @Test func `no other code of ISO is a State's here`() {
    let others = CountryCodes.others.split(whereSeparator: \.isWhitespace)
    #expect(others.count == 54)
    for code in others {
      #expect(!DelegationName.isState(DelegationCode(String(code))), "\(code)")
    }
  }

  @Test func `every name that ISO has leads to the same code`() {
    for (code, names) in states {
      for name in names {
        #expect(DelegationName.match(name)?.code.rawValue == code, "\(name)")
      }
    }
  }
}
