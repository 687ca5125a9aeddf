import Diplomacy
import Testing

@Suite struct SpokenDurationTests {
  @Test(arguments: [
    ("3m", 180), ("90s", 90), ("2m30s", 150), ("0m30s", 30), ("75m", 4500), ("2m0s", 120),
  ])
  func `reads durations`(text: String, seconds: Int) {
    #expect(SpokenDuration.parse(text) == .seconds(seconds))
  }

  @Test(arguments: [
    "", "3", "m", "3 m", "3min", "2m30", "2m60s", "30s2m", "-3m", "0m", "0s", "0m0s",
    "99999m", "3M", "٣m", "3m3m", "1h",
  ])
  func `refuses anything else`(text: String) {
    #expect(SpokenDuration.parse(text) == nil)
  }

  @Test func `what is written is read again`() {
    for seconds in 1...4000 {
      let duration = Duration.seconds(seconds)
      #expect(SpokenDuration.parse(SpokenDuration.written(duration)) == duration)
    }
    #expect(SpokenDuration.written(.seconds(150)) == "2m30s")
    #expect(SpokenDuration.written(.seconds(180)) == "3m")
  }

  @Test(arguments: [
    (161_000, "2:41"), (-12_000, "−0:12"), (720_000, "12:00"), (0, "0:00"),
    (-400, "0:00"), (59_600, "1:00"), (-600, "−0:01"), (4_500_000, "75:00"),
  ])
  func `shows a clock`(milliseconds: Int, clock: String) {
    #expect(SpokenDuration.clock(.milliseconds(milliseconds)) == clock)
  }

  @Test func `the nearest limit holds`() {
    let session: [Role: Duration] = [.national: .seconds(180), .group: .seconds(300)]
    #expect(SpeakingTime.limit(for: .national, session: session) == .seconds(180))
    let item: [Role: Duration] = [.national: .seconds(120)]
    #expect(SpeakingTime.limit(for: .national, item: item, session: session) == .seconds(120))
    #expect(SpeakingTime.limit(for: .group, item: item, session: session) == .seconds(300))
    #expect(
      SpeakingTime.limit(for: .national, intervention: .seconds(90), item: item, session: session)
        == .seconds(90))
    #expect(SpeakingTime.limit(for: .reply, item: item, session: session) == nil)
  }
}

@Suite struct SpokenCountTests {
  @Test(arguments: [
    ("", "en", 0), ("Mr. Chair,", "en", 2), ("law – order", "en", 2), ("law—order", "en", 1),
    ("…  — •", "en", 0), ("le\u{A0}8\u{202F}avril", "fr", 3),
    ("Господин Председатель!", "ru", 2), ("السيد الرئيس،", "ar", 2), ("e\u{301}te\u{301}", "fr", 1),
    ("one\ntwo\tthree", "en", 3), ("主席先生，", "zh", 4),
    ("支持UNODC的工作。", "zh", 6), ("主席先生", "en", 1), ("x × y", "en", 2), ("long-term and/or", "en", 2),
  ])
  func `counts words`(text: String, language: String, words: Int) {
    #expect(SpokenCount.words(in: text, language: LanguageTag(language)) == words)
  }

  /// A number or a sign by itself, and how it is said.
  @Test(arguments: [
    // “seventy-four slash two hundred forty-seven”, “twenty nineteen”
    ("resolution 74/247 (2019)", "en", 8), ("A/RES/74/247", "en", 7), ("65/230,", "en", 5),
    ("242 (1967)", "en", 5), ("1514 (XV)", "en", 3), ("2030", "en", 2), ("1999", "en", 2),
    ("2030", "fr", 3), ("1999", "fr", 4), ("2030", "es", 3), ("2030", "ru", 3), ("0", "en", 1),
    ("7", "en", 1), ("21", "en", 1), ("100", "en", 2), ("247", "en", 3), ("1000", "en", 2),
    ("1,234,567", "en", 9), ("1.234.567", "es", 11), ("20 000", "fr", 2), ("007", "en", 3),
    ("3.5", "en", 3), ("3,5", "fr", 3), ("3.14", "en", 4), ("50%", "en", 2), ("50 %", "fr", 3),
    ("$5 million", "en", 3), ("€100", "en", 3), ("law & order", "en", 3), ("§ 12", "en", 2),
    ("21st", "en", 1), ("the 1990s", "en", 3), ("le XXIe siècle", "fr", 3), ("2e", "fr", 1),
    ("10:30", "en", 2), ("2018–2020", "en", 5), ("6–8 April", "en", 4), ("COVID-19", "en", 2),
    ("5km", "en", 2), ("E/CN.15/2021/1", "en", 8), ("٢٠٢١", "ar", 3), ("1/1/1/1", "en", 7),
    ("(b)", "en", 1), ("3 (b)", "en", 2), ("123456789012345678901234567890", "en", 30),
    ("%", "en", 1), ("%%%", "en", 3), ("2021年4月8日", "zh", 9), ("247", "zh", 5), ("12", "zh", 2),
    ("1005", "zh", 4), ("50%", "zh", 5), ("第74/247号，ABC", "zh", 12), ("2030年议程", "zh", 7),
  ])
  func `counts numbers as they are said`(text: String, language: String, words: Int) {
    #expect(SpokenCount.words(in: text, language: LanguageTag(language)) == words)
  }

