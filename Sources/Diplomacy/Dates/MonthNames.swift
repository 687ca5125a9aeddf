/// The months and the small words around them in one language.
struct MonthNames {
  let language: OfficialLanguage

  init(_ tag: LanguageTag) { language = tag.official ?? .english }

  /// As it stands beside a day: `апреля`, `4月`.
  func inDate(_ month: Int) -> String {
    language == .russian ? Self.name(month, in: Self.russianGenitive) : alone(month)
  }

  /// As it stands without a day: `апрель`.
  func alone(_ month: Int) -> String {
    switch language {
    case .english: Self.name(month, in: Self.english)
    case .french: Self.name(month, in: Self.french)
    case .spanish: Self.name(month, in: Self.spanish)
    case .russian: Self.name(month, in: Self.russian)
    case .chinese: "\(month)月"
    case .arabic: Self.name(month, in: Self.arabic)
    }
  }

  /// The number of a day; French counts the first: `1er`.
  func dayNumber(_ day: Int) -> String { language == .french && day == 1 ? "1er" : String(day) }

  /// Puts the year to a day and month.
  func date(_ words: String, year: Int) -> String {
    switch language {
    case .english, .french, .arabic: "\(words) \(year)"
    case .spanish: "\(words) de \(year)"
    case .russian: "\(words) \(year) года"
    case .chinese: "\(year)年\(words)"
    }
  }

  /// Between two days of one month.
  var shortDash: String {
    switch language {
    case .english, .russian: "–"
    case .french, .arabic: "-"
    case .spanish: " a "
    case .chinese: "至"
    }
  }

  /// Between two days of different months.
  var longDash: String {
    switch language {
    case .english, .russian: " – "
    case .french, .arabic: " - "
    case .spanish: " a "
    case .chinese: "至"
    }
  }

  private static func name(_ month: Int, in names: [String]) -> String {
    names.indices.contains(month - 1) ? names[month - 1] : String(month)
  }

  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let french = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]
  private static let spanish = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
  ]
  private static let russian = [
    "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь",
    "октябрь", "ноябрь", "декабрь",
  ]
  private static let russianGenitive = [
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
    "октября", "ноября", "декабря",
  ]
  /// United Nations usage: the name of the Levant, a stroke, the name of the Nile.
  private static let arabic = [
    "كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو", "حزيران/يونيه",
    "تموز/يوليه", "آب/أغسطس", "أيلول/سبتمبر", "تشرين الأول/أكتوبر", "تشرين الثاني/نوفمبر",
    "كانون الأول/ديسمبر",
  ]
}
