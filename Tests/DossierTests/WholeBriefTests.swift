import Diplomacy
import Dossier
import Testing

@Suite struct WholeBriefTests {
  private func read(_ path: String) throws -> Brief {
    try #require(BriefReader.read(Array(Samples.text(path).utf8), path: path))
  }

  @Test(arguments: Samples.all.map(\.path))
  func everyValueIsWhatStandsAtItsPlace(path: String) throws {
    let brief = try read(path)
    #expect(brief.diagnostics == [])
    let values = Probe.values(brief)
    #expect(!values.isEmpty)
    for (value, range) in values where !range.isEmpty {
      let written = source(range, of: brief.text)
      let plain = value.split { $0.isWhitespace }.joined(separator: " ")
      // Durations and quotation marks inside quotation marks are written in other ways than read.
      let same =
        written == plain || written.replacing("\\\"", with: "\"") == plain
        || ["3m": "180s", "2m30s": "150s", "5m": "300s"][written] == plain
      #expect(same, "\(value) is not \(written)")
    }
  }

  @Test(arguments: Samples.all.map(\.path))
  func theHeaderAloneIsTheSame(path: String) throws {
    let brief = try read(path)
    let header = try #require(BriefReader.header(Array(brief.text.utf8), path: path))
    #expect(header.header == brief.header)
    #expect(header.diagnostics == brief.diagnostics)
  }

  @Test(arguments: Samples.all.map(\.path))
  func lineEndsAndByteOrderMarkChangeNothing(path: String) throws {
    let brief = try read(path)
    let dos = "\u{FEFF}" + Samples.text(path).replacing("\n", with: "\r\n")
    let other = try #require(BriefReader.read(Array(dos.utf8), path: path))
    #expect(other.diagnostics == [])
    #expect(Probe.values(other).map(\.value).sorted() == Probe.values(brief).map(\.value).sorted())
    #expect(other.sections.map(\.kind) == brief.sections.map(\.kind))
    #expect(other.paragraphs.map(\.text) == brief.paragraphs.map(\.text))
    #expect(other.paragraphs.map(\.use) == brief.paragraphs.map(\.use))
  }

  @Test func aLibrary() throws {
    guard case .library(let header) = try read("library.yaml").header else {
      Issue.record("no library")
      return
    }
    #expect(header.delegation?.value == DelegationCode("IRN"))
    #expect(header.pace.value(for: LanguageTag("zh")) == 200)
    #expect(header.invocation.value(for: LanguageTag("fr")) == "Au nom de Dieu")
    #expect(header.paper?.value == .a4)
    #expect(header.staleAfter?.value == 200)
    #expect(header.classification?.value == "For the \"desk\" only")
    #expect(header.searches.map(\.value.value) == ["convention OR treaty"])
    #expect(header.allow.map(\.name.value) == ["names"])
    #expect(header.common.tags.map(\.value) == ["desk", "a b"])
  }

  @Test func aSession() throws {
    let brief = try read("ieg/session.md")
    guard case .session(let header) = brief.header else {
      Issue.record("no session")
      return
    }
    #expect(header.dates?.value.iso == "2021-04-06/2021-04-08")
    #expect(header.chair.value(for: LanguageTag("fr")) == "Monsieur le Président")
    #expect(header.speakingTime[.group]?.value == .seconds(150))
    #expect(header.speakingTime[.reply]?.value == .seconds(90))
    #expect(header.languages.map(\.value.rawValue) == ["en", "fr-CA"])
    #expect(header.formalNames?.value == .firstMention)
    #expect(header.common.tags.map(\.value) == ["cyber"])
    #expect(brief.sections.map(\.kind) == [.lead, .contacts])
  }