  @Test func `what is added to a number is counted with it`() {
    let english = LanguageTag("en")
    var text = "by resolution "
    var words = SpokenCount.words(in: text, language: english)
    for character in "74/247 of 2019, 5% of A/RES/65/230" {
      let start = text.utf8.count
      text.append(character)
      words += SpokenCount.words(
        added: start..<text.utf8.count, in: text, language: english)
      #expect(words == SpokenCount.words(in: text, language: english), "\(text)")
    }
  }

  /// Every part of a text of words, spaces, digits and signs, as if it had been put in last.
  @Test(arguments: ["en", "zh"], ["we a  be", " ab c ", "a 7 b", "né à", "a-b c", "会 ab", "a\tb"])
  func `what is added counts as in the whole`(tag: String, text: String) {
    let language = LanguageTag(tag)
    let scalars = Array(text.unicodeScalars)
    func string(_ part: some Sequence<Unicode.Scalar>) -> String {
      String(String.UnicodeScalarView(part))
    }
    let whole = SpokenCount.words(in: text, language: language)
    for start in scalars.indices {
      for end in (start + 1)...scalars.count {
        let head = string(scalars[..<start])
        let added = head.utf8.count..<(head + string(scalars[start..<end])).utf8.count
        let former = head + string(scalars[end...])
        #expect(
          SpokenCount.words(added: added, in: text, language: language)
            == whole - SpokenCount.words(in: former, language: language), "\(added)")
      }
    }
  }

  @Test func `the pace decides the time`() {
    #expect(Pace.duration(words: 360, pace: 120) == .seconds(180))
    #expect(Pace.duration(words: 1, pace: 120) == .milliseconds(500))
    #expect(Pace.duration(words: -5, pace: 0) == .zero)
    #expect(Pace.duration(words: .max, pace: .min) > .zero)
    #expect(Pace.standard(for: LanguageTag("en-GB")) == 120)
    #expect(Pace.standard(for: LanguageTag("zh-Hans")) == 200)
    #expect(Pace.standard(for: LanguageTag("sw")) == 120)
  }
}

@Suite struct SalutationTests {
  @Test(arguments: [
    "Mr. Chair,", "Mr. Chair", "Madam President,", "Mr. President,", "Madam Chair:",
    "Monsieur le Président,",
    "Madame la Présidente,", "Distinguished delegates,", "Excellencies,", "Ladies and gentlemen,",
    "Excellencies, distinguished colleagues, ladies and gentlemen,", "Mr. Secretary-General,",
    "Distinguished Co-Chairs,", "Mr Vice-President", "Your Excellency,", "Chair,",
    "Mr. Chairperson,",
    "Mesdames et Messieurs,", "Excellences,", "Mesdames et messieurs les délégués,",
    "Señor Presidente:",
    "Señora Presidenta:", "Distinguidos delegados:", "Excelentísimo señor Presidente:",
    "Господин Председатель,", "Госпожа Председатель!", "Уважаемые делегаты,", "Дамы и господа,",
    "主席先生：", "主席女士，", "尊敬的主席，各位代表：", "女士们、先生们，", "السيد الرئيس،", "السيدة الرئيسة،",
    "أصحاب السعادة،", "السيدات والسادة،",
  ])
  func `knows an address`(text: String) {
    #expect(Salutation.isAddress(text))
  }

