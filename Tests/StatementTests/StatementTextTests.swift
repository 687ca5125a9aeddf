import Diplomacy
import Dossier
import Statement
import Testing

@Suite struct StatementTextTests {
  private func text(_ sample: StatementSample, columns: Int = 60) -> String {
    StatementLayout(
      of: sample.brief, in: sample.library, session: sample.session, item: sample.item
    ).text(columns: columns)
  }

  @Test func `a statement as it is handed in`() {
    var sample = StatementSample()
    sample.library.settings?.header.invocation = ByLanguage([
      .init(language: nil, value: StatementSample.spanned("In the name of God"))
    ])
    sample.say("Mr. Chair,")
    sample.say("The task that was set in 2010 is done, and the report says so in every chapter.")
    sample.say("[Pause.]", .direction)
    sample.say("This may be dropped.", .ifTime(rank: 1))
    sample.say("Thank you Mr. Chair.")
    #expect(
      text(sample) == """
                             In the name of God

                                 Statement
                                     by
             the representative of the Islamic Republic of Iran

                                   before
               Expert Group to Conduct a Comprehensive Study
                Expert Group on Cybercrime, seventh session

                         Agenda item 2: Future work

                            Vienna, 8 April 2021

                           Check against delivery

        Mr. Chair,

        The task that was set in 2010 is done, and the report says
        so in every chapter.

        This may be dropped.

        Thank you Mr. Chair.

        """)
  }

  @Test func `what the body lacks is added, in its language`() {
    var sample = StatementSample()
    sample.header.common.language = StatementSample.spanned(LanguageTag("fr"))
    sample.header.onBehalfOf = StatementSample.spanned(DelegationCode("G77"))
    sample.header.delivery = StatementSample.spanned(.verbatim)
    sample.say("La tâche est accomplie.")
    #expect(
      text(sample) == """
                                Déclaration
                               prononcée par
             le représentant de la République islamique d'Iran
                   au nom du Groupe des 77 et de la Chine

                                   devant
               Expert Group to Conduct a Comprehensive Study
                Expert Group on Cybercrime, seventh session

                  Point 2 de l'ordre du jour\u{A0}: Future work

                            Vienna, 8 avril 2021

                             Texte lu mot à mot

        Monsieur le Président,

        La tâche est accomplie.

        Je vous remercie, Monsieur le Président.

        """)
  }

  @Test(arguments: [
    ("en", "Mr. Chair,", "Thank you, Mr. Chair."),
    ("es", "Señor Presidente:", "Muchas gracias, Señor Presidente."),
    ("ru", "Господин Председатель,", "Благодарю Вас, господин Председатель."),
    ("zh", "主席先生：", "谢谢主席先生。"), ("ar", "السيد الرئيس،", "شكرا، السيد الرئيس."),
  ])
  func `address and thanks of every language`(language: String, opening: String, closing: String) {
    var sample = StatementSample()
    sample.header.common.language = StatementSample.spanned(LanguageTag(language))
    sample.say("…")
    #expect(text(sample).hasSuffix("\(opening)\n\n…\n\n\(closing)\n"))
  }

  @Test func `the session's own form of address`() {
    var sample = StatementSample()
    sample.session.chair = ByLanguage([
      .init(language: nil, value: StatementSample.spanned("Madam Chair"))
    ])
    sample.say("We agree.")
    #expect(text(sample).hasSuffix("Madam Chair,\n\nWe agree.\n\nThank you, Madam Chair.\n"))
  }

  @Test func `an address inside the first paragraph is enough`() {
    var sample = StatementSample()
    sample.say("Mr. Chair, we agree with the paper. I thank you.")
    #expect(
      text(sample).hasSuffix("delivery\n\nMr. Chair, we agree with the paper. I thank you.\n"))
  }

  @Test func `a speaker is named above the delegation`() {
    var sample = StatementSample()
    sample.header.speaker = StatementSample.spanned("H.E. Ms. Example")
    sample.say("We agree.")
    let lines = text(sample).split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines.prefix(4) == ["Statement", "by", "H.E. Ms. Example", "Islamic Republic of Iran"])
  }

  @Test func `numbers leave out addresses and thanks`() {
    var sample = StatementSample()
    sample.header.numbered = StatementSample.spanned(true)
    for text in ["Mr. Chair,", "One.", "Mr. Chair,", "Two words.", "Thank you, Mr. Chair."] {
      sample.say(text)
    }
    #expect(
      text(sample).hasSuffix(
        "Mr. Chair,\n\n1.  One.\n\nMr. Chair,\n\n2.  Two words.\n\nThank you, Mr. Chair.\n"))
  }

  @Test func `nothing said, nothing known`() {
    var sample = StatementSample()
    #expect(text(sample).hasSuffix("Check against delivery\n"))
    sample.library = Library()
    sample.session = SessionHeader()
    sample.item = ItemHeader()
    sample.header = InterventionHeader()
    let bare = StatementLayout(of: sample.brief, in: sample.library).text(columns: 20)
    #expect(bare == "     Statement\n         by\n\n   Check against\n      delivery\n")
  }

  @Test func `another delegation's statement has no invocation of ours`() {
    var sample = StatementSample()
    sample.library.settings?.header.invocation = ByLanguage([
      .init(language: nil, value: StatementSample.spanned("In the name of God"))
    ])
    sample.header.delegation = StatementSample.spanned(DelegationCode("FRA"))
    #expect(!text(sample).contains("In the name of God"))
    sample.header.delegation = StatementSample.spanned(DelegationCode("IRN"))
    #expect(text(sample).contains("In the name of God"))
  }

  @Test func `directions are never in it`() {
    var sample = StatementSample()
    sample.say("[secret]", .direction)
    sample.say("We agree.")
    sample.say("[secret]", .direction)
    let layout = StatementLayout(of: sample.brief, in: sample.library)
    #expect(!layout.text(columns: 60).contains("secret"))
    #expect(!layout.page(columns: 60).text.contains("secret"))
  }
}