  @Test func anItem() throws {
    let brief = try read("ieg/2-future/item.md")
    guard case .item(let header) = brief.header else {
      Issue.record("no item")
      return
    }
    #expect(header.number?.value == "3 (b)")
    #expect(header.title?.value == "Future work\nof the group\n")
    #expect(header.questions.map(\.id.value) == ["mandate", "convention"])
    #expect(header.documents.map(\.value) == ["A/RES/74/247"])
    #expect(
      brief.sections.map(\.kind) == [
        .question("mandate"), .question("convention"), .agreedLanguage,
      ])
  }

  @Test func aPosition() throws {
    let brief = try read("ieg/2-future/positions/IRN.md")
    guard case .position(let header) = brief.header else {
      Issue.record("no position")
      return
    }
    #expect(header.delegation.value == DelegationCode("IRN"))
    #expect(header.stance(on: "mandate") == .oppose)
    #expect(header.stance(on: "other") == .undeclared)
    #expect(header.asOf?.value == .month(year: 2021, month: 4))
    #expect(header.confidence?.value == .reported)
    #expect(
      brief.sections.map(\.kind) == [
        .lead, .question("mandate"), .mustSay, .redLines, .fallback, .ifAsked, .agreedLanguage,
        .other,
      ])
    let must = brief.points(.mustSay)
    #expect(
      must.map(\.id) == ["mandate-fulfilled", "no-label-here-at-all", "mandate-over"])
    #expect(must.map(\.label?.value) == ["Mandate fulfilled", nil, "Mandate over"])
    #expect(must[0].text == "The task set in 2010 is done.\na further thought")
    #expect(must[0].source?.value == "statement, para. 2")
    #expect(
      brief.points(.redLines)[0].watch.map(\.value) == [
        "renew the mandate", "extension of the mandate",
      ])
    let fallback = brief.points(.fallback)[0]
    #expect(fallback.needs?.value == "capital")
    #expect(fallback.eases.map(\.value) == ["no-renewal", "mandate-fulfilled"])
    let agreed = brief.sections[6].agreedLanguage
    #expect(
      agreed.map(\.text) == [
        "The Assembly decides to go on\nand on", "quoted", "last words",
      ])
    #expect(agreed.map(\.source?.value) == ["A/RES/74/247, OP 2", "A/RES/65/230", "CCPCJ/26/4"])
    #expect(source(agreed[2].range, of: brief.text) == "> last words > — CCPCJ/26/4")
  }

  @Test func anIntervention() throws {
    let brief = try read("ieg/2-future/interventions/2021-04-08.md")
    guard case .intervention(let header) = brief.header else {
      Issue.record("no intervention")
      return
    }
    #expect(header.alignedWith.map(\.speaker.value.rawValue) == ["IRQ"])
    #expect(header.limit?.value == .seconds(180))
    #expect(header.numbered?.value == true)
    #expect(header.delivery?.value == .check)
    #expect(
      brief.paragraphs.map(\.use) == [
        .spoken, .direction, .spoken, .direction, .ifTime(rank: 1), .ifTime(rank: 2), .direction,
        .direction, .direction, .spoken,
      ])
    #expect(brief.paragraphs[2].text == "We thank the Chair. We go on as before.")
    #expect(brief.paragraphs[4].text == "This may go.")
    #expect(brief.paragraphs[5].text == "This goes first, [bracketed] or not.")
    #expect(brief.paragraphs.map(\.isSalutation).firstIndex(of: true) == 0)
    #expect(brief.paragraphs.count { $0.isSalutation } == 1)
    let silenced = try #require(brief.silenced.first)
    #expect(silenced.rule.value == "names")
    #expect(silenced.reason.value == "the host's own usage")
    #expect(silenced.paragraph == brief.paragraphs[2].range)
  }

  @Test func aDocument() throws {
    let brief = try read("documents/A-RES-74-247.md")
    #expect(
      brief.sections.map(\.kind) == [.paragraph("PP3"), .paragraph("OP2"), .paragraph("PARA12")])
  }

  @Test func aFloorLog() throws {
    let brief = try read("ieg/2-future/floor/2021-04-08.IRN-1.md")
    guard case .floor(let header) = brief.header else {
      Issue.record("no log")
      return
    }
    #expect(header.day?.iso == "2021-04-08")
    #expect(header.author == "IRN-1")
    #expect(brief.floor.map(\.start) == [632, 640, nil, 660])
    #expect(brief.floor.map(\.end) == [636, nil, nil, 665])
    #expect(brief.floor.map(\.delegation.value.rawValue) == ["IRQ", "USA", "IRN", "EU"])
    #expect(brief.floor[0].onBehalfOf?.value.rawValue == "G77")
    #expect(brief.floor.map(\.role?.value) == [.group, nil, .reply, nil])
    #expect(brief.floor[0].stances.map(\.stance.value) == [.support, .oppose])
    #expect(
      brief.floor.map(\.note?.value) == ["asks for the work to go on", "short", nil, "words"])
  }
}
