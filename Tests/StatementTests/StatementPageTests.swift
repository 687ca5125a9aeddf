import Diplomacy
import Dossier
import Statement
import Testing

@Suite struct StatementPageTests {
  private func sample() -> StatementSample {
    var sample = StatementSample()
    sample.say("Mr. Chair,")
    sample.say(Array(repeating: "word", count: 24).joined(separator: " "))
    sample.say("If there is time for it.", .ifTime(rank: 1))
    sample.say("I thank you.")
    return sample
  }

  private func layout(_ sample: StatementSample) -> StatementLayout {
    StatementLayout(
      of: sample.brief, in: sample.library, session: sample.session, item: sample.item)
  }

  @Test func `words and time beside each paragraph`() {
    let text = layout(sample()).page(columns: 60).text
    #expect(
      text.hasSuffix(
        """
        Mr. Chair,                                         2 w  0:01

        word word word word word word word word word      24 w  0:12
        word word word word word word word word word
        word word word word word word

        [if time] If there is time for it.                 6 w  0:03

        I thank you.                                       3 w  0:02

        0:18 of 3:00 · 35 words at 120 a minute
        0:15 without what is marked [if time]

        """), "\(text)")
  }

  @Test func `time, words and limits`() {
    var sample = sample()
    #expect(layout(sample).words == 35)
    #expect(layout(sample).duration == .milliseconds(17_500))
    #expect(layout(sample).shortestDuration == .milliseconds(14_500))
    #expect(layout(sample).limit == .seconds(180))
    sample.item.speakingTime = [.national: StatementSample.spanned(.seconds(120))]
    #expect(layout(sample).limit == .seconds(120))
    sample.header.limit = StatementSample.spanned(.seconds(10))
    let page = layout(sample).page(columns: 60)
    let foot = page.lines.flatMap(\.runs).filter { $0.role == .problem }
    #expect(foot.map(\.text) == ["0:18 of 0:10, 0:08 too long · 35 words at 120 a minute"])
    sample.header.limit = nil
    sample.header.role = StatementSample.spanned(.reply)
    #expect(layout(sample).limit == nil)
    #expect(layout(sample).page(columns: 60).text.contains("\n0:18 · 35 words at 120 a minute\n"))
  }

  @Test func `the library's pace`() {
    var sample = sample()
    var settings = LibraryHeader()
    settings.pace = ByLanguage([
      .init(language: LanguageTag("en"), value: StatementSample.spanned(60))
    ])
    sample.library.settings = Entry(path: "library.yaml", header: settings)
    #expect(layout(sample).duration == .seconds(35))
  }

  @Test func `Chinese is counted in characters`() {
    var sample = StatementSample()
    sample.header.common.language = StatementSample.spanned(LanguageTag("zh"))
    sample.say("主席先生：")
    sample.say("我们支持这项提案。")
    sample.say("谢谢主席先生。")
    let layout = layout(sample)
    #expect(layout.words == 18)
    #expect(layout.page(columns: 60).text.contains("18 characters at 200 a minute"))
  }

  @Test(arguments: [0, 1, 16, 20, 47, 48, 49, 60, 80, 200])
  func `no line is wider than the page`(columns: Int) {
    var sample = sample()
    sample.header.numbered = StatementSample.spanned(true)
    sample.say(String(repeating: "w", count: 300))
    for line in layout(sample).page(columns: columns).text.split(separator: "\n") {
      #expect(line.count <= max(16, columns), "\(line)")
    }
    for line in layout(sample).text(columns: columns).split(separator: "\n") {
      #expect(line.count <= max(16, columns), "\(line)")
    }
  }

  @Test func `every paragraph knows its place in the file`() {
    let sample = sample()
    let ranges = layout(sample).spoken.map(\.range)
    #expect(ranges == sample.paragraphs.map { $0.range })
  }
}
