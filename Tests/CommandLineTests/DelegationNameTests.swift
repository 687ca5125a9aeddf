import Testing

@Suite("Delegations by name") struct DelegationNameTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test func aWrongNameIsMendedWithANote() throws {
    let run = try desk.run("new", "position", "ieg/2", "South Korea")
    #expect(run.status == 0)
    #expect(run.text == "Briefs/ieg/2-future-work/positions/KOR.md\n")
    #expect(
      run.words
        == "Note: South Korea is taken as KOR, which the United Nations calls Republic of Korea.\n"
    )
    let right = try desk.run("new", "position", "ieg/2", "côte d’ivoire")
    #expect(right.status == 0 && right.words.isEmpty)
    #expect(right.text == "Briefs/ieg/2-future-work/positions/CIV.md\n")
  }

  @Test func listsAreNarrowedByAnyName() throws {
    for name in [
      "IRN", "irn", "Iran", "Islamic Republic of Iran", "Иран", "伊朗", "République islamique d'Iran",
    ] {
      let run = try desk.run("list", "positions", "--delegation", name)
      #expect(run.status == 0 && run.text.hasPrefix("ieg/2/IRN"), "\(run.words)")
      #expect(run.words.isEmpty == !["Iran", "Иран", "伊朗"].contains(name))
    }
  }

  @Test func aGroupIsMeantWhereOneIsSpokenFor() throws {
    let run = try desk.run(
      "new", "intervention", "ieg/2", "--title", "Movement", "--on-behalf-of",
      "Non-Aligned Movement")
    #expect(run.status == 0)
    let text = try desk.text(of: "Briefs/ieg/2-future-work/interventions/movement.md")
    #expect(text.contains("on-behalf-of: NAM\n"))
    let position = try desk.run("new", "position", "ieg/2", "Non-Aligned Movement")
    #expect(position.status == 66 && position.words.contains("stands for a State here"))
  }

  @Test func aGroupHasItsMembersByName() throws {
    let run = try desk.run(
      "new", "delegation", "COASTAL", "--name", "Coastal", "--member", "Turkey", "--member", "xar",
      "--group", "Group of 77")
    #expect(run.status == 0 && run.words.contains("TUR"))
    let text = try desk.text(of: "Briefs/delegations/COASTAL.md")
    #expect(text.contains("TUR") && text.contains("XAR") && text.contains("G77"))
    let refused = try desk.run("new", "delegation", "COAST", "--member", "nobody at all")
    #expect(refused.status == 64)
  }

  @Test func aDeskIsNamedByName() throws {
    let run = try desk.run("new", "library", "--delegation", "Ivory Coast", "--library", "Other")
    #expect(run.status == 0, "\(run.words)")
    #expect(try desk.text(of: "Other/library.yaml").contains("delegation: CIV"))
  }
}
