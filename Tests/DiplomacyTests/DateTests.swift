import Diplomacy
import Testing

@Suite struct DateWordsTests {
  @Test(arguments: [
    (
      "2021-04-08", "8 April 2021", "8 avril 2021", "8 de abril de 2021", "8 апреля 2021 года",
      "2021年4月8日", "8 نيسان/أبريل 2021"
    ),
    (
      "2025-01-01", "1 January 2025", "1er janvier 2025", "1 de enero de 2025",
      "1 января 2025 года", "2025年1月1日", "1 كانون الثاني/يناير 2025"
    ),
    (
      "2021-04", "April 2021", "avril 2021", "abril de 2021", "апрель 2021 года", "2021年4月",
      "نيسان/أبريل 2021"
    ),
    ("2021", "2021", "2021", "2021", "2021 год", "2021年", "2021"),
  ])
  func `dates in six languages`(
    iso: String, en: String, fr: String, es: String, ru: String, zh: String, ar: String
  ) throws {
    let date = try #require(PartialDate(iso: iso))
    #expect(
      ["en", "fr", "es", "ru", "zh", "ar"].map { DateWords.written(date, in: LanguageTag($0)) }
        == [en, fr, es, ru, zh, ar])
  }

  @Test(arguments: [
    (
      "2021-04-06", "2021-04-08", "6–8 April 2021", "6-8 avril 2021", "6 a 8 de abril de 2021",
      "6–8 апреля 2021 года", "2021年4月6日至8日", "6-8 نيسان/أبريل 2021"
    ),
    (
      "2021-03-30", "2021-04-02", "30 March – 2 April 2021", "30 mars - 2 avril 2021",
      "30 de marzo a 2 de abril de 2021", "30 марта – 2 апреля 2021 года", "2021年3月30日至4月2日",
      "30 آذار/مارس - 2 نيسان/أبريل 2021"
    ),
    (
      "2020-12-30", "2021-01-02", "30 December 2020 – 2 January 2021",
      "30 décembre 2020 - 2 janvier 2021", "30 de diciembre de 2020 a 2 de enero de 2021",
      "30 декабря 2020 года – 2 января 2021 года", "2020年12月30日至2021年1月2日",
      "30 كانون الأول/ديسمبر 2020 - 2 كانون الثاني/يناير 2021"
    ),
    (
      "2021-05-01", "2021-05-01", "1 May 2021", "1er mai 2021", "1 de mayo de 2021",
      "1 мая 2021 года", "2021年5月1日", "1 أيار/مايو 2021"
    ),
  ])
  func `intervals in six languages`(
    first: String, last: String, en: String, fr: String, es: String, ru: String, zh: String,
    ar: String
  ) throws {
    let (start, end) = (CalendarDay(iso: first), CalendarDay(iso: last))
    let days = try #require(
      start.flatMap { start in end.flatMap { DayInterval(first: start, last: $0) } })
    #expect(
      ["en", "fr", "es", "ru", "zh", "ar"].map { DateWords.written(days, in: LanguageTag($0)) }
        == [en, fr, es, ru, zh, ar])
  }

  @Test func `short forms for lists`() throws {
    let days = try ["2021-04-06", "2021-04-08", "2021-03-30", "2020-12-30"].map {
      try #require(CalendarDay(iso: $0))
    }
    #expect(DateWords.short(days[0]) == "6 Apr 2021")
    #expect(
      DateWords.short(try #require(DayInterval(first: days[0], last: days[1]))) == "6–8 Apr 2021")
    #expect(
      DateWords.short(try #require(DayInterval(first: days[2], last: days[1])))
        == "30 Mar – 8 Apr 2021")
    #expect(
      DateWords.short(try #require(DayInterval(first: days[3], last: days[1])))
        == "30 Dec 2020 – 8 Apr 2021")
    #expect(DateWords.short(.month(year: 2025, month: 2)) == "Feb 2025")
    #expect(DateWords.short(.month(year: 2025, month: 99)) == "99 2025")
  }

  @Test(arguments: [
    "", "2021-13-01", "2021-02-29", "2021-4-8", "21-04-08", "2021-04-08T", "２０２１-04-08", "-2021",
  ])
  func `no date`(iso: String) {
    #expect(PartialDate(iso: iso) == nil)
  }

  @Test(arguments: ["2021-04-08", "2024-02-29", "2021-04", "2021", "0001-01-01"])
  func `dates are written as they were read`(iso: String) {
    #expect(PartialDate(iso: iso)?.iso == iso)
  }
}

@Suite struct DocumentSymbolTests {
  @Test(arguments: [
    ("A/RES/74/247", "A/RES/74/247"), (" a/res/74/247\n", "A/RES/74/247"),
    ("A / RES/ 74/247", "A/RES/74/247"),
    ("S/RES/242(1967)", "S/RES/242 (1967)"), ("S/RES/242  ( 1967 )", "S/RES/242 (1967)"),
    ("a/res/2200 a (xxi)", "A/RES/2200 A (XXI)"), ("A/74/130/ADD.1", "A/74/130/Add.1"),
    ("e/cn.15/2021/1/rev.2", "E/CN.15/2021/1/Rev.2"),
    ("UNODC/CCPCJ/EG.4/2021/CRP.1", "UNODC/CCPCJ/EG.4/2021/CRP.1"),
    ("", ""), ("/", "/"), ("ccpcj/26/4", "CCPCJ/26/4"),
  ])
  func `one form for look-up`(symbol: String, canonical: String) {
    #expect(DocumentSymbol.canonical(symbol) == canonical)
    #expect(DocumentSymbol.canonical(canonical) == canonical)
  }
}