  @Test(arguments: [
    "", "Thank you, Mr. Chair.", "Mr. Chair, we thank you.", "We support the chair.", "The Chair",
    "Mr. Chair?", "Mr.", "of the", "Président Macron,", "Merci, Monsieur le Président.",
    "谢谢主席先生。", "主席先生，中国代表团支持。", "，。", "شكرا السيد الرئيس.", "…", "Statement",
    "Gracias, señor Presidente.", "Iran", "Mr. Chair, Mr. Smith,",
  ])
  func `is not taken in`(text: String) {
    #expect(!Salutation.isAddress(text))
  }

  @Test func `a heap of addresses is none`() {
    #expect(!Salutation.isAddress(String(repeating: "Mr. Chair, ", count: 100_000)))
  }

  @Test(arguments: [
    "Thank you, Mr. Chair.", "Thank you Mr. Chair.", "I thank you.",
    "We support the draft. Thank you.",
    "Je vous remercie, Monsieur le Président.", "Muchas gracias, Señor Presidente.",
    "Благодарю Вас, господин Председатель.",
    "Спасибо за внимание.", "谢谢主席先生。", "谢谢！", "شكرا السيد الرئيس.", "شكراً، السيد الرئيس.",
  ])
  func `knows the closing thanks`(text: String) {
    #expect(Salutation.isClosing(text))
  }

  @Test(arguments: [
    "", "We support the draft.", "Mr. Chair,",
    "Thank you, Mr. Chair, for the paper, which we read with great interest and which we shall study in capital over the summer.",
    "我们支持决议草案。",
  ])
  func `other endings are no thanks`(text: String) {
    #expect(!Salutation.isClosing(text))
  }

  @Test(arguments: [
    ("en", "Mr. Chair,", "Thank you, Mr. Chair."), ("sw", "Mr. Chair,", "Thank you, Mr. Chair."),
    ("fr", "Monsieur le Président,", "Je vous remercie, Monsieur le Président."),
    ("es", "Señor Presidente:", "Muchas gracias, Señor Presidente."),
    ("ru", "Господин Председатель,", "Благодарю Вас, господин Председатель."),
    ("zh", "主席先生：", "谢谢主席先生。"), ("ar", "السيد الرئيس،", "شكرا، السيد الرئيس."),
  ])
  func `writes address and thanks`(tag: String, line: String, closing: String) {
    let language = LanguageTag(tag)
    let address = Salutation.address(in: language)
    #expect(Salutation.line(address, in: language) == line)
    #expect(Salutation.line(line, in: language) == line)
    #expect(Salutation.closing(address, in: language) == closing)
    #expect(Salutation.closing(line, in: language) == closing)
    #expect(Salutation.isAddress(line))
    #expect(Salutation.isClosing(closing))
  }

  @Test(arguments: [
    ("fr", "la République islamique d'Iran", "le représentant de la République islamique d'Iran"),
    ("fr", "le Royaume-Uni", "le représentant du Royaume-Uni"),
    ("fr", "les Fidji", "le représentant des Fidji"),
    ("fr", "Haïti", "le représentant de Haïti"), ("fr", "Israël", "le représentant d'Israël"),
    ("fr", "l'Ukraine", "le représentant de l'Ukraine"),
    ("es", "el Reino de España", "el representante del Reino de España"),
    ("es", "la India", "el representante de la India"),
    ("en", "the French Republic", "the representative of the French Republic"),
    ("ru", "Российская Федерация", "Российская Федерация"), ("zh", "中国", "中国代表"),
    ("ar", "مصر", "ممثل مصر"),
  ])
  func `names the representative`(tag: String, name: String, line: String) {
    #expect(HeadingWords(LanguageTag(tag)).representative(of: name) == line)
  }

  @Test func `words of the heading block`() {
    let french = HeadingWords(LanguageTag("fr"))
    let group = DelegationName.formal(of: DelegationCode("G77"), in: .french) ?? ""
    #expect(french.onBehalf(of: group) == "au nom du Groupe des 77 et de la Chine")
    #expect(french.agendaItem("3", title: "Ports") == "Point 3 de l'ordre du jour\u{A0}: Ports")
    let english = HeadingWords(LanguageTag("en"))
    #expect(english.agendaItem("3 (b)", title: nil) == "Agenda item 3 (b)")
    #expect(english.checkAgainstDelivery == "Check against delivery")
    #expect(english.readOutVerbatim == "Read out verbatim")
  }
}
